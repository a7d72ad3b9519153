import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  dayNumber,
  dayOf,
  daysInMonth,
  easter,
  isDate,
  isoDay,
  isoWeekOf,
  mondayOf,
  weekdayOf,
} from './days.ts';
import { offsetAt } from './zone.ts';

test('days: the same as Temporal, for every day from year 1 to 9999', () => {
  const first = dayNumber(1, 1, 1);
  const last = dayNumber(9999, 12, 31);
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (n) => {
      const date = Temporal.PlainDate.from('1970-01-01').add({ days: n });
      const { year, month, day } = dayOf(n);
      assert.deepEqual([year, month, day], [date.year, date.month, date.day]);
      assert.equal(dayNumber(year, month, day), n);
      assert.equal(isoDay(n), date.toString());
      assert.equal(weekdayOf(n), date.dayOfWeek);
      assert.equal(daysInMonth(year, month), date.daysInMonth);
      const week = isoWeekOf(n);
      assert.deepEqual([week.year, week.week], [date.yearOfWeek, date.weekOfYear]);
      assert.equal(mondayOf(week.year, week.week), n - weekdayOf(n) + 1);
    }),
    { seed: 1582, numRuns: 2000 },
  );
});

test('days: months and days outside their range carry over', () => {
  assert.equal(isoDay(dayNumber(2021, 13, 1)), '2022-01-01');
  assert.equal(isoDay(dayNumber(2021, 0, 31)), '2020-12-31');
  assert.equal(isDate(2021, 2, 29), false);
  assert.equal(isDate(2020, 2, 29), true);
});

test('days: Easter Sundays', () => {
  const known = [
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2021-04-04',
    '2024-03-31',
    '2038-04-25',
  ];
  for (const day of known) assert.equal(isoDay(easter(Number(day.slice(0, 4)))), day);
});

test('zone: the offset that held on the day, by the history of the zone', () => {
  const noon = (zone: string, y: number, m: number, d: number) => offsetAt(zone, dayNumber(y, m, d), 12, 0);
  assert.equal(noon('+01:00', 2021, 7, 1), '+01:00');
  assert.equal(noon('Europe/Berlin', 2021, 12, 30), '+01:00');
  assert.equal(noon('Europe/Berlin', 2021, 7, 1), '+02:00');
  assert.equal(noon('Europe/Moscow', 2021, 12, 30), '+03:00');
  assert.equal(noon('Europe/Moscow', 2012, 12, 30), '+04:00');
  assert.equal(noon('Europe/Moscow', 2014, 10, 27), '+03:00');
  assert.equal(noon('Europe/Istanbul', 2015, 12, 30), '+02:00');
  assert.equal(noon('Europe/Istanbul', 2021, 12, 30), '+03:00');
  assert.equal(noon('America/New_York', 2021, 12, 30), '-05:00');
});
