import { newStemmer } from 'snowball-stemmers';
import { UNSEEN } from '../text/matching.ts';
import { wordKey } from '../text/normalize.ts';
import { foldedUmlauts } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Language } from './language.ts';

/** A word of a text with what it is found by. */
export interface StemmedWord extends Span {
  readonly stem: string;
}

/** Letters, digits and marks, with the invisible signs that typesetting puts inside words. */
const WORD = new RegExp(String.raw`[\p{L}\p{N}\p{M}${UNSEEN}]+`, 'gu');

const STEMMERS: Readonly<Record<Language['code'], { stem(word: string): string }>> = {
  de: newStemmer('german'),
  en: newStemmer('english'),
};

/**
 * The stem of one word: "Garantien", "Garantie" -> "garanti". Case, accents, invisible signs and umlauts in two letters
 * ("Gespraech") make no difference. In no known language (`und`) a word keeps its own form.
 */
export function stemOf(word: string, language: Language['code'] | 'und'): string {
  const key = wordKey(word);
  return foldedUmlauts(language === 'und' ? key : STEMMERS[language].stem(key));
}

/** The words of a text in order, each with its stem. */
export function stemmedWords(text: string, language: Language['code'] | 'und'): readonly StemmedWord[] {
  const known = new Map<string, string>();
  return [...text.matchAll(WORD)].map((found) => {
    const [word] = found;
    const stem = known.get(word) ?? stemOf(word, language);
    known.set(word, stem);
    return { start: found.index, end: found.index + word.length, stem };
  });
}
