import { readTimes } from './annotations/time/read.ts';
import { referenceOf } from './annotations/time/reference.ts';
import { LANGUAGES } from './languages/index.ts';

/** A time expression of a text, in the terms of TIMEX3. */
export interface TaggedTime {
  /** UTF-16 units; `text.slice(start, end) === quote`. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** What the words themselves give: `XXXX-12-30`, `PT50M`, `PRESENT_REF`. */
  readonly value: string;
  readonly mod?: string;
  /** What words and reference date settle together: `2021-12-30`. Absent while it stays open. */
  readonly resolved?: string;
  /** `stated`: the words alone give it. `computed`: it follows from the reference date or from other times of the text. */
  readonly basis: 'stated' | 'computed';
  /** What remains where the text leaves it open, or where weekday and date do not fit: ISO days. */
  readonly candidates?: readonly string[];
  /** Name of the rule that found it. */
  readonly rule: string;
}

export interface TagTimesOptions {
  /** ISO 639-1 code: `de`, `en`. */
  readonly language: string;
  /** When the text was written: an ISO date or the part of it that is known (`2021-12`). None: nothing is counted from it. */
  readonly reference?: string;
}

/** Finds the times of a text, in reading order. Throws a RangeError for a language there is none for. */
export function tagTimes(text: string, { language, reference }: TagTimesOptions): TaggedTime[] {
  const found = LANGUAGES.find(({ code }) => code === language);
  if (!found)
    throw new RangeError(`no language ${language}; there is ${LANGUAGES.map((l) => l.code).join(', ')}`);
  return readTimes(text, found.calendar, found.code, referenceOf(reference ?? null)).map((read) => {
    const { start, end, rule } = read;
    const place = { start, end, quote: text.slice(start, end) };
    if (read.layer === 'time') return { ...place, ...read.value, rule };
    return { ...place, type: 'DURATION', ...read.value, basis: 'stated', rule };
  });
}
