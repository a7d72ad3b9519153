import { sql } from 'kysely';
import { articlesOf, endOf, range, type Db } from './queries.ts';
import type { Page, WordQuery } from './store.ts';

/** Articles that have the words, best first. Ranking is the engine's (bm25); which articles are found is not. */
export async function search(db: Db, query: WordQuery): Promise<Page<string>> {
  const match = matchOf(query);
  if (match === null) return { rows: [], total: 0 };
  const { outlet, from, to, contact } = query;
  let chosen = db
    .selectFrom('words')
    .innerJoin('indexed', 'indexed.id', 'words.rowid')
    .where(sql<boolean>`words MATCH ${match}`)
    // Those left out are few, and written out as a constant they have an index: the others need not be looked at.
    .where(
      'article_id',
      'not in',
      db
        .selectFrom('articles')
        .select('id')
        .where(sql<boolean>`ignored = 1`),
    );
  let narrowed = db.selectFrom('articles').select('id');
  if (outlet !== undefined) narrowed = narrowed.where('outlet', '=', outlet);
  if (from !== undefined) narrowed = narrowed.where('published', '>=', from);
  if (to !== undefined) narrowed = narrowed.where('published', '<', endOf(to));
  if (outlet !== undefined || from !== undefined || to !== undefined)
    chosen = chosen.where('article_id', 'in', narrowed);
  if (contact !== undefined) chosen = chosen.where('article_id', 'in', articlesOf(db, contact));
  const { limit, offset } = range(query);
  const rows = await chosen
    .select('article_id')
    .orderBy(sql`bm25(words)`)
    .orderBy('article_id')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await chosen
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows: rows.map((row) => row.article_id), total };
}

/** The query in the engine's notation; null when nothing is looked for. Each stem stands in quotation marks, so that none is read as an operator. */
function matchOf({ all, none }: WordQuery): string | null {
  if (all.length === 0) return null;
  const wanted = all.map(anyOf).join(' AND ');
  return none.length === 0 ? wanted : `(${wanted}) NOT (${none.map(anyOf).join(' OR ')})`;
}

function anyOf(phrases: readonly (readonly string[])[]): string {
  return `(${phrases.map(quoted).join(' OR ')})`;
}

function quoted(stems: readonly string[]): string {
  return `"${stems.join(' ').replaceAll('"', '""')}"`;
}
