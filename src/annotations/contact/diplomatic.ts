import type { ActorRef } from '../../model/actor.ts';

/**
 * True for a contact between political actors: at least two known actors on at least two sides. Who only passes on what
 * others say (a news agency) takes no part, and two of one government among themselves are no diplomacy.
 */
export function isDiplomatic(actors: readonly ActorRef[]): boolean {
  const taking = actors.filter((a) => a.carrier !== true && (a.side !== undefined || a.kind !== 'person'));
  return taking.length >= 2 && new Set(taking.map((a) => a.side ?? a.id)).size >= 2;
}
