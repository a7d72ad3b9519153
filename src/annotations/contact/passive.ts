import type { ContactTables } from '../../languages/sections/contacts.ts';
import { wordsOf } from './conjuncts.ts';
import type { SentenceView } from './view.ts';

/**
 * "wurde von B empfangen", "ließ sich von B empfangen": what the clause tells is done to its subject. True for "wird B empfangen"
 * too, as many participles are written like the infinitive.
 */
export function isPassive(clause: number, view: SentenceView, tables: ContactTables): boolean {
  const words = wordsOf(clause, view);
  const has = (list: readonly string[]): boolean =>
    words.some(({ value: { lemma, form } }) => list.includes(lemma) || list.includes(form.toLowerCase()));
  return has(tables.passiveAuxiliaries) || (has(tables.letting) && has(tables.reflexive));
}
