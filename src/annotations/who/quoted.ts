import { MOST_WORDS, type WhoText } from './text.ts';

/** A quotation begins between two words and goes on at the second: 'A sagte: „Er …' has the words of A about somebody else. */
export function isQuoted(text: WhoText, from: number, to: number): boolean {
  if (to < from || to - from > MOST_WORDS) return false;
  const between = text.text.slice(text.words[from]?.end, text.words[to]?.start);
  return (between.match(/[„“”»«"]/gu)?.length ?? 0) % 2 === 1;
}
