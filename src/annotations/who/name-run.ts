import type { Word } from '../../text/phrases.ts';
import { isCalled, isNumeral } from './callings.ts';
import type { NameLexicon } from './lexicon.ts';
import { isAfterApostrophe, isName, isSyllable, type NameWords } from './name-words.ts';

/** Longest run of capitalised words that is taken for one person's name. */
const MAX_NAME = 4;
/** Longest word of an East Asian name. */
const SYLLABLES = 6;

/** "Gregor XII." */
export function withNumeral(last: number, words: readonly Word[]): number {
  return words[last + 1]?.gap === ' ' && isNumeral(words[last + 1]?.form) ? last + 1 : last;
}

/**
 * "Lin Mei-hua": a family name and a given name whose second part is small; both are no words of the language, but behind a title
 * ("Herr Park Tae-oh"). Gives the last word.
 */
export function easternEnd(
  context: NameWords,
  first: number,
  taken: ReadonlySet<number>,
): number | undefined {
  const { words, lexicon, sense } = context;
  const [family, given, small, next] = [words[first], words[first + 1], words[first + 2], words[first + 3]];
  if (given?.gap !== ' ' || !isSyllable(small) || next?.gap === '-' || taken.has(first + 1)) return undefined;
  const isGiven = isName(given, lexicon) && given.form.length <= SYLLABLES;
  if (family === undefined || family.form.length > SYLLABLES || !isGiven) return undefined;
  const title = family.gap === ' ' ? (words[first - 1]?.form ?? '') : '';
  if (lexicon.tables.titles.includes(title) || isCalled(context, first)) return first + 2;
  const isWord = sense.isFunction(family) || sense.isNoun(family.form) || sense.isNoun(given.form);
  return isWord ? undefined : first + 2;
}

/**
 * "Park Chung Hee", "Nguyen Tan Phuc": a family name of East Asia and two short given names, each with a capital. Gives the last word;
 * undefined where a word is one of the language or a known name goes on behind it.
 */
export function easternTriple({ words, lexicon, sense }: NameWords, first: number): number | undefined {
  const [family, ...given] = words.slice(first, first + 3);
  if (family === undefined || given.length < 2 || !lexicon.easternFamilies.has(family.form)) return undefined;
  const next = words[first + 3];
  if (next?.gap === '-' || (family.gap === '-' && words[first - 1] !== undefined)) return undefined;
  const isGiven = ({ form, gap }: Word): boolean => gap === ' ' && /^\p{Lu}\p{Ll}{1,5}$/u.test(form) && !lexicon.notNames.has(form) && lexicon.labels.exactly(form).length === 0;
  const strange = given.filter((word) => sense.nounForms(word.form).length === 0);
  return given.every(isGiven) && strange.length > 0 ? first + 2 : undefined;
} // prettier-ignore

/** Last word of the name that begins here; a name has a space in it, so "Bachmann-Preis" alone is none. */
export function nameEnd(context: NameWords, first: number, taken: ReadonlySet<number>): number {
  const { words, lexicon, sense } = context;
  let last = first;
  let spaced = false;
  for (let i = first + 1; i < words.length && i - first < MAX_NAME + 1; i++) {
    const word = words[i];
    if (word === undefined || taken.has(i) || !joins(word, words[i - 1])) break;
    if (
      word.gap === '.' &&
      (sense.isFunction(word) || (sense.isNoun(word.form) && !sense.isSurname(word.form)))
    )
      break;
    const isJoined = lexicon.tables.joinedParticles.includes(words[i - 1]?.form.toLowerCase() ?? '');
    if (word.gap === '-' && sense.isNoun(word.form) && !isJoined) return spaced ? last : first;
    spaced ||= word.gap !== '-';
    if (sense.isNoun(word.form) && (isAfterArticle(words, i, lexicon) || isAfterName(i, first, context)))
      break;
    if (isName(word, lexicon)) last = i;
    else if (!isParticle(words, i, lexicon) || (last > first && words[i + 1]?.gap !== '-')) break;
  }
  return spaced ? last : first;
}

/** "von", "al" after a space. After a whole name only "al-": the rest is what the person belongs to. */
function isParticle(words: readonly Word[], i: number, lexicon: NameLexicon): boolean {
  const word = words[i];
  if (word?.gap !== ' ') return false;
  const joined = words[i + 1]?.gap === '-' && lexicon.tables.joinedParticles.includes(word.form);
  return joined || lexicon.particles.has(word.form);
}

/** "Scott Snyder Experte": a common noun after first name and surname. */
function isAfterName(at: number, first: number, { words, lexicon, sense }: NameWords): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.gap !== ' ' || at < first + 2 || !isName(word, lexicon)) return false;
  if (lexicon.particles.has(before?.form ?? '')) return false;
  const isSeveral =
    sense.isNoun(word.form) &&
    sense.nounForms(word.form).every((form) => form.includes('P') && !form.includes('S'));
  return before?.gap === ' ' && (!sense.isProper(word) || isSeveral) && !sense.isSurname(word.form);
}

/** "Brett der Genossenschaft", but not "von der Heide": an article that no other particle comes before. */
function isAfterArticle(words: readonly Word[], at: number, { tables, particles }: NameLexicon): boolean {
  const [before, earlier] = [words[at - 1]?.form ?? '', words[at - 2]?.form ?? ''];
  return words[at]?.gap === ' ' && Object.hasOwn(tables.determiners, before) && !particles.has(earlier);
}

/** True if the word goes on with a name: after a space, in a double name, after an initial, after a short beginning ("M'Baye"). */
function joins(word: Word, before: Word | undefined): boolean {
  if (isAfterApostrophe(word, before)) return true;
  return word.gap === ' ' || word.gap === '-' || (word.gap === '.' && before?.form.length === 1);
}
