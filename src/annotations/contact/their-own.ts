import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Head } from './heads.ts';
import { wordAt, type Sentence } from './sentence.ts';

/** Whether "ihrem", "seinem" speak of a woman or a man; undefined for other words. */
export function sexOfOwner(word: string, { possessors }: ContactTables): 'f' | 'm' | undefined {
  return Object.entries(possessors).find(([begins]) => word.startsWith(begins))?.[1];
}

/** "ihr Treffen", "ihre erste Begegnung": one contact with a possessive of those of whom the text speaks. */
export function isTheirOwn(
  { use, at, plural }: Head,
  sentence: Sentence,
  { theirs }: ContactTables,
): boolean {
  if (use?.article !== 'possessive' || plural) return false;
  const words = sentence.tokens.slice(use.from, at).map((_, i) => wordAt(sentence, use.from + i));
  return words.some((word) => theirs.some((begins) => word.startsWith(begins)));
}
