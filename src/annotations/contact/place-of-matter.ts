import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Sentence } from './sentence.ts';
import { wordAt } from './sentence.ts';

/** How many words a matter may have between its preposition and its noun: "über die jüngsten schweren Vorfälle in Ankara". */
const MATTER = 4;

/** "sprachen über den Vorfall in Ankara": the place at a token belongs to the matter they spoke of; "reiste zu Gesprächen in Wien" has that of the contact. */
export function isOfMatter(
  at: number,
  base: Sentence,
  { matters, nouns }: Pick<ContactTables, 'matters' | 'nouns'>,
): boolean {
  let i = at - 1;
  while (['ADJ', 'DET'].includes(base.tokens[i]?.value.pos ?? '')) i--;
  if (base.tokens[i]?.value.pos !== 'ADP' || base.tokens[i - 1]?.value.pos !== 'NOUN') return false;
  const noun = wordAt(base, i - 1);
  if (nouns.some(({ word, endings }) => ['', ...endings].some((ending) => noun.endsWith(word + ending))))
    return false;
  for (let before = i - 2; before >= 0 && i - 2 - before < MATTER; before--) {
    const { pos } = base.tokens[before]?.value ?? {};
    if (pos === 'ADP') return matters.includes(wordAt(base, before)) && !leadsTime(before, base);
    if (pos === 'CCONJ') return isJoinedMatter(before, base, matters);
    if (pos !== 'DET' && pos !== 'ADJ') return false;
  }
  return false;
}

/** How many words the matters before "und" may have: "über die Lage in der Ostukraine und". */
const BEFORE = 8;

/** "sprachen über die Lage in A und den Krieg in B": what "und" joins to another matter. */
function isJoinedMatter(at: number, base: Sentence, matters: readonly string[]): boolean {
  for (let i = at - 1; i >= 0 && at - i <= BEFORE; i--) {
    if (matters.includes(wordAt(base, i)) && base.tokens[i]?.value.pos === 'ADP') return !leadsTime(i, base);
    if (!['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN'].includes(base.tokens[i]?.value.pos ?? '')) return false;
  }
  return false;
}

/** "für den 12. Juni in Wien": the preposition leads to a day. */
function leadsTime(at: number, { tokens, times }: Sentence): boolean {
  return times.some((t) => [1, 2].some((n) => tokens[at + n]?.start === t.start));
}
