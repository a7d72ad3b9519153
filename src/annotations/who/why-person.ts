import type { Word } from '../../text/phrases.ts';
import { isApposed, isCalled, isCallee, isCalling, isKin, isListed, isOnlyNames } from './callings.ts';
import type { Item } from './known.ts';
import { isFirstName, isLikeName, isOnlyName, withoutEnding, type NameWords } from './name-words.ts';
import { range } from './text.ts';
import { isBodyName, isFirm, isThingName, thingKind } from './things.ts';

/** The words of an article with everything that is a name already. */
export interface Context extends NameWords {
  readonly items: readonly Item[];
}

/** Capitalised words that may be one person's name. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** See `rolesOfOne`. */
  readonly roles: ReadonlyMap<number, boolean>;
}

/** How many words a role may have after it before the name it stands for. */
const ROLE_REACH = 6;

/** Why the words are a person: title before, apposition between commas, first name, what someone is called; else nothing. */
export function whyPerson(context: Context, run: Run): string | undefined {
  const { first, last } = run;
  const isTitle = last > first && context.lexicon.tables.titles.includes(context.words[first]?.form ?? '');
  if (isTitle || isThingName(first, last, context)) return undefined;
  return first === last ? whyWord(context, run) : (whyKnown(context, run) ?? whyCalled(context, run));
}

/** "Dulmatin, einer der mutmaßlichen Drahtzieher": one of several who are something. */
function isOneOf(context: Context, at: number, roles: ReadonlyMap<number, boolean>): boolean {
  const { text, words, lexicon } = context;
  const [own, one, article] = [words[at], words[at + 1], words[at + 2]];
  if (own === undefined || one === undefined || text.slice(own.end, one.start) !== ', ') return false;
  if (
    !lexicon.tables.oneOf.includes(one.form) ||
    !lexicon.tables.genitiveArticles.includes(article?.form ?? '')
  )
    return false;
  for (let i = at + 3; i <= at + 2 + ROLE_REACH && words[i]?.gap === ' '; i++) {
    if (roles.has(i) || isCalling(context, i)) return true;
    if (/^\p{Lu}/u.test(words[i]?.form ?? '')) return false;
  }
  return false;
}

/** "Martins Vorgänger": the genitive of a surname of the table before what is no name. */
function isOwner({ words, lexicon, sense }: Context, first: number): boolean {
  const [own, next] = [words[first], words[first + 1]];
  if (own === undefined || next === undefined || sense.isProper(next) || !sense.isNoun(next.form))
    return false;
  const bare = withoutEnding(own.form, lexicon);
  return bare !== own.form && lexicon.surnames.has(bare);
}

/** "nach Chiang Mai": where something is, if no list has the first name. */
function isWhere({ words, lexicon }: Context, first: number): boolean {
  if (lexicon.firstNames.isListed(words[first]?.form ?? '') || words[first]?.gap !== ' ') return false;
  return lexicon.tables.whereWords.includes(words[first - 1]?.form.toLowerCase() ?? '');
}

/** One word: "Der Ankläger X", "Minister X", "Frau X". */
function whyWord(context: Context, { first, roles }: Run): string | undefined {
  const titled = context.words[first]?.gap === ' ' && roles.has(first - 1);
  // "Ministerpräsident Dr. A B"; Richter and Abt are surnames as well.
  const isShort = context.words[first + 1]?.gap.startsWith('.') === true;
  if (isShort && context.lexicon.tables.titles.includes(context.words[first]?.form ?? '')) return undefined;
  if (isFirm(first - 1, context) || isBodyName(first, context)) return undefined;
  const isTitled = titled && isSurname(context, first, roles.get(first - 1) === true);
  if (isCallee(context, first) || isKin(context, first) || isTitled || isAddressedAlone(context, first))
    return 'title';
  return isLikeName(context, first) && isOneOf(context, first, roles) ? 'apposition' : undefined;
}

/** A title, a known first name, or a role before the comma: enough for words that may be common nouns. */
function whyKnown(context: Context, { first, last, roles }: Run): string | undefined {
  const { words } = context;
  const own = words[first];
  if (own === undefined) return undefined;
  if ((own.gap === ' ' && roles.has(first - 1)) || isAddressed(context, first, last)) return 'title';
  if (
    isFirstName(context, own.form) &&
    !isPreposition(context, own) &&
    !isWhere(context, first) &&
    !isOwner(context, first)
  )
    return isSaint(context, first) ? undefined : 'first-name';
  return isSetOff(context, first, last) && roleJustBefore(words, first, roles) ? 'apposition' : undefined;
}

/** Words that can only be a name, by what the nouns around them call someone: "Regisseur X Y", "der Leiter, X Y,", "X Y, ein Physiker". */
function whyCalled(context: Context, { first, last, roles }: Run): string | undefined {
  if (isSaint(context, first) || isBeforeFirstName(context, first)) return undefined;
  if (isSetOff(context, first, last) && isApposed(context, first, last)) return 'apposition';
  if (
    isCalledSo(context, first, last) &&
    isOnlyNames(context, first, first) &&
    canEnd(context, last) &&
    !context.sense.isPlace(context.words[last]?.form ?? '')
  )
    return 'title';
  if (isOf(context, first, last)) return 'apposition';
  if (isDoubleName(context, first, last)) return 'double-name';
  if (
    isOnlyName(context, first) &&
    canEnd(context, last) &&
    roles.has(last + 1) &&
    isTitled(context, last, roles)
  )
    return 'apposition';
  if (!isOnlyNames(context, first, last)) return undefined;
  if (isOfPlace(context, first, roles)) return 'title';
  return isTitled(context, last, roles) ? 'apposition' : undefined;
}

/** A listed word for what someone is; behind any other such noun ("der Veranstalter …") all words have to be names. */
function isCalledSo(context: Context, first: number, last: number): boolean {
  return (
    isCalled(context, first, isListed) || (isOnlyNames(context, first, last) && isCalled(context, first))
  );
}

/** How far behind "von" the noun of an organisation may stand. */
const OF_REACH = 3;

/** "X Y von der Umweltorganisation Z", "X Y, vom Institut Z": the organisation that someone speaks for. */
function isOf(context: Context, first: number, last: number): boolean {
  const { words, lexicon } = context;
  const joint = words[last + 1];
  if (!isOnlyName(context, first) || !canEnd(context, last) || joint === undefined) return false;
  if (joint.gap !== ' ' || !lexicon.tables.spokenFor.includes(joint.form)) return false;
  for (let i = last + 2; i <= last + 1 + OF_REACH && words[i]?.gap === ' '; i++)
    if (thingKind(words[i]?.form ?? '', lexicon) === 'organisation') return true;
  return false;
}

/** "Anthropologin Anna X": the name begins behind the word. */
function isBeforeFirstName({ words, lexicon, sense }: Context, first: number): boolean {
  const [own, next] = [words[first], words[first + 1]];
  return own !== undefined && !sense.isProper(own) && lexicon.firstNames.isListed(next?.form ?? '');
}

/** "Irme X-Y": a word that can only be a name before two that a hyphen joins; no article, no place before or in it. */
function isDoubleName(context: Context, first: number, last: number): boolean {
  const { words, lexicon, sense } = context;
  const end = words[last];
  if (last !== first + 2 || end?.gap !== '-' || words[last + 1]?.gap === '-') return false;
  const before = words[first]?.gap === ' ' ? words[first - 1]?.form.toLowerCase() : undefined;
  if (before !== undefined && Object.hasOwn(lexicon.tables.determiners, before)) return false;
  if (before !== undefined && lexicon.tables.whereWords.includes(before)) return false;
  if (sense.isNoun(end.form) || range(first, last).some((i) => sense.isPlace(words[i]?.form ?? '')))
    return false;
  return isOnlyName(context, first) && isOnlyName(context, first + 1);
}

/** Not "der Regisseur X Filme": the last word is a name or can be one thing. */
function canEnd({ words, sense }: Context, last: number): boolean {
  const form = words[last]?.form ?? '';
  return !sense.isNoun(form) || sense.nounForms(form).some((each) => each.includes('S'));
}

/** "Bürgermeisterin von San Francisco X Y": a place and its preposition between what someone is and the name. */
function isOfPlace(context: Context, first: number, roles: ReadonlyMap<number, boolean>): boolean {
  const { words, lexicon, items } = context;
  if (words[first]?.gap !== ' ') return false;
  const place = items.find(
    ({ last, named }) => last === first - 1 && (named?.as === 'place' || named?.as === 'country'),
  );
  if (place === undefined || words[place.first]?.gap !== ' ') return false;
  const { ofWords } = lexicon.tables;
  if (!ofWords.includes(words[place.first - 1]?.form ?? '')) return false;
  return roles.has(place.first - 2) || isCalling(context, place.first - 2);
}

/** "San Antonio", "St. Louis": a first name that is a place's. */
function isSaint({ words, lexicon }: Context, first: number): boolean {
  const gap = words[first]?.gap;
  if (gap !== ' ' && gap !== '.' && gap !== '-') return false;
  return lexicon.tables.saintWords.includes(words[first - 1]?.form ?? '');
}

/** "Major X Y", "Dr. X Y": a title of address before words that can only be a name; no place ("Lady X Island"). */
function isAddressed(context: Context, first: number, last: number): boolean {
  const { words, lexicon } = context;
  const gap = words[first]?.gap;
  if ((gap !== ' ' && gap !== '.') || !lexicon.tables.titles.includes(words[first - 1]?.form ?? ''))
    return false;
  return isOnlyName(context, first) && lexicon.named.exactly(words[last]?.form ?? '').length === 0;
}

/** Shortest surname behind a title of address. */
const SHORTEST = 3;

/** "Frau X", "Dr. X": a title of address before a single word that can only be a name. */
function isAddressedAlone(context: Context, at: number): boolean {
  const { words, lexicon } = context;
  const gap = words[at]?.gap;
  const title = words[at - 1]?.form ?? '';
  const form = words[at]?.form ?? '';
  if ((gap !== ' ' && gap !== '.') || !lexicon.tables.titles.includes(title)) return false;
  if (lexicon.tables.titles.includes(form) || form.length < SHORTEST || !isLikeName(context, at))
    return false;
  if (isBodyName(at, context) || lexicon.tables.thingWords.includes(form)) return false;
  if (lexicon.firstNames.isListed(form)) return false;
  return words[at + 1]?.gap !== '-' && !(words[at + 1]?.gap === '.' && form.length <= SHORTEST);
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

function isSetOff({ text, words }: Context, first: number, last: number): boolean {
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  return /,\s$/u.test(text.slice(Math.max(0, start - 2), start)) && CLOSES.test(text.charAt(end));
}

/** A role within the words before, of the same stretch without a mark: "der Sprecher des Ministeriums, ...". */
function roleJustBefore(words: readonly Word[], first: number, roles: ReadonlyMap<number, boolean>): boolean {
  for (let i = first - 1; i >= Math.max(0, first - ROLE_REACH); i--) {
    if (roles.has(i)) return true;
    if (words[i]?.gap === '') return false;
  }
  return false;
}
