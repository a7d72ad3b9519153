import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PhraseFinder, wordsOf } from './phrases.ts';

const rules = { endings: ['s', 'es'], stemEndings: ['e', 'en', 'es', 'em', 'er'] };
const finder = new PhraseFinder(
  ['Nord', 'Nord Süd', 'Weiß~ Haus', 'NATO-Russland-Rat', "N'Djamena", 'U.S.', 'Paris'].map(
    (p) => [p, p] as const,
  ),
  rules,
);

function found(text: string): string[] {
  const words = wordsOf(text);
  return finder.find(words).map(({ first, last }) => text.slice(words[first]?.start, words[last]?.end));
}

test('the longest phrase wins, at word edges and with the ending of a last word', () => {
  assert.deepEqual(found('Nord Süd und Nord und Nordens'), ['Nord Süd', 'Nord']);
  assert.deepEqual(found('Nords Süd'), ['Nords']);
  assert.deepEqual(found('des Weißen Hauses, Weißem Haus'), ['Weißen Hauses', 'Weißem Haus']);
  assert.deepEqual(found('Weiß Haus'), []);
  assert.deepEqual(found('Parisern Äparis'), []);
});

test('hyphens, apostrophes and full stops join the words of a phrase, other marks do not', () => {
  assert.deepEqual(found('NATO‑Russland‑Rates'), ['NATO‑Russland‑Rates']);
  assert.deepEqual(found('N’Djamena in the U.S. today'), ['N’Djamena', 'U.S']);
  assert.deepEqual(found('Nord, Süd'), ['Nord']);
  assert.deepEqual(found('Nord\n\nSüd'), ['Nord']);
  assert.deepEqual(found('Nord\nSüd'), ['Nord\nSüd']);
});

test('one phrase can mean several things', () => {
  const two = new PhraseFinder<number>([
    ['Bush', 41],
    ['Bush', 43],
  ]);
  assert.deepEqual(two.find(wordsOf('Bush'))[0]?.values, [41, 43]);
  assert.deepEqual(two.exactly('Bush'), [41, 43]);
  assert.deepEqual(two.exactly('Bush again'), []);
});

test('words are in order, do not overlap and are what stands in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let end = 0;
      for (const word of wordsOf(text)) {
        assert.ok(word.start >= end && word.end > word.start);
        assert.equal(text.slice(word.start, word.end), word.form);
        end = word.end;
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
