import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Span } from '../../text/span.ts';
import { firstOf, isConjunct } from './conjuncts.ts';
import type { Head } from './heads.ts';
import type { Participants } from './partners.ts';
import { tokenAt, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** One of the contacts that a head tells of. */
export interface OneOfSeveral {
  readonly head: Head;
  readonly who: Participants;
  /** First tokens of the partners of all of them. */
  readonly anchors: readonly number[];
}

/** "telefonierte am Mittwoch mit B, am Donnerstag mit C": each has the days before its partner; without any ("am selben Tag"), those of the first. */
export function ownTimes({ who, anchors }: OneOfSeveral, times: readonly Annotation<'time'>[], view: SentenceView): number[] {
  const { anchor } = who;
  if (anchor === undefined || anchors.length < 2) return times.map((t) => t.id);
  const isBetween = (from: number, to: number) => (t: Annotation<'time'>) => {
    const at = tokenAt(view.tokens, t.start);
    return at > from && at < to;
  };
  const before = Math.max(-1, ...anchors.filter((a) => a < anchor));
  const own = times.filter(isBetween(before, anchor)).filter((t) => isOtherDay(t.value));
  return (own.length > 0 ? own : times.filter(isBetween(-1, Math.min(...anchors)))).map((t) => t.id);
} // prettier-ignore

/**
 * The stretches of its sentence that tell of another contact. "sprach in Bern mit A und am Montag mit B in Wien": from each other
 * partner to what joins the next, and what leads to a later one; "hatte in Bern A getroffen und danach B besucht": the second verb's.
 */
export function othersOf(
  one: OneOfSeveral,
  heads: readonly Head[],
  view: SentenceView,
  { and }: ContactTables,
): { others?: readonly Span[] } {
  const apart = [...partnersApart(one, view, and), ...conjunctOf(one.head.clause, heads, view)];
  return apart.length === 0 ? {} : { others: apart };
}

/** Where the second of two verbs stands, as far as it, or what hangs on it, tells of a contact. */
function conjunctOf(first: number, heads: readonly Head[], { clauses }: SentenceView): readonly Span[] {
  const second = clauses.find(({ id }) => isConjunct(id) && firstOf(id) === first);
  const tells = heads.some(({ clause }) => clause === second?.id || clauses.find((c) => c.id === clause)?.value.parent === second?.id);
  return second !== undefined && tells ? [{ start: second.start, end: second.end }] : [];
} // prettier-ignore

function partnersApart(
  { head, who: { anchor }, anchors }: OneOfSeveral,
  view: SentenceView,
  and: readonly string[],
): readonly Span[] {
  if (anchor === undefined || anchors.length < 2) return [];
  const last = view.tokens.findLastIndex((_, i) => view.clauseOf[i] === head.clause) + 1;
  const sorted = [...anchors].sort((a, b) => a - b);
  return sorted.flatMap((other, n) => {
    if (other === anchor) return [];
    const next = sorted[n + 1];
    const from = other > anchor ? jointBefore(other, sorted[n - 1] ?? 0, view, and) : other;
    const to = next === undefined ? last : jointBefore(next, other, view, and);
    const [first, end] = [view.tokens[from], view.tokens[to - 1]];
    return first && end ? [{ start: first.start, end: end.end }] : [];
  });
}

/** The "und" or comma before a partner, else what stands right before it. */
function jointBefore(next: number, from: number, view: SentenceView, and: readonly string[]): number {
  for (let i = next - 1; i > from; i--)
    if (and.includes(wordAt(view, i)) || wordAt(view, i) === ',') return i;
  return next - 1;
}

/** "am Donnerstag", "tags darauf"; "am selben Tag" is that of the contact before. */
function isOtherDay({ value, resolved }: Annotation<'time'>['value']): boolean {
  return !value.startsWith('XXXX-XX-XX') || (resolved !== undefined && /^\d{4}-\d\d-\d\d/u.test(resolved));
}
