import type { Annotation } from '../../model/annotation.ts';
import type { Span } from '../../text/span.ts';

/** A sentence with its words and clauses, before anyone is sought in it. */
export interface Sentence {
  readonly sentence: Annotation<'sentence'>;
  readonly tokens: readonly Annotation<'token'>[];
  readonly clauses: readonly Annotation<'clause'>[];
  /** For each token the innermost clause, -1 where there is none. */
  readonly clauseOf: readonly number[];
  readonly times: readonly Annotation<'time'>[];
  /** Names of any kind. */
  readonly names: readonly Annotation<'name'>[];
}

/** Number of the token that begins at or after `position`: halved down to, as rules ask for it over and over. */
export function tokenAt(tokens: readonly Span[], position: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The form of a token in lower case; empty outside the sentence. */
export function wordAt({ tokens }: Pick<Sentence, 'tokens'>, at: number): string {
  return tokens[at]?.value.form.toLowerCase() ?? '';
}

/** The word ends in one of the parts. */
export function endsIn(parts: readonly string[], word: string): boolean {
  return parts.some((part) => word.endsWith(part));
}

/** A word of the clause itself, not of one inside it, is in the list: "jeweils" in "A sprach jeweils mit B und C". */
export function hasWordOf(view: Sentence, clause: number | undefined, list: readonly string[]): boolean {
  return view.tokens.some((_, i) => view.clauseOf[i] === clause && list.includes(wordAt(view, i)));
}

/** The clause has a participle: "gesprochen" in "A hat mit B gesprochen". */
export function hasParticiple({ tokens, clauseOf }: Sentence, clause: number | undefined): boolean {
  return tokens.some((t, i) => clauseOf[i] === clause && t.value.verb?.form === 'part');
}

/** A time stands in the clause itself: "am Montag" in "A traf am Montag B, der seit Mai im Amt ist", not "seit Mai". */
export function hasTimeIn({ tokens, clauseOf, times }: Sentence, clause: number | undefined): boolean {
  return times.some((t) => clauseOf[tokenAt(tokens, t.start)] === clause);
}

/** Number of the first token of the clause itself; -1 where it has none. */
export function firstTokenOf({ tokens, clauseOf }: Sentence, clause: number | undefined): number {
  return tokens.findIndex((_, i) => clauseOf[i] === clause);
}

/** The verb of a clause in its dictionary form, "treffen"; empty where it has none or there is no such clause. */
export function lemmaOf({ clauses }: Sentence, clause: number | undefined): string {
  return clauses.find((c) => c.id === clause)?.value.lemma ?? '';
}

/** "A und B telefonieren - Treffen verlegt": between the two stands a dash that no other one closes, so that each is told by itself. */
export function isPartedByDash(one: number, other: number, { tokens }: Sentence): boolean {
  const between = tokens.slice(Math.min(one, other), Math.max(one, other));
  return between.filter((t) => /^[-–—]$/u.test(t.value.form)).length === 1;
}
