import type { Precision } from '../../model/article.ts';
import type { PageFact } from '../../model/web-page.ts';
import { readDate } from '../dates.ts';
import type { Page } from '../page.ts';

/** A moment of publication as a page gives it, in the form of an ISO prefix. */
export interface PageDate {
  readonly value: string;
  readonly precision: Exclude<Precision, 'unknown'>;
}

/** Pages are no older than the web, and at most a year ahead of the latest sane clock. */
const YEARS = { first: 1991, last: 2099 };

/** A date in the words of metadata: ISO 8601, its short and slashed forms, seconds since 1970, RFC 822, or as the languages write. */
export function dateOfWords(words: string, pages: readonly Page[]): PageDate | null {
  const text = words.trim().slice(0, 80);
  const found = isoDate(text) ?? plainDate(text) ?? worded(text, pages);
  if (found === null) return null;
  const year = Number(found.value.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last ? found : null;
}

/** The date in an address: `/2021/12/31/`, `/2021-12-31-title`, `/31-12-2021`; null when it has none. */
export function dateOfAddress(url: string): PageDate | null {
  const [year, month, day] = ['(?<y>(?:19|20)\\d{2})', '(?<m>0[1-9]|1[0-2])', '(?<d>0[1-9]|[12]\\d|3[01])'];
  const found = [
    new RegExp(`[/_-]${year}[/_-]${month}[/_-]${day}(?!\\d)`, 'u').exec(url),
    new RegExp(`[/_-]${day}-${month}-${year}(?!\\d)`, 'u').exec(url),
  ];
  const { y, m, d } = found.find((match) => match !== null)?.groups ?? {};
  return y === undefined ? null : dayOf(`${y}-${m ?? ''}-${d ?? ''}`);
}

/** The fact as a date; null when it is none. */
export function dateOfFact({ value }: PageFact, pages: readonly Page[]): PageDate | null {
  return dateOfWords(value, pages);
}

function isoDate(text: string): PageDate | null {
  const match =
    /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ]{1,2}(?<time>\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?/u.exec(
      text,
    );
  const { day, time, zone } = match?.groups ?? {};
  if (day === undefined) return null;
  const date = dayOf(day);
  if (date === null || time === undefined || Number(time.slice(0, 2)) > 23) return date;
  // Midnight without a zone is how many systems write a day.
  if (time === '00:00' && (zone === undefined || zone === 'Z')) return date;
  return {
    value: `${day}T${time}${(zone ?? '').replace(/^(.\d{2})(\d{2})$/u, '$1:$2')}`,
    precision: 'minute',
  };
}

/** `20211231`, `2021/12/31`, `12/31/2021`, seconds or milliseconds since 1970. */
function plainDate(text: string): PageDate | null {
  const year =
    /^(?<y>(?:19|20)\d{2})(?:(?<m>\d{2})(?<d>\d{2})|[./](?<month>\d{1,2})[./](?<day>\d{1,2}))(?!\d)/u.exec(
      text,
    )?.groups;
  if (year !== undefined) {
    return dayOf(`${year['y'] ?? ''}-${two(year['m'] ?? year['month'])}-${two(year['d'] ?? year['day'])}`);
  }
  const slashed = /^(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d{4})/u.exec(text)?.groups;
  if (slashed !== undefined) {
    const { a, b, y = '' } = slashed;
    return dayOf(`${y}-${two(a)}-${two(b)}`) ?? dayOf(`${y}-${two(b)}-${two(a)}`);
  }
  if (!/^1\d{9}(?:\d{3})?$/u.test(text)) return null;
  const day = new Date(Number(text.slice(0, 10)) * 1000).toISOString();
  return { value: `${day.slice(0, 16)}Z`, precision: 'minute' };
}

function worded(text: string, pages: readonly Page[]): PageDate | null {
  for (const start of [0, ...[...text.matchAll(/(?<=[\s,])(?=[\p{L}\p{N}])/gu)].map(({ index }) => index)]) {
    for (const page of pages) {
      const date = readDate(text, start, page);
      if (date !== null && !date.value.startsWith('-'))
        return { value: date.value, precision: date.precision };
    }
  }
  return null;
}

/** A day that the calendar has. */
function dayOf(day: string): PageDate | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day
    ? null
    : { value: day, precision: 'day' };
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}
