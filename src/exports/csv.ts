import { stringify } from 'csv-stringify/sync';
import type { ReadoutRecord } from '../contract/index.ts';
import type { Exporter } from './exporter.ts';

/** The columns in their order; `docs/project.md` describes them. */
const COLUMNS = [
  'contact_id', 'date', 'type', 'status', 'participants', 'property', 'standing', 'value', 'normalized', 'modifier', 'basis',
  'article_id', 'outlet', 'published', 'start', 'end', 'excerpt', 'voice', 'tense', 'rule',
] as const; // prettier-ignore

type Contact = ReadoutRecord['contacts'][number];
type Article = ReadoutRecord['articles'][number];

/**
 * A table with a row for each place that gives a value of a contact: RFC 4180, UTF-8. Cells that a spreadsheet would
 * carry out as a formula begin with an apostrophe.
 */
export const csv: Exporter = {
  name: 'csv',
  mediaType: 'text/csv',
  extension: 'csv',
  write: (record) => csvLines(rowsOf(record)),
};

/** The same as Excel opens it where the comma separates decimals: byte order mark, semicolons. */
export function* withExcel(record: ReadoutRecord): Iterable<string> {
  yield '\uFEFF';
  yield* csvLines(rowsOf(record), ';');
}

/** Rows as lines of CSV. */
export function* csvLines(rows: Iterable<readonly string[]>, delimiter = ','): Iterable<string> {
  for (const row of rows)
    yield stringify([[...row]], { delimiter, escape_formulas: true, record_delimiter: '\r\n' });
}

function* rowsOf({ contacts, articles }: ReadoutRecord): Iterable<readonly string[]> {
  yield COLUMNS;
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const contact of contacts) yield* contactRows(contact, byId);
}

function* contactRows(contact: Contact, articles: ReadonlyMap<string, Article>): Iterable<readonly string[]> {
  const { id, date, type, status, participants } = contact;
  const head = [id, date?.value ?? '', type, status, participants.map(({ name }) => name).join('; ')];
  for (const [name, attribute] of Object.entries(contact.attributes)) {
    if (attribute === undefined) continue;
    for (const { value, mod, basis, reports } of attribute.values) {
      const said = [name, attribute.standing, plain(value), JSON.stringify(value), mod ?? '', basis];
      for (const report of reports) {
        const article = articles.get(report.article);
        const { start, end, quote, voice, tense, rule } = report;
        const source = [report.article, article?.outlet ?? '', article?.published.value ?? ''];
        yield [...head, ...said, ...source, String(start), String(end), quote, voice.join('; '), tense, rule];
      }
    }
  }
}

/** A value in one cell: what it is called, where it is not plain itself. */
function plain(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (typeof value !== 'object' || value === null) return '';
  for (const key of ['name', 'place', 'text', 'by'] as const)
    if (key in value) return plain((value as Record<string, unknown>)[key]);
  return JSON.stringify(value);
}
