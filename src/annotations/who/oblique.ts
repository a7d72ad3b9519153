import type { ActorRef } from '../../model/actor.ts';
import type { Pronoun } from '../../languages/sections/names.ts';
import { isApart } from './apart.ts';
import { doersOf } from './doers.ts';
import { genderOf, nominativeNouns } from './nominative.ts';
import { isQuoted } from './quoted.ts';
import { distinct, isInside, type Spoken, type SpokenPeople } from './spoken.ts';
import { isPersonNoun } from './titles.ts';
import { firstOf, MOST_WORDS, wordFrom, type WhoText } from './text.ts';

/** "ihm", "ihn" at a word. */
export interface ObliqueAt {
  readonly at: number;
  readonly pronoun: Pronoun;
}

/**
 * Whom a pronoun that is no subject means: never who does what its clause tells ("A rief B an und dankte ihm"), nor who stands
 * beside it there ("rief ihn C an"). Of the others of its sentence the only one who fits, else who does what the clause above
 * tells; where the sentence has none, the same of the sentence before. Undefined where that leaves several.
 */
export function personOfOblique(text: WhoText, people: SpokenPeople, one: ObliqueAt): ActorRef | undefined {
  const now = text.sentence[one.at] ?? 0;
  const here = people.within(now, now);
  const clause = text.clause[one.at] ?? -1;
  const doers = doersOf(text, here, clause);
  if (doers === undefined || isAlreadyOpen(text, here, one)) return undefined;
  const beside = here.filter((each) => text.clause[each.at] === clause && !isApart(text, each, one.at));
  const speakers = here.filter(({ at, nominative }) => nominative && isQuoted(text, at, one.at));
  const barred = new Set([...doers, ...beside, ...speakers].map(({ actor }) => actor.id));
  const fits = ({ actor }: Spoken): boolean =>
    !barred.has(actor.id) && (people.sexOf(actor) ?? one.pronoun.sex) === one.pronoun.sex;
  const own = here.filter((each) => each.at < one.at && fits(each));
  if (own.length === 0) return ofBefore(text, people, one, fits);
  const [only, ...more] = distinct(own);
  const since = own.at(-1)?.at ?? one.at;
  if (one.pronoun.genders === undefined && hasObject(text, one, since)) return undefined;
  if (more.length === 0) return own.some(({ nominative }) => nominative) || !hasRival(text, own, one) ? only : undefined;
  const above = text.clauses[clause]?.value.parent ?? clause - 1;
  const leading = doersOf(text, here, above)?.filter((each) => own.some(({ actor }) => actor.id === each.actor.id)) ?? [];
  const [first, ...others] = distinct(leading);
  return others.length === 0 ? first : undefined;
} // prettier-ignore

/** A thing of the same gender is what the first clauses of the sentence tell of: "Ein Besuch stehe nicht im Kalender des Präsidenten, niemand habe ihn geplant". */
function hasRival(
  text: WhoText,
  own: readonly Spoken[],
  { at, pronoun }: ObliqueAt,
  sentence = text.sentence[at] ?? 0,
): boolean {
  return nominativeNouns(text, sentence, at).some(
    (noun) =>
      noun.gender !== '' &&
      (pronoun.genders ?? genderOf(pronoun)).includes(noun.gender) &&
      !text.inName.has(noun.at) &&
      !own.some(({ phrase }) => isInside(text, noun.at, phrase)),
  );
}

/** The only one who fits in the sentence right before, else who does what its main clause tells. */
function ofBefore(
  text: WhoText,
  people: SpokenPeople,
  one: ObliqueAt,
  fits: (each: Spoken) => boolean,
): ActorRef | undefined {
  const now = text.sentence[one.at] ?? 0;
  if (hasRival(text, people.within(now, now), one) || hasObject(text, one)) return undefined;
  const spoken = people.within(now - 1, now - 1);
  const fitting = spoken.filter((each) => fits(each) && !isQuoted(text, each.at, one.at));
  const [only, ...more] = distinct(fitting);
  if (only === undefined) return undefined;
  if (more.length > 0) return parallelTo(text, fitting, one) ?? leadingOf(text, spoken, fits);
  const leads = fitting.some(({ nominative }) => nominative);
  return leads || !hasRival(text, spoken, { ...one, at: firstOf(text, now, one.at) }, now - 1)
    ? only
    : undefined;
}

/** "A hat mit B telefoniert. Auch C sprach mit ihm": the only one behind the same preposition. */
function parallelTo(text: WhoText, fitting: readonly Spoken[], { at }: ObliqueAt): ActorRef | undefined {
  const preposition = text.pos[at - 1] === 'ADP' ? text.words[at - 1]?.form : undefined;
  if (preposition === undefined) return undefined;
  const [only, ...more] = distinct(fitting.filter(({ phrase }) => text.words[wordFrom(text.words, phrase.start) - 1]?.form === preposition));
  return more.length === 0 ? only : undefined;
} // prettier-ignore

/** Who does what the main clause tells. */
function leadingOf(text: WhoText, spoken: readonly Spoken[], fits: (each: Spoken) => boolean): ActorRef | undefined {
  const isMain = ({ at }: Spoken): boolean => text.clauses[text.clause[at] ?? -1]?.value.kind === 'main';
  const first = spoken.find((each) => each.nominative && isMain(each));
  const subjects = first === undefined ? [] : (doersOf(text, spoken, text.clause[first.at] ?? -1) ?? []);
  const [subject, ...others] = distinct(subjects.filter(fits));
  return others.length === 0 ? subject : undefined;
} // prettier-ignore

/**
 * "Am Abend klappt sie den Tisch zusammen und trägt ihn heim": something that is done something with stands before in the sentence;
 * behind the word `since`, if one is given, also at the end of a movement ("schoss auf den Kasten und verfehlte ihn").
 */
function hasObject(text: WhoText, { at }: ObliqueAt, since?: number): boolean {
  const sentence = text.sentence[at];
  const { accusative } = text.lexicon.tables.cases;
  const first = Math.max(0, at - MOST_WORDS, since ?? 0);
  for (let i = at - 1; i >= first && text.sentence[i] === sentence; i--) {
    const isArticle = text.pos[i] === 'DET' && accusative.includes(text.words[i]?.form.toLowerCase() ?? '');
    const isGoal = since === undefined && text.pos[i - 1] === 'ADP';
    if (isArticle && !isGoal && !isKnownPerson(text, i)) return true;
  }
  return false;
}

/** The same pronoun stands in the sentence before, for somebody who is not known. */
function isAlreadyOpen({ words, sentence }: WhoText, here: readonly Spoken[], { at }: ObliqueAt): boolean {
  const form = words[at]?.form.toLowerCase();
  for (let i = at - 1; i >= Math.max(0, at - MOST_WORDS) && sentence[i] === sentence[at]; i--)
    if (words[i]?.form.toLowerCase() === form && !here.some((each) => each.at === i)) return true;
  return false;
}

/** "den neuen Verbündeten": a person whom the reader knows; "einen Pförtner" is a new one. */
function isKnownPerson(text: WhoText, article: number): boolean {
  const { determiners } = text.lexicon.tables;
  if (determiners[text.words[article]?.form.toLowerCase() ?? '']?.kind === 'indefinite') return false;
  let noun = article + 1;
  while (text.pos[noun] === 'ADJ' && /^\p{Ll}/u.test(text.words[noun]?.form ?? '')) noun++;
  return text.inName.has(noun) || text.labelFrom.has(noun) || isPersonNoun(text, noun);
}
