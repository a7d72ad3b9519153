import type { StatementLinks } from '../model/project.ts';
import { pieces, type Db } from './queries.ts';
import type { Reader } from './store.ts';

type MemoryReads = Pick<
  Reader,
  'articlesSince' | 'origins' | 'sharing' | 'sameWords' | 'memory' | 'anchorsOf' | 'articlesOf' | 'contactsOf'
>;

/** What a compilation asks of the one before it. */
export function memoryReads(db: Db): MemoryReads {
  return {
    async articlesSince(revision) {
      const rows = await db
        .selectFrom('articles')
        .select(['id', 'ignored'])
        .where('revision', '>', revision)
        .orderBy('id')
        .execute();
      return rows.map(({ id, ignored }) => ({ id, ignored: ignored === 1 }));
    },
    async origins() {
      const rows = await db.selectFrom('articles').select(['id', 'origin']).execute();
      return new Map(rows.map(({ id, origin }) => [id, origin]));
    },
    sharing: (wanted, limit) => sharing(db, wanted, limit),
    async sameWords() {
      const rows = await db
        .selectFrom('said')
        .select(['article_id', 'n', 'same'])
        .where('same', 'is not', null)
        .execute();
      return rows.map(({ article_id, n, same }): StatementLinks['sameWords'][number] => {
        return { article: article_id, n, as: same === null ? null : (JSON.parse(same) as string[]) };
      });
    },
    async memory(kind) {
      const rows = await db.selectFrom('memory').select(['id', 'body']).where('kind', '=', kind).execute();
      return new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as unknown]));
    },
    async anchorsOf(contacts) {
      const found = new Map<string, string>();
      for (const some of pieces(contacts)) {
        const rows = await db
          .selectFrom('homes')
          .selectAll()
          .where('contact_id', 'in', [...some])
          .execute();
        for (const { anchor, contact_id } of rows) found.set(anchor, contact_id);
      }
      return found;
    },
    articlesOf: (contacts) => linked(db, ['contact_id', contacts], 'article_id'),
    contactsOf: (articles) => linked(db, ['article_id', articles], 'contact_id'),
  };
}

type End = 'contact_id' | 'article_id';

/** The other ends of the links between contacts and articles, each once, in order. */
async function linked(
  db: Db,
  [from, ids]: readonly [End, readonly string[]],
  to: End,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const some of pieces(ids)) {
    const rows = await db
      .selectFrom('contact_articles')
      .select(`${to} as id`)
      .where(from, 'in', [...some])
      .execute();
    for (const { id } of rows) found.add(id);
  }
  return [...found].sort();
}

async function sharing(db: Db, wanted: readonly number[], limit: number): ReturnType<MemoryReads['sharing']> {
  const found = new Map<number, { readonly count: number; readonly first: readonly string[] }>();
  for (const piece of wanted) {
    const { count } = await db
      .selectFrom('sketches')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('piece', '=', piece)
      .executeTakeFirstOrThrow();
    if (count === 0) continue;
    const rows = await db
      .selectFrom('sketches')
      .select('article_id')
      .where('piece', '=', piece)
      .orderBy('article_id')
      .limit(limit)
      .execute();
    found.set(piece, { count, first: rows.map(({ article_id }) => article_id) });
  }
  return found;
}
