import { contactStatus, contactType } from '../../app.ts';
import type { Dossier } from '../../model/dossier.ts';
import { table } from './layout.ts';
import { shown } from './values.ts';
import { shortId, type Page } from './view.ts';

/** A contact as a line of a table has it. */
export type ContactLine = Pick<Dossier, 'id' | 'date' | 'type' | 'status'> & {
  readonly participants: readonly { readonly name: string }[];
  /** Number of articles that speak of it. */
  readonly articles: number;
};

/** The contacts as a table, in the order of the record. */
export function* contactTable(contacts: readonly ContactLine[], view: Page): Iterable<string> {
  const { words, width, colours } = view;
  const head = [words.id, words.date, words.what, words.status, words.articles, words.who];
  const rows = contacts.map((dossier) => [
    shortId(dossier),
    dateOf(dossier, view),
    typeOf(dossier, view),
    statusOf(dossier, view),
    String(dossier.articles),
    dossier.participants.map(({ name }) => name).join(', '),
  ]);
  const [first = '', ...lines] = table([head, ...rows], head.length - 1, width);
  yield `${colours.bold(first)}\n`;
  for (const line of lines) yield `${line}\n`;
}

/** One line that says which contact it is. */
export function headingOf(dossier: Omit<ContactLine, 'articles'>, view: Page): string {
  const date = dossier.date === null ? view.words.dayNotGiven : dateOf(dossier, view);
  const who = dossier.participants.map(({ name }) => name).join(', ');
  return [who, typeOf(dossier, view), date, statusOf(dossier, view)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The day as ISO has it; what is no day of the calendar in words. */
function dateOf({ date }: Pick<Dossier, 'date'>, view: Page): string {
  if (date === null) return view.words.noDate;
  return date.value.startsWith('X') ? shown('date', { value: date.value }, view) : date.value;
}

function typeOf({ type }: Pick<Dossier, 'type'>, { locale }: Page): string {
  return contactType.show({ value: type }, locale);
}

function statusOf({ status }: Pick<Dossier, 'status'>, { locale }: Page): string {
  return contactStatus.show({ value: status }, locale);
}
