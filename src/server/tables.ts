import { csvLines } from '../app.ts';
import type { FramingJson, ActorRow, ArticleRow, ContactRow, DifferenceRow, StatementJson } from './desk.ts';

import type { OutletContact, OutletRow } from './outlet.ts';

/** A word of distance or judgement with who published it. */
type FramingRow = FramingJson & { readonly outlet: string | null };

/** A list as a table: its columns, and what stands in them. */
interface Table<T> {
  readonly columns: readonly string[];
  readonly cells: (row: T) => readonly (string | number | boolean | null | undefined)[];
}

export const contacts: Table<ContactRow> = {
  columns: ['id', 'date', 'date_basis', 'type', 'status', 'participants', 'main', 'articles', 'independent', 'conflicts'],
  cells: ({ id, date, type, status, participants, main, articles, independent, conflicts }) => [
    id, date?.value, date?.basis, type, status, participants.map(({ name }) => name).join('; '), main,
    articles, independent, conflicts,
  ],
}; // prettier-ignore

export const statements: Table<StatementJson> = {
  columns: ['id', 'article', 'start', 'end', 'type', 'act', 'speaker', 'addressee', 'via', 'quote', 'rule'],
  cells: ({ id, article, start, end, type, act, speaker, addressee = [], via, quote, rule }) => [
    id, article, start, end, type, act, speaker?.name, names(addressee), names(via), quote, rule,
  ],
}; // prettier-ignore

export const discrepancies: Table<DifferenceRow> = {
  columns: ['id', 'kind', 'severity', 'contact', 'attribute', 'rule', 'state', 'because', 'values'],
  cells: ({ id, kind, severity, contact, attribute, rule, state, because, values }) => [
    id, kind, severity, contact, attribute, rule, state, because, JSON.stringify(values.map(({ value }) => value)),
  ],
}; // prettier-ignore

export const actors: Table<ActorRow> = {
  columns: ['id', 'name', 'kind', 'contacts', 'statements'],
  cells: ({ id, name, kind, contacts: n, statements: said }) => [id, name, kind, n, said],
};

export const articles: Table<ArticleRow> = {
  columns: ['id', 'title', 'outlet', 'published', 'language', 'copy_of', 'shared', 'file', 'url', 'sha256'],
  cells: ({ id, title, outlet, published, language, copyOf, shared, file, url, sha256 }) => [
    id, title, outlet, published, language, copyOf, shared, file, url, sha256,
  ],
}; // prettier-ignore

export const outlets: Table<OutletRow> = {
  columns: ['outlet', 'articles', 'independent', 'contacts'],
  cells: ({ outlet, articles: n, independent, contacts: told }) => [outlet, n, independent, told],
};

export const outletContacts: Table<OutletContact> = {
  columns: ['contact', 'date', 'type', 'status', 'participants', 'articles', 'gives', 'alone', 'left_out', 'against'],
  cells: ({ row, given, alone, leftOut, against }) => [
    row.id, row.date?.value, row.type, row.status, row.participants.map(({ name }) => name).join('; '), row.articles,
    given.join('; '), alone.map(({ attribute, shown }) => `${attribute}: ${shown}`).join('; '), leftOut.join('; '),
    against.map(({ attribute, kind }) => attribute ?? kind).join('; '),
  ],
}; // prettier-ignore

export const framing: Table<FramingRow> = {
  columns: ['article', 'outlet', 'start', 'end', 'quote', 'kind', 'reason'],
  cells: ({ article, outlet, start, end, quote, kind, reason }) => [
    article,
    outlet,
    start,
    end,
    quote,
    kind,
    reason,
  ],
};

/** The list as CSV, as every export writes it. */
export function csvOf<T>({ columns, cells }: Table<T>, rows: readonly T[]): string {
  const records = rows.map((row) => cells(row).map((cell) => String(cell ?? '')));
  return [...csvLines([columns, ...records])].join('');
}

function names(parties: readonly { readonly name: string }[]): string {
  return parties.map(({ name }) => name).join('; ');
}
