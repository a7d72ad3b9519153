import type { ActorRef } from '../../model/actor.ts';
import type { Participants, Place } from './partners.ts';
import { bothSides, carriedSubject, isBody, isBy, isRightBefore, partnerOf, subjectOf } from './partners.ts';
import { union } from './view.ts';

/** "B, mit dem A sprach": the partner stands before the relative clause. */
function withRelative({ head, view, tables }: Place): Participants | undefined {
  const clause = view.clauses.find((c) => c.id === head.clause);
  const first = view.tokens.findIndex((t) => t.start === clause?.start);
  const [preposition = '', pronoun = ''] = view.tokens
    .slice(first, first + 2)
    .map((t) => t.value.form.toLowerCase());
  if (
    clause?.value.kind !== 'relative' ||
    !tables.with.includes(preposition) ||
    !tables.relatives.includes(pronoun)
  )
    return undefined;
  const partner = view.groups.find((g) => isRightBefore(g, clause.start, view));
  const subject = view.groups.find(
    (g) => g.clause === clause.id && (g.marker === null || g.from === first + 1),
  );
  return partner && subject && { actors: union(subject.actors, partner.actors), rule: 'with-relative' };
}

/** "A sprach mit B", "A und B sprachen miteinander". */
function verbWith(place: Place): Participants | undefined {
  if (place.head.verb?.frame === 'object') return undefined;
  const partner = partnerOf(place);
  if (!partner) return undefined;
  const subject = subjectOf(place, partner.actors);
  return subject && { actors: union(subject.actors, partner.actors), rule: 'verb-with' };
}

/** "A empfing B", "A traf B", "B wurde von A empfangen". */
function verbObject(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  if (head.verb?.frame === 'with') return undefined;
  const inClause = view.groups.filter((g) => g.clause === head.clause && !g.possessive);
  const bare = inClause.filter((g) => g.marker === null);
  const passive = inClause.find((g) => isBy(g, tables));
  const others = passive ? [...bare, passive] : bare;
  if (others.length === 1 && others[0]) {
    const carried = carriedSubject(place);
    return carried && { actors: union(carried.actors, others[0].actors), rule: 'verb-object-carried' };
  }
  return others.length === 2 && !others.every((g) => g.actors.every(isState))
    ? { actors: union(others[0]?.actors ?? [], others[1]?.actors ?? []), rule: 'verb-object' }
    : undefined;
}

/** "A und B trafen sich", "A und B haben telefoniert", "Vertreter der USA und Russlands kommen zusammen". */
function subjectPair(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const own = view.groups.filter((g) => g.clause === head.clause && (g.marker === null || g.marker === 'of'));
  const reflexive = view.tokens.some(
    (t, i) => view.clauseOf[i] === head.clause && tables.reflexive.includes(t.value.form.toLowerCase()),
  );
  const group = own.find((g) => g.actors.length >= 2) ?? carriedSubject(place);
  const [first, second] = own.filter((g) => g.marker === null && !g.possessive);
  const actors =
    group && group.actors.length >= 2
      ? group.actors
      : reflexive
        ? union(first?.actors ?? [], second?.actors ?? [])
        : [];
  if (actors.length < 2 || (head.verb?.frame !== 'with' && !reflexive && actors.every(isState)))
    return undefined;
  return { actors, rule: 'subject-pair' };
}

/** States alone do not "receive" or "meet" each other as their leaders do; in sport they do. */
function isState(actor: ActorRef): boolean {
  return actor.kind === 'country';
}

/** "Der Rat tagte": a body alone meets. */
function session({ head, view, tables }: Place): Participants | undefined {
  if (head.verb === null || head.verb.frame === 'object' || head.verb.frame === 'reciprocal')
    return undefined;
  const body = view.groups.find(
    (g) => g.clause === head.clause && isBody(g, view, tables, head.verb?.frame === 'session'),
  );
  return body && { actors: body.actors, rule: 'session' };
}

/** How the words around a contact verb name those who took part, the surest rule first. */
export const VERB_RULES: readonly ((place: Place) => Participants | undefined)[] = [
  withRelative,
  verbWith,
  verbObject,
  subjectPair,
  bothSides,
  session,
];
