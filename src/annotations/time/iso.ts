import { dayNumber, dayOf, isoDay, isoWeekOf, isoYear, two } from '../../record/values/days.ts';
import type { ClockReading, DateReading, Unit } from './reading.ts';

/** TIMEX3 value of what the words alone give, `X` where they give nothing: `XXXX-12-30`, `XXXX-WXX-4`, `2014`. */
export function wordsValue(r: DateReading): string {
  if (r.decade !== undefined) return String(r.decade);
  if (r.century !== undefined) return String(r.century);
  const year = r.year === undefined ? 'XXXX' : isoYear(r.year);
  const part = r.part ?? '';
  if (r.season !== undefined) return `${year}-${r.season}`;
  if (r.quarter !== undefined) return `${year}-Q${r.quarter}`;
  if (r.half !== undefined) return `${year}-H${r.half}`;
  if (r.day !== undefined)
    return `${year}-${r.month === undefined ? 'XX' : two(r.month)}-${two(r.day)}${part}`;
  if (r.month !== undefined) return `${year}-${two(r.month)}${part}`;
  if (r.weekday !== undefined) return `XXXX-WXX-${r.weekday}${part}`;
  return year;
}

/** A day, or the week, month ... that holds it, as TIMEX3 writes it. */
export function isoOf(unit: Unit, day: number): string {
  const { year, month } = dayOf(day);
  switch (unit) {
    case 'Y':
      return isoYear(year);
    case 'M':
      return `${isoYear(year)}-${two(month)}`;
    case 'Q':
      return `${isoYear(year)}-Q${Math.ceil(month / 3)}`;
    case 'H':
      return `${isoYear(year)}-H${month <= 6 ? 1 : 2}`;
    case 'DE':
      return String(Math.floor(year / 10));
    case 'CE':
      return String(Math.floor(year / 100));
    case 'W':
      return isoWeek(day);
    case 'WE':
      return `${isoWeek(day)}-WE`;
    default:
      return isoDay(day);
  }
}

function isoWeek(day: number): string {
  const { year, week } = isoWeekOf(day);
  return `${isoYear(year)}-W${two(week)}`;
}

/** What a unit looks like when nothing is known of it. */
export function openValue(unit: Unit): string {
  const open: Partial<Record<Unit, string>> = {
    Y: 'XXXX', M: 'XXXX-XX', W: 'XXXX-WXX', WE: 'XXXX-WXX-WE', Q: 'XXXX-QX', H: 'XXXX-HX', DE: 'XXX', CE: 'XX',
    TH: 'TXX', TM: 'TXX:XX', TS: 'TXX:XX',
  }; // prettier-ignore
  return open[unit] ?? 'XXXX-XX-XX';
}

/** `T21:30+01:00` */
export function clockValue(r: ClockReading, offset: string): string {
  return `T${two(r.hour)}:${two(r.minute ?? 0)}${offset}`;
}

/** Year, month and day number that an ISO value names; absent for seasons, weeks and what is no date. */
export function firstDay(iso: string): { year: number; month?: number; day?: number } | undefined {
  const [, y, m, d] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/u.exec(iso) ?? [];
  if (y === undefined) return undefined;
  const [year, month] = [Number(y), Number(m)];
  if (m === undefined) return { year };
  return d === undefined ? { year, month } : { year, month, day: dayNumber(year, month, Number(d)) };
}
