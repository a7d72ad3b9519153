import type { TokenRules } from './tokens.ts';
import type { Span } from './span.ts';

/** What the sentence splitter must know of a language beside the abbreviations. Words in lower case. */
export interface SentenceRules extends TokenRules {
  /** Abbreviations that never end a sentence because something always follows: titles, "Nr.", "z.B.". */
  readonly neverLast: ReadonlySet<string>;
  /** Words that follow an ordinal number: months, "jahrhundert". */
  readonly afterOrdinal: ReadonlySet<string>;
  /** Words before an ordinal number: "am 10.". Empty where ordinals have no full stop. */
  readonly beforeOrdinal: ReadonlySet<string>;
  /** Words that, with a capital, begin a sentence rather than go on after an abbreviation. */
  readonly starters: ReadonlySet<string>;
  /** True where nouns have capitals, so that a capital alone does not tell a new sentence. */
  readonly capitalNouns: boolean;
}

/** True when a single full stop behind `before` belongs to an abbreviation, an initial or an ordinal. */
export function belongsToWord(text: string, before: Span, next: string, rules: SentenceRules): boolean {
  const word = wordBefore(text, before);
  const key = `${word.toLowerCase()}.`;
  if (/^\p{N}+$/u.test(word)) return isOrdinal(text, { ...before, number: word }, next, rules);
  if (rules.neverLast.has(key)) return true;
  const listed = rules.abbreviations.has(key);
  if (!listed && !/^\p{Lu}$/u.test(word)) return false;
  return !rules.starters.has(next.toLowerCase()) && (listed || !/^\p{N}/u.test(next));
}

/** "..." that stands for left-out words rather than an end: it stands apart and no typical first word follows. */
export function isElision(text: string, stop: Span, next: string, rules: SentenceRules): boolean {
  const apart = /\s/u.test(text[stop.start - 1] ?? ' ');
  return apart && rules.capitalNouns && !rules.starters.has(next.toLowerCase());
}

function isOrdinal(text: string, at: Span & { number: string }, next: string, rules: SentenceRules): boolean {
  if (rules.beforeOrdinal.size === 0 || at.number.length > 3) return false;
  const following = next.toLowerCase();
  if (rules.afterOrdinal.has(following)) return true;
  if (/^\p{N}/u.test(next)) return at.number.length < 3;
  if (rules.starters.has(following)) return false;
  const previous = wordBefore(text, { start: at.start, end: at.end - at.number.length });
  return rules.beforeOrdinal.has(previous.toLowerCase());
}

/** Longest word looked at, UTF-16 units. */
const LONGEST = 40;
const EDGE = /[\s,;:([„“"»«–—/]/u;

/** The word that ends at the end of the span (white space before that skipped), with inner full stops ("z.B"). */
export function wordBefore(text: string, span: Span): string {
  let end = span.end;
  while (end > span.start && span.end - end < LONGEST && /\s/u.test(text[end - 1] ?? '')) end--;
  let start = end;
  while (start > span.start && end - start < LONGEST && !EDGE.test(text[start - 1] ?? ' ')) start--;
  if (start === end && end > span.start) start--;
  return text.slice(start, end);
}
