import type { Word } from '../../text/phrases.ts';
import type { NameLexicon } from './lexicon.ts';

/** What tagger and lexicon say of a word; where there are none, nothing. */
export interface WordSense {
  /** True if the tagger holds the word for a proper noun. */
  readonly isProper: (word: Word) => boolean;
  /** True if the tagger holds the word for an article, a pronoun, a preposition or another word of a closed class. */
  readonly isFunction: (word: Word) => boolean;
  /** True if the tagger holds the word for a finite verb. */
  readonly isFinite: (word: Word) => boolean;
  /** True if the lexicon has the form as a common noun. */
  readonly isNoun: (form: string) => boolean;
  /** True if the lexicon has the form as a surname. */
  readonly isSurname: (form: string) => boolean;
  /** True if the lexicon has the form as the name of a place and of nobody. */
  readonly isPlace: (form: string) => boolean;
  /** True if the lexicon has neither the form nor a last part of it: a word of no language it knows. */
  readonly isStrange: (form: string) => boolean;
  /** See `WordModel.nounForms`. */
  readonly nounForms: (form: string) => readonly string[];
}

/** The words of an article with what is known of them. */
export interface NameWords {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sense: WordSense;
  readonly lexicon: NameLexicon;
}

/** A capital and small letters, or a single capital; no word that begins with a capital for another reason. */
export function isName(word: Word | undefined, lexicon: NameLexicon): boolean {
  return word !== undefined && /^\p{Lu}(?:\p{Ll}|$)/u.test(word.form) && !lexicon.notNames.has(word.form);
}

/** True if the word can only be a name: proper to the tagger, no common noun, no word for an office. */
export function isOnlyName({ words, sense, lexicon }: NameWords, at: number): boolean {
  const word = words[at];
  if (word === undefined || !isName(word, lexicon) || sense.isNoun(word.form)) return false;
  return sense.isProper(word) && lexicon.labels.exactly(word.form).length === 0;
}

/** The same where the words around ask for a name: strange words count, whatever the tagger holds them for. */
export function isLikeName(text: NameWords, at: number): boolean {
  const { words, sense, lexicon } = text;
  const word = words[at];
  if (isOnlyName(text, at)) return true;
  if (word === undefined || !isName(word, lexicon) || sense.isFunction(word)) return false;
  return sense.isStrange(word.form) && lexicon.labels.exactly(word.form).length === 0;
}

/** True if the word can be a first name: a listed one, or one of the gazetteer that is no common noun ("Tod"). */
export function isFirstName({ sense, lexicon }: Pick<NameWords, 'sense' | 'lexicon'>, form: string): boolean {
  return lexicon.firstNames.isListed(form) || (lexicon.firstNames.has(form) && !sense.isNoun(form));
}

/** The words as a name is written: one space, no line break; an initial keeps its full stop. */
export function formOf(words: readonly Word[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map((w, i) => (i === 0 ? '' : w.gap === '.' ? '. ' : w.gap === '' ? ' ' : w.gap) + w.form)
    .join('');
}

/** The word without the ending of the genitive, if it has one. */
export function withoutEnding(form: string, lexicon: NameLexicon): string {
  const ending = lexicon.tables.endings.find((e) => form.endsWith(e) && form.length > e.length + 2);
  return ending === undefined ? form : form.slice(0, form.length - ending.length);
}

/** What stands before an apostrophe inside a name is shorter: "O'Brien", "Sant'Anna". */
const LONG = 5;

/** "O'Brien", "M'Baye": the word goes on with the name that the one before begins. */
export function isAfterApostrophe(word: Word, before: Word | undefined): boolean {
  return word.gap === "'" && (before?.form.length ?? LONG) < LONG && /^\p{Lu}/u.test(word.form);
}

/** The small second part of an East Asian given name: "Mei-hua". */
export function isSyllable(word: Word | undefined): boolean {
  return word?.gap === '-' && /^\p{Ll}{2,6}$/u.test(word.form);
}

/** "Al-Thani", "al-Assad": the particle joined by a hyphen belongs to the surname. Gives the first word of the name. */
export function withJoinedParticle(
  first: number,
  { words, lexicon }: Pick<NameWords, 'words' | 'lexicon'>,
): number {
  const [particle, own] = [words[first - 1], words[first]];
  if (own?.gap !== '-' || particle === undefined || particle.gap === '-') return first;
  return lexicon.tables.joinedParticles.includes(particle.form.toLowerCase()) ? first - 1 : first;
}

/** "Hajim al-Hassani": a particle with a hyphen and what follows belong to the name. Gives the last word of the name. */
export function withParticle(
  last: number,
  { words, lexicon }: NameWords,
  taken: ReadonlySet<number>,
): number {
  const [particle, next] = [words[last + 1], words[last + 2]];
  if (particle?.gap !== ' ' || next?.gap !== '-' || taken.has(last + 2)) return last;
  const joins =
    lexicon.particles.has(particle.form) || lexicon.tables.joinedParticles.includes(particle.form);
  return joins && /^\p{Lu}/u.test(next.form) ? last + 2 : last;
}

/** "Bäckerei Merkel", "das Blinken"; but not "das Abkommen, für das Merkel warb": what can only be a name needs a noun. */
export function isNotBefore({ lexicon, sense }: NameWords, before: Word, own: Word): boolean {
  if (!lexicon.notBefore.has(before.form)) return false;
  const isArticle = /^\p{Ll}/u.test(before.form);
  return !(isArticle && sense.isProper(own) && !sense.isNoun(own.form) && lexicon.surnames.has(own.form));
}
