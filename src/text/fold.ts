import { UNSEEN } from './matching.ts';

const MARKS = new RegExp(String.raw`[\p{M}${UNSEEN}]`, 'gu');
const WORD = /[\p{L}\p{N}]+/gu;

/** A word or text with case, accents, ligatures and unseen signs levelled: "Wolodymyr Selenskyj’s" and "WOLODYMYR SELENSKYJ’S" fold alike. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Two letters that may stand for an umlaut. */
const UMLAUTS = /([aou])e/gu;

/** The folded words of a text in order, marks and spaces left out. "Gespräche" and "Gespraeche" are one word. */
export function foldedWords(text: string): readonly string[] {
  return folded(text).replace(UMLAUTS, '$1').match(WORD) ?? [];
}

/** Letters by which two forms of one word may differ at the end ("kolossalen", "kolossaler"). */
const ENDING = 2;
/** Letters they must at least share. */
const STEM = 4;

/** True when two folded words are likely forms of one word: they differ in at most a short ending. Knows no language. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared >= STEM && a.length - shared <= ENDING && b.length - shared <= ENDING;
}
