import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation, Found } from '../../model/annotation.ts';
import type { Head } from './heads.ts';
import { tokenAt, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** Words between the two days of one verb: "am Montag und dann noch einmal am Mittwoch". */
const BETWEEN = 6;

/**
 * "hatte am Montag und erneut am Mittwoch mit B telefoniert", "waren Anfang März und Anfang Mai zusammengekommen": a contact on each of
 * the two days, where a word says that it was again, where it was by telephone, or where the times are months; talks on two days
 * ("verhandelten am Montag und Dienstag") may be one.
 */
export function withTwice(contact: Found<'contact'>, head: Head, view: SentenceView, tables: ContactTables): readonly Found<'contact'>[] {
  const { value } = contact;
  const own = view.times.filter((t) => value.times.includes(t.id) && t.value.type === 'DATE' && t.value.resolved !== undefined);
  const [first, second, ...more] = own;
  const isOne = head.verb === null || value.status !== 'held' || first === undefined || second === undefined || more.length > 0;
  if (isOne || !areApart(first, second, value.type === 'phone_call', view, tables)) return [contact];
  return [first, second].map((time) => ({ ...contact, value: { ...value, times: value.times.filter((id) => id === time.id || !own.some((t) => t.id === id)) } }));
} // prettier-ignore

function areApart(first: Annotation<'time'>, second: Annotation<'time'>, byPhone: boolean, view: SentenceView, { and, again }: ContactTables): boolean {
  const from = tokenAt(view.tokens, first.end - 1) + 1;
  const to = tokenAt(view.tokens, second.start);
  const words = view.tokens.slice(from, to).map((_, i) => wordAt(view, from + i));
  const joined = to > from && words.length <= BETWEEN && and.includes(words[0] ?? '') && words.slice(1).every((_, i) => !['VERB', 'NOUN', 'PROPN'].includes(view.tokens[from + 1 + i]?.value.pos ?? ''));
  const months = [first, second].every((t) => !/^\d{4}-\d\d-\d\d/u.test(t.value.resolved ?? ''));
  return joined && first.value.resolved !== second.value.resolved && (byPhone || months || words.some((word) => again.includes(word)));
} // prettier-ignore
