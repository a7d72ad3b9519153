import { wordOverlap } from '../record/values/words.ts';
import { hasWords } from './discrepancies/quoted.ts';
import { groupBy } from './group-by.ts';

/** Words that were printed as somebody's own. */
export interface Printed {
  readonly article: string;
  /** Content words, folded, in order. */
  readonly words: readonly string[];
  /** Who is named as having said them, by id; absent where nobody known is. */
  readonly speaker?: string;
}

/** Content words from which on the same words are the same quotation whoever is named for them: fewer are said by many. */
export const LONG = 4;
/** Share of the words of the shorter one that both must have, in any form; translations of one speaker differ in more. */
const SHARED = 0.8;
const TRANSLATED = 0.6;

/** Letters by which words are looked up; words with more quotations than `CROWDED` tell nothing. */
const KEY = 4;
const CROWDED = 60;

/**
 * Groups of quotations that print the same words, across articles: shortened, inflected ("kolossaler", "kolossalen") or, of one
 * speaker, in another translation. Groups of one are left out; members keep their order. Linear but for quotations that share words.
 */
export function sameWords<T extends Printed>(all: readonly T[]): T[][] {
  const root = all.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) at = root[at] = root[root[at] ?? at] ?? at;
    return at;
  };
  for (const list of byKey(all).values()) {
    if (list.length > CROWDED) continue;
    list.forEach((i, n) => {
      for (const j of list.slice(n + 1)) {
        const [a, b] = [all[i], all[j]];
        if (a && b && a.article !== b.article && areSame(a, b))
          root[Math.max(find(i), find(j))] = Math.min(find(i), find(j));
      }
    });
  }
  const groups = groupBy(all.keys(), find);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.flatMap((i) => all[i] ?? []));
}

function byKey(all: readonly Printed[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  all.forEach(({ words }, i) => {
    for (const key of new Set(words.map((word) => word.slice(0, KEY)))) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [i]);
      else list.push(i);
    }
  });
  return lists;
}

/** True when two quotations print the same words. */
export function areSame(a: Printed, b: Printed): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const oneSpeaker = a.speaker !== undefined && a.speaker === b.speaker;
  if (short.length < LONG) return oneSpeaker && short.length > 0 && hasWords(long, short);
  return wordOverlap(short, long) >= (oneSpeaker ? TRANSLATED : SHARED);
}
