import { UNSEEN } from './matching.ts';

const MARKS = new RegExp(String.raw`[\p{M}${UNSEEN}]`, 'gu');
const WORD = /[\p{L}\p{N}]+/gu;

/** A word or text with case, accents, ligatures and unseen signs levelled: "Wolodymyr Selenskyj’s" and "WOLODYMYR SELENSKYJ’S" fold alike. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Two letters that may stand for an umlaut; not in "Feuer", "Bauer", "Quelle". */
const UMLAUTS = /(?<![aeq])([aou])e/gu;

/** The same, and two letters for an umlaut are the letter without its dots: "Gespräche" and "Gespraeche" fold alike. Other words lose an e ("Israel"). */
export function foldedUmlauts(text: string): string {
  return folded(text).replace(UMLAUTS, '$1');
}

/** The folded words of a text in order, marks and spaces left out, umlauts as in `foldedUmlauts`. */
export function foldedWords(text: string): readonly string[] {
  return foldedUmlauts(text).match(WORD) ?? [];
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
