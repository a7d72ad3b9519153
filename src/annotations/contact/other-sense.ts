import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Place } from './partners.ts';
import { hasTimeIn, tokenAt, wordAt } from './sentence.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** "sprachen sich gegen … aus": a word of the clause gives the verb another meaning. */
export function isOtherSense({ head, heads, view, tables }: Place): boolean {
  const words = head.verb?.unless ?? [];
  // "will vor der Sitzung B sprechen": it leads to another contact.
  const leads = (at: number): boolean => heads.some((h) => h.use?.role === 'aside' && h.use.from === at && h.use.preposition !== null);
  return view.tokens.some((_, i) => view.clauseOf[i] === head.clause && words.includes(wordAt(view, i)) && !leads(i) && !hasOwnWork(i, view, tables));
} // prettier-ignore

/** A word that says something else in its clause than what the verb means: when, where, beside what, of whom, or that it opens the clause. */
function hasOwnWork(at: number, view: SentenceView, tables: ContactTables): boolean {
  if (insideGroup(at, view) || isOpener(at, view) || isOfNoun(at, view) || isOfAside(at, view)) return true;
  return isPlace(at + 1, view) || isInTime(at, view, tables) || isComparison(at, view, tables);
}

/** "Als A und B miteinander sprachen": what opens the clause. */
function isOpener(at: number, view: SentenceView): boolean {
  const clause = view.clauses.find((c) => c.id === view.clauseOf[at]);
  return clause?.value.introducer !== undefined && clause.start === view.tokens[at]?.start;
}

/** "die Präsidentin von Chile": what leads somebody whom a noun names. */
function isOfNoun(at: number, view: SentenceView): boolean {
  return view.tokens[at - 1]?.value.pos === 'NOUN' && insideGroup(at + 1, view);
}

/** "…, begleitet von seinem Außenminister, …". */
function isOfAside(at: number, view: SentenceView): boolean {
  return view.tokens[at - 1]?.value.verb?.form === 'part' && wordAt(view, at - 2) === ',';
}

/** "werden sich in Kigali sehen", "wollen sich im Mai in Polen sehen": where they meet gives the verb no other sense; "sieht in China einen Rivalen" has no time. */
function isPlace(at: number, view: SentenceView): boolean {
  const clause = view.clauseOf[at];
  const dated = hasTimeIn(view, clause);
  return view.names.some(({ start, value: { kind } }) => (kind === 'place' || (kind === 'country' && dated)) && tokenAt(view.tokens, start) === at);
} // prettier-ignore

/** "sprachen später als vorgesehen miteinander", "mehr als drei Stunden", "länger als im Mai": how it was beside what was meant gives it none. */
function isComparison(at: number, view: SentenceView, { than }: ContactTables): boolean {
  const [before, behind] = [view.tokens[at - 1]?.value, view.tokens[at + 1]?.value];
  const meant = ['ADJ', 'NUM', 'ADP'].includes(behind?.pos ?? '') || behind?.verb?.form === 'part';
  return than.includes(wordAt(view, at)) && ['ADJ', 'ADV'].includes(before?.pos ?? '') && meant;
}

/** "werde ihn in drei Wochen sehen", "sprach ihn kurz vor Beginn": when they meet gives it none either. */
function isInTime(
  at: number,
  { tokens, times }: SentenceView,
  { at: within, shortly }: ContactTables,
): boolean {
  const word = tokens[at]?.value.form.toLowerCase() ?? '';
  const before = tokens[at - 1]?.value.form.toLowerCase() ?? '';
  // "von 15 bis 16 Uhr sprachen sie": two times with a word between.
  const first = times.find((t) => t.start === tokens[at + 1]?.start);
  const behind = first === undefined ? -1 : tokens.findIndex((t) => t.start >= first.end);
  if (behind > 0 && times.some((t) => t.start === tokens[behind + 1]?.start)) return true;
  return (
    (within.includes(word) &&
      times.some((t) => [tokens[at]?.start, tokens[at + 1]?.start].includes(t.start))) ||
    shortly.includes(before)
  );
}
