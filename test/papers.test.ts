import assert from 'node:assert/strict';
import { test } from 'node:test';
import { item, recordOf } from './coverage.ts';

const CALL =
  'Macron telefoniert mit Duda\n\nParis, 6. Mai 2022. Der französische Präsident Emmanuel Macron hat am Donnerstag mit seinem polnischen Kollegen Andrzej Duda telefoniert. ';

/** What two articles on one call that tell of papers differ in, by the rule of papers. */
const papers = (...told: readonly string[]): readonly string[] =>
  recordOf(told.map((words, n) => item(`${CALL}${words}`, n)))
    .discrepancies.filter(({ rule }) => rule.startsWith('papers/'))
    .flatMap(({ values }) => values.map(({ value }) => String(value)))
    .sort();

const ONE = 'Russland hatte der Nato vor zwei Wochen den Entwurf einer Vereinbarung übergeben.';
const TWO =
  'Moskau habe seine Lage dargelegt und als Entwürfe für zwei Dokumente zusammengefasst, die sowohl Washington als auch einigen Hauptstädten zur Kenntnis gebracht wurden, hieß es.';

test('papers handed over in another number or to others are told apart, with the words of both', () => {
  assert.deepEqual(papers(ONE, TWO), [
    'Entwürfe für zwei Dokumente zusammengefasst, die sowohl Washington als auch einigen Hauptstädten zur Kenntnis gebracht',
    'Russland hatte der Nato vor zwei Wochen den Entwurf einer Vereinbarung übergeben',
  ]);
});

test('the same number to the same, another kind of paper or giver, a bill, and one article alone are no difference', () => {
  assert.deepEqual(papers(ONE, 'Den Angaben zufolge hat Russland der Nato den Entwurf übergeben.'), []);
  assert.deepEqual(papers(ONE, 'Russland hatte Polen am Montag eine Note übergeben.'), []);
  assert.deepEqual(papers(ONE, 'Polen hatte der Nato zwei Entwürfe übergeben.'), []);
  assert.deepEqual(
    papers(ONE, 'Die Regierung in Warschau hat dem Parlament zwei Gesetzentwürfe vorgelegt.'),
    [],
  );
  assert.deepEqual(papers(`${ONE} ${TWO}`, 'Es ging um Gas.'), []);
});
