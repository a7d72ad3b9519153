import type { ActorRef } from '../../model/actor.ts';
import type { Comparison, ValueType } from './value-type.ts';

/** The state or organisation an actor stands for: its side, else itself. */
export function sideOf(actor: ActorRef): string {
  return actor.side ?? actor.id;
}

/** True for an actor that stands for its whole side: a government, a seat of government, the state itself. */
export function standsForSide(actor: ActorRef): boolean {
  return (
    actor.kind === 'country' ||
    actor.kind === 'government' ||
    actor.kind === 'place' ||
    actor.kind === 'office'
  );
}

/** One actor. Someone is more exact than the side they act for ("Putin", "the Kremlin", "the Russian side"). */
export const actor: ValueType<ActorRef> = {
  name: 'actor',
  compare: (a, b) => compareActors(a.value, b.value),
  show: (reading) => reading.value.name,
};

/** A set of actors: those who take part. Compared as sets, in any order and naming. */
export const actors: ValueType<readonly ActorRef[]> = {
  name: 'actors',
  compare: (a, b) => compareSets(a.value, b.value),
  show: (reading) => reading.value.map((one) => one.name).join(', '),
};

function compareActors(a: ActorRef, b: ActorRef): Comparison {
  if (a.id === b.id) return 'same';
  if (sideOf(a) !== sideOf(b)) return 'conflict';
  if (standsForSide(a) && standsForSide(b)) return 'same';
  if (standsForSide(b)) return 'finer';
  return standsForSide(a) ? 'coarser' : 'conflict';
}

function compareSets(a: readonly ActorRef[], b: readonly ActorRef[]): Comparison {
  const left = new Set(a.map((one) => one.id));
  const right = new Set(b.map((one) => one.id));
  const all = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
    [...inner].every((id) => outer.has(id));
  if (all(right, left)) return left.size === right.size ? 'same' : 'finer';
  return all(left, right) ? 'coarser' : 'conflict';
}
