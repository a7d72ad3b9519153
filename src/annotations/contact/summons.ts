import type { ActorRef } from '../../model/actor.ts';
import type { ActorGroup } from './actor-group.ts';
import type { Participants, Place } from './partners.ts';
import { tokenAt, wordAt } from './sentence.ts';
import { stateOfPlace } from './state-of-place.ts';

/**
 * "Berlin bestellte den russischen Botschafter ein": the two governments meet, the one who asks first; an ambassador with a
 * name, and who called him in by name, for themselves.
 */
export function summons(place: Place): Participants | undefined {
  const { head, view, tables, gazetteer } = place;
  const at = view.tokens.findIndex(
    (_, i) => view.clauseOf[i] === head.clause && tables.ambassadors.includes(wordAt(view, i)),
  );
  if (head.verb?.frame !== 'summon' || at < 0) return undefined;
  const inClause = view.groups.filter((g) => g.clause === head.clause && g.actors.length === 1);
  const named = inClause.find((g) => at >= g.from - 1 && at < g.to && g.actors[0]?.kind === 'person');
  const sideOf = ({ actors: [actor] }: ActorGroup): string => actor?.side ?? actor?.id ?? '';
  const called = named ?? inClause.find((g) => at >= g.from - 2 && at <= g.to);
  const caller = inClause.find((g) => g !== called && (!called || sideOf(g) !== sideOf(called)));
  const standing = (group: ActorGroup | undefined): ActorRef | undefined =>
    group && (named && group.actors[0]?.kind === 'person' ? group.actors[0] : gazetteer.ref(sideOf(group)));
  const nation = called === undefined ? nationBefore(at, place) : undefined;
  const sides = [standing(caller) ?? stateOfSeat(place), standing(called) ?? nation].flatMap(
    (side) => side ?? [],
  );
  return sides.length === 2 ? { actors: sides, rule: 'summons' } : undefined;
}

/** "wurde in Warschau einbestellt": the state of the place that the clause names. */
function stateOfSeat({ head, view, tables, gazetteer }: Place): ActorRef | undefined {
  const seats = view.names.flatMap(({ start, value: { kind, actor } }) => {
    const at = tokenAt(view.tokens, start);
    const isPlace = (kind === 'place' || kind === 'country') && actor !== null;
    return isPlace && view.clauseOf[at] === head.clause && tables.at.includes(wordAt(view, at - 1))
      ? [actor]
      : [];
  });
  const [seat] = seats;
  return seat && gazetteer.ref(stateOfPlace(seat, gazetteer) ?? '');
}

/** "den russischen Botschafter": the state of the adjective. */
function nationBefore(at: number, { view, gazetteer }: Place): ActorRef | undefined {
  const name = view.names.find((n) => n.value.kind === 'nationality' && tokenAt(view.tokens, n.start) === at - 1);
  return name?.value.actor ? gazetteer.ref(name.value.actor.id) : undefined;
} // prettier-ignore
