import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Head } from './heads.ts';
import { hangsOn } from './region.ts';
import { tokenAt, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/**
 * The times that date a head: in its region, and in its clause where the clause tells of the contact itself ("fand am
 * Montag statt", "sprach am Montag mit …"), else only those in its own phrase ("das für Montag geplante Gespräch", "das
 * Gespräch am Montag"). Where its clause only carries on with "und", the times of the clause before. Limits ("seit Mai") date nothing.
 */
export function timesOf(
  region: Span,
  head: Head,
  view: SentenceView,
  tables: ContactTables,
): Annotation<'time'>[] {
  const whole = tellsOfIt(head, view, tables);
  const dating = view.times.filter((time) => !isLimit(time, view, tables));
  const own = dating.filter((time) => {
    if (!contains(region, time)) return false;
    const at = tokenAt(view.tokens, time.start);
    const clause = view.clauseOf[at] ?? -1;
    const meant = whole || isInPhrase(at, head, view) || tables.forDay.includes(wordAt(view, at - 1));
    return clause === head.clause ? meant : hangsOn(clause, head, view);
  });
  if (own.length > 0 || !whole) return own;
  const before = carriedFrom(head, view, tables);
  return before === undefined
    ? []
    : dating.filter((time) => view.clauseOf[tokenAt(view.tokens, time.start)] === before);
}

/** "seit Mai", "bis Sonntag": a limit and not the day. */
function isLimit(time: Span, view: SentenceView, tables: ContactTables): boolean {
  return tables.timeAside.includes(wordAt(view, tokenAt(view.tokens, time.start) - 1));
}

/** "ist am Sonntag nach Oslo geflogen und dort mit B zusammengekommen": the clause before, where this one has no subject of its own. */
function carriedFrom(head: Head, view: SentenceView, tables: ContactTables): number | undefined {
  const first = view.tokens.findIndex((_, i) => view.clauseOf[i] === head.clause);
  const opens = tables.and.includes(wordAt(view, first));
  const subject = view.groups.some((g) => g.clause === head.clause && g.marker === null && !g.possessive);
  return opens && !subject && first > 0 ? view.clauseOf[first - 1] : undefined;
}

/**
 * True when the clause of a head tells what happened in it: the head is its verb, its place, the way they spoke ("am
 * Telefon"), or carried by a plain verb.
 */
export function tellsOfIt(head: Head, view: SentenceView, tables: ContactTables): boolean {
  if (head.use === null || head.use.role === 'during') return true;
  if (head.use.role !== 'event') return false;
  if (tables.byWay.includes(head.use.preposition ?? '')) return true;
  const clause = view.clauses.find((c) => c.id === head.clause);
  const lemma = clause?.value.lemma;
  const carrying = [...tables.lightVerbs, ...tables.future, ...tables.verbs.map((v) => v.lemma)];
  return lemma === undefined || clause?.value.kind === 'fragment' || carrying.includes(lemma);
}

/** The times that only the noun can have: "das Abendessen vom Mittwoch"; "am Mittwoch" may be the verb's. */
export function timesOfNoun(head: Head, view: SentenceView, tables: ContactTables): Annotation<'time'>[] {
  return view.times.filter((time) => {
    const at = tokenAt(view.tokens, time.start);
    return at === head.at + 2 && tables.by.includes(wordAt(view, at - 1));
  });
}

/** Between article and noun, or right after the noun with nothing but small words between. */
function isInPhrase(at: number, head: Head, view: SentenceView): boolean {
  if (at < head.at) return head.use !== null && at >= head.use.from;
  const between = view.tokens.slice(head.at + 1, at);
  return between.length <= 12 && between.every((t) => t.value.verb === undefined && t.value.pos !== 'PUNCT');
}
