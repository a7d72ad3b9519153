import type { Precision } from '../model/article.ts';
import type { DatePage } from './page.ts';

/** A calendar date read at a place in a text, with a clock time where one follows. */
export interface DateRead {
  /** Where it ends in the text. */
  readonly end: number;
  /** ISO prefix: `2021-12`, `2021-12-31`, `2021-12-31T01:13`; without a year `--12-31`. */
  readonly value: string;
  readonly precision: Exclude<Precision, 'unknown'>;
  /** The weekday beside the date is another one than the date's. */
  readonly weekdayMismatch?: true;
}

const NUMERIC: readonly RegExp[] = [
  /(?<y>\d{4})-(?<m>\d{2})(?:-(?<d>\d{2}))?(?!\d)/uy,
  /(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4}|\d{2}(?!\d))(?![\d.:_]*\d)/uy,
];
/** Also the clock of twelve hours. */
const CLOCK =
  /(?<h>[01]?\d|2[0-3])[:.](?<min>[0-5]\d)(?:[:.][0-5]\d(?:\.\d+)?)?(?!\d)(?:\s?(?<half>[ap])\.?m\b\.?)?/iuy;

/** Reads a date with an optional weekday before it and an optional clock time behind it, exactly at `from`; null if none. */
export function readDate(text: string, from: number, page: DatePage): DateRead | null {
  const weekday = weekdayAt(text, from, page);
  const date = dateAt(text, weekday?.end ?? from, page);
  if (date === null) return null;
  const mismatch = weekday !== null && date.precision === 'day' && isoWeekday(date.value) !== weekday.day;
  const time = date.precision === 'day' ? clockAt(text, date.end, page) : null;
  const whole =
    time === null
      ? date
      : { value: `${date.value}T${time.value}`, precision: 'minute' as const, end: time.end };
  return mismatch ? { ...whole, weekdayMismatch: true } : whole;
}

/** ISO weekday (1 Monday to 7) of an ISO day; NaN where the year is missing. */
export function isoWeekday(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

function dateAt(text: string, at: number, page: DatePage): DateRead | null {
  for (const pattern of [...NUMERIC, ...(page.numericDates ?? []), ...page.namedDates]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const { y, m, d, name } = match.groups ?? {};
    const month = name === undefined ? Number(m) : page.month(name);
    const iso = month === undefined ? null : isoOf({ y, month, d });
    if (iso !== null) return { ...iso, end: at + match[0].length };
  }
  return null;
}

/** A valid date as an ISO prefix; null for a day that no month has. A year of two digits is of this century. */
function isoOf(date: {
  y: string | undefined;
  month: number;
  d: string | undefined;
}): Omit<DateRead, 'end'> | null {
  const { y, month, d } = date;
  if (month < 1 || month > 12) return null;
  const year = y?.length === 2 ? `20${y}` : y;
  const yearMonth = `${year ?? '-'}-${two(month)}`;
  if (d === undefined) return year === undefined ? null : { value: yearMonth, precision: 'month' };
  const day = Number(d);
  const last = new Date(Date.UTC(year === undefined ? 2000 : Number(year), month, 0)).getUTCDate();
  return day < 1 || day > last ? null : { value: `${yearMonth}-${two(day)}`, precision: 'day' };
}

function weekdayAt(
  text: string,
  at: number,
  page: DatePage,
): { readonly day: number; readonly end: number } | null {
  page.beforeDate.lastIndex = at;
  const match = page.beforeDate.exec(text);
  const day = page.weekday(match?.groups?.['word'] ?? '');
  return match === null || day === undefined ? null : { day, end: at + match[0].length };
}

function clockAt(
  text: string,
  at: number,
  page: DatePage,
): { readonly value: string; readonly end: number } | null {
  const start = /T/uy.test(text.slice(at, at + 1)) ? at + 1 : skip(page.beforeTime, text, at);
  CLOCK.lastIndex = start;
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const { h = '', min = '', half } = match.groups ?? {};
  const hour = half === undefined ? Number(h) : (Number(h) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return { value: `${two(hour)}:${min}`, end: skip(page.afterTime, text, start + match[0].length) };
}

/** Where a sticky pattern ends when it matches at `at`, else `at`. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
