import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES } from '../../languages/index.ts';
import { tagTimes } from '../../times.ts';

/** Words that rules ask for, marks and figures: text made of them comes near to every rule. */
const stuff = LANGUAGES.flatMap(({ calendar }) => [
  ...Object.values(calendar.words).flatMap((entries) => Object.keys(entries)),
  ...calendar.rules.flatMap(({ pattern }) =>
    [...pattern.matchAll(/'([^']+)'/gu)].flatMap((m) => m[1]?.split('|') ?? []),
  ),
]);
const piece = fc.oneof(
  fc.constantFrom(...stuff),
  fc.integer({ min: 0, max: 2200 }).map(String),
  fc.constantFrom('.', ',', '-', ':', '/', ' ', '\n', '\n\n', '(', ')', "'", '%', '\u{1F600}', '\uD800'),
);
const soup = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 60 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  soup.map((parts) => parts.flat().join('')),
);
const reference = fc.oneof(
  fc.constant(undefined),
  fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString()),
  fc.constantFrom('2021', '2021-12', '2020-02-29', '2021-13', '2021-02-30', '', 'gestern', '0000-01-01'),
);

for (const { code: language } of LANGUAGES) {
  test(`times: any ${language} text and any reference date: no exception, spans in bounds, in order, none over another`, () => {
    fc.assert(
      fc.property(anyText, reference, (text, day) => {
        let last = 0;
        for (const time of tagTimes(text, { language, ...(day === undefined ? {} : { reference: day }) })) {
          assert.ok(time.start >= last && time.end > time.start && time.end <= text.length);
          assert.equal(text.slice(time.start, time.end), time.quote);
          assert.match(time.value, /^[\dA-Z_:.+-]+$/u);
          assert.doesNotMatch(`${time.resolved ?? ''}${time.value}`, /NaN|undefined|Infinity/u);
          last = time.end;
        }
      }),
      { seed: 20211230, numRuns: 1500 },
    );
  });
}

test('times: without a reference date nothing is counted from one', () => {
  for (const words of [
    'gestern',
    'am Donnerstag',
    'am 10. Januar',
    'im Vorjahr',
    'vor zwei Wochen',
    'um 20 Uhr',
  ]) {
    const [time] = tagTimes(`Er kam ${words}.`, { language: 'de' });
    assert.ok(time, words);
    assert.equal(time.resolved, undefined, words);
  }
});

const REPEATED = [
  'a', 'ä ', '9', '9 ', '1.', '1., ', '1. und ', 'zwei ', 'zwei bis ', 'am ', 'am 10. ', 'vor ', 'vor zwei ', 'in der ', '\n', ' ',
  'Nacht ', 'heute ', 'um 20 Uhr ', '20:30 MEZ ', 'am 3. Mai 2020 ', 'Donnerstag, ', 'etwas mehr als ', '12.12.', '1.000', '-', 'a-',
  'fünf-', "'", '\u{1F600}', '21-', '14 Uhr, 15-', 'Ende ', 'the ', 'about ', 'two and a half ', 'Jan. ',
]; // prettier-ignore

test('times: time grows in step with the text, also for texts that repeat what rules begin with', () => {
  for (const unit of REPEATED) {
    for (const { code: language } of LANGUAGES) {
      // A busy machine may spoil one measurement, not three.
      const tries = [1, 2, 3].find(() => inStep(unit, language));
      assert.ok(tries !== undefined, `${language}: ${JSON.stringify(unit)} repeated takes more than in step`);
    }
  }
});

/** Four times the text takes about four times as long: less than ten, and what the clock cannot tell. */
function inStep(unit: string, language: string): boolean {
  const small = taken(unit.repeat(Math.ceil(10_000 / unit.length)), language);
  const large = taken(unit.repeat(Math.ceil(40_000 / unit.length)), language);
  return large < small * 10 + 60;
}

test('times: a text of 1 MB', () => {
  const text =
    'Am 30. Dezember um 21:30 Uhr MEZ sprachen sie etwa 50 Minuten, zwei Tage später nochmals. '.repeat(
      11_500,
    );
  assert.ok(tagTimes(text, { language: 'de', reference: '2021-12-31' }).length >= 46_000);
});

/** Milliseconds of the processor, the best of three runs. */
function taken(text: string, language: string): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    tagTimes(text, { language, reference: '2021-12-31' });
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...runs);
}
