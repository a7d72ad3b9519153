import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asKept, asRead, matching } from './matching.ts';

test('what typesetting puts into words is not read', () => {
  const cases: readonly (readonly [kept: string, read: string])[] = [
    ['Ma\u0308rz', 'März'],
    ['Mi\u00ADnu\u00ADten', 'Minuten'],
    ['Pu\u200Btin\uFEFF und\u2060', 'Putin und'],
    ['50\u00A0Minuten, 3.\u202FMärz', '50 Minuten, 3. März'],
    ['50\u2011minütig', '50-minütig'],
    ['oﬃziell, ﬁnal', 'offiziell, final'],
    ['５０ Ｍｉｎ．', '50 Min.'],
    ['a\u00AD\u0308\u200B\u0301', 'ä\u0301'],
    ['Auf\u200Cgabe', 'Aufgabe'],
  ];
  for (const [kept, read] of cases) assert.equal(matching(kept).text, read);
});

test('joiners that writing needs stay: in Persian, in a picture of a family, at the end of a word', () => {
  for (const text of ['می\u200Cخواهم', '👩\u200D👩\u200D👧', 'ab\u200D 2', '⚠️'])
    assert.equal(matching(text).text, text);
});

test('a text that needs nothing is the same string, and what was found in it the same object', () => {
  const text = 'Am 3. März – „gut fünfzig“ Minuten, sagte Đặng.'.normalize('NFC');
  const plain = matching(text);
  const found = [{ start: 3, end: 5, quote: '3.' }];
  assert.deepEqual(plain.maps, []);
  assert.equal(plain.text, text);
  assert.equal(asKept(found, plain, text), found);
});

test('spans lead back from the first letter to the last, with the quote as it is kept', () => {
  const kept = '\u200BAm 3.\u00A0Ma\u0308r\u00ADz\u00AD fünf Mi\u00ADnu\u00ADten';
  const plain = matching(kept);
  const at = (words: string) => {
    const start = plain.text.indexOf(words);
    return asKept({ article: 'a', start, end: start + words.length, quote: words }, plain, kept).quote;
  };
  assert.equal(at('Am'), 'Am');
  assert.equal(at('3. März'), '3.\u00A0Ma\u0308r\u00ADz');
  assert.equal(at('Minuten'), 'Mi\u00ADnu\u00ADten');
  const place = asKept({ value: { of: [{ start: 6, end: 6 }] }, end: 'x' }, plain, kept);
  assert.deepEqual(place, { value: { of: [{ start: 7, end: 7 }] }, end: 'x' });
});

test('any text: read once is read for all, places go back and forth, and between them nothing is lost', () => {
  const parts = fc.constantFrom('a', 'ä', 'a\u0308', '\u0308', '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF', '\u00A0', ' ', '\n', 'ﬁ', '😀', 'ب', '1');
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(parts).map((all) => all.join('')));
  fc.assert(
    fc.property(texts, (kept) => {
      const plain = matching(kept);
      let before = 0;
      for (let at = 0; at < plain.text.length; at++) {
        const span = asKept({ start: at, end: at + 1 }, plain, kept);
        assert.ok(span.start >= 0 && span.start < span.end && span.end <= kept.length && span.start >= before);
        before = span.start;
        const back = asRead(span, plain, kept);
        assert.ok(back.start <= at && back.end >= at + 1);
        if (plain.maps.length === 0) assert.deepEqual(span, { start: at, end: at + 1 });
      }
      const whole = asRead({ start: 0, end: kept.length }, plain, kept);
      assert.deepEqual(whole, { start: 0, end: plain.text.length });
    }),
    { seed: 20_220_303, numRuns: 2000 },
  );
}); // prettier-ignore
