import type { ContactVerb } from '../../languages/sections/contact-rows.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import { isBare, isOfBodies, isPerson, type ActorGroup } from './actor-group.ts';
import type { Head } from './heads.ts';
import { isNegated } from './negation.ts';
import { isPlaced } from './placed.ts';
import { relativeBehind } from './relative-behind.ts';
import { isCouncil } from './session-rules.ts';
import { hasWordOf, tokenAt, wordAt } from './sentence.ts';
import { isRightBefore } from './subjects.ts';
import { insideGroup, type SentenceView } from './view.ts';

type Clause = Annotation<'clause'>;

/**
 * Clauses that tell of a contact by no word of their own: where someone did something with or at somebody, in a town or on a day
 * ("feilschte am Montag mit B um Zölle", "warb in Berlin bei B um Hilfe"), and where the ministers of a body did something together
 * in a town on a day ("die EU-Außenminister haben am Montag in Luxemburg Sanktionen verhängt"). Verbs with which one needs
 * nobody beside oneself ("drohte mit", "verglich mit") tell of none.
 */
export function encounterHeads(view: SentenceView, taken: readonly Head[], tables: ContactTables): Head[] {
  return view.clauses.flatMap((clause): Head[] => {
    const { lemma = '', kind } = clause.value;
    if (
      lemma === '' ||
      kind === 'fragment' ||
      taken.some((h) => h.clause === clause.id && !mayBeMore(h, view))
    )
      return [];
    // "das Telefongespräch, das A mit B geführt hat": the noun tells of it.
    if (taken.some((h) => h.noun !== null && relativeBehind(h.at, view)?.id === clause.id)) return [];
    if (tables.noEncounters.includes(lemma) || isNegated(clause.id, view, tables)) return [];
    const at = verbAt(clause, view);
    const set = settingOf(clause, view, tables);
    const found = at < 0 || set === 0 ? undefined : frameOf(clause, view, tables);
    const vague = found?.frame === 'session' || found?.to !== undefined || found?.persons === true;
    if (vague && set < 2 && !(found.persons === true && isLongWork(clause, view, tables))) return [];
    // "meldete sich bei B": whoever reaches out asked for it, and did so from afar.
    const reached = found?.frame === 'host' && tables.reachingOut.includes(lemma);
    const call = reached ? { type: 'phone_call' as const, initiator: 'subject' as const } : {};
    if (found?.frame === 'host' && isToldBehind(clause, view, taken)) return [];
    return found === undefined ? [] : [headAt(at, clause, { lemma, weak: true, ...found, ...call })];
  });
}

/** "holte sich Rat bei B, mit dem er telefonierte": the relative clause on whom the verb leads to tells what contact it was. */
function isToldBehind({ id }: Clause, view: SentenceView, taken: readonly Head[]): boolean {
  const relatives = view.clauses.filter(({ value }) => value.kind === 'relative' && value.parent === id);
  return view.groups.some((g) => g.clause === id && g.marker !== null && relatives.some((r) => isRightBefore(g, r.start, view) && taken.some((h) => h.clause === r.id)));
} // prettier-ignore

/** "A und B hatten zwei Stunden lang um jeden Satz gerungen": what bodies do in session two do together, where a length is told. */
function isLongWork({ id, value }: Clause, view: SentenceView, { verbs }: ContactTables): boolean {
  return lasts(id, view) && verbs.some((verb) => verb.lemma === value.lemma && verb.frame === 'body');
}

/** What a body needs others for it may do alone as well: "die Staats- und Regierungschefs der EU haben sich geeinigt". */
function mayBeMore({ verb, clause }: Head, view: SentenceView): boolean {
  if (verb?.frame === 'body') return true;
  // "will am Samstag in New York über den Entwurf abstimmen": with another sense it is none of contact.
  const other = hasWordOf(view, clause, verb?.unless ?? []);
  if (verb?.bodies === true && other) return true;
  const subject = view.groups.find((g) => g.clause === clause && isBare(g));
  return verb?.frame === 'with' && verb.weak === true && verb.bodies === undefined && subject?.delegates === 'leaders' && isOfBodies(subject);
} // prettier-ignore

/** The full verb of the clause: its last participle or infinitive, else the finite one. */
function verbAt({ id, value }: Clause, view: SentenceView): number {
  const full = view.tokens.findLastIndex((t, i) => view.clauseOf[i] === id && t.value.lemma === value.lemma && t.value.verb !== undefined);
  return full >= 0 ? full : view.tokens.findIndex((t) => t.start === value.verb?.start);
} // prettier-ignore

/** How many of a day or a length in hours and a town stand in the clause. */
function settingOf({ id }: Clause, view: SentenceView, tables: ContactTables): number {
  const inClause = (start: number): boolean => view.clauseOf[tokenAt(view.tokens, start)] === id;
  const day = view.times.some((t) => inClause(t.start) && /^(?:\d{4}-\d\d-\d\d|XXXX-(?:WXX-\d|\d\d-\d\d))/u.test(t.value.resolved ?? t.value.value));
  const isKnown = isPlaced(id, view, { kinds: ['place', 'country'], at: tables.at });
  const placed = isKnown || view.tokens.some((_, i) => view.clauseOf[i] === id && isUnknownTown(i, view, tables));
  return Number(day || lasts(id, view)) + Number(placed);
} // prettier-ignore

/** A length in hours or minutes stands in the clause: "zwei Stunden lang". */
function lasts(clause: number, { tokens, lengths, clauseOf }: SentenceView): boolean {
  return lengths.some((t) => /^PT\d/u.test(t.value.value) && clauseOf[tokenAt(tokens, t.start)] === clause);
}

/** "in Ohrid": a proper noun right behind such a preposition, which is nobody's name and no month. */
function isUnknownTown(at: number, view: SentenceView, tables: ContactTables): boolean {
  const token = view.tokens[at];
  if (token?.value.pos !== 'PROPN' || !tables.at.includes(wordAt(view, at - 1)) || insideGroup(at, view)) return false;
  const inName = view.names.some((n) => n.start <= token.start && token.end <= n.end && n.value.kind !== 'place');
  return !inName && !view.times.some((t) => t.start <= token.start && token.end <= t.end);
} // prettier-ignore

/** How the clause puts them together; undefined where it does not. */
function frameOf({ id, value }: Clause, view: SentenceView, tables: ContactTables): Pick<ContactVerb, 'frame' | 'type' | 'to' | 'persons'> | undefined {
  const own = view.groups.filter((g) => g.clause === id && !g.possessive);
  const subject = own.find((g) => g.marker === null);
  const sits = subject !== undefined && isOfBodies(subject) && (subject.delegates === 'leaders' || isCouncil(subject, { view, tables }));
  if (sits) return { frame: 'session', type: 'council_session' };
  const acts = subject === undefined ? value.kind === 'relative' : isPeople(subject);
  if (!acts) return undefined;
  if (subject !== undefined && isOfSides(subject)) return { frame: 'with', type: 'meeting', persons: true };
  if (own.some((g) => isPeople(g) && (tables.with.includes(g.marker ?? '') || g.marker === 'together'))) return { frame: 'with', type: 'meeting' };
  if (own.some((g) => isPeople(g) && tables.hosts.includes(g.marker ?? ''))) return { frame: 'host', type: 'meeting' };
  if (own.some((g) => isPeople(g) && tables.facing.includes(g.marker ?? ''))) return { frame: 'host', type: 'meeting', to: tables.facing };
  return undefined;
} // prettier-ignore

/** Two people or more, of two sides: "A und B haben am Montag in Wien ihren Streit begraben". */
function isOfSides(group: ActorGroup): boolean {
  return (
    group.actors.length >= 2 && isPeople(group) && new Set(group.actors.map((a) => a.side ?? a.id)).size >= 2
  );
}

function isPeople({ actors }: ActorGroup): boolean {
  return actors.length > 0 && actors.every(isPerson);
}

function headAt(at: number, clause: Clause, verb: ContactVerb): Head {
  return { at, type: verb.type, noun: null, verb, plural: false, clause: clause.id, compound: [], use: null, carrier: null };
} // prettier-ignore
