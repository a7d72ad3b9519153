import type { ValueType } from './value-type.ts';
import { contentWords, wordOverlap } from './words.ts';

/** Which one of a series it was: "das zweite Gespräch in diesem Monat" is 2, in the words of its scope. */
export interface Ordinal {
  /** 1 for the first. */
  readonly n: number;
  /** What the series is, in the words of the article; empty when it does not say. */
  readonly scope: string;
}

/** Two ordinals are rivals only when they count the same series. */
export const ordinal: ValueType<Ordinal> = {
  name: 'ordinal',
  compare(a, b) {
    if (a.value.n === b.value.n) return 'same';
    const left = contentWords(a.value.scope);
    const right = contentWords(b.value.scope);
    const sameSeries = wordOverlap(left, right) === 1 && wordOverlap(right, left) === 1;
    return sameSeries && left.length > 0 ? 'conflict' : 'same';
  },
  show: ({ value }) => `${value.n}. ${value.scope}`.trim(),
};
