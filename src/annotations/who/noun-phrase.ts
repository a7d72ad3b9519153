import type { ActorId } from '../../model/actor.ts';
import type { Determiner } from '../../languages/sections/names.ts';
import type { PhraseMatch } from '../../text/phrases.ts';
import { nameNear } from './beside-phrase.ts';
import type { Label } from './lexicon.ts';
import { isHeadOfState, isOfAnother } from './office-of-another.ts';
import { isWhereItHappened } from './office-place.ts';
import { behindRegion, genitiveBehind, isGenitive, ownerOf } from './owner-names.ts';
import type { NameAt, WhoText } from './text.ts';

/** A role, body, description or side with everything around it that says whose it is. Numbers are words. */
export interface NounPhrase {
  /** The label's own words, with what is joined to them by hyphens: "US-Präsident". */
  readonly first: number;
  readonly last: number;
  /** The whole phrase. */
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  /** Country or organisation it belongs to. */
  readonly of?: ActorId;
  /** Where an ambassador is. */
  readonly at?: ActorId;
  /** Person it belongs to: "Putins Berater". */
  readonly ofPerson?: NameAt;
  /** Body or role it belongs to: "Sprecher des Außenministeriums". */
  readonly ofPhrase?: NounPhrase;
  readonly determiner?: Determiner & { readonly word: string };
  /** A word that means two stands before it. */
  readonly both: boolean;
  readonly former: boolean;
  readonly elect: boolean;
  /** "der neue", "die scheidende". */
  readonly fresh: boolean;
  readonly leaving: boolean;
  /** An adjective makes it the deputy's: "der stellvertretende Außenminister". */
  readonly deputy: boolean;
  /** Something unknown stands before a hyphen: "SPD-Chef". */
  readonly strange: boolean;
  /** The person named with it. */
  readonly name?: NameAt;
}

interface Left {
  head: number;
  start: number;
  /** Where the phrase surely begins: adjectives without an article before them may be verbs. */
  sure: number;
  of?: ActorId;
  ofPerson?: NameAt;
  determiner?: Determiner & { readonly word: string };
  both: boolean;
  former: boolean;
  elect: boolean;
  fresh: boolean;
  leaving: boolean;
  deputy: boolean;
  strange: boolean;
}

/** How many words may stand between a determiner and its noun. */
const MAX_LEFT = 6;

/** Reads the noun phrase around a label. `depth` bounds "Sprecher des Ministeriums des Landes". */
export function nounPhrase(text: WhoText, match: PhraseMatch<Label>, depth = 0): NounPhrase | undefined {
  const label = match.values[0];
  if (label === undefined) return undefined;
  const left = readLeft(text, match.first);
  const right = readRight(text, match, depth);
  const of = ownerStated(text, label, left.of ?? right.of);
  const phrase = {
    first: left.head,
    last: match.last,
    start: left.start,
    end: right.end,
    label,
    ...(of === undefined ? {} : { of }),
    ...(right.at === undefined ? {} : { at: right.at }),
    ...((left.ofPerson ?? right.ofPerson) ? { ofPerson: left.ofPerson ?? right.ofPerson } : {}),
    ...(right.ofPhrase === undefined ? {} : { ofPhrase: right.ofPhrase }),
    ...(left.determiner === undefined ? {} : { determiner: left.determiner }),
    both: left.both,
    former: left.former || (label.as === 'role' && label.role.past === true) || isPastAfter(text, right.end),
    elect: left.elect,
    fresh: left.fresh,
    leaving: left.leaving,
    deputy: left.deputy,
    strange: left.strange,
  };
  const name = nameOf(text, phrase);
  if (name === undefined) return phrase;
  return { ...phrase, name, start: Math.min(left.start, name.first), end: Math.max(right.end, name.last) };
}

/** The person named with the phrase, if it can be theirs. */
function nameOf(text: WhoText, phrase: NounPhrase): NameAt | undefined {
  const { label, start, end, ofPhrase } = phrase;
  const near = nameNear(text, start, end);
  // "der Leiter im Ministerium, A,": behind a comma is no ministry's name.
  const isAside = near !== undefined && near.first > end && text.words[near.first]?.gap !== ' ';
  const isOther = near !== undefined && ((label.as === 'body' && isAside) || isOfAnother(text, phrase, near));
  return (isOther ? undefined : near) ?? nameBehind(label, ofPhrase);
}

/** Whose office it is: as the word itself says ("Kremlchef"), unless the text names an owner it cannot mean. */
function ownerStated(text: WhoText, label: Label, stated: ActorId | undefined): ActorId | undefined {
  const own = label.as === 'role' ? label.role.of : undefined;
  if (own === undefined || stated === undefined) return own ?? stated;
  const { gazetteer } = text.world;
  const [ownSide, side] = [gazetteer.entry(own)?.side ?? own, gazetteer.entry(stated)?.side ?? stated];
  return ownSide === side ? own : stated;
}

function readLeft(text: WhoText, first: number): Left {
  const left: Left = {
    head: first,
    start: first,
    sure: first,
    both: false,
    former: false,
    elect: false,
    fresh: false,
    leaving: false,
    deputy: false,
    strange: false,
  };
  readPrefix(text, left);
  for (let steps = 0; steps < MAX_LEFT && isSpaced(text, left.start); steps++) {
    if (!stepLeft(text, left)) break;
  }
  left.start = left.sure;
  return left;
}

/** Nothing but a space before the word, or the full stop of a name that has one: "U.S. President". */
function isSpaced(text: WhoText, i: number): boolean {
  const gap = text.words[i]?.gap;
  return gap === ' ' || (gap === '.' && text.words[i - 1]?.gap === '.' && text.nameTo.has(i - 1));
}

/** What stands before hyphens: "US-Präsident", "Ex-US-Präsident", "SPD-Chef". */
function readPrefix(text: WhoText, left: Left): void {
  while (text.words[left.start]?.gap === '-' && left.start > 0) {
    const name = text.nameTo.get(left.start - 1);
    const word = text.words[left.start - 1]?.form ?? '';
    const owner = name === undefined ? undefined : ownerOf(text, name);
    if (name !== undefined && owner !== undefined) left.of ??= owner;
    else if (text.lexicon.formerPrefixes.has(word)) left.former = true;
    else left.strange = true;
    left.head = left.start = left.sure = name?.first ?? left.start - 1;
  }
}

/** Takes one word or name to the left into the phrase; false when the phrase begins. */
function stepLeft(text: WhoText, left: Left): boolean {
  const i = left.start - 1;
  const word = text.words[i];
  if (word === undefined) return false;
  const name = text.nameTo.get(i) ?? (word.gap === "'" ? text.nameTo.get(i - 1) : undefined);
  if (name !== undefined) return stepOverName(text, left, name);
  const { lexicon } = text;
  const small = word.form.toLowerCase();
  if (lexicon.both.has(small)) left.both = true;
  const known = Object.hasOwn(lexicon.tables.determiners, small)
    ? lexicon.tables.determiners[small]
    : undefined;
  // "mit dessen Kollegen A": the word stands for somebody and says whose as well; "ihr" may do the one alone.
  const isWhose = known?.kind === 'possessive' && !Object.hasOwn(lexicon.tables.pronouns, small);
  const determiner = text.pos[i] !== 'PRON' || isWhose ? known : undefined;
  if (determiner !== undefined) {
    left.determiner ??= { ...determiner, word: small };
    left.start = left.sure = i;
    return lexicon.both.has(small);
  }
  if (!isAdjective(text, i)) return lexicon.both.has(small);
  left.start = ageBefore(text, i);
  if (lexicon.former.has(small)) left.former = true;
  if (lexicon.elect.has(small)) left.elect = true;
  if (lexicon.tables.fresh.includes(small)) left.fresh = true;
  if (lexicon.tables.leaving.includes(small)) left.leaving = true;
  if (lexicon.deputy.has(small)) left.deputy = true;
  if ([lexicon.former, lexicon.elect, lexicon.deputy].some((words) => words.has(small))) left.sure = i;
  return true;
}

/** "der 41-jährige Präsident": the number of an age belongs to its adjective; else the adjective's own place. */
export function ageBefore({ words }: WhoText, at: number): number {
  const isAge = words[at]?.gap === '-' && /^\p{N}+$/u.test(words[at - 1]?.form ?? '');
  return isAge ? at - 1 : at;
}

function stepOverName(text: WhoText, left: Left, name: NameAt): boolean {
  const { kind } = name.name.value;
  const owner = ownerOf(text, name);
  if (kind === 'nationality' && /^\p{L}/u.test(text.words[name.first]?.form ?? '')) {
    if (owner !== undefined) left.of ??= owner;
    left.start = left.sure = name.first;
    return true;
  }
  if (kind === 'person') {
    if (!isGenitive(text, name)) return false;
    left.ofPerson = name;
    left.start = left.sure = name.first;
    return false;
  }
  if (owner === undefined || left.of !== undefined) return false;
  if (kind === 'place' && !isGenitive(text, name)) return false;
  left.of = owner;
  left.start = left.sure = name.first;
  return !isGenitive(text, name);
}

/** A small word that can stand between article and noun. By the tagger where there is one, else by its ending. */
function isAdjective(text: WhoText, i: number): boolean {
  const form = text.words[i]?.form ?? '';
  const { tables, ofWords, placeWords } = text.lexicon;
  if (ofWords.has(form) || placeWords.has(form) || tables.notAdjectives.includes(form)) return false;
  if (!/^\p{Ll}/u.test(form) || form.length < 3) return false;
  if (tables.adjectiveEndings.length === 0) return true;
  return form.length > 3 && tables.adjectiveEndings.some((e) => form.endsWith(e));
}

interface Right {
  end: number;
  of?: ActorId;
  at?: ActorId;
  ofPerson?: NameAt;
  ofPhrase?: NounPhrase;
}

/** "... der Ukraine", "... des Weißen Hauses", "... im Kreml", "... des Außenministeriums". */
function readRight(text: WhoText, match: PhraseMatch<Label>, depth: number): Right {
  const { words, lexicon } = text;
  const { last } = match;
  const joint = words[last + 1];
  const genitive = genitiveBehind(text, last);
  if (genitive !== undefined) return genitive;
  if (depth > 1 || joint?.gap !== ' ' || !lexicon.ofWords.has(joint.form)) return { end: last };
  for (let i = last + 2; i <= last + 4 && words[i]?.gap === ' '; i++) {
    const name = text.nameFrom.get(i);
    if (name !== undefined && name.name.value.kind !== 'nationality')
      return rightName(text, match, name, joint.form);
    const label = text.labelFrom.get(i);
    if (label !== undefined) return rightLabel(text, { label: match, last, joint: joint.form }, label, depth);
    if (
      name === undefined &&
      !isAdjective(text, i) &&
      !Object.hasOwn(lexicon.tables.determiners, words[i]?.form ?? '')
    )
      break;
    if (name !== undefined) i = name.last;
  }
  return { end: last };
}

function rightName(text: WhoText, match: PhraseMatch<Label>, name: NameAt, joint: string): Right {
  const { last, values } = match;
  const owner = ownerOf(text, name);
  if (text.words[name.last + 1]?.gap === '-' || isWhereItHappened(text, match, name, joint))
    return { end: last };
  const label = values[0];
  const posted = label?.as === 'role' && label.role.offices.includes('ambassador');
  if (owner !== undefined && posted && text.lexicon.tables.atWords.includes(joint)) {
    return { end: name.last, at: text.world.gazetteer.entry(owner)?.side ?? owner };
  }
  if (owner !== undefined) return { end: behindRegion(text, name.last), of: owner };
  if (name.name.value.kind === 'person' && text.lexicon.tables.genitiveWords.includes(joint)) {
    return { end: name.last, ofPerson: name };
  }
  return { end: last };
}

/** A label and the word that joins to it whose it is. */
interface Owned {
  readonly label: PhraseMatch<Label>;
  readonly last: number;
  readonly joint: string;
}

function rightLabel(
  text: WhoText,
  { label, last, joint }: Owned,
  match: PhraseMatch<Label>,
  depth: number,
): Right {
  const kind = match.values[0]?.as;
  if (kind !== 'body' && kind !== 'role' && kind !== 'side') return { end: last };
  if (isHeadOfState(label) && (kind === 'role' || text.lexicon.tables.atWords.includes(joint)))
    return { end: last };
  const phrase = nounPhrase(text, match, depth + 1);
  if (phrase === undefined || phrase.first <= last) return { end: last };
  return { end: phrase.end, ofPhrase: phrase, ...(phrase.of === undefined ? {} : { of: phrase.of }) };
}

/** "der Leiter der tunesischen Delegation X": the name after a body is the name of who has the role. */
function nameBehind(label: Label, of: NounPhrase | undefined): NameAt | undefined {
  const isHeld = label.as === 'role' && (of?.label.as === 'body' || of?.label.as === 'side');
  return isHeld ? of.name : undefined;
}

/** "der Außenminister a. D.", "der Kanzler einst". */
function isPastAfter(text: WhoText, last: number): boolean {
  const end = text.words[last]?.end ?? 0;
  const after = text.text.slice(end, end + 16).replace(/^\s/u, '');
  return text.lexicon.tables.formerAfter.some(
    (word) => after.startsWith(word) && !/^[\p{L}-]/u.test(after.slice(word.length)),
  );
}
