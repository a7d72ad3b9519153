import { dayNumber, daysInMonth, easter, weekdayOf } from '../../record/values/days.ts';

/** A day that comes back every year. */
export interface Holiday {
  /** 1-12, where it always falls in one month. */
  readonly month?: number;
  /** Day of the month, where it always falls on one. */
  readonly fixed?: number;
  /** Its day number in a year. */
  in(year: number): number;
}

/**
 * Reads `12-25`; `easter+49`; `nth-11-4-4`, the fourth Thursday of November (-1 is the last); `after-11-27-7`, the first
 * Sunday on or after 27 November.
 */
export function holiday(rule: string): Holiday {
  const moved = /^easter([+-]\d+)$/u.exec(rule);
  if (moved) return { in: (year) => easter(year) + Number(moved[1]) };
  const nth = /^nth-(\d\d)-(\d)-(-?\d)$/u.exec(rule);
  if (nth) {
    const [month, weekday, n] = nth.slice(1).map(Number) as [number, number, number];
    return { month, in: (year) => nthWeekday(year, month, weekday, n) };
  }
  const after = /^after-(\d\d)-(\d\d)-(\d)$/u.exec(rule);
  if (after) {
    const [month, day, weekday] = after.slice(1).map(Number) as [number, number, number];
    return { in: (year) => onOrAfter(dayNumber(year, month, day), weekday) };
  }
  const [month = 1, fixed = 1] = rule.split('-').map(Number);
  return { month, fixed, in: (year) => dayNumber(year, month, fixed) };
}

function onOrAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  const first = dayNumber(year, month, 1);
  if (n > 0) return onOrAfter(first, weekday) + (n - 1) * 7;
  const last = first + daysInMonth(year, month) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}
