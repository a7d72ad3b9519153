import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeArticles } from './made.ts';

const TEXTS = [
  'Biden spricht mit Putin\n\nJoe Biden hat am 3. Dezember 40 Minuten lang mit Wladimir Putin gesprochen.\n\nBiden war in Genf.',
  'Scholz in Paris\n\nOlaf Scholz traf Emmanuel Macron.\n\nEs ging um Geld.',
];

test('the same number of articles is always the same articles', () => {
  assert.deepEqual(madeArticles(TEXTS, 20), madeArticles(TEXTS, 20));
});

test('people, places and numbers vary, and no mark of the making stays', () => {
  const made = madeArticles(TEXTS, 60).map(({ text }) => text);
  assert.ok(new Set(made).size > 50);
  for (const name of ['Jinping', 'Modi', 'Wien', 'Ankara'])
    assert.ok(
      made.some((text) => text.includes(name)),
      name,
    );
  for (const text of made) assert.doesNotMatch(text, /[<>]/u);
});

test('a full name stays a full name', () => {
  const made = madeArticles(['Kopf\n\nJoe Biden sprach.'], 40).map(({ text }) => text);
  const known =
    /(?:Joe Biden|Wladimir Putin|Olaf Scholz|Emmanuel Macron|Xi Jinping|Narendra Modi|Boris Johnson|Mario Draghi|Justin Trudeau|Andrzej Duda|Recep Erdogan|Fumio Kishida) sprach/u;
  for (const text of made) assert.match(text, known);
});
