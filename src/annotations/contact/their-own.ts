import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Head } from './heads.ts';
import { wordAt, type Sentence } from './sentence.ts';

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
