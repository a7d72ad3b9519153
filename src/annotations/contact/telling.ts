import type { ContactTables } from '../../languages/sections/contacts.ts';
import { isByWay, type Head } from './heads.ts';
import { lemmaOf } from './sentence.ts';
import type { SentenceView } from './view.ts';

/**
 * True when the clause of a head tells what happened in it: the head is its verb, its place, the way they spoke ("am
 * Telefon"), or carried by a plain verb.
 */
export function tellsOfIt(head: Head, view: SentenceView, tables: ContactTables): boolean {
  if (head.use === null || head.use.role === 'during') return true;
  if (isJustBefore(head, tables)) return true;
  if (head.use.role !== 'event') return false;
  if (isPreceded(head, view, tables)) return false;
  if (head.carrier !== null) return true;
  if (isByWay(head, tables)) return true;
  const clause = view.clauses.find((c) => c.id === head.clause);
  const lemma = clause?.value.lemma;
  const carrying = [...tables.lightVerbs, ...tables.happens, ...tables.preceding, ...tables.future, ...tables.turningOut, ...tables.verbs.map((v) => v.lemma)];
  const gets = head.use.preposition === null && tables.receiving.includes(lemma ?? '');
  return lemma === undefined || clause?.value.kind === 'fragment' || gets || carrying.includes(lemma);
} // prettier-ignore

/** "Dem Treffen ging am Mittwoch ein Telefonat von A und B voraus": the day is that of what went before. */
export function isPreceded({ use, clause }: Head, view: SentenceView, { preceding }: ContactTables): boolean {
  const lemma = lemmaOf(view, clause);
  return use?.article === 'definite' && preceding.includes(lemma);
}

/** "Nach einem Gespräch mit B sagte A am Montag": told of the day itself; "nach dem Treffen" may lie far back. */
function isJustBefore({ use }: Head, tables: ContactTables): boolean {
  return use !== null && tables.afterIt.includes(use.preposition ?? '') && use.article !== 'definite';
}
