import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellingPlaces } from './places.ts';

const at = (article: string, start: number, end: number) => ({ article, start, end });

test('the first place of each article comes before the second of any', () => {
  const places = [at('a', 0, 5), at('a', 10, 15), at('b', 0, 5)];
  assert.deepEqual(
    tellingPlaces(places, (one) => one),
    [at('a', 0, 5), at('b', 0, 5), at('a', 10, 15)],
  );
});

test('a place within a longer one of the same article is left out, the same one of another stays', () => {
  const places = [at('a', 3, 5), at('a', 0, 9), at('b', 3, 5)];
  assert.deepEqual(
    tellingPlaces(places, (one) => one),
    [at('a', 0, 9), at('b', 3, 5)],
  );
});
