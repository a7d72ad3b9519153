import { readTimes } from './annotations/time/read.ts';
import { referenceOf } from './annotations/time/reference.ts';
import { LANGUAGES } from './languages/index.ts';
import type { TaggedTime } from './model/tagged-time.ts';
import { asKept, matching } from './text/matching.ts';

export type { TaggedTime };

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
  const plain = matching(text);
  return readTimes(plain.text, found, { ref: referenceOf(reference ?? null) }).map((read) => {
    const { start, end, rule } = asKept(read, plain, text);
    const place = { start, end, quote: text.slice(start, end) };
    if (read.layer === 'time') return { ...place, ...read.value, rule };
    return { ...place, type: 'DURATION', ...read.value, basis: 'stated', rule };
  });
}
