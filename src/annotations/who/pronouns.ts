import type { ActorRef } from '../../model/actor.ts';
import type { Pronoun } from '../../languages/sections/names.ts';
import { nominativeNouns } from './nominative.ts';
import type { Spoken, SpokenPeople } from './spoken.ts';
import type { WhoText } from './text.ts';

/** Who or what a sentence seems to be about: its first noun that can be a subject. */
interface Subject {
  readonly at: number;
  readonly person?: ActorRef;
  readonly gender: string;
}

/** Whom a pronoun of one person means: the only one who fits in this sentence and the one before, else their subject. */
export function personOfPronoun(
  text: WhoText,
  people: SpokenPeople,
  { at, pronoun }: { readonly at: number; readonly pronoun: Pronoun },
): ActorRef | undefined {
  const now = text.sentence[at] ?? 0;
  const here = people.within(now, now);
  const earlier = people.within(now - 1, now - 1);
  const fits = (one: Spoken): boolean => people.sexOf(one.actor) === pronoun.sex;
  const fitting = distinct([...here, ...earlier].filter(fits));
  if (fitting.length === 0 || [...here, ...earlier].some((one) => isOpen(people, one))) return undefined;
  const own = subjectOf(text, people, now, at, here);
  if (own !== undefined && isQuoted(text, own.at, at)) return without(fitting, own);
  if (pronoun.oblique === true) return oblique(text, fitting, own, at);
  const subject = own ?? subjectOf(text, people, now - 1, firstOf(text, now, at), earlier);
  return chosen(fitting, subject, pronoun);
}

/** Someone of whom nothing tells whether a pronoun fits. */
function isOpen(people: SpokenPeople, { actor }: Spoken): boolean {
  return people.sexOf(actor) === undefined;
}

/** The subject if it fits; the only one who fits, if the subject is nothing the pronoun could mean. */
function chosen(
  fitting: readonly ActorRef[],
  subject: Subject | undefined,
  pronoun: Pronoun,
): ActorRef | undefined {
  const own = fitting.find((actor) => actor.id === subject?.person?.id);
  if (own !== undefined) return own;
  const isRival =
    subject !== undefined && subject.person === undefined && subject.gender === genderOf(pronoun);
  return fitting.length === 1 && !isRival ? fitting[0] : undefined;
}

/** "Um ihn zu drängen": not the subject of the same clause; the one who is left. */
function oblique(
  text: WhoText,
  fitting: readonly ActorRef[],
  own: Subject | undefined,
  at: number,
): ActorRef | undefined {
  return without(fitting, own !== undefined && isSameClause(text, own.at, at) ? own : undefined);
}

/** The only one who is not the subject. */
function without(fitting: readonly ActorRef[], subject: Subject | undefined): ActorRef | undefined {
  const left = fitting.filter((actor) => actor.id !== subject?.person?.id);
  return left.length === 1 ? left[0] : undefined;
}

/** No mark and no word between that opens a clause with a subject of its own. */
function isSameClause(text: WhoText, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    if (text.pos[i] === 'SCONJ' || text.words[i]?.gap === '') return false;
  }
  return true;
}

/** A quotation begins between and goes on: what follows are the words of the one before. */
function isQuoted(text: WhoText, from: number, to: number): boolean {
  const between = text.text.slice(text.words[from]?.end, text.words[to]?.start);
  return (between.match(/[„“”»«"]/gu)?.length ?? 0) % 2 === 1;
}

/** The first of the sentence's people and nouns, before a word, that can be its subject. */
function subjectOf(
  text: WhoText,
  people: SpokenPeople,
  sentence: number,
  before: number,
  spoken: readonly Spoken[],
): Subject | undefined {
  const person = spoken.find((one) => one.nominative && one.at < before);
  if (person !== undefined && isJoined(text, person, spoken)) return undefined;
  const taken = new Set(spoken.map((one) => one.at));
  const noun = nominativeNouns(text, sentence, before).find(
    ({ at }) => !taken.has(at) && !text.inName.has(at),
  );
  if (person !== undefined && (noun === undefined || person.at < noun.at)) {
    const sex = people.sexOf(person.actor);
    return { at: person.at, person: person.actor, gender: sex === 'f' ? 'F' : 'M' };
  }
  return noun;
}

/** "Biden und Putin": neither of the two is the subject alone. */
function isJoined(text: WhoText, { phrase }: Spoken, spoken: readonly Spoken[]): boolean {
  return spoken.some((other) => {
    if (other.phrase.start < phrase.end) return false;
    const between = text.text.slice(phrase.end, other.phrase.start).trim();
    return text.lexicon.tables.joiners.includes(between);
  });
}

function firstOf(text: WhoText, sentence: number, at: number): number {
  let first = at;
  while (first > 0 && text.sentence[first - 1] === sentence) first--;
  return first;
}

function genderOf({ sex }: Pronoun): string {
  return sex === 'f' ? 'F' : 'M';
}

function distinct(spoken: readonly Spoken[]): ActorRef[] {
  return [...new Map(spoken.map((one) => [one.actor.id, one.actor])).values()];
}
