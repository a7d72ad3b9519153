import { isJoiner } from './joined.ts';
import type { Item } from './known.ts';
import { isName, type NameWords } from './name-words.ts';

/** Most names that stand before another in a list. */
const MOST = 4;

/** The words of an article with the people whom the table knows, by the last word of their names. */
export interface NamesInText extends NameWords {
  readonly endingAt: ReadonlyMap<number, Item>;
}

/**
 * Where the list begins in which a name stands, as its first word: "die Außenminister Maas, Le Drian und Hunt". A comma or a joining word
 * between names makes a list; the name's own first word where no name stands before it.
 */
export function listStart(text: NamesInText, first: number): number {
  let start = first;
  for (let n = 0; n < MOST; n++) {
    const before = nameBefore(text, start);
    if (before === undefined) break;
    start = before;
  }
  return start;
}

/** The first word of the name right before in the list. */
function nameBefore({ text, words, lexicon, endingAt }: NamesInText, first: number): number | undefined {
  const [own, before] = [words[first], words[first - 1]];
  if (own === undefined || before === undefined) return undefined;
  const joined = own.gap === ' ' && before.gap === ' ' && isJoiner(before.form, lexicon);
  if (!joined && text.slice(before.end, own.start) !== ', ') return undefined;
  const last = joined ? first - 2 : first - 1;
  return endingAt.get(last)?.first ?? (isName(words[last], lexicon) ? last : undefined);
}
