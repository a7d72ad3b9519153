import { dayOf, weekdayOf } from './days.ts';
import { momentParts, type MomentParts } from './moment-parts.ts';
import { showMoment } from './moment-show.ts';
import type { Comparison, Reading, ValueType } from './value-type.ts';

/**
 * When something is: `2021-12`, `2021-12-30`, `XXXX-WXX-2` (a Tuesday), `XXXX-01-10`, `2021-12-30T21:30+01:00`,
 * `T23:30+03:00`, `2021-W50`, `2015-SP`, `2016-01-12TEV`. Two clock times of one instant are the same.
 */
export const moment: ValueType<string> = {
  name: 'moment',
  compare(a, b) {
    if (a.value === b.value) return a.mod === b.mod ? 'same' : a.mod === undefined ? 'finer' : 'coarser';
    const [x, y] = [momentParts(a.value), momentParts(b.value)];
    if (!x || !y) return x ? 'finer' : y ? 'coarser' : 'conflict';
    const instants = asInstants(x, y);
    if (instants) return instants;
    return combined([byDay(x, y, a, b), byClock(x, y, a, b)]);
  },
  show: (reading, locale) => showMoment(reading, locale),
};

/** Both with an offset: compared in UTC, with their days where both have them. */
function asInstants(x: MomentParts, y: MomentParts): Comparison | null {
  if (x.offset === undefined || y.offset === undefined || !x.minutes || !y.minutes) return null;
  const [m, n] = [x.minutes[0] - x.offset, y.minutes[0] - y.offset];
  const [d, e] = [oneDay(x), oneDay(y)];
  if (d !== undefined && e !== undefined) return d * 1440 + m === e * 1440 + n ? 'same' : 'conflict';
  if ((m - n) % 1440 !== 0) return 'conflict';
  if (d === undefined && e === undefined) return 'same';
  return d === undefined ? 'coarser' : 'finer';
}

function oneDay({ days }: MomentParts): number | undefined {
  return days && days[0] === days[1] ? days[0] : undefined;
}

type Side = Comparison | 'none';

function byDay(x: MomentParts, y: MomentParts, a: Reading<string>, b: Reading<string>): Side {
  if (x.days && y.days) return byRange(x.days, y.days, slack(a), slack(b));
  if (x.days) return fits(x.days, y) ? 'finer' : 'conflict';
  if (y.days) return fits(y.days, x) ? 'coarser' : 'conflict';
  return byFields(x, y);
}

/** "Etwa" leaves a day, or as much again as a longer stretch is long. */
function slack({ mod }: Reading<string>): number {
  return mod === 'APPROX' ? 1 : 0;
}

function byRange(x: readonly [number, number], y: readonly [number, number], sx: number, sy: number): Side {
  const wide = (r: readonly [number, number], s: number) => [
    r[0] - s * (r[1] - r[0] + 1),
    r[1] + s * (r[1] - r[0] + 1),
  ];
  const [p = 0, q = 0] = wide(x, sx);
  const [u = 0, v = 0] = wide(y, sy);
  if (p > v || u > q) return 'conflict';
  if (p === u && q === v) return 'same';
  return q - p < v - u ? 'finer' : 'coarser';
}

/** Whether some day of the stretch has the fields of a date without a year. */
function fits([first, last]: readonly [number, number], { weekday, month, day }: MomentParts): boolean {
  if (weekday === undefined && month === undefined) return true;
  for (let n = first; n <= last && n <= first + 400; n++) {
    const date = dayOf(n);
    const agrees =
      (weekday === undefined || weekdayOf(n) === weekday) &&
      (month === undefined || date.month === month) &&
      (day === undefined || date.day === day);
    if (agrees) return true;
  }
  return false;
}

/** Neither has a year: fields that both have must agree; who has more fields is finer. */
function byFields(x: MomentParts, y: MomentParts): Side {
  const fields = ['weekday', 'month', 'day'] as const;
  if (fields.some((f) => x[f] !== undefined && y[f] !== undefined && x[f] !== y[f])) return 'conflict';
  const count = (p: MomentParts): number => fields.filter((f) => p[f] !== undefined).length;
  if (count(x) === count(y)) return count(x) === 0 ? 'none' : x.weekday === y.weekday ? 'same' : 'coarser';
  return count(x) > count(y) ? 'finer' : 'coarser';
}

function byClock(x: MomentParts, y: MomentParts, a: Reading<string>, b: Reading<string>): Side {
  if (!x.minutes && !y.minutes) return 'none';
  if (!x.minutes || !y.minutes) return x.minutes ? 'finer' : 'coarser';
  const tolerance = a.mod === 'APPROX' || b.mod === 'APPROX' ? 30 : 0;
  const [p, q] = x.minutes;
  const [u, v] = y.minutes;
  if (p > v + tolerance || u > q + tolerance) return 'conflict';
  if (p === u && q === v)
    return x.offset === y.offset ? 'same' : x.offset === undefined ? 'coarser' : 'finer';
  return q - p < v - u || (q - p === v - u && a.mod !== 'APPROX') ? 'finer' : 'coarser';
}

/** A conflict anywhere is one; else the side that is finer somewhere and coarser nowhere is finer. */
function combined(sides: readonly Side[]): Comparison {
  if (sides.includes('conflict')) return 'conflict';
  if (sides.includes('coarser')) return 'coarser';
  return sides.includes('finer') ? 'finer' : 'same';
}
