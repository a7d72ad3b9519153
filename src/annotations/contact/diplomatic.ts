import type { ActorKind, ActorRef } from '../../model/actor.ts';
import type { ContactType } from '../../model/contact.ts';

/**
 * True for a contact between political actors: at least two known actors on at least two sides. Who only passes on what
 * others say (a news agency) takes no part; two of one government among themselves are no diplomacy; people and groups
 * whose side is not known may be anyone.
 */
export function isDiplomatic(actors: readonly ActorRef[]): boolean {
  const taking = actors.filter(
    (a) => a.carrier !== true && (a.side !== undefined || !NEEDS_SIDE.includes(a.kind)),
  );
  return taking.length >= 2 && new Set(taking.map((a) => a.side ?? a.id)).size >= 2;
}

const NEEDS_SIDE: readonly ActorKind[] = ['person', 'group', 'place'];

/** A body of several states in session is a contact of its members, though only the body is named. */
export function isSession(type: ContactType, actors: readonly ActorRef[]): boolean {
  const [body] = actors;
  const multilateral = body?.kind === 'organisation' && (body.side === undefined || body.side === body.id);
  return actors.length === 1 && multilateral && (type === 'council_session' || type === 'summit');
}
