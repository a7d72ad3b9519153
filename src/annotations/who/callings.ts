import { isAgent } from './agents.ts';
import { isLikeName, isName, isOnlyName, withoutEnding, type NameWords } from './name-words.ts';
import { range } from './text.ts';

/** How many words a calling may have after it before the name it stands for: "Leiter der Agentur für Suche und Rettung". */
const REACH = 7;

/** Shortest word that is a calling: "Arzt", "Sohn". */
const SHORTEST = 4;

/** "Regisseur", "Mikrobiologin", "Chefankläger": a noun for what someone is, in any case. No proper noun. */
export function isCalling(text: NameWords, at: number): boolean {
  return isListed(text, at) || isAgentOf(text, at);
}

/** The same by its forms: "der Händler X Y", "Händlerin X Y"; a noun for men needs an article, an adjective or the beginning of a sentence before it. */
function isAgentOf(text: NameWords, at: number): boolean {
  const { words, lexicon, sense } = text;
  const word = words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.form) || sense.isProper(word) || !isAgent(text, word.form)) return false;
  const before = word.gap === ' ' ? (words[at - 1]?.form ?? '') : '';
  const { determiners, adjectiveEndings, womanEnding = '' } = lexicon.tables;
  const opens = word.gap !== ' ' && !/[,;:(–-]\s*$/u.test(text.text.slice(0, word.start));
  const named = Object.hasOwn(determiners, before.toLowerCase()) || (/^\p{Ll}/u.test(before) && adjectiveEndings.some((e) => before.endsWith(e)));
  return opens || named || word.form.endsWith(womanEnding);
} // prettier-ignore

/** The same by the lists alone. */
export function isListed({ words, lexicon, sense }: NameWords, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.form.length < SHORTEST || sense.isProper(word)) return false;
  if (!lexicon.tables.anyCase && !/^\p{Lu}/u.test(word.form)) return false;
  return endsAsCalling(word.form, lexicon);
}

/** "Chefstratege": the word ends as a noun for what someone is, whatever the tagger holds it for. */
export function endsAsCalling(form: string, { tables }: NameWords['lexicon']): boolean {
  const { callings, titleEndings, callingForms } = tables;
  const low = form.toLowerCase();
  return ['', ...callingForms].some((end) => {
    if (!low.endsWith(end)) return false;
    const bare = low.slice(0, low.length - end.length);
    return [callings, titleEndings].some((list) => list.some((calling) => bare.endsWith(calling)));
  });
}

/** Shortest word made of two of which the second is a calling: surnames end so as well ("Bachmaler"), but hardly before a name. */
export const LONG_CALLING = 8;

/** The words between commas behind a calling: they can only be a name, but for the second of two ("Jonel Metzger"). */
export function isApposed(text: NameWords, first: number, last: number): boolean {
  return isCallingBefore(text, first) && isOnlyNames(text, first, last === first + 1 ? first : last);
}

/**
 * "Der Ankläger Ellinsk": one word that can only be a name right behind a calling; no place, nothing in the genitive
 * ("der Nachfolger Jugoslawiens").
 */
export function isCallee(text: NameWords, at: number): boolean {
  const { words, sense, lexicon } = text;
  const form = words[at]?.form ?? '';
  if (lexicon.firstNames.isListed(form)) return isListed(text, at - 1) && isAlone(text, at);
  if (form.length < SHORTEST - 1 || words[at + 1]?.gap === '-' || sense.isPlace(form)) return false;
  if (!isCalled(text, at, isListed) || !isOnlyName(text, at) || isCompound(text, form)) return false;
  const bare = withoutEnding(form, lexicon);
  return bare === form || (sense.isSurname(form) && !sense.isSurname(bare));
}

/** "Gerichtshof": a word made of common nouns. */
function isCompound({ sense }: NameWords, form: string): boolean {
  return sense.nounForms(form).length > 0 && !sense.isSurname(form);
}

/** "sein Bruder Boris": no name follows the first name. */
function isAlone({ words, lexicon }: NameWords, at: number): boolean {
  const [own, next] = [words[at], words[at + 1]];
  if (own?.gap !== ' ' || next === undefined) return own?.gap === ' ';
  return next.gap !== '-' && !(next.gap === ' ' && isName(next, lexicon));
}

/** "seiner Frau Christina", "ihrem Mann Waleri": a first name alone behind a possessive and what somebody is to somebody. */
export function isKin(text: NameWords, at: number): boolean {
  const { words, lexicon } = text;
  const [possessive, kin, own] = [words[at - 2], words[at - 1], words[at]];
  if (own?.gap !== ' ' || kin?.gap !== ' ' || !lexicon.tables.relatives.includes(kin.form)) return false;
  if (lexicon.tables.determiners[possessive?.form.toLowerCase() ?? '']?.kind !== 'possessive') return false;
  return isAlone(text, at) && (lexicon.firstNames.isListed(own.form) || isLikeName(text, at));
}

/** Words that can only be a name, with the number of a monarch or pope at the end: "Theodor II." */
export function isOnlyNames(text: NameWords, first: number, last: number): boolean {
  const end = last > first && isNumeral(text.words[last]?.form) ? last - 1 : last;
  return range(first, end).every((i) => isLikeName(text, i));
}

/** "XII" */
export function isNumeral(form: string | undefined): boolean {
  return form !== undefined && /^[IVX]+$/u.test(form);
}

/** What someone is right before the words: a calling, a nation, an age ("der 54-jährige X Y"). */
export function isCalled(text: NameWords, first: number, calling = isCalling): boolean {
  const { words, lexicon } = text;
  if (words[first]?.gap !== ' ') return false;
  if (calling(text, first - 1)) return true;
  const before = words[first - 1]?.form ?? '';
  if (words[first - 1]?.gap === '-') return lexicon.tables.ageWords.includes(before);
  const named = lexicon.named.exactly(before);
  return named.length > 0 && named.every(({ as }) => as === 'people');
}

/** A calling within the words before, of the same stretch without a mark: "der Leiter des Amtes, ...". */
function isCallingBefore(text: NameWords, first: number): boolean {
  const { words } = text;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (isCalling(text, i)) return true;
    if (words[i]?.gap === '') return false;
  }
  return false;
}
