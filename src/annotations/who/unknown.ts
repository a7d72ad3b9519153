import type { PhraseMatch, Word } from '../../text/phrases.ts';
import type { Item } from './known.ts';
import type { Label, NameLexicon } from './lexicon.ts';
import {
  formOf,
  isAfterApostrophe,
  isFirstName,
  isName,
  isOnlyName,
  isSyllable,
  type NameWords,
} from './name-words.ts';
import { isApposed, isCalled, isCallee, isCalling, isNumeral, isOnlyNames } from './callings.ts';
import { range } from './text.ts';

/** A name that only the article gives. */
export interface UnknownName {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'agency' | 'outlet';
  readonly name: string;
  readonly rule: string;
}

interface Context extends NameWords {
  readonly text: string;
  /** Everything that is a name already. */
  readonly items: readonly Item[];
}

/** Longest run of capitalised words that is taken for one person's name. */
const MAX_NAME = 4;
/** How many words a role may have after it before the name it stands for. */
const ROLE_REACH = 6;

/** People and carriers that the gazetteer does not have: first name and surname, title and name. */
export function unknownNames(context: Context): UnknownName[] {
  const taken = new Set<number>();
  for (const { first, last } of context.items) for (let i = first; i <= last; i++) taken.add(i);
  return [...carriers(context, taken), ...people(context, taken)].sort((a, b) => a.first - b.first);
}

function carriers({ words, lexicon }: Context, taken: Set<number>): UnknownName[] {
  const found: UnknownName[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const kind = lexicon.tables.carriers[words[i]?.form ?? ''];
    if (kind === undefined || !isFreeName(words, i + 1, taken)) continue;
    const last = runEnd(words, i + 1, taken, 2);
    if (lexicon.notNames.has(words[i + 1]?.form ?? '')) continue;
    found.push({ first: i + 1, last, kind, name: formOf(words, i + 1, last), rule: 'carrier' });
    take(taken, i + 1, last);
  }
  return found;
}

function people(context: Context, taken: Set<number>): UnknownName[] {
  const { words, lexicon } = context;
  const labels = lexicon.labels.find(words);
  const labelled = new Set(labels.flatMap(({ first, last }) => range(first, last)));
  const roles = rolesOfOne(context, labels);
  const found: UnknownName[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken.has(i) || labelled.has(i) || !isName(words[i], lexicon)) continue;
    const eastern = easternEnd(context, i, taken);
    const last = eastern ?? withNumeral(nameEnd(context, i, taken), words);
    const rule = eastern === undefined ? ruleFor(context, { first: i, last, roles }) : 'family-name';
    if (rule === undefined) continue;
    found.push({ first: i, last, kind: 'person', name: formOf(words, i, last), rule });
    take(taken, i, last);
    i = last;
  }
  return found;
}

/** The roles that one person has, by their last word; true where no article or adjective stands before them. */
function rolesOfOne(
  { words, lexicon, sense }: Context,
  labels: readonly PhraseMatch<Label>[],
): ReadonlyMap<number, boolean> {
  const known = labels.filter((m) => m.values.some((v) => v.as === 'role' && v.number !== 'many'));
  const { titleEndings } = lexicon.tables;
  const others = words.flatMap((word, i) => {
    const isTitle = /^\p{Lu}\p{Ll}{4,}/u.test(word.form) && titleEndings.some((e) => word.form.endsWith(e));
    return isTitle && !sense.isProper(word) ? [{ first: i, last: i }] : [];
  });
  const roles: readonly { first: number; last: number }[] = [...others, ...known];
  return new Map(
    roles.map(({ first, last }) => {
      const before = words[first]?.gap === ' ' ? (words[first - 1]?.form ?? '') : '';
      const { determiners, adjectiveEndings } = lexicon.tables;
      const isArticle = Object.hasOwn(determiners, before.toLowerCase());
      const isAdjective = /^\p{Ll}/u.test(before) && adjectiveEndings.some((e) => before.endsWith(e));
      return [last, !isArticle && !isAdjective];
    }),
  );
}

/** Why the capitalised words are a person: title before, apposition between commas, first name; else nothing. */
function ruleFor(
  context: Context,
  { first, last, roles }: { first: number; last: number; roles: ReadonlyMap<number, boolean> },
): string | undefined {
  const { words } = context;
  const [own, end] = [words[first], words[last]];
  if (own === undefined || end === undefined) return undefined;
  const titled = own.gap === ' ' && roles.has(first - 1);
  if (first === last) {
    return isCallee(context, first) || (titled && isSurname(context, first, roles.get(first - 1) === true))
      ? 'title'
      : undefined;
  }
  if (titled || isAddressed(context, first, last)) return 'title';
  if (isFirstName(context, own.form) && !isPreposition(context, own))
    return isSaint(context, first) ? undefined : 'first-name';
  if (isSetOff(context, own, end) && roleJustBefore(words, first, roles)) return 'apposition';
  return calledSo(context, { first, last, roles });
}

/** A name by what the nouns around them call someone: "Regisseur X Y", "der Leiter, X Y,", "X Y, ein Physiker". */
function calledSo(
  context: Context,
  { first, last, roles }: { first: number; last: number; roles: ReadonlyMap<number, boolean> },
): string | undefined {
  const { words } = context;
  const [own, end] = [words[first], words[last]];
  if (own === undefined || end === undefined) return undefined;
  const isTitle = context.lexicon.tables.titles.includes(own.form);
  if (isTitle || isSaint(context, first)) return undefined;
  if (isSetOff(context, own, end) && isApposed(context, first, last)) return 'apposition';
  if (!isOnlyNames(context, first, last)) return undefined;
  if (isCalled(context, first) || isOfPlace(context, first, roles)) return 'title';
  return isTitled(context, last, roles) ? 'apposition' : undefined;
}

/** "Bürgermeisterin von San Francisco X Y": a place and its preposition between what someone is and the name. */
function isOfPlace(
  { words, lexicon, sense, items }: Context,
  first: number,
  roles: ReadonlyMap<number, boolean>,
): boolean {
  if (words[first]?.gap !== ' ') return false;
  const place = items.find(
    ({ last, named }) => last === first - 1 && (named?.as === 'place' || named?.as === 'country'),
  );
  if (place === undefined || words[place.first]?.gap !== ' ') return false;
  const { ofWords } = lexicon.tables;
  if (!ofWords.includes(words[place.first - 1]?.form ?? '')) return false;
  return roles.has(place.first - 2) || isCalling({ words, lexicon, sense }, place.first - 2);
}

/** "San Antonio", "St. Louis": a first name that is a place's. */
function isSaint({ words, lexicon }: Context, first: number): boolean {
  const gap = words[first]?.gap;
  if (gap !== ' ' && gap !== '.' && gap !== '-') return false;
  return lexicon.tables.saintWords.includes(words[first - 1]?.form ?? '');
}

/** "Gregor XII." */
function withNumeral(last: number, words: readonly Word[]): number {
  return words[last + 1]?.gap === ' ' && isNumeral(words[last + 1]?.form) ? last + 1 : last;
}

/** "Major X Y", "Dr. X Y": a title of address before words that can only be a name; no place ("Lady X Island"). */
function isAddressed(context: Context, first: number, last: number): boolean {
  const { words, lexicon } = context;
  const gap = words[first]?.gap;
  if ((gap !== ' ' && gap !== '.') || !lexicon.tables.titles.includes(words[first - 1]?.form ?? ''))
    return false;
  return isOnlyName(context, first) && lexicon.named.exactly(words[last]?.form ?? '').length === 0;
}

/** "Per Video": a first name that no list has, where the tagger sees a small word. */
function isPreposition({ lexicon, sense }: Context, word: Word): boolean {
  return !lexicon.firstNames.isListed(word.form) && sense.isFunction(word);
}

/** A title after a comma: "X Y, ein ehemaliger Minister,", "X Y, Sprecher der Partei". */
function isTitled(context: Context, last: number, roles: ReadonlyMap<number, boolean>): boolean {
  const { text, words, lexicon } = context;
  const [end, next] = [words[last], words[last + 1]];
  if (end === undefined || next === undefined || text.slice(end.end, next.start) !== ', ') return false;
  if (roles.has(last + 1) || isCalling(context, last + 1)) return true;
  const { determiners, adjectiveEndings } = lexicon.tables;
  if (!Object.hasOwn(determiners, next.form.toLowerCase())) return false;
  for (let i = last + 2; i <= last + 1 + ROLE_REACH && words[i]?.gap === ' '; i++) {
    if (roles.has(i) || isCalling(context, i)) return true;
    const form = words[i]?.form ?? '';
    if (!/^\p{Ll}/u.test(form) || !adjectiveEndings.some((e) => form.endsWith(e))) return false;
  }
  return false;
}

/** A word after a title: a proper noun, a word that is none of the language, or after a bare title a noun: "Minister Koch". */
function isSurname({ words, sense }: Context, at: number, bare: boolean): boolean {
  const word = words[at];
  if (word === undefined || words[at + 1]?.gap === '-') return false;
  if (sense.isProper(word)) return true;
  return (
    bare && (!sense.isNoun(word.form) || sense.nounForms(word.form).every((form) => form.startsWith('M')))
  );
}

/** What ends a name between a comma and itself. */
const CLOSES = /^[,.;:)]?$/u;

function isSetOff({ text }: Context, own: Word, end: Word): boolean {
  return /,\s$/u.test(text.slice(Math.max(0, own.start - 2), own.start)) && CLOSES.test(text.charAt(end.end));
}

/** A role within the words before, of the same stretch without a mark: "der Sprecher des Ministeriums, ...". */
function roleJustBefore(words: readonly Word[], first: number, roles: ReadonlyMap<number, boolean>): boolean {
  for (let i = first - 1; i >= Math.max(0, first - ROLE_REACH); i--) {
    if (roles.has(i)) return true;
    if (words[i]?.gap === '') return false;
  }
  return false;
}

/** Longest word of an East Asian name. */
const SYLLABLES = 6;

/**
 * "Lin Mei-hua": a family name and a given name whose second part is small; both are no words of the language, but behind a title
 * ("Herr Park Tae-oh"). Gives the last word.
 */
function easternEnd(context: Context, first: number, taken: ReadonlySet<number>): number | undefined {
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

/** Last word of the name that begins here; a name has a space in it, so "Bachmann-Preis" alone is none. */
function nameEnd(context: Context, first: number, taken: ReadonlySet<number>): number {
  const { words, lexicon, sense } = context;
  let last = first;
  let spaced = false;
  for (let i = first + 1; i < words.length && i - first < MAX_NAME + 1; i++) {
    const word = words[i];
    if (word === undefined || taken.has(i) || !joins(word, words[i - 1])) break;
    if (word.gap === '-' && sense.isNoun(word.form)) return spaced ? last : first;
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
function isAfterName(at: number, first: number, { words, lexicon, sense }: Context): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.gap !== ' ' || at < first + 2 || !isName(word, lexicon)) return false;
  if (lexicon.particles.has(before?.form ?? '')) return false;
  return before?.gap === ' ' && !sense.isProper(word) && !sense.isSurname(word.form);
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

function isFreeName(words: readonly Word[], at: number, taken: ReadonlySet<number>): boolean {
  const word = words[at];
  return word?.gap === ' ' && !taken.has(at) && /^\p{Lu}/u.test(word.form);
}

function runEnd(words: readonly Word[], first: number, taken: ReadonlySet<number>, most: number): number {
  let last = first;
  while (last - first + 1 < most && isFreeName(words, last + 1, taken)) last++;
  return last;
}

function take(taken: Set<number>, first: number, last: number): void {
  for (let i = first; i <= last; i++) taken.add(i);
}
