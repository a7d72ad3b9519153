import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import { isBare, isPerson } from './actor-group.ts';
import type { Heard } from './heard.ts';
import { unique } from './partners.ts';
import { stateOfPlace } from './state-of-place.ts';
import { isSpokesperson } from './spokespeople.ts';
import type { SentenceView } from './view.ts';

/** Who was spoken of before a sentence, for those whom it names by number or not at all. */
export interface Memory {
  /** The two sides of the last contact; before the first, the two states or bodies that last stood together; else empty. */
  readonly sides: readonly ActorRef[];
  /** True when a contact gave the sides. */
  readonly met: boolean;
  /** The sides of each contact or pair of states so far, the first one first. */
  readonly pairs: readonly (readonly ActorRef[])[];
  /** How often each state or body was named, or somebody who acts for it. */
  readonly named: ReadonlyMap<ActorId, number>;
  /** States and bodies that stood together or had a contact, three or more, the last ones last. */
  readonly states: readonly (readonly ActorRef[])[];
  /** What was told of last, in the sentence before or with nobody named since, is to come. */
  readonly ahead: boolean;
  /** Those who took part in the last contact of more than two; empty before the first. */
  readonly many: readonly ActorRef[];
  /** Those who took part in the last contact, whoever they were; empty before the first. */
  readonly last: readonly ActorRef[];
  /** Who stood together or took part together, the last one last. */
  readonly sets: readonly (readonly ActorRef[])[];
  /** The words for contacts that were told of, lower case, without ending. */
  readonly words: readonly string[];
  /** The organisation or group that was named last; absent before the first. */
  readonly body?: ActorRef;
  /** The two who have a joint commission, of which the article told last; absent before the first. */
  readonly commission?: readonly ActorRef[];
  /** Bodies by the word for the summit they hold, the last one last: "der Jubiläumsgipfel der Nato". */
  readonly summits: ReadonlyMap<string, ActorRef>;
  /** The people of each sentence, the last one last. */
  readonly people: readonly (readonly ActorRef[])[];
  /** The people of the last sentence that speaks of any, if no more than a few lie between: those whom a pronoun may mean. */
  readonly near: readonly ActorRef[];
  /** How many sentences name nobody since then. */
  readonly silent: number;
  /**
   * The subject of the last sentence together with those it did something with ("einigten sich A und B mit C"); absent where
   * it had none.
   */
  readonly joint?: readonly ActorRef[];
  /** Of the two who met last, the one who was in the other's country; absent where the sentence names no such place. */
  readonly guest?: ActorRef;
  /** The other of these two, where a verb says who was whose guest; absent else. */
  readonly host?: ActorRef;
  /** True when the last sentence had a word of telephones in it: "griffen zum Hörer". */
  readonly atPhone: boolean;
  /**
   * Of the people of the last sentence those whom only a preposition leads ("mit B"), where its subject is someone without a
   * name.
   */
  readonly aside: readonly ActorRef[];
  /** Those who stand bare in the last sentence, where all are people; empty where it names none. */
  readonly subjects: readonly ActorRef[];
  /** The first who stands bare in the last sentence, where that is one person; absent where it is not. */
  readonly subject?: ActorRef;
}

export const NOBODY: Memory = {
  sides: [],
  met: false,
  pairs: [],
  named: new Map(),
  states: [],
  many: [],
  last: [],
  sets: [],
  summits: new Map(),
  people: [],
  near: [],
  silent: 0,
  words: [],
  aside: [],
  subjects: [],
  atPhone: false,
  ahead: false,
};

/** What a sentence leaves to be remembered, beside those whom it names. */
export interface Hearing extends Heard {
  /** Prepositions before those with whom one does something: "mit". */
  readonly leading: readonly string[];
  /** The sentence speaks of telephones. */
  readonly atPhone: boolean;
  /** Its subject is someone without a name. */
  readonly unnamed: boolean;
  /** Prepositions before the place where something is, lower case: "in". */
  readonly at: readonly string[];
  /** Of whom a relative clause tells as acting, where nobody else does; absent where there is none. */
  readonly relative?: ActorRef;
  /** It names what two states have together and that sits. */
  readonly jointBody: boolean;
  readonly gazetteer: Gazetteer;
}

/** The memory after a sentence and the contacts found in it. */
export function remember(
  memory: Memory,
  view: SentenceView,
  { contacts, words, summits, leading, atPhone, unnamed, at, jointBody, gazetteer, visit, ahead, relative }: Hearing,
): Memory {
  const acts = (a: ActorRef): boolean => isPerson(a) && !isSpokesperson(a, gazetteer);
  const together = view.groups.map((g) => g.actors).filter((actors) => actors.length >= 2 && actors.every(acts));
  const people = view.groups.flatMap((g) => g.actors).filter(acts);
  const bodies = view.groups.flatMap((g) => g.actors).filter((a) => a.kind === 'organisation' || a.kind === 'group');
  const session = contacts.findLast(([one, ...more]) => more.length === 0 && (one?.kind === 'organisation' || one?.kind === 'group'))?.[0];
  const body = bodies.findLast((a) => gazetteer.entry(a.id) !== undefined && a.carrier !== true) ?? session ?? memory.body;
  const bare = view.groups.find(isBare)?.actors ?? [];
  const subject = [...(bare.length === 1 ? bare : []), ...(relative ? [relative] : [])].find(acts);
  const joint = jointIn(view, leading);
  const two = contacts.findLast((c) => c.length === 2 && c.every(isPerson));
  const placed = two === undefined ? memory.guest : guestOf(two, view, { at, gazetteer });
  const guest = visit?.guest ?? placed;
  const host = visit?.host ?? (two === undefined ? memory.host : undefined);
  const isSilent = people.length === 0 && !unnamed && memory.silent < MOST_SILENT;
  const sidesMet = contacts.map((c) => sidesOf(c, gazetteer)).filter((s) => s !== undefined);
  const met = sidesMet.at(-1);
  const beside = memory.met ? undefined : view.groups.map((g) => g.actors).findLast(isPairOfSides);
  const sides = met ?? beside ?? memory.sides;
  const pairs = [...memory.pairs, ...sidesMet, ...view.groups.map((g) => g.actors).filter(isPairOfSides)];
  const named = counted(memory.named, view);
  const commission = jointBody ? mainPair({ pairs, named }) : memory.commission;
  return {
    sides,
    pairs,
    named,
    met: memory.met || met !== undefined,
    states: [...memory.states, ...[...view.groups.map((g) => g.actors), ...contacts].filter((s) => s.length > 2 && s.every(isState))],
    many: contacts.findLast((c) => c.length > 2) ?? memory.many,
    last: contacts.findLast((c) => c.length >= 2) ?? memory.last,
    sets: [...memory.sets, ...pairIn(people), ...contacts, ...together],
    people: [...memory.people, unique(people)],
    near: isSilent ? memory.near : unique(people),
    silent: isSilent ? memory.silent + 1 : 0,
    words: [...memory.words, ...words],
    summits: summits.length === 0 ? memory.summits : new Map([...memory.summits, ...summits]),
    atPhone,
    ahead: ahead ?? (memory.ahead && people.length === 0),
    aside: isSilent ? memory.aside : unnamed ? people.filter((a) => view.groups.every((g) => g.marker !== null || !g.actors.some((b) => b.id === a.id))) : [],
    subjects: isSilent ? memory.subjects : bare.every(acts) ? bare : [],
    ...(isSilent && memory.subject ? { subject: memory.subject } : subject ? { subject } : {}),
    ...(guest ? { guest } : {}),
    ...(host ? { host } : {}),
    ...(joint ? { joint } : {}),
    ...(commission ? { commission } : {}),
    ...(body ? { body } : {}),
  };
} // prettier-ignore

/** "Es ging um Getreide. Die Lage ist ernst.": after more sentences that name nobody a pronoun is no longer read. */
const MOST_SILENT = 2;

/** The two sides of whom the article tells most, of those who had a contact or stood together; absent where there are none. */
export function mainPair({ pairs, named }: Pick<Memory, 'pairs' | 'named'>): readonly ActorRef[] | undefined {
  const weight = (pair: readonly ActorRef[]): number => Math.min(...pair.map(({ id }) => named.get(id) ?? 0));
  return pairs.reduce<readonly ActorRef[] | undefined>((best, pair) => (best !== undefined && weight(best) >= weight(pair) ? best : pair), undefined);
} // prettier-ignore

/** The counts with those whom a sentence names. */
function counted(named: ReadonlyMap<ActorId, number>, view: SentenceView): ReadonlyMap<ActorId, number> {
  const counts = new Map(named);
  for (const { id, side } of view.groups.flatMap((g) => g.actors)) counts.set(side ?? id, (counts.get(side ?? id) ?? 0) + 1);
  return counts;
} // prettier-ignore

/** "Indien und Pakistan streiten": two states or bodies in one phrase. */
function isPairOfSides(actors: readonly ActorRef[]): boolean {
  return actors.length === 2 && actors.every(isState);
}

/** A state, or a body or group that may be a side. */
function isState({ kind, carrier }: ActorRef): boolean {
  return (kind === 'country' || kind === 'organisation' || kind === 'group') && carrier !== true;
}

/** "haben sich A und B mit C geeinigt": the people of one clause, those before and those behind "mit". */
function jointIn({ groups }: SentenceView, leading: readonly string[]): readonly ActorRef[] | undefined {
  const own = groups.filter((g) => !g.possessive && g.actors.length > 0 && g.actors.every(isPerson));
  const partner = own.find((g) => g.marker !== null && leading.includes(g.marker));
  const subject = own.find((g) => g.marker === null && g.clause === partner?.clause);
  const all = [...(subject?.actors ?? []), ...(partner?.actors ?? [])];
  return subject && partner && all.length >= 3 ? all : undefined;
}

/** "A empfing in Nairobi B": the one of two who is not at home in the place that the sentence names. */
function guestOf(two: readonly ActorRef[], { names, tokens }: SentenceView, { at: prepositions, gazetteer }: Pick<Hearing, 'at' | 'gazetteer'>): ActorRef | undefined {
  const places = names.filter((n) => {
    const at = tokens.findIndex((t) => t.start === n.start);
    return n.value.kind === 'place' && prepositions.includes(tokens[at - 1]?.value.form.toLowerCase() ?? '');
  });
  const states = places.flatMap(({ value: { actor } }) => (actor ? (stateOfPlace(actor, gazetteer) ?? []) : []));
  const abroad = two.filter((a) => a.side !== undefined && !states.includes(a.side));
  return states.length > 0 && abroad.length === 1 ? abroad[0] : undefined;
} // prettier-ignore

/** The two of a sentence that names people of two sides and nobody else. */
function pairIn(people: readonly ActorRef[]): ActorRef[][] {
  const [first, second, ...more] = unique(people);
  const pair = first && second && more.length === 0 && first.side !== second.side;
  return pair ? [[first, second]] : [];
}

/** The states or bodies of a contact of two sides; undefined for others. */
function sidesOf(participants: readonly ActorRef[], gazetteer: Gazetteer): ActorRef[] | undefined {
  const ids = [...new Set(participants.map((p) => p.side ?? p.id))];
  const sides = ids.flatMap((id) => gazetteer.ref(id) ?? []);
  return ids.length === 2 && sides.length === 2 ? sides : undefined;
}
