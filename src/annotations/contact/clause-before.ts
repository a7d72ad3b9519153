import type { ContactTables } from '../../languages/sections/contacts.ts';
import { isBare } from './actor-group.ts';
import { isConjunct } from './conjuncts.ts';
import { FRAMES } from './frames.ts';
import type { Head } from './heads.ts';
import { firstTokenOf, lemmaOf, wordAt } from './sentence.ts';
import { tellsOfIt } from './telling.ts';
import type { SentenceView } from './view.ts';

/** The sentence of a head, with all its heads. */
export interface Around {
  readonly heads: readonly Head[];
  readonly view: SentenceView;
  readonly tables: ContactTables;
}

/**
 * "War am Montag in Kairo, wo er mit B sprach": the clause whose times date a head that has none in its own, "war am Montag in Kairo".
 * Undefined where no clause beside it says when.
 */
export function clauseBefore(head: Head, around: Around): number | undefined {
  const { view, tables } = around;
  return (
    carriedFrom(head, view, tables) ??
    placedFrom(head, around) ??
    whenBefore(head, view, tables) ??
    besideClause(head, around)
  );
}

/**
 * "ist am Sonntag nach Oslo geflogen und dort mit B zusammengekommen": the clause before, where this one has no subject of
 * its own.
 */
function carriedFrom(head: Head, view: SentenceView, tables: ContactTables): number | undefined {
  const first = firstTokenOf(view, head.clause);
  const opens = tables.and.includes(wordAt(view, first));
  const subject = view.groups.some((g) => g.clause === head.clause && isBare(g));
  const carries = !subject || isConjunct(head.clause) || view.tokens[first + 1]?.value.verb?.form === 'fin';
  return opens && carries && first > 0 ? view.clauseOf[first - 1] : undefined;
}

/**
 * "war am Montag in Kairo, wo er mit B sprach", "flog am Montag nach Kairo, um B zu treffen", "lächelte am Montag, als er B
 * traf": the clause before, where it tells of no contact of its own, or only of the way there.
 */
function placedFrom(head: Head, { heads, view, tables }: Around): number | undefined {
  const clause = view.clauses.find((c) => c.id === head.clause);
  const first = wordAt(view, firstTokenOf(view, head.clause));
  const host = clause?.value.parent;
  const hangs =
    tables.where.includes(first) ||
    (clause?.value.kind === 'subordinate' && tables.whenThen.includes(first)) ||
    (clause?.value.kind === 'infinitive' && tables.purpose.includes(first));
  if (host === undefined || !hangs) return undefined;
  // "trifft B am Freitag in Wien, wo die Liga ihren Gipfel abhält"
  const frames = tables.where.includes(first) && FRAMES.includes(head.type) && head.type !== 'visit';
  const tells =
    !frames &&
    heads.some((h) => h.clause === host && h.verb?.frame !== 'travel' && tellsOfIt(h, view, tables));
  return tells ? undefined : host;
}

/**
 * "Als A im Juli nach Agra kam, saß er mit B zusammen", "Am 17. März, das bestätigen beide, soll A mit B sprechen": the clause that
 * opens the sentence and says when, or the day before what is inserted.
 */
function whenBefore({ clause }: Head, view: SentenceView, { whenThen }: ContactTables): number | undefined {
  const opening = view.clauses.find(({ start, value: { parent } }) => parent === clause && start === view.sentence.start);
  const when = opening?.value.kind === 'subordinate' && whenThen.includes(wordAt(view, 0));
  const inserted = opening?.value.kind === 'main' && hasTimeBeforeComma(opening.id, view);
  return when || inserted ? opening.id : undefined;
} // prettier-ignore

/** "Am 17. März, …": a comma of the clause stands right behind a time. */
function hasTimeBeforeComma(clause: number, view: SentenceView): boolean {
  return view.tokens.some(
    (t, i) =>
      view.clauseOf[i] === clause &&
      t.value.form === ',' &&
      view.times.some((time) => time.end === view.tokens[i - 1]?.end),
  );
}

/**
 * "Trost holte er sich am Sonntag bei B, mit dem er telefonierte", "hatte am Montag versucht, B zu erreichen": the clause on which
 * this one hangs, where that tells of no contact and, of a relative clause, in the same tense: "lobte am Montag B, mit dem er
 * telefoniert hatte" is of another day.
 */
function besideClause(head: Head, { heads, view, tables }: Around): number | undefined {
  const clause = view.clauses.find((c) => c.id === head.clause)?.value;
  const host = clause?.parent;
  if (host === undefined) return undefined;
  const tries = clause?.kind === 'infinitive' && tables.attempting.includes(lemmaOf(view, host));
  const tells = clause?.kind === 'relative' && areOfOneTense(head.clause, host, view);
  if (!tries && !tells) return undefined;
  return heads.some((h) => h.clause === host && tellsOfIt(h, view, tables)) ? undefined : host;
}

/** Each of the two clauses has one verb, and both stand in the same tense. */
function areOfOneTense(one: number, other: number, view: SentenceView): boolean {
  const tense = tenseOf(one, view);
  return tense !== undefined && tense === tenseOf(other, view);
}

/** The tense of the one verb that a clause has, in the indicative; undefined for verbs of several words. */
function tenseOf(clause: number, view: SentenceView): string | undefined {
  const verbs = view.tokens.filter((t, i) => view.clauseOf[i] === clause && t.value.verb !== undefined);
  const [only, ...more] = verbs.map((t) => t.value.verb);
  return more.length === 0 && only?.form === 'fin' && only.mood !== 'sub' ? only.tense : undefined;
}
