import { foldName } from '../../gazetteer/fold.ts';

/** Fewest letters of a short form: "Tim" of "Timothy". */
const SHORT_FORM = 3;
/** One letter in so many may differ between two spellings: "Olexander", "Oleksandr". */
const LETTERS_PER_SLIP = 5;

/** True if the words of two given names can be one in two spellings or a short form. */
export function isSameFirstName(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length >= SHORT_FORM && long.startsWith(short)) return true;
  return slips(short, long) <= Math.floor(short.length / LETTERS_PER_SLIP);
}

/** Letters to change, add or take away to make one word of the other (Levenshtein). */
export function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
