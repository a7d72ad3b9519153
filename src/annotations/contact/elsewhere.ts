import type { ActorRef } from '../../model/actor.ts';
import { isBare, type ActorGroup } from './actor-group.ts';
import type { Place } from './partners.ts';
import { isSpokesperson } from './spokespeople.ts';
import { hasUnknownPartner } from './unknown-partner.ts';

/**
 * The other side of a contact of which the noun names one ("das Treffen mit B"), where the sentence names it outside the
 * noun's phrase: who the event is one for, who says so, who acts in the clause above. One person of another state;
 * undefined where the sentence names several or nobody.
 */
export function elsewhere(place: Place, named: readonly ActorRef[]): ActorGroup | undefined {
  const { head, view, tables } = place;
  const [partner] = named;
  if (head.noun === null || named.length !== 1 || partner?.kind !== 'person') return undefined;
  if (hasUnknownPartner(head, view, tables)) return undefined;
  const found = forWhom(place) ?? besideIt(place) ?? above(place) ?? sayingSo(place);
  return found !== undefined && isOtherSide(found, partner, place) ? found : undefined;
}

/** "Für A verlief das Treffen mit B enttäuschend": of what the clause tells of. */
function forWhom({ head, view, tables }: Place): ActorGroup | undefined {
  if (head.use?.role !== 'event') return undefined;
  return view.groups.find((g) => g.clause === head.clause && tables.forDay.includes(g.marker ?? ''));
}

/** "Trotz eines Telefonats mit B blieb A hart", "A nutzte den Tag für ein Treffen mit B": the only one who acts there. */
function besideIt(place: Place): ActorGroup | undefined {
  const { head, tables } = place;
  return tables.actsBeside.includes(head.use?.preposition ?? '') ? actingIn(head.clause, place) : undefined;
}

/** "Nachdem das Treffen mit B beendet war, trat A vor die Presse", "Das Treffen mit B war kurz, sagte A." */
function above(place: Place): ActorGroup | undefined {
  const { head, view } = place;
  const clause = view.clauses.find((c) => c.id === head.clause)?.value;
  const acts = view.groups.some((g) => g.clause === head.clause && isBare(g));
  if (clause?.parent === undefined || clause.kind === 'relative' || acts) return undefined;
  return actingIn(clause.parent, place);
}

/** "Das Telefonat mit B dauerte eine Stunde, wie A mitteilte." */
function sayingSo(place: Place): ActorGroup | undefined {
  const { head, view, tables } = place;
  const said = view.clauses.find(
    ({ value }) => value.parent === head.clause && tables.asSaid.includes(value.introducer ?? ''),
  );
  return said && actingIn(said.id, place);
}

/** The one bare group of a clause, if there is but one. */
function actingIn(clause: number, { view }: Place): ActorGroup | undefined {
  const [one, ...more] = view.groups.filter((g) => g.clause === clause && isBare(g));
  return more.length === 0 ? one : undefined;
}

/** One person, who acts for another side and does not only speak for somebody. */
function isOtherSide({ actors }: ActorGroup, partner: ActorRef, { gazetteer }: Place): boolean {
  const [one, ...more] = actors;
  if (one?.kind !== 'person' || more.length > 0 || isSpokesperson(one, gazetteer)) return false;
  return one.side !== undefined && partner.side !== undefined && one.side !== partner.side;
}
