import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readItems, RULES, VERSION } from '../src/index.ts';
import { toRecord } from '../src/exports/index.ts';
import type { SourceItem } from '../src/model/source.ts';
import { item, someCoverage, textsOf } from './coverage.ts';

/** A place found in a record: where, which words it claims. */
interface Place {
  readonly path: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote?: string;
}

/** Every `{start, end}` anywhere in a record with the article it speaks of. */
function* placesIn(node: unknown, path: string, article = ''): Iterable<Place> {
  if (typeof node !== 'object' || node === null) return;
  const fields = node as Record<string, unknown>;
  const own =
    typeof fields['article'] === 'string'
      ? fields['article']
      : path.startsWith('articles.') && typeof fields['id'] === 'string'
        ? fields['id']
        : article;
  const { start, end, quote } = fields;
  if (typeof start === 'number' && typeof end === 'number') {
    yield { path, article: own, start, end, ...(typeof quote === 'string' ? { quote } : {}) };
  }
  for (const [name, inner] of Object.entries(fields))
    yield* placesIn(inner, path === '' ? name : `${path}.${name}`, own);
}

/** What is wrong with the places of the record of these items; empty when every quote stands where it says. */
function wrong(items: readonly SourceItem[]): string[] {
  const trip = readItems(items);
  const texts = textsOf(trip);
  const record = toRecord(trip, { version: VERSION, rules: RULES });
  return [...placesIn(record, '')].flatMap(({ path, article, start, end, quote }) => {
    const text = texts.get(article);
    if (text === undefined) return [`${path}: no article ${article}`];
    if (start < 0 || end > text.length || start > end)
      return [`${path}: [${start}, ${end}) of ${text.length}`];
    if (quote === undefined || text.slice(start, end) === quote) return [];
    return [`${path}: "${quote}" is not "${text.slice(start, end)}"`];
  });
}

test('every quote of a record stands at its offsets', async () => {
  assert.deepEqual(wrong(await someCoverage()), []);
});

test('the check sees a shifted quote', () => {
  const places = [...placesIn({ times: [{ article: 'a', start: 1, end: 2, quote: 'x' }] }, '')];
  assert.deepEqual(places, [{ path: 'times.0', article: 'a', start: 1, end: 2, quote: 'x' }]);
});

test('quotes stand at their offsets in any text', () => {
  const words = [
    'Biden',
    'telefonierte',
    'am 3. Mai 2022',
    '„gut 20 Minuten“',
    '\n\n',
    '😀',
    '»',
    '“',
    '\r\n',
    'sagte',
    'Putin',
    'mit',
    'der',
    'ä',
    ',',
    '.',
    ' ',
    ':',
    'Stand: 1.2.2022',
    '"',
    '\u00a0',
    '\ufeff',
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(texts, (parts) => {
      assert.deepEqual(wrong([item(parts.join(' '), 1)]), []);
    }),
    { seed: 20211230, numRuns: 80 },
  );
});
