import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ActorId, ActorKind, ActorRef } from '../../model/actor.ts';
import type { Participants } from './partners.ts';

/**
 * True for a contact between political actors: at least two known actors on at least two sides. Who only passes on what
 * others say (a news agency) takes no part; two of one government among themselves are no diplomacy; people and groups
 * whose side is not known may be anyone, unless they hold an office of a state or are among those the text says act for one; who
 * leads a party to a conflict at home is a side of its own.
 */
export function isDiplomatic(
  actors: readonly ActorRef[],
  officials: ReadonlySet<ActorId> = NONE,
  factions: ReadonlySet<ActorId> = NONE,
): boolean {
  const taking = actors.filter(
    (a) =>
      a.carrier !== true &&
      (a.side !== undefined ||
        holdsOffice(a) ||
        officials.has(a.id) ||
        factions.has(a.id) ||
        isKnownGroup(a) ||
        !NEEDS_SIDE.includes(a.kind)),
  );
  return (
    taking.length >= 2 && new Set(taking.map((a) => (factions.has(a.id) ? a.id : (a.side ?? a.id)))).size >= 2
  );
}

const NONE: ReadonlySet<ActorId> = new Set();

/** Someone unknown whom the text gives an office that only states have: it is some state's, and not the other's by name. */
function holdsOffice({ role }: ActorRef): boolean {
  return role !== undefined && OFFICES_OF_STATES.includes(role);
}

/** Roles as the record names them; a prime minister, minister or head may also be one of a province or a party. */
const OFFICES_OF_STATES: readonly string[] = [
  'foreign minister', 'deputy foreign minister', 'defence minister', 'head of state', 'interim president', 'ruler',
  'king', 'monarch', 'emir', 'sultan', 'crown prince', 'supreme leader', 'commander-in-chief', 'chief of the general staff',
  'under-secretary', 'speaker of parliament', 'deputy prime minister', 'vice president', 'interior minister', 'deputy defence minister', 'chief negotiator', 'ambassador',
  'special envoy', 'national security adviser', 'security council secretary', 'high representative',
]; // prettier-ignore

const NEEDS_SIDE: readonly ActorKind[] = ['person', 'group', 'place'];

/** A group of states or fighters that is known: "Diplomaten der E3". */
function isKnownGroup({ id, kind }: ActorRef): boolean {
  return kind === 'group' && !id.startsWith('x:');
}

/** A body of several states in session is a contact of its members, though only the body is named; so are several together. */
export function isSession({ actors, rule }: Participants, gazetteer: Gazetteer): boolean {
  return rule === 'session' && actors.length > 0 && actors.every((body) => isMultilateral(body, gazetteer));
}

/** An organisation or group of states that is known, and belongs to none of them; bodies of such count too. */
export function isMultilateral({ id, kind, side, carrier }: ActorRef, gazetteer: Gazetteer): boolean {
  if ((kind !== 'organisation' && kind !== 'group') || carrier === true) return false;
  return (
    gazetteer.entry(id) !== undefined && (side === undefined || gazetteer.entry(side)?.kind !== 'country')
  );
}
