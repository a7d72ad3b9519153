import type { ActorId, ActorRef } from '../../model/actor.ts';
import { isPerson } from './actor-group.ts';
import type { Memory } from './memory.ts';

/**
 * "beide", "die vier": the last who stood together in that number, those before others of whom the sentence before speaks;
 * where the word names an office, those who hold it; else, of three or more, all whom one sentence names; else those last named
 * when they are as many. Who is named beside them is none of them. Empty where nothing fits.
 */
export function several(
  memory: Memory,
  number: number,
  beside: readonly ActorRef[],
  fits: (actor: ActorRef) => boolean = () => true,
): readonly ActorRef[] {
  const fitting = memory.sets.filter(
    (s) => s.length === number && s.every(isPerson) && without(s, beside).length === number,
  );
  const inOffice = fitting.findLast((s) => s.every(fits));
  if (inOffice !== undefined && !fitting.every((s) => s.every(fits))) return inOffice;
  const spoken = memory.people.findLast((p) => p.length > 0) ?? [];
  const host =
    beside.length === 1
      ? memory.sets.findLast(
          (s) => s.length === number + 1 && s.every(isPerson) && without(s, beside).length === number,
        )
      : undefined;
  if (host !== undefined) return without(host, beside);
  const set = fitting.findLast((s) => s.some((a) => includes(spoken, a))) ?? fitting.at(-1);
  if (set !== undefined) return set;
  const inOne = memory.people.findLast(
    (p) => p.length >= 3 && p.length === number && without(p, beside).length === number,
  );
  if (inOne !== undefined) return inOne;
  const named: ActorRef[] = [];
  for (const sentence of [...memory.people].reverse()) {
    if (named.length >= number) break;
    for (const one of without(sentence, beside)) if (!includes(named, one)) named.push(one);
  }
  return named.length === number ? named : [];
}

/** The last two people of two sides who stood together; empty where there are none. */
export function lastPair({ sets }: Memory): readonly ActorRef[] {
  const isPair = (s: readonly ActorRef[]): boolean => s.length === 2 && s.every(isPerson) && s[0]?.side !== s[1]?.side;
  return sets.findLast(isPair) ?? [];
} // prettier-ignore

/** "sie" of several: the last who stood or took part together, none of whom is named beside. */
export function lastTogether(memory: Memory, beside: readonly ActorRef[]): readonly ActorRef[] {
  return memory.sets.findLast((s) => s.every(isPerson) && without(s, beside).length === s.length) ?? [];
}

/** The other one of the last pair with whoever is named; else the only one of another side that was named last. */
export function otherOf(memory: Memory, present: readonly ActorRef[], fits: (actor: ActorRef) => boolean): ActorRef | undefined {
  if (present.length === 0) return undefined;
  const pair = memory.sets.findLast((s) => s.length === 2 && s.every(isPerson) && without(s, present).length === 1);
  const partner = pair && without(pair, present)[0];
  if (partner !== undefined && fits(partner)) return partner;
  const last = memory.people.findLast((p) => without(p, present).length > 0) ?? [];
  const others = without(last, present).filter((a) => fits(a) && !present.some((p) => p.side === a.side));
  return others.length === 1 ? others[0] : undefined;
} // prettier-ignore

/** The only person of a state in the last sentence that names any of them; undefined where that names several. */
export function onlyOfState(
  { people }: Memory,
  state: ActorId,
  present: readonly ActorRef[],
): ActorRef | undefined {
  const of = (p: readonly ActorRef[]): ActorRef[] => without(p, present).filter((a) => a.side === state);
  const [one, ...more] = of(people.findLast((p) => of(p).length > 0) ?? []);
  return more.length === 0 ? one : undefined;
}

/** The people whom a pronoun may mean, without those who are named beside it. */
export function previous({ near }: Memory, beside: readonly ActorRef[]): readonly ActorRef[] {
  return without(near, beside);
}

function without(actors: readonly ActorRef[], others: readonly ActorRef[]): ActorRef[] {
  return actors.filter((a) => !includes(others, a));
}

function includes(actors: readonly ActorRef[], actor: ActorRef): boolean {
  return actors.some((a) => a.id === actor.id);
}
