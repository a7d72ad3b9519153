import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation, Found } from '../../model/annotation.ts';
import type { Head } from './heads.ts';
import { tokenAt, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/**
 * "Das Telefonat wurde von Mittwoch auf Donnerstag verschoben": the contact that was put off, without its new day, and the one
 * that takes its place, planned for it. The contact alone where no new day is named ("auf unbestimmte Zeit").
 */
export function withMoved(
  contact: Found<'contact'>,
  head: Head,
  view: SentenceView,
  tables: ContactTables,
): readonly Found<'contact'>[] {
  const { value } = contact;
  if (value.status !== 'postponed' || !value.introduces) return [contact];
  const days = view.times.filter((time) => time.value.type === 'DATE' && isNewDay(time, head, view, tables));
  if (days.length !== 1) return [contact];
  const times = days.map((day) => day.id);
  const before = value.times.filter((id) => !times.includes(id));
  const planned = { ...value, status: 'planned' as const, statusSure: true, times, moved: true as const };
  return [
    { ...contact, value: { ...value, times: before } },
    { ...contact, value: planned, rule: `${contact.rule}/moved` },
  ];
}

/**
 * "Gespräche aufgenommen, die vom 15. November an fortgesetzt werden sollen": the contact without the days of the relative clause, and
 * the one that is planned for them.
 */
export function withContinued(contact: Found<'contact'>, head: Head, view: SentenceView, tables: ContactTables): readonly Found<'contact'>[] {
  const { value } = contact;
  const on = view.clauses.find(
    (c) => c.value.kind === 'relative' && c.value.parent === head.clause && c.start > head.at && tables.continuing.includes(c.value.lemma ?? ''),
  );
  const inside = (id: number): boolean => view.times.some((t) => t.id === id && view.clauseOf[tokenAt(view.tokens, t.start)] === on?.id);
  const later = view.times.filter((t) => inside(t.id) && t.value.type === 'DATE').map((t) => t.id);
  if (on === undefined || later.length === 0 || value.status !== 'held' || !value.introduces || head.noun === null) return [contact];
  const planned = { ...value, status: 'planned' as const, statusSure: true, times: later, moved: true as const };
  return [
    { ...contact, value: { ...value, times: value.times.filter((id) => !later.includes(id)) } },
    { ...contact, value: planned, rule: `${contact.rule}/continued` },
  ];
} // prettier-ignore

/** In the clause, right behind "auf" or its article. */
function isNewDay(
  time: Annotation<'time'>,
  head: Head,
  view: SentenceView,
  { movedTo: leading }: ContactTables,
): boolean {
  const at = tokenAt(view.tokens, time.start);
  if (view.clauseOf[at] !== head.clause) return false;
  const before = view.tokens[at - 1]?.value.pos === 'DET' ? at - 2 : at - 1;
  return leading.includes(wordAt(view, before));
}
