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

const ONE = 'Frankreich hat der Türkei im April einen Vorschlag zur Fischerei überreicht.';

test('papers handed over in another number or to others are told apart, with the words of both', () => {
  const one = ONE.slice(0, -1);
  for (const [other, words] of [
    ['Frankreich übermittelte der Türkei drei Vorschläge.'],
    ['Frankreich übergab Ägypten im April einen Vorschlag.'],
    [
      'Die Vorschläge zur Fischerei wurden Ägypten im April zugestellt.',
      'Vorschläge zur Fischerei wurden Ägypten im April zugestellt',
    ],
    ['Ägypten hat von Frankreich drei Vorschläge erhalten.'],
    [
      'Es gebe Vorschläge zum Fang, die inzwischen Ägypten zugeleitet wurden.',
      'Vorschläge zum Fang, die inzwischen Ägypten zugeleitet',
    ],
  ] as const)
    assert.deepEqual(papers(ONE, other), [one, words ?? other.slice(0, -1)].sort());
});

test('the same number to the same, another kind of paper or giver, none, a bill, and one article alone are no difference', () => {
  for (const other of [
    'Frankreich hatte der Türkei vor drei Wochen einen Vorschlag überreicht.',
    'Frankreich hat der Türkei am Montag zwei Noten überreicht.',
    'Polen hat der Türkei zwei Vorschläge überreicht.',
    'Frankreich hat Ägypten nicht den Vorschlag überreicht.',
    'Frankreich hat Ägypten keinen Vorschlag überreicht.',
    'Die Regierung in Warschau hat dem Parlament zwei Gesetzentwürfe vorgelegt.',
  ])
    assert.deepEqual(papers(ONE, other), [], other);
  assert.deepEqual(
    papers(`${ONE} Ägypten hat von Frankreich drei Vorschläge erhalten.`, 'Es ging um Fisch.'),
    [],
  );
});
