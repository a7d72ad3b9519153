import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Span } from '../../text/span.ts';
import type { Head } from './heads.ts';
import { insideGroup, type SentenceView } from './view.ts';

/**
 * The stretch of the sentence that belongs to a head: its sentence, cut between two heads at the last comma or joining
 * word before the later one, so that "im Mai getroffen und am 3. Juli telefoniert" gives each its own date. Where nothing
 * parts two heads of one clause, the one that the clause tells of has the whole, the other only its own phrase.
 */
export function regionOf(
  head: Head,
  heads: readonly Head[],
  view: SentenceView,
  tables: ContactTables,
): Span {
  const place = { heads, view, tables };
  const index = heads.indexOf(head);
  return {
    start: Math.min(startFrom(index, place), view.tokens[head.at]?.start ?? view.sentence.start),
    end: Math.max(endFrom(index, place), view.tokens[head.at]?.end ?? view.sentence.end),
  };
}

interface Place {
  readonly heads: readonly Head[];
  readonly view: SentenceView;
  readonly tables: ContactTables;
}

function startFrom(index: number, place: Place): number {
  const { heads, view } = place;
  const [before, head] = [heads[index - 1], heads[index]];
  if (!before || !head) return view.sentence.start;
  const border = borderBetween(before, head, place);
  if (border !== undefined) return border;
  return outranks(head, before) ? startFrom(index - 1, place) : phraseStart(head, before, view);
}

function endFrom(index: number, place: Place): number {
  const { heads, view } = place;
  const [head, after] = [heads[index], heads[index + 1]];
  if (!head || !after) return view.sentence.end;
  const border = borderBetween(head, after, place);
  if (border !== undefined) return border;
  if (outranks(head, after)) return Math.min(endFrom(index + 1, place), relativeOn(after, view));
  return outranks(after, head)
    ? (view.tokens[head.at]?.end ?? view.sentence.end)
    : phraseStart(after, head, view);
}

/** Where a relative clause on the later head begins, which says more of that one; the end of the sentence where there is none. */
function relativeOn(head: Head, view: SentenceView): number {
  const at = view.tokens[head.at]?.start ?? 0;
  const clause = view.clauses.find(
    (c) => c.value.kind === 'relative' && c.value.parent === head.clause && c.start > at,
  );
  return clause?.start ?? view.sentence.end;
}

/** Where the later of two heads begins, its article and preposition included. */
function phraseStart(head: Head, before: Head, view: SentenceView): number {
  return view.tokens[Math.max(before.at + 1, head.use?.from ?? head.at)]?.start ?? view.sentence.end;
}

/** The last comma or joining word between two heads. */
function borderBetween(before: Head, after: Head, { view, tables }: Place): number | undefined {
  for (let i = after.at - 1; i > before.at; i--) {
    const token = view.tokens[i];
    if (token && isBorder(token, tables) && !insideGroup(i, view)) return token.start;
  }
  return undefined;
}

/** True when the clause that both stand in tells rather of the first. */
function outranks(one: Head, other: Head): boolean {
  return one.clause === other.clause && rank(one) > rank(other);
}

/** The verb first, then what happened in the clause ("bei einem Treffen"), what is told of or beside, and what only frames it ("beim Gipfel"). */
function rank({ use }: Head): number {
  if (use === null) return 3;
  if (use.role === 'during' && use.article !== 'definite') return 2;
  return use.role === 'during' ? 0 : 1;
}

function isBorder(token: Annotation<'token'>, tables: ContactTables): boolean {
  return (
    [',', ';', ':', '–', '-'].includes(token.value.form) ||
    tables.and.includes(token.value.form.toLowerCase())
  );
}

/** True for the head's own clause, for relative clauses on it that follow the head, and for verbless parts of it. */
export function hangsOn(clause: number, head: Head, view: SentenceView): boolean {
  if (clause === head.clause) return true;
  const found = view.clauses.find((c) => c.id === clause);
  const start = view.tokens[head.at]?.start ?? 0;
  if (found?.value.parent !== head.clause) return false;
  return (found.value.kind === 'relative' && found.start > start) || found.value.kind === 'fragment';
}
