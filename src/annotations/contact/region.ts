import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Head } from './heads.ts';
import { tokenAt, type SentenceView } from './view.ts';

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
  const start = before ? cutBetween(before.at, head.at, view, tables) : view.sentence.start;
  const end = after ? cutBetween(head.at, after.at, view, tables) : view.sentence.end;
  return {
    start: Math.min(start, startOf(head, view)),
    end: Math.max(end, view.tokens[head.at]?.end ?? end),
  };
}

function startOf(head: Head, view: SentenceView): number {
  return view.tokens[head.at]?.start ?? view.sentence.start;
}

function cutBetween(from: number, to: number, view: SentenceView, tables: ContactTables): number {
  for (let i = to; i > from; i--) {
    const token = view.tokens[i];
    if (token && i < to && isBorder(token, tables) && !insideGroup(i, view)) return token.start;
  }
  return view.tokens[from + 1]?.start ?? view.sentence.end;
}

function isBorder(token: Annotation<'token'>, tables: ContactTables): boolean {
  return (
    [',', ';', ':', '–', '-'].includes(token.value.form) ||
    tables.and.includes(token.value.form.toLowerCase())
  );
}

/** A joining word inside a group of actors parts nothing. */
function insideGroup(at: number, view: SentenceView): boolean {
  return view.groups.some((g) => g.from < at && at < g.to);
}

/**
 * The times that date a head: in its region, in its clause or in a relative clause that hangs on it ("…, das für Mai
 * geplant ist"), and not as a limit ("seit Mai").
 */
export function timesOf(
  region: Span,
  head: Head,
  view: SentenceView,
  tables: ContactTables,
): Annotation<'time'>[] {
  return view.times.filter((time) => {
    const at = tokenAt(view.tokens, time.start);
    const before = view.tokens[at - 1]?.value.form.toLowerCase() ?? '';
    return (
      contains(region, time) &&
      hangsOn(view.clauseOf[at] ?? -1, head, view) &&
      !tables.timeAside.includes(before)
    );
  });
}

/** True for the head's own clause and for relative clauses on it that follow the head. */
export function hangsOn(clause: number, head: Head, view: SentenceView): boolean {
  if (clause === head.clause) return true;
  const found = view.clauses.find((c) => c.id === clause);
  const start = view.tokens[head.at]?.start ?? 0;
  return found?.value.kind === 'relative' && found.value.parent === head.clause && found.start > start;
}
