import { sql, type Kysely, type Transaction } from 'kysely';
import type { Paged } from './store.ts';
import type { Tables } from './tables.ts';

/** What queries run on: always inside a transaction. */
export type Db = Kysely<Tables> | Transaction<Tables>;

/** SQLite takes at most 32,766 values in one statement; rows are put in and looked up in pieces well below that. */
const PIECE = 400;

/** The list in pieces that fit into one statement. */
export function* pieces<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < list.length; i += PIECE) yield list.slice(i, i + PIECE);
}

/** A list as one value of a statement, however long it is. */
export function listed(values: readonly string[]) {
  return sql<string>`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
}

/** The articles that speak of a contact. */
export function articlesOf(db: Db, contact: string) {
  return db.selectFrom('contact_articles').select('article_id').where('contact_id', '=', contact);
}

/** The articles that an outlet published. */
export function publishedBy(db: Db, outlet: string) {
  return db.selectFrom('articles').select('id').where('outlet', '=', outlet);
}

/** The part of an ordered list that is asked for. */
export function paged<T>(rows: readonly T[], { limit, offset = 0 }: Paged): T[] {
  return rows.slice(offset, limit === undefined ? undefined : offset + limit);
}

/** Rows to give of a query: SQLite needs a limit before an offset, and takes -1 for none. */
export function range({ limit = -1, offset = 0 }: Paged): {
  readonly limit: number;
  readonly offset: number;
} {
  return { limit, offset };
}

/** The end of what an ISO prefix names: "2021-12" goes up to just before whatever sorts behind all its days. */
export function endOf(prefix: string): string {
  return `${prefix}~`;
}

/** Text to be found at the beginning, with the signs that LIKE reads otherwise taken literally. */
export function beginning(text: string) {
  return sql<string>`${`${text.replace(/[\\%_]/gu, '\\$&')}%`} ESCAPE '\\'`;
}

/** A counter of the project; 0 before it was set. */
export async function counter(db: Db, key: 'revision' | 'compiled'): Promise<number> {
  const row = await db.selectFrom('project').select('value').where('key', '=', key).executeTakeFirst();
  return Number(row?.value ?? 0);
}

/** Sets a value of the project. */
export async function setValue(db: Db, key: string, value: string): Promise<void> {
  await db
    .insertInto('project')
    .values({ key, value })
    .onConflict((on) => on.column('key').doUpdateSet({ value }))
    .execute();
}

/** The next revision, now that something changes. */
export async function nextRevision(db: Db): Promise<number> {
  const next = (await counter(db, 'revision')) + 1;
  await setValue(db, 'revision', String(next));
  return next;
}
