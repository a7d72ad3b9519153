import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { annotate } from '../src/annotations/annotate.ts';
import { timeMessages } from '../src/annotations/time/messages.ts';
import { times } from '../src/annotations/times.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import type { TaggedTime } from '../src/times.ts';
import { ROOT } from './coverage.ts';
import { article } from './factory.ts';
import { worldOf } from './world.ts';

const TEXT =
  'Die Präsidenten haben am 30. Dezember um 21:30 Uhr MEZ etwa 50 Minuten miteinander gesprochen.\n';

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/readout.js'), 'times', ...args],
    {
      encoding: 'utf8',
      input: TEXT,
    },
  );
  return { status, out: stdout, err: stderr };
}

test('readout times prints JSON: one entry a text, each with its times', () => {
  const { status, out, err } = run('-', '--language', 'de', '--date', '2021-12-31');
  assert.equal(status, 0);
  assert.equal(err, '');
  const { schema, data } = JSON.parse(out) as {
    schema: string;
    data: { reference: string; times: TaggedTime[] }[];
  };
  assert.equal(schema, 'readout/times/1');
  assert.equal(data[0]?.reference, '2021-12-31');
  assert.deepEqual(
    data[0].times.map(({ quote, resolved, value }) => [quote, resolved ?? value]),
    [
      ['30. Dezember', '2021-12-30'],
      ['21:30 Uhr MEZ', '2021-12-30T21:30+01:00'],
      ['etwa 50 Minuten', 'PT50M'],
    ],
  );
});

test('readout times --format timeml prints the text with TIMEX3 marks', () => {
  const { status, out } = run('-', '--language', 'de', '--date', '2021-12-31', '--format', 'timeml');
  assert.equal(status, 0);
  assert.equal(out.match(/<TIMEX3 /gu)?.length, 4);
  assert.match(out, /value="PT50M" mod="APPROX"/u);
});

test('readout times refuses a date that is none, with status 2', () => {
  const { status, err } = run('-', '--date', 'gestern');
  assert.equal(status, 2);
  assert.match(err, /--date gestern/u);
});

test('a weekday that does not fit its date is a message with its place', () => {
  const [de] = LANGUAGES;
  assert.ok(de);
  const read = (text: string) => timeMessages(annotate(article({ text }), [times], worldOf(de)));
  const wrong = 'Am Freitag, dem 30. Dezember 2021, sprachen sie.';
  const [message, ...more] = read(wrong);
  assert.equal(more.length, 0);
  assert.equal(message?.code, 'date/weekday-mismatch');
  assert.equal(wrong.slice(message.span?.start, message.span?.end), 'Freitag, dem 30. Dezember 2021');
  assert.match(message.text, /2021-12-30.*2021-12-31/u);
  assert.deepEqual(read('Am Donnerstag, dem 30. Dezember 2021, sprachen sie am Freitag.'), []);
});
