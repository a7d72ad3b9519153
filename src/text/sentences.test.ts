import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { de } from '../languages/de/index.ts';
import { en } from '../languages/en/index.ts';
import { sentenceRules } from '../syntax/token-rules.ts';
import { sentencesIn } from './sentences.ts';
import { tokensIn } from './tokens.ts';

const german = sentenceRules(de.tokens);
const english = sentenceRules(en.tokens);

/** Sentences are written with a bar between them. */
const GERMAN = [
  'Das Treffen begann am 10. Januar in Genf.| Es dauerte lange.',
  'Er sprach vor 120.000 Menschen.| Das war 2021.| Der Saal war voll.',
  '„Wir reden.“| Sie schwieg.',
  '"Wir reden." |Sie schwieg.',
  '„Wir reden!“, sagte sie. |Dann ging sie.',
  '„Reden wir?“ fragte er.',
  '»Wir reden.« |Danach war Schluss.',
  'Das ist das Ende.|Der Anfang war anders.',
  'Er rief an.|„Wir reden“, sagte er.',
  'Dr. Meier und Prof. Huber kamen z. B. aus St. Gallen. |Sie blieben.',
  'Es ging um 5 Mrd. Euro. |Die Summe stieg.',
  'Er besuchte die Stadt im 19. Jahrhundert. |Im Jahr darauf starb er.',
  'George W. Busch reiste an. |Er blieb.',
  'Man sprach über Öl, Gas usw. |Die Runde endete früh.',
  'Wir wollen [...] Frieden schaffen. |Das gilt.',
  'Die Lage (!) sei ernst. |Er ging.',
  'Er las www.beispiel.de und schrieb an a.b@beispiel.de. |Dann schlief er.',
  'Der Minister warnte... |Die Börse fiel.',
  'Gipfel in Genf endet ohne Einigung',
  'Kommt er? |Nein! |Niemals.',
  'Er war 50. |Sie war 49. |Das reichte.',
  'Das Papier („Entwurf.“) liegt vor. |Es ist kurz.',
];
const ENGLISH = [
  'He met Mr. Smith in the U.S. Senate. |They talked.',
  'The call lasted 1.5 hours. |It ended at 5 p.m. |No one spoke.',
  '“We talked.” |He left.',
  '"Did we talk?" he asked.',
];

function split(marked: string, rules: typeof german): { found: string[]; wanted: string[] } {
  const text = marked.replaceAll('|', '');
  const found = sentencesIn(text, { start: 0, end: text.length }, rules).map((s) =>
    text.slice(s.start, s.end),
  );
  return { found, wanted: marked.split('|').map((s) => s.trim()) };
}

for (const [name, cases, rules] of [
  ['German', GERMAN, german],
  ['English', ENGLISH, english],
] as const)
  for (const marked of cases)
    test(`${name} sentences: ${marked}`, () => {
      const { found, wanted } = split(marked, rules);
      assert.deepEqual(found, wanted);
    });

test('a block is split within its borders', () => {
  const text = 'Eins ist da. Zwei ist da. Drei ist da.';
  const found = sentencesIn(text, { start: 13, end: 25 }, german).map((s) => text.slice(s.start, s.end));
  assert.deepEqual(found, ['Zwei ist da.']);
});

test('every character but white space is in exactly one sentence and one token', () => {
  const piece = fc.constantFrom(
    '.',
    '"',
    '„',
    '“',
    ' ',
    '\n',
    'Der',
    'z.B.',
    '10',
    '...',
    'ä',
    '(',
    ')',
    '😀',
    '-',
    ',',
    "'",
    '»',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const sentences = sentencesIn(text, { start: 0, end: text.length }, german);
      const tokens = sentences.flatMap((s) => tokensIn(text, s, german));
      for (const spans of [sentences, tokens]) {
        let at = 0;
        for (const { start, end } of spans) {
          assert.ok(start >= at && end > start);
          at = end;
        }
      }
      const bare = (s: string): string => s.replace(/[\s\p{Cc}]/gu, '');
      assert.equal(bare(tokens.map((t) => text.slice(t.start, t.end)).join('')), bare(text));
    }),
    { seed: 5, numRuns: 1000 },
  );
});

test('splitting stays linear in the length of the text', () => {
  const time = (n: number): number => {
    const text = 'Er kam."a!! "'.repeat(n);
    const start = process.cpuUsage();
    sentencesIn(text, { start: 0, end: text.length }, german);
    return process.cpuUsage(start).user / 1000;
  };
  time(2000);
  assert.ok(time(40_000) < 40 * Math.max(time(4_000), 5));
});
