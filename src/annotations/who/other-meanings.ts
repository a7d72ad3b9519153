import type { Word } from '../../text/phrases.ts';
import type { Item } from './known.ts';
import { isName, isNotBefore, withoutEnding, type NameWords } from './name-words.ts';
import { thingBefore, thingKind } from './things.ts';

/** True if the words around, or the word itself, say that a surname of the table is nobody's: a shop, a thing. */
export function isOther(text: NameWords, { first, last }: Item): boolean {
  const { words, lexicon } = text;
  const [before, after, own] = [words[first - 1], words[last + 1], words[first]];
  if (own?.gap === ' ' && before !== undefined && isNotBefore(text, before, own)) return true;
  if (first === last && (isCommonNoun(text, first) || isSmallWord(text, first))) return true;
  if (own?.gap === ' ' && isThingOf(text, before?.form ?? '', last)) return true;
  const { genitiveWords, placeNouns } = lexicon.tables;
  if (genitiveWords.includes(before?.form ?? '') && placeNouns.includes(words[first - 2]?.form ?? ''))
    return true;
  if (isForeignGenitive(text, last)) return true;
  if (after?.gap !== ' ' && after?.gap !== '-') return false;
  return lexicon.notAfter.has(after.form) || isBodyBehind(text, after);
}

/** "Konrad-Adenauer-Stiftung", "der Flugzeugträger Abraham Lincoln": something that has someone's whole name. */
export function isNamedAfter(text: NameWords, { first, last, people = [] }: Item): boolean {
  const { words, lexicon } = text;
  const next = words[last + 1];
  if (last === first || !people.some((p) => p.full)) return false;
  if (words[first + 1]?.gap === '-' && next?.gap === '-')
    return lexicon.notAfter.has(next.form) || thingKind(next.form, lexicon) !== undefined;
  return thingBefore(first, text) !== undefined;
}

/** "der Flugzeugträger Ford", "die Stadt Bush"; but not "die Partei Erdoğans": the genitive says whose it is. */
function isThingOf({ words, lexicon }: NameWords, noun: string, last: number): boolean {
  if (thingKind(noun, lexicon) === undefined) return false;
  const form = words[last]?.form ?? '';
  const bare = withoutEnding(form, lexicon);
  return bare === form || !lexicon.surnames.has(bare) || lexicon.surnames.has(form);
}

/** "Trump University": a foreign word for a body; "Macrons Initiative" is what he takes. */
export function isBodyBehind({ lexicon, sense }: NameWords, next: Word): boolean {
  return next.gap === ' ' && lexicon.tables.bodyNouns.includes(next.form) && !sense.isNoun(next.form);
}

/** "Moody's": with the English genitive only a surname that the table spells so. */
function isForeignGenitive({ words, lexicon }: NameWords, last: number): boolean {
  const after = words[last + 1];
  return after?.gap === "'" && after.form === 's' && !lexicon.surnames.has(words[last]?.form ?? '');
}

/** "Hauptmann Aliyev": the title is none of a head of state; the article has to name them in full. */
export function isModest({ words, lexicon }: NameWords, { first }: Item): boolean {
  const gap = words[first]?.gap;
  if (gap !== ' ' && gap !== '.') return false;
  return lexicon.tables.modestTitles.includes(words[first - 1]?.form ?? '');
}

/** "Klaus Esser": a listed first name and a capital after it; so it is a name of which the table has only a part. */
export function isFirstNameBefore({ words, lexicon }: NameWords, { first, last }: Item): boolean {
  const next = words[last + 1];
  if (first !== last || next?.gap !== ' ' || !isName(next, lexicon)) return false;
  return (
    lexicon.firstNames.isListed(words[first]?.form ?? '') && lexicon.labels.exactly(next.form).length === 0
  );
}

/** A common noun that only sounds like a surname of the table: "Route" is not Rutte. */
function isCommonNoun({ words, lexicon, sense }: NameWords, at: number): boolean {
  const word = words[at];
  if (word === undefined || sense.isProper(word) || !sense.isNoun(word.form)) return false;
  return !lexicon.surnames.has(word.form) && !lexicon.surnames.has(withoutEnding(word.form, lexicon));
}

/** A word of another kind that only sounds like a surname: "Seine Reise", "die Seine" are not Zeine. */
function isSmallWord({ words, lexicon, sense }: NameWords, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const { determiners, cases } = lexicon.tables;
  if (sense.isFunction(word) && Object.hasOwn(determiners, word.form.toLowerCase())) return true;
  const isSpelledSo = [word.form, withoutEnding(word.form, lexicon)].some((form) =>
    lexicon.surnames.has(form),
  );
  const article = word.gap === ' ' ? (words[at - 1]?.form.toLowerCase() ?? '') : '';
  return !isSpelledSo && (sense.isFunction(word) || cases.nominative[article] === 'F');
}
