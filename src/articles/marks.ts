import type { Span } from '../text/span.ts';
import { readDate, type DateRead } from './dates.ts';
import type { DatePage, Page } from './page.ts';

/** A place where the text itself dates this version of it. */
export interface DateMark extends Span {
  /** `as_of` and `published`: a time stamp; `line`: a date alone on a line; `dateline`; `today`: the text says of a date
   * that it is the day of writing; `header`: what a crawler wrote. */
  readonly role: 'as_of' | 'published' | 'line' | 'dateline' | 'today' | 'header';
  readonly date: DateRead;
}

/** Time stamps are looked for in so much of a line, UTF-16 units. */
const LOOK = 600;

/** The time stamps of a line ("Stand: 3.4.2019, 12:05 Uhr"), in order. */
export function stampsIn(whole: string, line: Span, page: DatePage): readonly DateMark[] {
  const text = whole.slice(0, line.end);
  const words = text.slice(line.start, Math.min(line.end, line.start + LOOK)).matchAll(page.stamp);
  return [...words].flatMap((match) => {
    const start = line.start + match.index;
    const from = skipped(
      /(?:\s+Nr\.?\s*[\p{N}/-]{1,9})?(?:\s+\p{Ll}{2,3})?\s*[:,]?\s*/uy,
      text,
      start + match[0].length,
    );
    const date = readDate(text, from, page);
    return date === null ? [] : [{ start, end: date.end, role: page.stampRole(match[0]), date }];
  });
}

/** The place before a date that has a line to itself: "Brüssel/Bern, 23. April 2021", "Bern, den 23. April 2021". */
const PLACE = /\p{Lu}[\p{L}.’'-]+(?:[ \u00a0/]{1,2}\p{Lu}[\p{L}.’'-]+){0,3}[,.]\s+/uy;

/** What is noted in brackets behind such a date: "Oslo, 3. April 2019 (Übersetzung)". */
const NOTE = /\([^()\n]{2,40}\)/uy;

/**
 * The date marks of a line that holds nothing else, agency tags and separators aside; null for a line that says more.
 * `bare`: dates without words before them count too, by themselves or behind a place.
 */
export function stampLine(whole: string, line: Span, page: Page, bare: boolean): readonly DateMark[] | null {
  const text = whole.slice(0, line.end);
  const stamps = stampsIn(text, line, page);
  const found: DateMark[] = [];
  const named = bare && bareDate(text, line.start, page) === null;
  const place = named ? skipped(PLACE, text, line.start) : line.start;
  const dated = skipped(page.inDate, text, place);
  let at = place > line.start && bareDate(text, dated, page) !== null ? dated : line.start;
  for (let steps = 0; steps < 12; steps++) {
    at = skipped(/[\s|,;·•–—()[\].-]*/uy, text, at);
    if (at >= line.end) return found.length > 0 ? found : null;
    const next = stamps.find(({ start }) => start === at) ?? (bare ? bareDate(text, at, page) : null);
    if (next !== null) found.push(next);
    const end = next?.end ?? skipped(page.agency.bare, text, at);
    // The separators before have eaten the bracket that opens a note.
    if (end === at) return found.length > 0 && skipped(NOTE, text, at - 1) === line.end ? found : null;
    at = end;
  }
  return null;
}

/** Who or what stands before the date of a short line, and what may stand behind it. */
const SIGNED = /^\p{Lu}[^.!?:;„“”»«"\n]{1,60},\s*$/u;
const BEHIND = /^\s*(?:\([^()\n]{2,40}\)|[–—-]\s*\p{Lu}[\p{L} -]{2,30})?$/u;
/** The longest such line, UTF-16 units. */
const SHORT = 100;

/** "Presseabteilung, Oslo, 3. April 2019", "Heft 14, 3. April 2019": a short line without a sentence that a date ends; null for any other. */
export function signedDate(text: string, line: Span, page: DatePage): DateMark | null {
  if (line.end - line.start > SHORT) return null;
  const mark = firstDateIn(text, line, page);
  if (mark === null || !BEHIND.test(text.slice(mark.end, line.end))) return null;
  return SIGNED.test(text.slice(line.start, mark.start)) ? mark : null;
}

/** The first full date in a line, of whatever stands before it; null when there is none. */
export function firstDateIn(text: string, line: Span, page: DatePage): DateMark | null {
  return datesIn(text, line, page).next().value ?? null;
}

/** Where a paragraph gives the date of its own day ("heute, 3. April"); null when it does not. */
export function todayIn(text: string, line: Span, page: Page): DateMark | null {
  for (const match of text.slice(line.start, line.end).matchAll(page.today)) {
    const start = line.start + match.index;
    const date = readDate(text, start + match[0].length, page);
    if (date === null || date.precision === 'month') continue;
    // A clock time behind it is the event's, not that of writing.
    const day = { ...date, value: date.value.replace(/T.*$/u, ''), precision: 'day' as const };
    return { start, end: date.end, role: 'today', date: day };
  }
  return null;
}

/** A full date that ends a line, with a clock time or behind a separator: "... – 3.4.2019"; null when there is none. */
export function closingDate(text: string, line: Span, page: DatePage): DateMark | null {
  const tail = { start: Math.max(line.start, line.end - 60), end: line.end };
  for (const mark of datesIn(text, tail, page)) {
    const before = text.slice(Math.max(line.start, mark.start - 3), mark.start);
    const apart = mark.date.precision === 'minute' || /[|–—,(-]\s*$/u.test(before);
    if (mark.end === line.end && apart) return mark;
  }
  return null;
}

/** Where a date may begin: at a word, or right behind one where a page sets name and date side by side ("Tanja Weber3.11.2023"). */
const DATE_STARTS = /(?<![\p{L}\p{N}.-])(?=[\p{L}\p{N}])|(?<=\p{Ll})(?=\d{1,2}\.\d{1,2}\.\d{4})/gu;

function* datesIn(whole: string, line: Span, page: DatePage): Generator<DateMark, undefined> {
  const text = whole.slice(0, line.end);
  const starts = text.slice(line.start, line.end).matchAll(DATE_STARTS);
  let from = line.start;
  for (const { index } of starts) {
    if (line.start + index < from) continue;
    const mark = bareDate(text, line.start + index, page);
    if (mark === null) continue;
    from = mark.end;
    yield mark;
  }
  return undefined;
}

function bareDate(text: string, at: number, page: DatePage): DateMark | null {
  const date = readDate(text, at, page);
  if (date === null || date.precision === 'month' || date.value.startsWith('-')) return null;
  return { start: at, end: date.end, role: 'line', date };
}

/** Where a sticky pattern ends when it matches at `at`, else `at`. */
export function skipped(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
