import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TaggedTime } from '../model/tagged-time.ts';
import { timeml } from './timeml.ts';

const time = (more: Partial<TaggedTime>): TaggedTime => ({
  start: 3,
  end: 14,
  quote: '30. Dezember',
  type: 'DATE',
  value: 'XXXX-12-30',
  basis: 'stated',
  rule: 'de/times/day-month',
  ...more,
});

test('timeml: the text stays, times are wrapped, XML characters are escaped', () => {
  const text = 'Am 30. Dezember sprachen A & B <kurz>.\u0000';
  const times = [time({ end: 15, resolved: '2021-12-30', basis: 'computed', mod: 'END' })];
  const out = [...timeml({ id: 'a"1', text, language: 'de', reference: '2021-12-31', times })].join('');
  assert.match(out, /<DOCID>a&quot;1<\/DOCID>/u);
  assert.match(
    out,
    /type="DATE" value="2021-12-31" temporalFunction="false" functionInDocument="CREATION_TIME"/u,
  );
  assert.match(
    out,
    /<TEXT>Am <TIMEX3 tid="t1" type="DATE" value="2021-12-30" mod="END" temporalFunction="true" anchorTimeID="t0">30\. Dezember<\/TIMEX3> sprachen A &amp; B &lt;kurz&gt;\.\uFFFD<\/TEXT>/u,
  );
});

test('timeml: without a reference date there is no creation time, and a length not counted from anything is one', () => {
  const times = [time({ start: 4, end: 15, quote: 'zwei Wochen', value: 'P2W' })];
  const out = [...timeml({ id: 'a', text: 'Vor zwei Wochen.', language: 'de', reference: null, times })].join(
    '',
  );
  assert.doesNotMatch(out, /DCT/u);
  assert.match(out, /<TIMEX3 tid="t1" type="DURATION" value="P2W" temporalFunction="false">zwei Wochen</u);
});
