import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DECODED_TWICE, decodedOnce, HIGH } from './decoded-twice.ts';
import { asKept } from './matching.ts';

/** UTF-8 read as windows-1252. */
const twice = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte),
  ).join('');

test('a text that was decoded twice, or three times, is what it was', () => {
  const text = '„Größe für alle“ – März, 5 €, Élysée, Orbán, Кремль, 🇺🇦';
  assert.equal(twice('für'), 'fÃ¼r');
  for (const damaged of [twice(text), twice(twice(text))]) assert.equal(decodedOnce(damaged).text, text);
  const damaged = twice('Am 3. März für');
  const right = decodedOnce(damaged);
  assert.deepEqual(asKept({ start: 6, end: 10, quote: 'März' }, right, damaged), { start: 6, end: 11, quote: 'MÃ¤rz' });
}); // prettier-ignore

test('a text without such places stays, whatever letters it has', () => {
  for (const text of ['„Ä“ und ‚Ö‘, São Paulo, Â, Ã, El Niño', 'für', 'Ð¡', '']) assert.equal(decodedOnce(text).text, text);
}); // prettier-ignore

test('any text that shows such a place is put right as a whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const whole = `${text} für`;
      if (!DECODED_TWICE.test(whole)) assert.equal(decodedOnce(twice(whole)).text, whole);
    }),
    { seed: 1252, numRuns: 1000 },
  );
});
