import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Head } from './heads.ts';
import { isNegated } from './negation.ts';
import { firstTokenOf, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** "keine Gespräche", "jedes Treffen", "telefonierten nicht": the words around a head say that it names no contact. */
export function refused(head: Head, view: SentenceView, tables: ContactTables): boolean {
  const before = view.tokens.slice(Math.max(0, head.at - 3), head.at).map((t) => t.value.form.toLowerCase());
  if (before.some((w) => tables.determinersThatDeny.includes(w))) return true;
  const carrier = head.carrier?.verb;
  const framed = carrier != null && tables.verbs.includes(carrier) && head.use?.role === 'during';
  const told = head.verb !== null || framed;
  return (
    told &&
    head.verb?.evenNot !== true &&
    (isNegated(head.clause, view, tables) || hasNoCause(head, view, tables))
  );
}

/** How far before the infinitive the word may stand that says that there is none: "keinen neuen Anlass, ". */
const CAUSE = 4;

/** "sieht keinen Anlass, mit B zu sprechen". */
function hasNoCause({ clause }: Head, view: SentenceView, tables: ContactTables): boolean {
  if (view.clauses.find((c) => c.id === clause)?.value.kind !== 'infinitive') return false;
  const first = firstTokenOf(view, clause);
  if (wordAt(view, first - 1) !== ',' || view.tokens[first - 2]?.value.pos !== 'NOUN') return false;
  return view.tokens
    .slice(Math.max(0, first - CAUSE), first)
    .some((t) => tables.determinersThatDeny.includes(t.value.form.toLowerCase()));
}
