import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES } from '../languages/index.ts';
import { matching } from '../text/matching.ts';
import { extract } from './extract.ts';

const read = (text: string, titleLength?: number) =>
  extract(
    { text, origin: '-', stated: titleLength === undefined ? {} : { titleLength }, notes: [] },
    LANGUAGES,
  );

/** Pieces from which pages are made, so that the rules meet each other in every order. */
const pieces = fc.constantFrom(
  'date 2019-04 ', 'Stand: 03.04.2019 12:05 Uhr', 'Ministerin reist nach Oslo', ' | Anna Beispiel', '\n', '\n\n', '\r\n', '\r', '\u2028', ' ', '\t',
  'Von Anna Beispiel', '(dpa)', 'Oslo, 3. April (Reuters) – ', 'Die Ministerin ist da. ', 'Lesen Sie auch: ', 'source site-3', '©', '„', '“', '\u0000', '\uFEFF', '\u00AD', '\u200B', '\u0308', '\u00A0', '𝔘', '\ud800',
  'April', '31.', '02.', '2019', '12:05', ':', '-', '|', '(', ')', 'a', 'Ä', '. ', '? ', 'By Anna Sample', 'Updated: April 3, 2019 ',
); // prettier-ignore
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
);
/** White space, control characters and signs that no reader sees. */
const isSpace = (gap: string) =>
  Array.from(matching(gap).text.trim()).every((c) => c <= ' ' || /[\u0085\u200C\u200D]/u.test(c));
const settings = { seed: 20_190_403, numRuns: 1500 };

test('any text: blocks are in order and in bounds, and between them stands nothing but white space', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { blocks, title, published, messages } = read(text);
      let at = 0;
      for (const { start, end } of blocks) {
        assert.ok(
          at <= start && start < end && end <= text.length,
          `[${start}, ${end}) after ${at} of ${text.length}`,
        );
        assert.ok(isSpace(text.slice(at, start)));
        at = end;
      }
      assert.ok(isSpace(text.slice(at)));
      assert.ok(blocks.filter(({ kind }) => kind === 'headline').length <= 1);
      for (const { start, end } of [title, published.span, ...messages.map(({ span }) => span)].filter(
        (span) => span != null,
      )) {
        assert.ok(start >= 0 && start < end && end <= text.length);
      }
    }),
    settings,
  );
});

test('any title: it is the headline, whatever follows', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), texts, (title, text) => {
      const article = read(`${title}\n\n${text}`, title.length);
      if (title.trim() === '') return;
      assert.ok(article.title !== null && article.title.end <= title.length);
    }),
    settings,
  );
});

test('the same text twice is the same article', () => {
  fc.assert(
    fc.property(texts, (text) => assert.deepEqual(read(text), read(text))),
    { ...settings, numRuns: 200 },
  );
});

test('long lines of every sort take time in proportion', () => {
  for (const unit of [
    'a',
    ' ',
    'A ',
    '| ',
    'Stand: ',
    'Von Anna ',
    '. ',
    '1.',
    '\n',
    'a\n',
    '(',
    'Die ',
    'a@',
    '©',
    'ä.ö.ü',
    'Foto: A ',
    'Ab\n',
    'Stand: 1.1.2020 ',
    '1.1.2020\n',
    'A.\n\n',
  ]) {
    const took = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const began = process.cpuUsage();
      read(text);
      return process.cpuUsage(began).user / 1000;
    };
    took(2_000);
    const [short, long] = [took(20_000), took(200_000)];
    assert.ok(
      long < Math.max(40 * short, 500),
      `${JSON.stringify(unit)}: ${short.toFixed(0)} ms, ten times as long ${long.toFixed(0)} ms`,
    );
  }
});
