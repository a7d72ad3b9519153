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

/** "A und B telefonieren - Treffen verlegt": between the two stands a dash that no other one closes, so that each is told by itself. */
export function isPartedByDash(one: number, other: number, { tokens }: Sentence): boolean {
  const between = tokens.slice(Math.min(one, other), Math.max(one, other));
  return between.filter((t) => /^[-–—]$/u.test(t.value.form)).length === 1;
}
