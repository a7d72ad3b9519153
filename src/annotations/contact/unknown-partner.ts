import type { ContactTables } from '../../languages/sections/contacts.ts';
import { wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** How far behind a noun its partner may stand. */
const PARTNER = 6;

/** "eine Sitzung mit seinen Ministern": the partner stands right behind the noun, and nobody known. */
export function isOfUnknown(noun: { readonly at: number; readonly clause: number }, view: SentenceView, tables: ContactTables): boolean {
  return tables.with.includes(wordAt(view, noun.at + 1)) && hasUnknownPartner(noun, view, tables);
} // prettier-ignore

/** "eine Begegnung Erdogans mit dem Patriarchen", "eine Sitzung mit seinen Ministern": the partner is named, and nobody known. */
export function hasUnknownPartner(
  { at: noun, clause }: { readonly at: number; readonly clause: number },
  view: SentenceView,
  tables: ContactTables,
): boolean {
  for (let at = noun + 1; at <= noun + PARTNER; at++) {
    if (!tables.with.includes(wordAt(view, at)) || view.clauseOf[at] !== clause) continue;
    return !view.groups.some((g) => g.from > at && g.from - at <= 2);
  }
  return false;
}
