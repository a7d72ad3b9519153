import type { ContactTables } from '../../languages/sections/contacts.ts';
import { wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** "traf B nicht": the clause says no. "nicht nur B" and "nicht in Genf, sondern in Wien" say something else as well. */
export function isNegated(clause: number, view: SentenceView, tables: ContactTables): boolean {
  return view.tokens.some(
    (_, i) =>
      view.clauseOf[i] === clause &&
      tables.negation.includes(wordAt(view, i)) &&
      !tables.notNegating.includes(wordAt(view, i + 1)) &&
      !isContrast(i, view, tables),
  );
}

/** Another is put in the place of what is negated. */
function isContrast(at: number, view: SentenceView, { contrast }: ContactTables): boolean {
  return view.tokens.some((_, i) => i > at && contrast.includes(wordAt(view, i)));
}
