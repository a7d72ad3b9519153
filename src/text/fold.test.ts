import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, foldedWords, sameWord } from './fold.ts';

test('case, accents and ß are levelled', () => {
  assert.equal(folded('Élysée'), 'elysee');
  assert.equal(folded('Straße'), folded('STRASSE'));
  assert.deepEqual(foldedWords('Ge\u00ADspräche'), foldedWords('Gespraeche'));
  assert.deepEqual(foldedWords('Feuer Bauer Quelle Söder Soeder'), [
    'feuer',
    'bauer',
    'quelle',
    'soder',
    'soder',
  ]);
  assert.deepEqual(foldedWords('„Ein  Schritt“, so hieß es.'), ['ein', 'schritt', 'so', 'hiess', 'es']);
});

test('forms of one word are told from other words', () => {
  assert.ok(sameWord('groben', 'grober'));
  assert.ok(sameWord('vertrag', 'vertrages'));
  assert.ok(!sameWord('ernsten', 'ernsthafte'));
  assert.ok(!sameWord('rat', 'rad'));
  assert.ok(!sameWord('land', 'landung'));
});
