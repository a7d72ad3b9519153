import type { Annotation } from '../../model/annotation.ts';
import { tokenAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** "zum Gipfel der Nato, der am Montag beginnt": the relative clause on a noun, with nothing but its comma and words of its phrase between. */
export function relativeBehind(noun: number, view: SentenceView): Annotation<'clause'> | undefined {
  const after = view.tokens[noun]?.start ?? 0;
  const clause = view.clauses.find((c) => c.value.kind === 'relative' && c.start > after);
  if (clause === undefined) return undefined;
  const between = view.tokens.slice(noun + 1, tokenAt(view.tokens, clause.start));
  const marks = between.filter((t) => t.value.pos === 'PUNCT').length;
  return marks === 1 && between.every((t) => t.value.verb?.form !== 'fin') ? clause : undefined;
}
