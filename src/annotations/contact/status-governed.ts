import type { ContactStatus } from '../../model/contact.ts';
import { FRAMES } from './frames.ts';
import { isNegated } from './negation.ts';
import { wordAt } from './sentence.ts';
import { liesBehind } from './status-days.ts';
import { clauseOf, type Question } from './status-question.ts';

/**
 * What stands over the noun of a contact or before it: the verb that takes it with its preposition ("verzichtet auf ein Treffen"), the
 * noun it belongs to ("die Vorbereitungen für das Treffen") or its own adjective ("ein mögliches Treffen"). What somebody was
 * glad of or waited for is over where its day is. Undefined where the verb is negated.
 */
export function governedStatus(q: Question): ContactStatus | 'hypothetical' | undefined {
  const { head, view, tables } = q;
  const { use } = head;
  if (head.noun === null || use === null) return undefined;
  const own = attribute(q);
  if (own !== undefined) return own;
  const lemma = clauseOf(q)?.value.lemma ?? '';
  const before = wordAt(view, use.from - 1);
  const { status, word } = tables.governed.find((row) => row.preposition === use.preposition && (row.word === lemma || row.word === before)) ?? {};
  const negated = isNegated(head.clause, view, tables);
  if (status === undefined || (word === lemma && ((use.role === 'during' && FRAMES.includes(head.type)) || negated))) return undefined;
  // "Ein Termin für ein neues Gespräch steht nicht fest": none that anybody has agreed on.
  if (word === before && use.article === 'indefinite' && negated) return 'hypothetical';
  return (status === 'planned' || status === 'hypothetical') && liesBehind(q) ? undefined : status;
} // prettier-ignore

/** What an adjective right before the noun says: "das ausgefallene Treffen". */
function attribute({ head, view, tables }: Question): ContactStatus | 'hypothetical' | undefined {
  for (let at = head.at - 1; view.tokens[at]?.value.pos === 'ADJ'; at--) {
    const lemma = view.tokens[at]?.value.lemma ?? '';
    if (Object.hasOwn(tables.attributes, lemma)) return tables.attributes[lemma];
  }
  return undefined;
}
