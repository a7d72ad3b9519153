import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Head } from './heads.ts';
import { union, type ActorGroup, type SentenceView } from './view.ts';

/** Who takes part in what a head names, with the rule that says so. */
export interface Participants {
  readonly actors: readonly ActorRef[];
  readonly rule: string;
  /** Who takes part if the phrase points back to nothing that was named before. */
  readonly otherwise?: readonly ActorRef[];
}

interface Place {
  readonly head: Head;
  /** All heads of the sentence: a phrase after another head belongs to that one. */
  readonly heads: readonly Head[];
  readonly view: SentenceView;
  readonly tables: ContactTables;
}

/** The participants of a head in its sentence; none when the words do not give at least one. */
export function participantsOf(
  head: Head,
  heads: readonly Head[],
  view: SentenceView,
  tables: ContactTables,
): Participants {
  const place = { head, heads, view, tables };
  const rules = head.noun
    ? [sessionOf, compoundPair, between, ofPair, relativePair, withPartner, clausePair, bothSides]
    : [withRelative, verbWith, verbObject, subjectPair, bothSides, session];
  for (const rule of rules) {
    const found = rule(place);
    if (found && (found.actors.length >= 2 || found.rule === 'session' || found.rule === 'both-sides'))
      return found;
  }
  const named = unique([...head.compound, ...single(place)]);
  const subject = named.length > 0 && head.use?.article === 'definite' ? subjectOf(place, named) : undefined;
  return {
    actors: named,
    rule: 'one-sided',
    ...(subject ? { otherwise: union(subject.actors, named) } : {}),
  };
}

/** "Russland-Nato-Sitzung": both stand in the word. */
function compoundPair({ head: { compound } }: Place): Participants | undefined {
  return compound.length >= 2 ? { actors: unique(compound), rule: 'compound' } : undefined;
}

/** "Treffen zwischen A und B", "zwischen A und B geplante Gespräche". */
function between(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const marked = view.groups.filter((g) => g.marker !== null && tables.between.includes(g.marker));
  const own = marked.filter((g) => reaches(place, g) && (g.from > head.at || g.clause === head.clause));
  const near = nearest(own, head.at, 10);
  return near && { actors: near.actors, rule: 'between' };
}

/** "Telefonat von A und B", "Gespräche der USA und Russlands". */
function ofPair({ head, view, tables }: Place): Participants | undefined {
  const group = following(view, head.at, 3).find((g) => g.marker === 'of' || isBy(g, tables));
  return group && group.actors.length >= 2 ? { actors: group.actors, rule: 'of' } : undefined;
}

/** "das Telefonat, das A und B führten": the relative clause on the noun says who. */
function relativePair({ head, view, tables }: Place): Participants | undefined {
  const start = view.tokens[head.at]?.start ?? 0;
  const clause = view.clauses.find(
    (c) => c.value.kind === 'relative' && c.value.parent === head.clause && c.start > start,
  );
  if (!clause || !view.tokens.slice(head.at + 1, head.at + 9).some((t) => t.start === clause.start))
    return undefined;
  const inside = view.groups.filter((g) => g.clause === clause.id);
  const subject = inside.find((g) => g.marker === null);
  const partner = inside.find((g) => g.marker !== null && tables.with.includes(g.marker));
  const actors = union(subject?.actors ?? [], partner?.actors ?? []);
  return subject && actors.length >= 2 ? { actors, rule: 'relative' } : undefined;
}

/** "Vertreter beider Länder": the two sides of the contact named before; who they are the article says. */
function bothSides({ head, view, tables }: Place): Participants | undefined {
  const said = view.tokens.some(
    (t, i) =>
      view.clauseOf[i] === head.clause &&
      tables.both.includes(t.value.form.toLowerCase()) &&
      tables.sides.includes(view.tokens[i + 1]?.value.form.toLowerCase() ?? ''),
  );
  return said && head.use?.article !== 'definite' ? { actors: [], rule: 'both-sides' } : undefined;
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

/** "Sondersitzung des Rates", "kommt der Rat zu einer Sitzung zusammen": the body of the clause meets. */
function sessionOf({ head, view, tables }: Place): Participants | undefined {
  if (head.noun?.type !== 'council_session' || head.compound.length > 1) return undefined;
  const owner = following(view, head.at, 1).find((g) => g.marker === 'of' && isOneBody(g));
  const own = view.groups.filter((g) => g.clause === head.clause && isBody(g, view, tables, true));
  const body = owner ?? (head.use?.article === 'definite' ? undefined : own[0]);
  return body && { actors: body.actors, rule: 'session' };
}

function isOneBody(group: ActorGroup): boolean {
  return group.actors.length === 1 && group.actors[0]?.kind === 'organisation';
}

/** An organisation as subject, or named after the word for its body: "der Gouverneursrat der IAEA". */
function isBody(group: ActorGroup, view: SentenceView, tables: ContactTables, bare: boolean): boolean {
  if (!isOneBody(group)) return false;
  const before = view.tokens[group.from - 1]?.value.form.toLowerCase() ?? '';
  return (
    (bare && group.marker === null) ||
    (group.marker === 'of' && tables.bodies.some((b) => before.endsWith(b)))
  );
}

/** "Gespräch mit B", with A in the genitive, before it, as the subject, or in the word itself. */
function withPartner(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const { compound } = head;
  const partner = compound.length > 0 && !ownsEvent(place) ? undefined : partnerOf(place);
  if (!partner) {
    if (compound.length === 0) return undefined;
    const other = ownsEvent(place) ? subjectOf(place, compound) : undefined;
    return other && { actors: union(other.actors, compound), rule: 'compound-subject' };
  }
  const owner =
    view.groups.find((g) => g.possessive && g.to <= head.at && head.at - g.to <= 3) ??
    following(view, head.at, 3).find((g) => g !== partner && (g.marker === 'of' || isBy(g, tables))) ??
    framing(place) ??
    (ownsEvent(place) ? subjectOf(place, partner.actors) : undefined);
  return owner && { actors: union(owner.actors, partner.actors), rule: 'with' };
}

/** "Gespräche mit B im Rahmen der OSZE": the body takes part. */
function framing({ head, view, tables }: Place): ActorGroup | undefined {
  const isFrame = (g: ActorGroup): boolean =>
    tables.frames.includes(view.tokens[g.from - 1]?.value.form.toLowerCase() ?? '');
  return following(view, head.at, 10).find((g) => g.marker === 'of' && isFrame(g));
}

/** "führte ein Gespräch mit B", "sein Gespräch mit B": the subject took part. "das Gespräch mit B" only names it. */
function ownsEvent({ head, view, tables }: Place): boolean {
  const { use } = head;
  if (use === null || use.article === 'possessive') return true;
  const lemma = view.clauses.find((c) => c.id === head.clause)?.value.lemma ?? '';
  const isSubject = use.preposition === null && tables.happens.includes(lemma);
  const timed = use.preposition !== null && tables.beside.includes(use.preposition);
  return !isSubject && use.article !== 'definite' && (use.role !== 'aside' || timed);
}

/** "A und B führten ein Telefonat", "A hat B in einem Telefonat gewarnt": those who stand bare in the clause. */
function clausePair(place: Place): Participants | undefined {
  const { view } = place;
  if (!inEvent(place)) return undefined;
  const bare = view.groups.filter((g) => g.marker === null && !g.possessive && isNear(g.clause, place));
  const pair = bare.find((g) => g.actors.length >= 2);
  if (pair) return { actors: pair.actors, rule: 'clause' };
  if (bare.length === 2)
    return { actors: union(bare[0]?.actors ?? [], bare[1]?.actors ?? []), rule: 'clause' };
  const carried = bare.length === 0 ? carriedSubject(place) : undefined;
  return carried && carried.actors.length >= 2 ? { actors: carried.actors, rule: 'carried' } : undefined;
}

/** The clause of the head, or an infinitive that hangs on it: "hat am Telefon versucht, B zu überzeugen". */
function isNear(clause: number, { head, view }: Place): boolean {
  const found = view.clauses.find((c) => c.id === clause);
  return clause === head.clause || (found?.value.kind === 'infinitive' && found.value.parent === head.clause);
}

/** True when the noun is what happened ("führten ein Telefonat") or where it happened ("in einem Telefonat"). */
function inEvent({ head }: Place): boolean {
  return head.use?.role === 'during' ? true : head.use?.role === 'event' && head.use.article !== 'definite';
}

/** No other head stands between the head and a phrase that belongs to it. */
function reaches({ head, heads }: Place, group: ActorGroup): boolean {
  const [from, to] = head.at < group.from ? [head.at, group.from] : [group.to, head.at];
  return !heads.some((h) => h !== head && h.at > from && h.at < to);
}

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

/** The one with whom: a `with` group of the clause, nearest to the head. */
function partnerOf(place: Place): ActorGroup | undefined {
  const { head, view, tables } = place;
  const marked = view.groups.filter(
    (g) => g.marker !== null && tables.with.includes(g.marker) && !ofOtherNoun(place, g),
  );
  const after = nearest(
    marked.filter((g) => g.from > head.at),
    head.at,
    8,
  );
  if (
    head.noun &&
    after &&
    !verbBetween(view, head.at, after.from) &&
    (ownsEvent(place) || after.from - head.at <= 2)
  )
    return after;
  if (!ownsEvent(place)) return undefined;
  return (
    nearest(
      marked.filter((g) => g.clause === head.clause),
      head.at,
      60,
    ) ?? (head.noun ? undefined : after)
  );
}

/** "vor dem Treffen mit B": B belongs to the noun right before it. */
function ofOtherNoun({ head, heads }: Place, group: ActorGroup): boolean {
  return heads.some(
    (h) => h !== head && h.noun !== null && h.compound.length === 0 && group.from - h.at === 2,
  );
}

function verbBetween(view: SentenceView, from: number, to: number): boolean {
  return view.tokens.slice(from + 1, to).some((t) => t.value.verb?.form === 'fin');
}

/** The subject of the head's clause: bare there, else carried over from what the clause hangs on. */
function subjectOf(place: Place, not: readonly ActorRef[]): ActorGroup | undefined {
  const { head, view } = place;
  const other = (g: ActorGroup): boolean => !g.actors.some((a) => not.some((b) => b.id === a.id));
  const bare = view.groups.filter((g) => g.marker === null && !g.possessive && other(g));
  const own = nearest(
    bare.filter((g) => g.clause === head.clause),
    head.at,
    60,
  );
  if (own) return own;
  const carried = carriedSubject(place);
  if (view.clauses.find((c) => c.id === head.clause)?.value.kind === 'relative') return carried;
  if (view.clauses.find((c) => c.id === head.clause)?.value.kind === 'main') return carried;
  return carried && other(carried)
    ? carried
    : nearest(
        bare.filter((g) => g.from < head.at),
        head.at,
        60,
      );
}

/** A relative clause takes the actor right before it; others the bare actor of the clause above or before. */
function carriedSubject({ head, view, tables }: Place): ActorGroup | undefined {
  const clause = view.clauses.find((c) => c.id === head.clause);
  if (!clause) return undefined;
  const before = view.groups.filter((g) => g.span.end <= clause.start);
  if (clause.value.kind === 'relative') return before.find((g) => isRightBefore(g, clause.start, view));
  if (clause.value.kind === 'main' && !opensWithAnd(clause, view, tables)) return undefined;
  const parent = clause.value.parent;
  const ofParent = view.groups.filter((g) => g.clause === parent && g.marker === null && !g.possessive);
  return ofParent.at(-1) ?? before.filter((g) => g.marker === null && !g.possessive).at(-1);
}

/** "… und sprach mit B": a main clause without a subject of its own takes that of the one before. */
function opensWithAnd(clause: Annotation<'clause'>, view: SentenceView, tables: ContactTables): boolean {
  const first = view.tokens.find((t) => t.start >= clause.start);
  return first !== undefined && tables.and.includes(first.value.form.toLowerCase());
}

/** Only a comma stands between a group and the relative clause on it. */
function isRightBefore(group: ActorGroup, start: number, view: SentenceView): boolean {
  const next = view.tokens[group.to];
  return (
    next !== undefined &&
    (next.start === start || (next.value.pos === 'PUNCT' && view.tokens[group.to + 1]?.start === start))
  );
}

function single(place: Place): readonly ActorRef[] {
  const { head, view, tables } = place;
  if (head.compound.length > 0) return [];
  const owner = following(view, head.at, 2).find((g) => g.marker === 'of' || isBy(g, tables));
  return (partnerOf(place) ?? owner ?? alone(place))?.actors ?? [];
}

/** The only one named beside a verb that takes an object: "A empfing den Gast", "wird von A empfangen". */
function alone({ head, view, tables }: Place): ActorGroup | undefined {
  if (!head.verb || head.verb.frame === 'with' || head.verb.frame === 'session') return undefined;
  const inClause = view.groups.filter(
    (g) => g.clause === head.clause && (g.marker === null || isBy(g, tables)),
  );
  return inClause.length === 1 ? inClause[0] : undefined;
}

function isBy(group: ActorGroup, tables: ContactTables): boolean {
  return group.marker !== null && tables.by.includes(group.marker);
}

/** Groups right after the head, no verb between. */
function following(view: SentenceView, at: number, within: number): ActorGroup[] {
  return view.groups.filter(
    (g) => g.from > at && g.from - at <= within + 1 && !verbBetween(view, at, g.from),
  );
}

function nearest(groups: readonly ActorGroup[], at: number, within: number): ActorGroup | undefined {
  const distance = (g: ActorGroup): number => (g.from > at ? g.from - at : at - g.to + 1);
  return groups.filter((g) => distance(g) <= within).sort((a, b) => distance(a) - distance(b))[0];
}

function unique(actors: readonly ActorRef[]): ActorRef[] {
  return actors.filter((a, i) => actors.findIndex((b) => b.id === a.id) === i);
}
