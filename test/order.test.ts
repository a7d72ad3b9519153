import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { json } from '../src/exports/json.ts';
import type { SourceItem } from '../src/model/source.ts';
import { item, recordOf, someCoverage } from './coverage.ts';

const bytes = (items: readonly SourceItem[]): string => [...json.write(recordOf(items))].join('');

test('articles in any order give the same bytes', async () => {
  const items = await someCoverage();
  const expected = bytes(items);
  assert.equal(bytes(items.toReversed()), expected);
  fc.assert(
    fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
      assert.equal(bytes(shuffled), expected);
    }),
    { seed: 20211207, numRuns: 4 },
  );
});

test('the same text from two places stays two articles, in any order', () => {
  const twice = [
    item('Der Kanzler sprach mit dem Präsidenten.', 1),
    item('Der Kanzler sprach mit dem Präsidenten.', 2),
  ];
  const { articles } = recordOf(twice);
  assert.equal(new Set(articles.map(({ id }) => id)).size, 2);
  assert.equal(bytes(twice), bytes(twice.toReversed()));
});
