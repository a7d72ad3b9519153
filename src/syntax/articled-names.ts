import type { ClauseWords } from './clause-tables.ts';
import type { TaggedWord } from './word-model.ts';
import { keyAt } from './word-range.ts';

/** How many words a name with an article may have: "die Vereinigten Arabischen Emirate". */
const LONGEST = 4;

/**
 * "Deutschland, die Türkei und Katar": between commas or joining words the name of a state or body with its article, in a list, and
 * no relative clause. The name before the comma and what follows show it: "Katar, das die Türkei unterstützt" is none.
 */
export function isArticleInList(words: readonly TaggedWord[], at: number, tables: ClauseWords): boolean {
  const own = words[at];
  const [before, comma] = [words[at - 2], words[at - 1]];
  if (own === undefined || comma?.form !== ',' || !tables.articleForms.has(own.key) || !own.canBe.includes('DET')) return false;
  if (!/^(?:PROPN|NOUN)/u.test(before?.tag ?? '') || !/^\p{Lu}/u.test(before?.form ?? '')) return false;
  if (!tables.articledNames.has(keyAt(words, at + 1)) || !/^\p{Lu}/u.test(words[at + 1]?.form ?? '')) return false;
  let end = at + 2;
  while (end - at <= LONGEST && /^\p{Lu}/u.test(words[end]?.form ?? '')) end++;
  return words[end]?.form === ',' || tables.coordinators.has(keyAt(words, end));
} // prettier-ignore
