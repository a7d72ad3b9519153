import { isCalling } from './callings.ts';
import { isFirstName, withoutEnding, type NameWords } from './name-words.ts';

/** What a name is that is no person's. */
export type Thing = 'organisation' | 'place' | 'other';

/** How many adjectives and article may stand before a thing's noun. */
const REACH = 4;
/** Shortest noun that counts as the end of another: "Charterflugzeug". */
const LONG = 5;

/** What a noun, in any case of one thing, says that the name behind it is, where it is no person's: "Zyklon", "des Zyklons". */
export function thingKind(noun: string, lexicon: NameWords['lexicon']): Thing | undefined {
  const { endings } = lexicon.tables;
  const bare = endings.filter((end) => noun.endsWith(end)).map((end) => noun.slice(0, -end.length));
  return [noun, ...bare].flatMap((form) => kindOf(form, lexicon) ?? [])[0];
}

function kindOf(noun: string, { tables: { thingNouns } }: NameWords['lexicon']): Thing | undefined {
  if (Object.hasOwn(thingNouns, noun)) return thingNouns[noun];
  const { ends, longest } = endsIn(thingNouns);
  const low = noun.toLowerCase();
  for (let from = Math.max(0, low.length - longest); from <= low.length - LONG; from++) {
    const kind = ends.get(low.slice(from));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The nouns of a table that may end others, lower case, and the letters of the longest one. */
interface NounEnds {
  readonly ends: ReadonlyMap<string, Thing>;
  readonly longest: number;
}

const ready = new WeakMap<object, NounEnds>();

/** Made once a table. */
function endsIn(thingNouns: NameWords['lexicon']['tables']['thingNouns']): NounEnds {
  const known = ready.get(thingNouns);
  if (known !== undefined) return known;
  const long = Object.entries(thingNouns).filter(([noun]) => noun.length >= LONG);
  const ends = new Map(long.map(([noun, kind]) => [noun.toLowerCase(), kind]));
  const made = { ends, longest: Math.max(0, ...long.map(([noun]) => noun.length)) };
  ready.set(thingNouns, made);
  return made;
}

/** What a noun right before a name says that it is: "die Partei X", "der Flugzeugträger X Y". */
export function thingBefore(first: number, text: NameWords): Thing | undefined {
  const { words, lexicon } = text;
  const own = words[first];
  if (own?.gap !== ' ') return undefined;
  const noun = words[first - 1]?.form ?? '';
  const kind = thingKind(noun, lexicon);
  const isKin =
    lexicon.tables.personEndings.includes(noun.toLowerCase()) ||
    lexicon.tables.relatives.some((kin) => noun.endsWith(kin.toLowerCase()));
  if (isFirstName(text, own.form) && (isKin || isWhoLeads(first - 1, text, kind === 'organisation')))
    return undefined;
  return kind === undefined || isOfOffice(first, text) ? undefined : kind;
}

/** "Secretary of State X": the noun is the end of a word for an office. */
function isOfOffice(first: number, { words, lexicon }: NameWords): boolean {
  const before = words.slice(Math.max(0, first - REACH), first);
  return lexicon.labels.find(before).at(-1)?.last === before.length - 1;
}

/** True if the words are no person's name: a thing's noun or type before them, a body's or firm's words in them. */
export function isThingName(first: number, last: number, text: NameWords): boolean {
  if (thingBefore(first, text) !== undefined || isAfterType(first, text)) return true;
  if (last === first) return false;
  if (isFirm(first, text) || thingFirst(first, text) !== undefined) return true;
  const form = text.words[last]?.form ?? '';
  const isListed = last === first + 1 && text.lexicon.firstNames.isListed(text.words[first]?.form ?? '');
  return isListed ? text.lexicon.notAfter.has(form) : isBodyName(last, text) && !text.sense.isSurname(form);
}

/** "der Vorsitzende der Partei Anna Berg", "der Chef der größten Bank X Y": the thing is whose office the person has. With `byAny` also "die Ikone der Partei Anna Berg". */
export function isWhoLeads(noun: number, text: NameWords, byAny = false): boolean {
  const { words, lexicon } = text;
  const { genitiveWords, cases } = lexicon.tables;
  let at = noun - 1;
  while (noun - at < REACH && words[at + 1]?.gap === ' ' && isAdjective(words[at]?.form, lexicon)) at--;
  const article = words[at + 1]?.gap === ' ' ? (words[at]?.form ?? '') : '';
  if (![...genitiveWords, ...cases.genitiveLike].includes(article) || words[at]?.gap !== ' ') return false;
  const lead = words[at - 1]?.form ?? '';
  if (byAny && /^\p{Lu}/u.test(lead)) return true;
  return lexicon.labels.exactly(lead).length > 0 || isCalling(text, at - 1);
}

function isAdjective(form = '', { tables }: NameWords['lexicon']): boolean {
  if (Object.hasOwn(tables.determiners, form)) return false;
  return /^\p{Ll}{4,}/u.test(form) && tables.adjectiveEndings.some((end) => form.endsWith(end));
}

/** Between a thing's noun and a name an opening quotation mark: "Stamm „X". */
export function isQuotedThing(start: number, text: string, lexicon: NameWords['lexicon']): boolean {
  const noun = /(\p{L}+)\s?[„“"»«‚‘'›‹]$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return noun !== undefined && thingKind(noun, lexicon) !== undefined;
}

/** "Taifun Yagi": the name begins with the thing's noun; no "Roman X", which is a first name as well. */
export function thingFirst(first: number, text: NameWords): Thing | undefined {
  return text.lexicon.firstNames.isListed(text.words[first]?.form ?? '')
    ? undefined
    : thingBefore(first + 1, text);
}

/** The last word is an organisation's, a firm's or a place's: "Brother Awards", "Axel X Verlag". */
export function isBodyName(last: number, { words, lexicon }: NameWords): boolean {
  const { bodyNouns } = lexicon.tables;
  const form = words[last]?.form ?? '';
  return [form, withoutEnding(form, lexicon)].some(
    (end) => bodyNouns.includes(end) || lexicon.notAfter.has(end),
  );
}

/** "Carl Zeiss", "Morgan Stanley": a firm that is named like a person. */
export function isFirm(first: number, { words, lexicon }: NameWords): boolean {
  const [own, next] = [words[first], words[first + 1]];
  if (own === undefined || next === undefined || !/^[ -]$/u.test(next.gap)) return false;
  const end = withoutEnding(next.form, lexicon);
  return lexicon.firms.has(`${own.form} ${next.form}`) || lexicon.firms.has(`${own.form} ${end}`);
}

/** "DA40", "TDI", "SuperCars": digits or capitals where no name has them; "McEwen" does. */
function isType(form = ''): boolean {
  return /\p{N}|^\p{Lu}{2}|(?<!^(?:Mc|Mac|De|Di|Du|Le|La|Van|Fitz))(?<=\p{Ll})\p{Lu}/u.test(form);
}

/** What a likely name is that begins with no known first name and looks like no person's: a type, a place, a thing. */
export function oddKind(first: number, last: number, text: NameWords): 'other' | 'place' | undefined {
  const { words, lexicon } = text;
  if (last === first) return undefined;
  if (isAfterType(first, text)) return 'other';
  const { placeBeginnings, whereWords, determiners, thingWords } = lexicon.tables;
  const forms = words.slice(first, last + 1).map(({ form }) => form);
  const before = words[first]?.gap === ' ' ? (words[first - 1]?.form ?? '').toLowerCase() : '';
  if (whereWords.includes(before) && !lexicon.firstNames.isListed(forms[0] ?? '')) return 'place';
  if (isFirstName(text, forms[0] ?? '')) return undefined;
  if (forms.some((form) => isType(form) || thingWords.includes(form))) return 'other';
  if (placeBeginnings.includes(forms[0] ?? '')) return 'place';
  return Object.hasOwn(determiners, before) ? 'other' : undefined;
}

/** "das Modell VH-3D Sea King": the name behind a type. */
function isAfterType(first: number, { words }: NameWords): boolean {
  return words[first]?.gap === ' ' && /\p{N}\p{Lu}|^\p{Lu}+\p{N}/u.test(words[first - 1]?.form ?? '');
}
