import type { ContactTables } from '../../languages/sections/contacts.ts';
import { isCorrection } from './excluded.ts';
import { endsIn, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** "traf B nicht": the clause says no. "nicht nur B", "nicht in Genf, sondern in Wien" and "B, nicht C" say something else as well. */
export function isNegated(clause: number, view: SentenceView, tables: ContactTables): boolean {
  return view.tokens.some(
    (_, i) =>
      view.clauseOf[i] === clause &&
      tables.negation.includes(wordAt(view, i)) &&
      !tables.notNegating.includes(wordAt(view, i + 1)) &&
      !isMeasured(i + 1, view, tables) &&
      !isCorrection(i, view, tables) &&
      !isContrast(i, view, tables),
  );
}

/** "kaum zwanzig Minuten", "kaum eine halbe Stunde", "nicht mehr als 45 Minuten": how long it was. */
function isMeasured(
  first: number,
  view: SentenceView,
  { timeNouns, amountWords, than }: ContactTables,
): boolean {
  let at = first;
  while (
    at - first < 3 &&
    (amountWords.includes(wordAt(view, at)) || (at > first && than.includes(wordAt(view, at))))
  )
    at++;
  const amount = view.tokens[at]?.value.pos;
  return (
    (amount === 'NUM' || amount === 'DET') && [1, 2].some((n) => endsIn(timeNouns, wordAt(view, at + n)))
  );
}

/** Another is put in the place of what is negated. */
function isContrast(at: number, view: SentenceView, { contrast }: ContactTables): boolean {
  return view.tokens.some((_, i) => i > at && contrast.includes(wordAt(view, i)));
}
