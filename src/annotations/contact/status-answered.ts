import type { ContactStatus } from '../../model/contact.ts';
import { isNegated } from './negation.ts';
import { tokenAt } from './sentence.ts';
import type { Question } from './status-question.ts';
import { insideGroup } from './view.ts';

/** What may still be answered: it has been offered or set. */
const OPEN: readonly string[] = ['planned', 'proposed'];

/**
 * "schlug ein Treffen vor, doch sie lehnte ab", "war für Montag geplant, wurde aber verschoben": what a later main clause of the sentence
 * makes of a contact that was open, by a verb with no object of its own ("lehnte eine Waffenruhe ab" is of something else). Undefined
 * where there is none, and where the contact was not open.
 */
export function answeredStatus({ head, view, tables }: Question, status: string): ContactStatus | undefined {
  if (!OPEN.includes(status)) return undefined;
  const behind = view.tokens[head.at]?.start ?? 0;
  for (const { id, start, value } of view.clauses) {
    if (start <= behind || value.kind !== 'main' || id === head.clause) continue;
    const answer = Object.hasOwn(tables.answers, value.lemma ?? '') ? tables.answers[value.lemma ?? ''] : undefined;
    if (answer === undefined || isNegated(id, view, tables)) continue;
    const times = view.times.map((time) => tokenAt(view.tokens, time.start));
    const hasObject = view.tokens.some((t, i) => view.clauseOf[i] === id && t.value.pos === 'NOUN' && !insideGroup(i, view) && !times.includes(i));
    if (!hasObject) return answer;
  }
  return undefined;
} // prettier-ignore
