/** Characters in a row, without a space, after which a line may end; a short rest stays with them. */
const RUN = /\S{100}(?=\S{8})/gu;

/**
 * The words in pieces between which a line may end: one piece unless there are over a hundred characters in a row, or what
 * `run` finds. Browsers take minutes to lay out a million letters that may be broken anywhere, a moment where they are told.
 */
export function breakable(words: string, run = RUN): string[] {
  const ends = Array.from(words.matchAll(run), (found) => found.index + found[0].length);
  return [0, ...ends].map((start, i) => words.slice(start, ends[i]));
}
