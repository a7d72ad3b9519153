import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEASURES } from './measures.ts';
import { readScores, scoresPage } from './scores-page.ts';

test('a page of scores is read as it was written', () => {
  const figures = new Map(
    MEASURES.flatMap(({ name, figures: all }) =>
      all.map((one, i) => [`${name} ${one}`, i === 0 ? '-' : `${i}.5`]),
    ),
  );
  assert.deepEqual(readScores(scoresPage(figures, MEASURES)), figures);
});

test('no page is no figures', () => {
  assert.equal(readScores('').size, 0);
});
