import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Head } from './heads.ts';
import { tokenAt } from './sentence.ts';
import { insideGroup, type SentenceView } from './view.ts';

/**
 * The stretch of the sentence that belongs to a head: its sentence, cut between two heads at the last comma or joining
 * word before the later one, so that "im Mai getroffen und am 3. Juli telefoniert" gives each its own date.
 */
export function regionOf(
  head: Head,
  heads: readonly Head[],
  view: SentenceView,
  tables: ContactTables,
): Span {
  const index = heads.indexOf(head);
  const before = heads[index - 1];
  const after = heads[index + 1];
  const start = before ? cutBetween(before, head, view, tables) : view.sentence.start;
  const end = after ? cutBetween(head, after, view, tables) : view.sentence.end;
  return {
    start: Math.min(start, startOf(head, view)),
    end: Math.max(end, view.tokens[head.at]?.end ?? end),
  };
}

function startOf(head: Head, view: SentenceView): number {
  return view.tokens[head.at]?.start ?? view.sentence.start;
}

/** Before the last border between two heads; where there is none, before the phrase of the later one. */
function cutBetween(before: Head, after: Head, view: SentenceView, tables: ContactTables): number {
  for (let i = after.at - 1; i > before.at; i--) {
    const token = view.tokens[i];
    if (token && isBorder(token, tables) && !insideGroup(i, view)) return token.start;
  }
  const first = Math.max(before.at + 1, after.use?.from ?? after.at);
  return view.tokens[first]?.start ?? view.sentence.end;
}

function isBorder(token: Annotation<'token'>, tables: ContactTables): boolean {
  return (
    [',', ';', ':', '–', '-'].includes(token.value.form) ||
    tables.and.includes(token.value.form.toLowerCase())
  );
}

/**
 * The times that date a head: in its region, and in its clause where the clause tells of the contact itself ("fand am
 * Montag statt", "sprach am Montag mit …"), else only those in its own phrase ("das für Montag geplante Gespräch", "das
 * Gespräch am Montag"). Limits ("seit Mai") date nothing.
 */
export function timesOf(
  region: Span,
  head: Head,
  view: SentenceView,
  tables: ContactTables,
): Annotation<'time'>[] {
  const whole = tellsOfIt(head, view, tables);
  return view.times.filter((time) => {
    const at = tokenAt(view.tokens, time.start);
    const before = view.tokens[at - 1]?.value.form.toLowerCase() ?? '';
    if (!contains(region, time) || tables.timeAside.includes(before)) return false;
    const clause = view.clauseOf[at] ?? -1;
    return clause === head.clause ? whole || isInPhrase(at, head, view) : hangsOn(clause, head, view);
  });
}

/** True when the clause of a head tells what happened in it: the head is its verb, its place, or carried by a plain verb. */
function tellsOfIt(head: Head, view: SentenceView, tables: ContactTables): boolean {
  if (head.use === null || head.use.role === 'during') return true;
  const clause = view.clauses.find((c) => c.id === head.clause);
  const lemma = clause?.value.lemma;
  const carrying = [...tables.lightVerbs, ...tables.future, ...tables.verbs.map((v) => v.lemma)];
  const carried = lemma === undefined || clause?.value.kind === 'fragment' || carrying.includes(lemma);
  return carried && head.use.role === 'event';
}

/** The times that stand right behind a noun, after a preposition: "das Abendessen vom Mittwoch". */
export function timesBehind(head: Head, view: SentenceView): Annotation<'time'>[] {
  return view.times.filter((time) => {
    const at = tokenAt(view.tokens, time.start);
    return at > head.at && at - head.at <= 2;
  });
}

/** Between article and noun, or right after the noun with nothing but small words between. */
function isInPhrase(at: number, head: Head, view: SentenceView): boolean {
  if (at < head.at) return head.use !== null && at >= head.use.from;
  const between = view.tokens.slice(head.at + 1, at);
  return between.length <= 12 && between.every((t) => t.value.verb === undefined && t.value.pos !== 'PUNCT');
}

/** True for the head's own clause, for relative clauses on it that follow the head, and for verbless parts of it. */
export function hangsOn(clause: number, head: Head, view: SentenceView): boolean {
  if (clause === head.clause) return true;
  const found = view.clauses.find((c) => c.id === clause);
  const start = view.tokens[head.at]?.start ?? 0;
  if (found?.value.parent !== head.clause) return false;
  return (found.value.kind === 'relative' && found.start > start) || found.value.kind === 'fragment';
}
