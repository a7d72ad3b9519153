import { isJoiner } from './joined.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { NameAt, WhoText } from './text.ts';

/** Most phrases before a noun that share it. */
const MOST = 4;

/**
 * "der russische und der amerikanische Präsident", "die deutsche, die französische und die britische Regierung": each adjective of
 * nationality with an article of its own, joined to the phrase that has the noun, is one more of them. Empty where the phrase
 * is of one alone, names somebody or has no article.
 */
export function elidedBefore(text: WhoText, phrase: NounPhrase): NounPhrase[] {
  const found: NounPhrase[] = [];
  const { determiner, name, label } = phrase;
  if (name !== undefined || determiner?.kind !== 'definite' || !SHARED.includes(label.as)) return found;
  if (adjectiveAt(text, phrase.start + 1) === undefined) return found;
  let { start } = phrase;
  while (found.length < MOST) {
    const adjective = joinedBefore(text, start, found.length === 0);
    const of = adjective?.name.value.actor?.id;
    if (adjective === undefined || of === undefined) break;
    start = adjective.first - 1;
    found.unshift({ ...phrase, start, first: adjective.first, last: adjective.last, end: adjective.last, of });
  }
  return found;
} // prettier-ignore

/** What of a phrase may be of several states at once. */
const SHARED: readonly NounPhrase['label']['as'][] = ['role', 'side', 'body'];

/** The adjective with its article that stands before a joining word, or further back before a comma. */
function joinedBefore(text: WhoText, start: number, isLast: boolean): NameAt | undefined {
  const { words, lexicon } = text;
  const before = words[start - 1];
  if (before === undefined) return undefined;
  const isJoined = isJoiner(before.form, lexicon);
  const isListed = !isLast && text.text.slice(before.end, words[start]?.start) === ', ';
  const adjective = isJoined ? adjectiveAt(text, start - 2) : isListed ? adjectiveAt(text, start - 1) : undefined;
  const article = lexicon.tables.determiners[words[(adjective?.first ?? 0) - 1]?.form.toLowerCase() ?? ''];
  return adjective !== undefined && article?.kind === 'definite' ? adjective : undefined;
} // prettier-ignore

/** The adjective of nationality that is one word, in small letters. */
function adjectiveAt(text: WhoText, at: number): NameAt | undefined {
  const name = text.nameFrom.get(at);
  const isOne = name?.name.value.kind === 'nationality' && name.last === at && text.pos[at] === 'ADJ';
  return isOne ? name : undefined;
}
