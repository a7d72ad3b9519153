import { sql } from 'kysely';
import { endOf, range, type Db } from './queries.ts';
import type { Page, WordQuery } from './store.ts';

/** Articles that have the words, best first. Ranking is the engine's (bm25); which articles are found is not. */
export async function search(db: Db, query: WordQuery): Promise<Page<string>> {
  const match = matchOf(query);
  if (match === null) return { rows: [], total: 0 };
  const { outlet, from, to, contact } = query;
  let chosen = db
    .selectFrom('words')
    .innerJoin('indexed', 'indexed.id', 'words.rowid')
    .innerJoin('articles', 'articles.id', 'indexed.article_id')
    .where(sql<boolean>`words MATCH ${match}`)
    .where('articles.ignored', '=', 0);
  if (outlet !== undefined) chosen = chosen.where('articles.outlet', '=', outlet);
  if (from !== undefined) chosen = chosen.where('articles.published', '>=', from);
  if (to !== undefined) chosen = chosen.where('articles.published', '<', endOf(to));
  if (contact !== undefined) {
    const speaking = db.selectFrom('contact_articles').select('article_id').where('contact_id', '=', contact);
    chosen = chosen.where('articles.id', 'in', speaking);
  }
  const { limit, offset } = range(query);
  const rows = await chosen
    .select('articles.id')
    .orderBy(sql`bm25(words)`)
    .orderBy('articles.id')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await chosen
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows: rows.map(({ id }) => id), total };
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
