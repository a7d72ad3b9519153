import { following, isBy, partnerOf, partnersOf, unique, type Participants, type Place } from './partners.ts';
import type { ActorRef } from '../../model/actor.ts';
import { isPerson, union, type ActorGroup } from './actor-group.ts';
import { adjunct } from './adjunct.ts';
import { besides } from './besides.ts';
import { elsewhere } from './elsewhere.ts';
import { gapped } from './gapped.ts';
import { withMediators } from './mediators.ts';
import { nounParticipants } from './noun-rules.ts';
import { parallel } from './parallel.ts';
import { subjectOf } from './subjects.ts';
import { verbParticipants } from './verb-rules.ts';
import { visitsOf } from './visit-rules.ts';

/** The participants of each contact that a head names in its sentence; one set of at most one where the words do not give more. */
export function participantsOf(place: Place): readonly Participants[] {
  const { pairs, rest } = parallel(place);
  const [first, ...more] = besides(gapped(inOneClause(rest), rest), rest);
  if (pairs.length === 0 || first === undefined) return first === undefined ? [] : [first, ...more];
  return [{ anchor: rest.head.at, ...first }, ...more, ...pairs];
}

function inOneClause(place: Place): readonly Participants[] {
  const { head } = place;
  if (head.type === 'visit') {
    const visits = visitsOf(place);
    if (visits.length > 0 || head.verb?.frame === 'travel') return visits;
    // "stattete B einen Besuch ab": the verb beside the noun names the host.
    const carried = head.carrier === null ? [] : verbParticipants({ ...place, head: head.carrier });
    if (carried.length > 0) return carried;
    if (head.noun) return [oneSided(place)];
  }
  const told = adjunct(place);
  if (told !== undefined) return [told];
  const found = head.noun ? nounParticipants(place) : verbParticipants(place);
  return found.length > 0 ? found.map((one) => withMediators(one, place)) : sidesAlone(place);
}

/** "Gespräche mit A und mit B" of somebody whom the sentence leaves out: one with each. */
function sidesAlone(place: Place): readonly Participants[] {
  const { head, heads } = place;
  // "telefonierte vor dem Treffen mit B mit C": whom the verb has for itself.
  const telling = heads.some((h) => h.verb !== null && h.clause === head.clause && h !== head.carrier);
  const partners = head.noun === null || head.compound.length > 0 || telling ? [] : partnersOf(place);
  if (partners.length < 2) return [oneSided(place)];
  return partners.map(({ actors, from }) => ({ actors, rule: 'one-sided', anchor: from }));
}

function oneSided(place: Place): Participants {
  const { head } = place;
  const named = unique([...head.compound, ...single(place)]);
  const definite = named.some(isPerson) && head.use?.article === 'definite';
  const subject = (definite ? subjectOf(place, named) : undefined) ?? elsewhere(place, named);
  return {
    actors: named,
    rule: 'one-sided',
    ...(subject ? { otherwise: union(subject.actors, named) } : {}),
  };
}

function single(place: Place): readonly ActorRef[] {
  const { head, view, tables } = place;
  if (head.compound.length > 0) return [];
  const owner = following(view, head.at, 2).find((g) => g.marker === 'of' || isBy(g, tables));
  return (partnerOf(place) ?? owner ?? alone(place))?.actors ?? [];
}

/** The only one named beside a verb that takes an object: "A empfing den Gast", "wird von A empfangen". */
function alone({ head, view, tables }: Place): ActorGroup | undefined {
  if (!head.verb || ['with', 'session', 'either', 'travel'].includes(head.verb.frame)) return undefined;
  const inClause = view.groups.filter(
    (g) => g.clause === head.clause && (g.marker === null || isBy(g, tables)),
  );
  return inClause.length === 1 ? inClause[0] : undefined;
}
