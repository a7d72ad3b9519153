import type { Span } from '../text/span.ts';

/** A time expression of a text, in the terms of TIMEX3. */
export interface TaggedTime extends Span {
  /** `text.slice(start, end)`, in UTF-16 units. */
  readonly quote: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** What the words themselves give: `XXXX-12-30`, `PT50M`, `PRESENT_REF`. */
  readonly value: string;
  /** `APPROX`, `MORE_THAN`, `LESS_THAN`, `START`, `MID`, `END`; absent when the words say no such thing. */
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

/** A text with its times. */
export interface TimedText {
  readonly id: string;
  readonly text: string;
  /** ISO 639-1 code of the rules that read it. */
  readonly language: string;
  /** What relative times were counted from: an ISO date or the part of it that is known; null for none. */
  readonly reference: string | null;
  readonly times: readonly TaggedTime[];
}
