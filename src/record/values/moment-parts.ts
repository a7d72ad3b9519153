import { dayNumber, daysInMonth, isDate, mondayOf } from './days.ts';

/** What a date or time says: the days it can be, and the minutes of the day. */
export interface MomentParts {
  /** First and last day number; absent where the year is open. */
  readonly days?: readonly [number, number];
  /** Fields of a date without a year. */
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday - 7 Sunday. */
  readonly weekday?: number;
  /** Minutes of the day from and to, by local time. */
  readonly minutes?: readonly [number, number];
  /** Minutes ahead of UTC. */
  readonly offset?: number;
}

const PART_OF_DAY: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 720],
  MI: [660, 840],
  AF: [720, 1080],
  EV: [1020, 1440],
  NI: [1200, 1799],
};
const SEASON: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Takes a value apart; null for what is no date or time (`PRESENT_REF`). */
export function momentParts(value: string): MomentParts | null {
  const [, date = '', time = ''] = /^([\dX][^T]*)?(T.*)?$/u.exec(value) ?? [];
  if (date === '' && time === '') return null;
  const found = date === '' ? {} : dateParts(date);
  const clock = time === '' ? {} : clockParts(time);
  return found && clock ? { ...found, ...clock } : null;
}

function dateParts(date: string): MomentParts | null {
  const week = /^XXXX-WXX-([1-7])$/u.exec(date);
  if (week) return { weekday: Number(week[1]) };
  const open = /^XXXX-(\d\d)(?:-(\d\d))?$/u.exec(date);
  if (open) return { month: Number(open[1]), ...(open[2] === undefined ? {} : { day: Number(open[2]) }) };
  if (/^X+(?:-|$)/u.test(date)) return {};
  const days = daysOf(date);
  return days && { days };
}

function daysOf(date: string): readonly [number, number] | null {
  const full = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date);
  if (full) {
    const [y, m, d] = full.slice(1).map(Number) as [number, number, number];
    return isDate(y, m, d) ? [dayNumber(y, m, d), dayNumber(y, m, d)] : null;
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(date);
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    return [week[3] ? monday + 5 : monday, monday + 6];
  }
  const inYear = /^(\d{4})-(?:(\d\d)|Q([1-4])|H([12])|(SP|SU|FA|WI))$/u.exec(date);
  if (inYear) {
    const [, y, month, quarter, half, season] = inYear;
    if (month !== undefined) return Number(month) > 12 ? null : months(Number(y), Number(month), 1);
    if (quarter !== undefined) return months(Number(y), Number(quarter) * 3 - 2, 3);
    if (half !== undefined) return months(Number(y), Number(half) * 6 - 5, 6);
    return months(Number(y), SEASON[season ?? ''] ?? 1, 3);
  }
  if (!/^\d{2,4}$/u.test(date)) return null;
  const years = 10 ** (4 - date.length);
  return months(Number(date) * years, 1, 12 * years);
}

function months(year: number, month: number, count: number): readonly [number, number] {
  const last = month + count - 1;
  const lastYear = year + Math.floor((last - 1) / 12);
  const lastMonth = ((last - 1) % 12) + 1;
  return [dayNumber(year, month, 1), dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))];
}

function clockParts(time: string): MomentParts | null {
  const part = PART_OF_DAY[time.slice(1)];
  if (part) return { minutes: part };
  const found = /^T(\d\d)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/u.exec(time);
  if (!found) return null;
  const [, h, m, zone] = found;
  const minute = Number(h) * 60 + Number(m ?? 0);
  const minutes = [minute, m === undefined ? minute + 59 : minute] as const;
  return zone === undefined ? { minutes } : { minutes, offset: offsetMinutes(zone) };
}

function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const [h = 0, m = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (h * 60 + m);
}
