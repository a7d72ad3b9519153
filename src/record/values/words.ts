import { foldedWords, sameWord } from '../../text/fold.ts';
import type { Comparison, Reading, ValueType } from './value-type.ts';

/** Shorter words carry no content of their own. */
const CONTENT = 4;

/** The folded words of a text that carry content; all of them where none is long enough. */
export function contentWords(text: string): readonly string[] {
  const words = foldedWords(text);
  const long = words.filter((word) => word.length >= CONTENT || /^\p{N}+$/u.test(word));
  return long.length > 0 ? long : words;
}

/** Share of the words of `a` that `b` has in some form, 0 to 1. */
export function wordOverlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0) return 0;
  return a.filter((word) => b.some((other) => sameWord(word, other))).length / a.length;
}

/** Meanings that the tables of cues give in fixed words, in German. */
const FIXED_DE: Readonly<Record<string, string>> = {
  'no press': 'ohne Presse',
  'no questions': 'keine Fragen',
  'press appearance': 'Auftritt vor der Presse',
  'press conference': 'Pressekonferenz',
};

/**
 * Free words of the articles (a topic, a tone, an outcome). Two that share their content words say the same; one that
 * has all words of the other and more is more exact. Others are in conflict only in the sense that they differ: what
 * free words mean is not decided here.
 */
export const words: ValueType<string> = {
  name: 'words',
  compare: (a: Reading<string>, b: Reading<string>): Comparison => {
    const left = contentWords(a.value);
    const right = contentWords(b.value);
    const inRight = wordOverlap(left, right) === 1;
    const inLeft = wordOverlap(right, left) === 1;
    if (inRight && inLeft) return 'same';
    if (inLeft) return 'finer';
    return inRight ? 'coarser' : 'conflict';
  },
  show: ({ value }, locale) => (locale === 'de' ? (FIXED_DE[value] ?? value) : value),
};
