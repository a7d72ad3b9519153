import { contactStatus, contactType } from '../../app.ts';
import type { Dossier } from '../../model/dossier.ts';
import { table } from './layout.ts';
import { shortId, type View } from './view.ts';

/** The contacts as a table, in the order of the record. */
export function* contactTable(dossiers: readonly Dossier[], view: View): Iterable<string> {
  const { words, width, colours } = view;
  const head = [words.id, words.date, words.what, words.status, words.articles, words.who];
  const rows = dossiers.map((dossier) => [
    shortId(dossier),
    dossier.date?.value ?? words.noDate,
    typeOf(dossier, view),
    statusOf(dossier, view),
    String(dossier.articles.length),
    dossier.participants.map(({ name }) => name).join(', '),
  ]);
  const [first = '', ...lines] = table([head, ...rows], head.length - 1, width);
  yield `${colours.bold(first)}\n`;
  for (const line of lines) yield `${line}\n`;
}

/** One line that says which contact it is. */
export function headingOf(dossier: Dossier, view: View): string {
  const date = dossier.date?.value ?? `${view.words.date.toLowerCase()}: ${view.words.noDate}`;
  const who = dossier.participants.map(({ name }) => name).join(', ');
  return [who, typeOf(dossier, view), date, statusOf(dossier, view)]
    .filter((part) => part !== '')
    .join(' · ');
}

function typeOf({ type }: Dossier, { locale }: View): string {
  return contactType.show({ value: type }, locale);
}

function statusOf({ status }: Dossier, { locale }: View): string {
  return contactStatus.show({ value: status }, locale);
}
