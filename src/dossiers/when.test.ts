import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber, isoDay, mondayOf } from '../record/values/days.ts';
import { meet, precisionOf, shown, soleDay, whenOf } from './when.ts';

/** What two values leave together: a day, a stretch, or nothing. */
function together(a: string, b: string): string | null {
  const [left, right] = [whenOf(a), whenOf(b)];
  assert.ok(left !== null && right !== null, `${a} / ${b}`);
  const both = meet(left, right);
  return both === null ? null : shown(both);
}

test('partial dates narrow each other or leave no day', () => {
  assert.equal(together('2019-05', '2019-05-07'), '2019-05-07');
  assert.equal(together('2019', '2019-05'), '2019-05-01/2019-05-31');
  assert.equal(together('2019-05-06/2019-05-12', 'XXXX-WXX-2'), '2019-05-07');
  assert.equal(together('2019-05-06/2019-05-12', 'XXXX-05-07'), '2019-05-07');
  assert.equal(together('2019-W19', 'XXXX-WXX-7'), '2019-05-12');
  assert.equal(together('2019-05', '2019-06'), null);
  assert.equal(together('2019-05-07', 'XXXX-WXX-3'), null);
  assert.equal(together('XXXX-05', 'XXXX-06-01'), null);
});

test('a part of a month leaves part of its days', () => {
  const end = whenOf('2019-12', 'END');
  assert.ok(
    end !== null && meet(end, { from: dayNumber(2019, 12, 30), to: dayNumber(2019, 12, 30) }) !== null,
  );
  assert.ok(meet(end, { from: dayNumber(2019, 12, 3), to: dayNumber(2019, 12, 3) }) === null);
});

test('what is no date gives none', () => {
  for (const value of ['PRESENT_REF', 'PAST_REF', 'XXXX-XX', 'PT50M', '', '2019-13'])
    assert.equal(whenOf(value), null, value);
});

test('days, weeks and precision', () => {
  assert.equal(isoDay(mondayOf(2021, 1)), '2021-01-04');
  assert.equal(soleDay(whenOf('2020-02-29') ?? { from: 0, to: 9 }), dayNumber(2020, 2, 29));
  assert.deepEqual(['2019-05-07T20:00+02:00', '2019-05', '2019', 'XXXX-WXX-2', 'X'].map(precisionOf), [
    'day',
    'month',
    'year',
    'weekday',
    'unknown',
  ]);
});
