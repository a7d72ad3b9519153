import type { ActorRef } from '../../model/actor.ts';
import type { Pronoun } from '../../languages/sections/names.ts';
import { isApart } from './apart.ts';
import { genderOf, nominativeNouns } from './nominative.ts';
import { personOfOblique } from './oblique.ts';
import { isQuoted } from './quoted.ts';
import { distinct, isInside, type Spoken, type SpokenPeople } from './spoken.ts';
import { firstOf, MOST_WORDS, type WhoText } from './text.ts';

/** Who or what a clause or sentence seems to be about: its first noun that can be a subject. */
interface Subject {
  readonly at: number;
  readonly person?: ActorRef;
  readonly gender: string;
}

/** A pronoun, or a noun that is read like one. */
export interface PronounAt {
  readonly at: number;
  readonly pronoun: Pronoun;
  /** True if it can mean nothing but a person: "die Politikerin". */
  readonly onlyPeople?: boolean;
}

/** How many sentences back a person is looked for, as long as those between name nobody. */
const MOST_BACK = 2;

/** How many articles and adjectives may stand between a preposition and a person. */
const MOST_BEFORE = 6;

/** Whom a pronoun of one person means: the only one who fits in this sentence and the one before, else their subject. */
export function personOfPronoun(text: WhoText, people: SpokenPeople, one: PronounAt): ActorRef | undefined {
  if (one.pronoun.oblique === true) return personOfOblique(text, people, one);
  const now = text.sentence[one.at] ?? 0;
  const here = people
    .within(now, now)
    .filter(
      (each) => !isBeside(text, each, one) && !isBarred(text, each, one) && !isAntecedent(text, each, one),
    );
  const clause = clauseStart(text, one.at);
  const own = subjectOf(text, people, { sentence: now, before: clause, spoken: here });
  if (own === JOINED) return undefined;
  const back = here.length > 0 ? now - 1 : lastNaming(text, people, one);
  const earlier = people.within(back, now - 1);
  const fits = ({ actor }: Spoken): boolean => people.sexOf(actor) === one.pronoun.sex;
  const fitting = distinct([...here, ...earlier].filter(fits));
  if (fitting.length === 0 || [...here, ...earlier].some((each) => isOpen(people, each))) return undefined;
  const acts = earlier.some((each) => each.nominative && each.sentence === back);
  if (here.length === 0 && !acts && hasOpenPronoun(text, earlier, back, one)) return undefined;
  if (own !== undefined && isQuoted(text, own.at, one.at)) return without(fitting, own);
  const before = { sentence: back, before: firstOf(text, now, one.at), spoken: earlier };
  const subject = own ?? subjectOf(text, people, before);
  return subject === JOINED ? undefined : chosen(fitting, subject, one);
}

/** Someone of whom nothing tells whether a pronoun fits. */
function isOpen(people: SpokenPeople, { actor }: Spoken): boolean {
  return people.sexOf(actor) === undefined;
}

/** "Am Mittwoch wurde er von B empfangen. Dann flog er heim": the sentence before has the same pronoun for someone who is not known. */
function hasOpenPronoun(
  text: WhoText,
  spoken: readonly Spoken[],
  back: number,
  { at, pronoun }: PronounAt,
): boolean {
  const { pronouns } = text.lexicon.tables;
  for (let i = at - 1; i >= Math.max(0, at - MOST_WORDS) && (text.sentence[i] ?? 0) >= back; i--) {
    const word = text.words[i]?.form.toLowerCase() ?? '';
    const other = Object.hasOwn(pronouns, word) ? pronouns[word] : undefined;
    if (other === undefined || text.sentence[i] !== back) continue;
    const same = other.sex === pronoun.sex && other.oblique !== true;
    if (same && !spoken.some((one) => one.at === i)) return true;
  }
  return false;
}

/** The last sentence before this one that names somebody; the one before it, if that names nobody but could be meant. */
function lastNaming(text: WhoText, people: SpokenPeople, { at, pronoun }: PronounAt): number {
  const now = text.sentence[at] ?? 0;
  for (let back = 1; back < MOST_BACK; back++) {
    const spoken = people.within(now - back, now - back);
    const place = { sentence: now - back, before: firstOf(text, now - back + 1, at), spoken };
    const subject = subjectOf(text, people, place);
    if (spoken.length > 0 || subject === JOINED || subject?.gender === genderOf(pronoun)) return now - back;
  }
  return now - MOST_BACK;
}

/** The subject if it fits; the only one who fits, if the subject is nothing the pronoun could mean. */
function chosen(
  fitting: readonly ActorRef[],
  subject: Subject | undefined,
  { pronoun, onlyPeople = false }: PronounAt,
): ActorRef | undefined {
  const own = fitting.find((actor) => actor.id === subject?.person?.id);
  if (own !== undefined) return own;
  const isRival =
    subject !== undefined && subject.person === undefined && subject.gender === genderOf(pronoun);
  return fitting.length === 1 && (onlyPeople || !isRival) ? fitting[0] : undefined;
}

/** The only one who is not the subject. */
function without(fitting: readonly ActorRef[], subject: Subject | undefined): ActorRef | undefined {
  const left = fitting.filter((actor) => actor.id !== subject?.person?.id);
  return left.length === 1 ? left[0] : undefined;
}

/** "mit B hatte er telefoniert": who stands behind such a preposition is not the subject of the same clause. */
function isBeside(text: WhoText, { at, phrase }: Spoken, { at: pronoun }: PronounAt): boolean {
  if (phrase.end > (text.words[pronoun]?.start ?? 0) || !isSameClause(text, at, pronoun)) return false;
  let first = at;
  while (first > 0 && (text.words[first - 1]?.start ?? 0) >= phrase.start) first--;
  const nearest = first - MOST_BEFORE;
  while (first > Math.max(0, nearest) && ['DET', 'ADJ'].includes(text.pos[first - 1] ?? '')) first--;
  return text.lexicon.tables.besideSubject.includes(text.words[first - 1]?.form.toLowerCase() ?? '');
} // prettier-ignore

/** "Putin hatte er gedankt": who stands in the clause before is another; not so in "Putin, er hat gedankt". */
function isBarred(text: WhoText, each: Spoken, { at }: PronounAt): boolean {
  if (text.text.slice(each.phrase.end, text.words[at]?.start).trim() === ',') return false;
  return text.clause[each.at] === text.clause[at] && !isApart(text, each, at);
}

/** "Sein Kollege B, mit dem er gefrühstückt hatte": a relative pronoun behind a preposition means the one before the comma, and "er" another. */
function isAntecedent({ words, pos, text }: WhoText, { phrase }: Spoken, { at }: PronounAt): boolean {
  const [preposition, relative] = [words[at - 2], words[at - 1]];
  if (preposition === undefined || relative === undefined || pos[at - 2] !== 'ADP' || pos[at - 1] !== 'PRON')
    return false;
  return text.slice(phrase.end, preposition.start).trim() === ',' && relative.gap === ' ';
}

/** No mark and no word between that opens a clause with a subject of its own. */
function isSameClause(text: WhoText, from: number, to: number): boolean {
  for (let i = Math.max(from + 1, to - MOST_WORDS); i <= to; i++) {
    if (text.pos[i] === 'SCONJ' || text.words[i]?.gap === '') return false;
  }
  return true;
}

/** Two people are the subject together: neither is it alone. */
const JOINED = 'joined';

interface Place {
  readonly sentence: number;
  /** Words from here on do not count. */
  readonly before: number;
  /** Who is spoken of in the sentence. */
  readonly spoken: readonly Spoken[];
}

/** The first of the sentence's people and nouns that can be its subject. */
function subjectOf(text: WhoText, people: SpokenPeople, place: Place): Subject | typeof JOINED | undefined {
  const spoken = place.spoken.filter((one) => one.sentence === place.sentence);
  const person = spoken.find((one) => one.nominative && one.at < place.before);
  const noun = nominativeNouns(text, place.sentence, place.before).find(
    ({ at }) => !text.inName.has(at) && !spoken.some(({ phrase }) => isInside(text, at, phrase)),
  );
  if (person === undefined || (noun !== undefined && noun.at < person.at)) return noun;
  if (isJoined(text, person, spoken)) return JOINED;
  const sex = people.sexOf(person.actor);
  return { at: person.at, person: person.actor, gender: sex === 'f' ? 'F' : 'M' };
}

/** "Biden und Putin": neither of the two is the subject alone. */
function isJoined(text: WhoText, { phrase }: Spoken, spoken: readonly Spoken[]): boolean {
  return spoken.some((other) => {
    if (other.phrase.start < phrase.end) return false;
    const between = text.text.slice(phrase.end, other.phrase.start).trim();
    return text.lexicon.tables.joiners.includes(between);
  });
}

/** Where the clause of a word begins: after a mark, a conjunction or the beginning of the sentence. */
function clauseStart(text: WhoText, at: number): number {
  for (let i = at; i > Math.max(0, at - MOST_WORDS); i--) {
    if (text.words[i]?.gap === '' || text.sentence[i - 1] !== text.sentence[i]) return i;
    if (text.pos[i] === 'SCONJ' || text.pos[i] === 'CCONJ') return i;
  }
  return 0;
}
