import type { Precision, Published, PublishedCandidate } from '../model/article.ts';
import type { Message } from '../model/message.ts';
import { readDate } from './dates.ts';
import type { DateMark } from './marks.ts';
import type { Page } from './page.ts';
import { publishedAgain, severalDays } from './several-days.ts';

/** What publication is told by, beside the text. */
export interface Given {
  readonly entered?: string | undefined;
  readonly stated?: string | undefined;
}

export interface PublishedRead {
  readonly published: Published;
  readonly messages: readonly Message[];
}

/** Which date mark counts first: the latest word on this version, then its first publication, then what is merely near. */
const ORDER: readonly DateMark['role'][] = ['as_of', 'published', 'line', 'dateline', 'today', 'header'];
const NOTES: Readonly<Record<DateMark['role'], string>> = {
  as_of: 'as of',
  published: 'time stamp of the text',
  line: 'date line of the text',
  dateline: 'dateline of the text',
  today: 'the text says of this day that it is today',
  header: 'header of the file',
};
const UNKNOWN: Published = { value: null, precision: 'unknown', basis: 'stated' };

/** When this version was published: as entered; else as the source says; else as the text itself says; else unknown. */
export function publishedOf(marks: readonly DateMark[], given: Given, pages: readonly Page[]): PublishedRead {
  const entered = given.entered === undefined ? null : fromWords(given.entered, 'entered', pages);
  const stated = given.stated === undefined ? null : fromWords(given.stated, 'stated', pages);
  const dates = severalDays([...ofSource(stated), ...inOrder(marks).flatMap((mark) => ofMark(mark, marks))]);
  const candidates = dates.length === 0 ? {} : { candidates: dates };
  if (entered !== null) return { published: { ...entered, ...candidates }, messages: coarse(entered) };
  const told = fromMarks(marks);
  const published = { ...(finer(stated, told) ?? UNKNOWN), ...candidates };
  const again = publishedAgain(published, dates, 'date/conflict');
  return { published, messages: [...coarse(published, given.stated), ...again, ...mismatches(marks)] };
}

function inOrder(marks: readonly DateMark[]): readonly DateMark[] {
  return ORDER.flatMap((role) => marks.filter((mark) => mark.role === role));
}

function ofSource(stated: Published | null): readonly PublishedCandidate[] {
  return stated?.value == null || !isDay(stated.precision)
    ? []
    : [{ value: stated.value, precision: stated.precision, from: 'source' }];
}

function ofMark(mark: DateMark, marks: readonly DateMark[]): readonly PublishedCandidate[] {
  const { value, precision, span } = fromMark(mark, marks) ?? UNKNOWN;
  return value === null || !isDay(precision)
    ? []
    : [{ value, precision, from: NOTES[mark.role], ...(span === undefined ? {} : { span }) }];
}

function isDay(precision: Precision): precision is 'day' | 'minute' {
  return precision === 'day' || precision === 'minute';
}

/** The source's own date, or the text's where that only adds to it. */
function finer(stated: Published | null, told: Published | null): Published | null {
  if (stated?.value == null) return told;
  return told?.value?.startsWith(stated.value) === true && told.basis === 'stated' ? told : stated;
}

/** The first date mark in the order of roles that has a year, or takes it from another mark. */
function fromMarks(marks: readonly DateMark[]): Published | null {
  for (const role of ORDER) {
    for (const mark of marks.filter((m) => m.role === role)) {
      const published = fromMark(mark, marks);
      if (published !== null) return published;
    }
  }
  return null;
}

function fromMark(mark: DateMark, marks: readonly DateMark[]): Published | null {
  const span = { start: mark.start, end: mark.end };
  const { value, precision } = mark.date;
  if (!value.startsWith('-')) return { value, precision, basis: 'stated', note: NOTES[mark.role], span };
  const header = marks.find(({ role }) => role === 'header')?.date.value;
  const whole = header === undefined ? '' : `${header.slice(0, 4)}${value.slice(1)}`;
  if (header === undefined || !whole.startsWith(header)) return null;
  return {
    value: whole,
    precision,
    basis: 'computed',
    note: `${NOTES[mark.role]}, year from the header`,
    span,
  };
}

/** A date in the words of a source or user: an ISO prefix, or any form the languages know. Null when it cannot be read. */
function fromWords(words: string, basis: 'stated' | 'entered', pages: readonly Page[]): Published | null {
  const text = words.trim();
  if (/^\d{4}$/u.test(text)) return { value: text, precision: 'year', basis };
  const dates = pages.map((page) => readDate(text, 0, page)).filter((date) => date !== null);
  const [date] = dates.filter(({ value }) => !value.startsWith('-')).sort((a, b) => b.end - a.end);
  if (date === undefined) return null;
  const offset =
    date.precision === 'minute' ? /(?:Z|[+-]\d{2}:?\d{2})$/u.exec(text.slice(date.end))?.[0] : undefined;
  return { value: `${date.value}${isoOffset(offset)}`, precision: date.precision, basis };
}

/** `+0200` as `+02:00`; empty where none is given. */
function isoOffset(offset = ''): string {
  return offset.replace(/^(.\d{2})(\d{2})$/u, '$1:$2');
}

const COARSE: Partial<Record<Precision, Message['code']>> = {
  unknown: 'date/none',
  month: 'date/month-only',
  year: 'date/month-only',
};

function coarse({ value, precision }: Published, stated?: string): readonly Message[] {
  const code = COARSE[precision];
  if (code === undefined) return [];
  if (code === 'date/month-only')
    return [{ code, text: `the publication is known to the ${precision} only (${value ?? ''})` }];
  const unreadable = stated === undefined ? '' : `; “${stated}” is not a date`;
  return [{ code, text: `neither source nor text gives a publication date${unreadable}` }];
}

function mismatches(marks: readonly DateMark[]): readonly Message[] {
  return marks
    .filter(({ date }) => date.weekdayMismatch === true)
    .map(({ start, end, date }) => ({
      code: 'date/weekday-mismatch',
      text: `${date.value.slice(0, 10)} is another weekday than the one beside it`,
      span: { start, end },
    }));
}
