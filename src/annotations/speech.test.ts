import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { article } from '../../test/factory.ts';
import { worldOf } from '../../test/world.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Seen } from '../model/annotation.ts';
import { statementsOf } from '../reports/voices.ts';
import { annotate } from './annotate.ts';
import { ANNOTATORS } from './index.ts';

function read(text: string, language: Language): Seen {
  return annotate(article({ text, language: language.code }), ANNOTATORS, worldOf(language));
}

for (const language of LANGUAGES) {
  test(`${language.code}: every framing entry finds its example and passes over its counter`, () => {
    for (const { cue, kind, example, counter } of language.framing.entries) {
      const of = (text: string): boolean =>
        read(text, language)
          .all('framing')
          .some((f) => f.value.kind === kind && f.value.cue === cue);
      assert.ok(of(example), `${cue}: ${example}`);
      if (counter !== undefined) assert.ok(!of(counter), `${cue}: ${counter}`);
    }
  });

  test(`${language.code}: every act of the tables is found in its example`, () => {
    for (const { act, example } of language.speech.groups) {
      const found = read(example, language).all('attribution');
      assert.ok(
        found.some((a) => act === null || a.value.act === act),
        `${act ?? 'plain'}: ${example}`,
      );
    }
  });

  test(`${language.code}: what content tells of the act, and what it does not`, () => {
    const says = language.code === 'de' ? 'Der Minister sagte: „' : 'The minister said: “';
    for (const { act, example, counter } of language.speech.contentActs) {
      const actOf = (text: string): string | undefined =>
        read(`${says}${text}${language.code === 'de' ? '“' : '”'}`, language).all('attribution')[0]?.value
          .act;
      assert.equal(actOf(example), act, example);
      assert.notEqual(actOf(counter), act, counter);
    }
  });
}

const PIECES = [
  '„', '“', '”', '"', '«', '»', '‚', '‘', '’', '›', '‹', ' ', ', ', '. ', ': ', '\n\n', ' – ', '(', ')', 'sagte ', 'der Sprecher', 'dass ', 'er ', 'habe ',
  'nach Angaben ', 'laut ', 'so ', 'wie ', 'und ', 'zu ', 'warnte ', 'vor ', 'constructor ', '__proto__ ', 'Moskau ', 'hieß es ', 'soll ', 'haben ', '😀', 'Dies ', 'mit ', 'fordert ', '…', '\u00a0',
]; // prettier-ignore

test('any text: no exception, every place inside the text, the same again', () => {
  const de = LANGUAGES[0];
  assert.ok(de);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 }),
      (parts) => {
        const text = parts.join('');
        const one = article({ text });
        const seen = read(text, de);
        for (const s of statementsOf(one, seen)) {
          const parties = [s.speaker, ...s.addressee, ...s.via].flatMap((p) => p?.span ?? []);
          for (const { start, end } of [
            s.span,
            ...(s.spans ?? []),
            ...(s.cue ?? []),
            ...(s.frame === undefined ? [] : [s.frame]),
            ...parties,
          ]) {
            assert.ok(
              start >= 0 && start <= end && end <= text.length,
              `${s.rule} [${start}, ${end}) of ${text.length}`,
            );
          }
        }
        for (const q of seen.all('quotation')) {
          assert.ok(q.value.content.start >= q.start && q.value.content.end <= q.end, q.rule);
        }
        assert.deepEqual(read(text, de).all('attribution'), seen.all('attribution'));
      },
    ),
    { seed: 20211230, numRuns: 150 },
  );
});

test('time grows with the length of the text alone, also where marks never close', () => {
  const de = LANGUAGES[0];
  assert.ok(de);
  for (const piece of ['„Er sagte, ', 'laut laut ', 'sagte er, ', '"a ', 'nach Angaben von ', 'wie der, ']) {
    const time = (n: number): number => {
      const text = piece.repeat(n);
      const from = process.cpuUsage();
      read(text, de);
      return process.cpuUsage(from).user / 1e6;
    };
    time(50);
    const [short, long] = [time(200), time(1600)];
    assert.ok(long < Math.max(0.4, short * 40), `${piece}: ${short} s, eight times longer ${long} s`);
  }
});
