import { stringify } from 'csv-stringify/sync';
import type { ActorJson, ArticleJson, ContactRow, DiscrepancyJson, StatementJson } from './desk.ts';

/** A list as a table: its columns, and what stands in them. */
interface Table<T> {
  readonly columns: readonly string[];
  readonly cells: (row: T) => readonly (string | number | boolean | null | undefined)[];
}

export const contacts: Table<ContactRow> = {
  columns: ['id', 'date', 'date_basis', 'type', 'status', 'participants', 'main', 'articles', 'independent', 'conflicts'],
  cells: ({ id, date, type, status, participants, main, articles, independent, conflicts }) => [
    id, date?.value, date?.basis, type, status, participants.map(({ name }) => name).join('; '), main,
    articles.length, independent, conflicts,
  ],
}; // prettier-ignore

export const statements: Table<StatementJson> = {
  columns: ['id', 'article', 'start', 'end', 'type', 'act', 'speaker', 'addressee', 'via', 'quote', 'rule'],
  cells: ({ id, article, start, end, type, act, speaker, addressee = [], via, quote, rule }) => [
    id, article, start, end, type, act, speaker?.name, names(addressee), names(via), quote, rule,
  ],
}; // prettier-ignore

export const discrepancies: Table<DiscrepancyJson> = {
  columns: ['id', 'kind', 'severity', 'contact', 'attribute', 'rule', 'values'],
  cells: ({ id, kind, severity, contact, attribute, rule, values }) => [
    id, kind, severity, contact, attribute, rule, JSON.stringify(values.map(({ value }) => value)),
  ],
}; // prettier-ignore

export const actors: Table<ActorJson> = {
  columns: ['id', 'name', 'kind', 'wikidata', 'mentions'],
  cells: ({ id, name, kind, wikidata, mentions }) => [id, name, kind, wikidata, mentions.length],
};

export const articles: Table<ArticleJson> = {
  columns: ['id', 'title', 'outlet', 'published', 'published_basis', 'language', 'file', 'url', 'sha256'],
  cells: ({ id, title, outlet, published, language, file, url, sha256 }) => [
    id, title?.quote, outlet, published.value, published.basis, language, file, url, sha256,
  ],
}; // prettier-ignore

/** CSV after RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csvOf<T>({ columns, cells }: Table<T>, rows: readonly T[]): string {
  const records = rows.map((row) => cells(row).map((cell) => cell ?? ''));
  return stringify([[...columns], ...records], {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}

function names(parties: readonly { readonly name: string }[]): string {
  return parties.map(({ name }) => name).join('; ');
}
