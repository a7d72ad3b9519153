import { sql } from 'kysely';
import type { ArticleRow, Reading, StoredItem, Version } from '../model/project.ts';
import type { Article } from '../model/article.ts';
import type { Report } from '../model/report.ts';
import type { Statement } from '../model/statement.ts';
import {
  articlesOf, beginning, counter, endOf, listed, pieces, publishedBy, range, type Db,
} from './queries.ts'; // prettier-ignore
import { unpacked, unpackedBytes } from './packed.ts';
import type { ArticleQuery, OutletRow, Page, Reader, StatementQuery } from './store.ts';

const COLUMNS = [
  'id', 'sha256', 'version', 'title', 'outlet', 'url', 'file', 'published', 'language', 'origin', 'ignored', 'rules', 'added',
] as const; // prettier-ignore

type ArticleReads = Pick<
  Reader,
  | 'revisions' | 'setting' | 'article' | 'articles' | 'articlesNamed' | 'articlesLike' | 'versions' | 'text' | 'bytes'
  | 'readings' | 'linkedReadings' | 'articleTexts' | 'statements' | 'outlets' | 'publishedBy'
>; // prettier-ignore

/** What is asked of articles and texts. */
export function articleReads(db: Db): ArticleReads {
  return {
    async revisions() {
      return { data: await counter(db, 'revision'), compiled: await counter(db, 'compiled') };
    },
    async setting(name) {
      const row = await db
        .selectFrom('project')
        .select('value')
        .where('key', '=', `setting.${name}`)
        .executeTakeFirst();
      return row?.value ?? null;
    },
    async article(id) {
      const row = await db.selectFrom('articles').select(COLUMNS).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : rowOf(row);
    },
    articles: (query = {}) => articles(db, query),
    articlesNamed: (name) => articlesNamed(db, name),
    articlesLike: (like) => articlesLike(db, like),
    async versions(article) {
      const rows = await db
        .selectFrom('versions')
        .selectAll()
        .where('article_id', '=', article)
        .orderBy('n')
        .execute();
      return rows.map((row): Version => {
        return {
          article: row.article_id,
          n: row.n,
          sha256: row.sha256,
          item: unpacked(row.item) as StoredItem,
          added: row.added,
        };
      });
    },
    async text(sha256) {
      const row = await db.selectFrom('texts').select('text').where('sha256', '=', sha256).executeTakeFirst();
      if (row === undefined) throw new RangeError(`no text ${sha256}`);
      return row.text;
    },
    async bytes(sha256) {
      const row = await db
        .selectFrom('sources')
        .select('bytes')
        .where('sha256', '=', sha256)
        .executeTakeFirst();
      return row === undefined ? null : unpackedBytes(row.bytes);
    },
    readings: (ids) => readings(db, ids),
    linkedReadings: (ids) => linkedReadings(db, ids),
    articleTexts: (ids) => articleTexts(db, ids),
    statements: (query = {}) => statements(db, query),
    outlets: () => outlets(db),
    async publishedBy(outlet, articles) {
      const rows = await publishedBy(db, outlet).where('id', 'in', listed(articles)).execute();
      return new Set(rows.map(({ id }) => id));
    },
  };
}

async function outlets(db: Db): Promise<readonly OutletRow[]> {
  const rows = await db
    .selectFrom('articles')
    .select((eb) => [
      'outlet',
      eb.fn.countAll<number>().as('articles'),
      eb.fn.count<number>('origin').distinct().as('independent'),
    ])
    .groupBy('outlet')
    .orderBy('outlet')
    .execute();
  const told = await db
    .selectFrom('contact_articles')
    .innerJoin('articles', 'articles.id', 'contact_articles.article_id')
    .select((eb) => ['articles.outlet', eb.fn.count<number>('contact_id').distinct().as('contacts')])
    .groupBy('articles.outlet')
    .execute();
  const contacts = new Map(told.map((one) => [one.outlet, one.contacts]));
  return rows.map((row) => ({ ...row, contacts: contacts.get(row.outlet) ?? 0 }));
}

type Selected = {
  readonly [K in (typeof COLUMNS)[number]]: K extends 'ignored' | 'version' ? number : unknown;
};

function rowOf({ ignored, ...row }: Selected): ArticleRow {
  return { ...(row as Omit<ArticleRow, 'ignored'>), ignored: ignored === 1 };
}

async function articles(db: Db, query: ArticleQuery): Promise<Page<ArticleRow>> {
  const { outlet, from, to, origin, contact } = query;
  let chosen = db.selectFrom('articles');
  if (outlet !== undefined) chosen = chosen.where('outlet', 'is', outlet);
  if (from !== undefined) chosen = chosen.where('published', '>=', from);
  if (to !== undefined) chosen = chosen.where('published', '<', endOf(to));
  if (origin !== undefined) chosen = chosen.where('origin', '=', origin);
  if (contact !== undefined) chosen = chosen.where('id', 'in', articlesOf(db, contact));
  const { limit, offset } = range(query);
  const rows = await chosen
    .select(COLUMNS)
    .orderBy('published')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await chosen
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows: rows.map(rowOf), total };
}

async function articlesNamed(db: Db, name: string): Promise<readonly ArticleRow[]> {
  const byId = await db
    .selectFrom('articles')
    .select(COLUMNS)
    .where('id', 'like', beginning(name))
    .orderBy('id')
    .execute();
  const exact = byId.filter(({ id }) => id === name);
  if (exact.length > 0) return exact.map(rowOf);
  const files = await db
    .selectFrom('articles')
    .select(['id', 'file'])
    .where('file', 'is not', null)
    .execute();
  const bare = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const stem = (path: string): string => bare(path).replace(/\.[^.]*$/u, '');
  const meant = ({ file }: { file: string | null }): boolean =>
    file !== null && (file === name || bare(file) === name || stem(file) === name);
  const ids = new Set([...byId.map(({ id }) => id), ...files.filter(meant).map(({ id }) => id)]);
  if (ids.size === 0) {
    for (const { id, file } of files) if (file !== null && bare(file).startsWith(name)) ids.add(id);
  }
  if (ids.size === 0) return [];
  const rows = await db
    .selectFrom('articles')
    .select(COLUMNS)
    .where('id', 'in', [...ids].slice(0, 100))
    .orderBy('id')
    .execute();
  return rows.map(rowOf);
}

async function articlesLike(
  db: Db,
  { sha256, url, file, id }: Parameters<Reader['articlesLike']>[0],
): Promise<readonly ArticleRow[]> {
  const found = new Set<string>();
  const note = (rows: readonly { readonly id: string }[]): void => rows.forEach((row) => found.add(row.id));
  if (sha256 !== undefined) {
    note(await db.selectFrom('versions').select('article_id as id').where('sha256', '=', sha256).execute());
  }
  if (url !== undefined) {
    note(await db.selectFrom('versions').select('article_id as id').where('url', '=', url).execute());
  }
  if (file !== undefined) {
    note(await db.selectFrom('articles').select('id').where('file', '=', file).execute());
  }
  if (id !== undefined) {
    note(await db.selectFrom('articles').select('id').where('id', '=', id).execute());
    note(
      await db
        .selectFrom('articles')
        .select('id')
        .where('id', 'like', beginning(`${id}~`))
        .execute(),
    );
  }
  if (found.size === 0) return [];
  const rows = await db
    .selectFrom('articles')
    .select(COLUMNS)
    .where('id', 'in', [...found])
    .orderBy('id')
    .execute();
  return rows.map(rowOf);
}

async function linkedReadings(db: Db, ids?: readonly string[]): Promise<readonly Reading[]> {
  const [all, links] = [await readings(db, ids), await linked(db, ids)];
  return all.map((one) => {
    const own = new Map(links.get(one.article.id)?.map((link) => [link.n, link]));
    const statements = one.statements.map((statement, n) => {
      const link = own.get(n);
      return link === undefined ? statement : withLink(statement, link);
    });
    return { ...one, statements };
  });
}

async function articleTexts(db: Db, ids: readonly string[]): Promise<readonly Article[]> {
  const found: Article[] = [];
  for (const some of pieces(ids)) {
    const rows = await db
      .selectFrom('articles')
      .innerJoin('texts', 'texts.sha256', 'articles.sha256')
      .select(['articles.body', 'texts.text'])
      .where('articles.id', 'in', [...some])
      .execute();
    for (const { body, text } of rows) found.push({ ...(unpacked(body) as Omit<Article, 'text'>), text });
  }
  return found;
}

async function readings(db: Db, ids?: readonly string[]): Promise<readonly Reading[]> {
  const found: Reading[] = [];
  for (const some of ids === undefined ? [undefined] : pieces([...ids].sort())) {
    let chosen = db
      .selectFrom('articles')
      .innerJoin('texts', 'texts.sha256', 'articles.sha256')
      .leftJoin('layers', 'layers.article_id', 'articles.id')
      .select([
        'articles.body',
        'articles.reports',
        'articles.statements',
        'texts.text',
        'layers.body as layers',
      ])
      .orderBy('articles.id');
    chosen =
      some === undefined ? chosen.where('ignored', '=', 0) : chosen.where('articles.id', 'in', [...some]);
    for (const row of await chosen.execute()) {
      found.push({
        article: { ...(unpacked(row.body) as Omit<Article, 'text'>), text: row.text },
        reports: unpacked(row.reports) as Report[],
        statements: unpacked(row.statements) as Statement[],
        layers: row.layers === null ? null : unpacked(row.layers),
      });
    }
  }
  return found;
}

/** What the compilation tells of the statements of articles, by id of the article; those of which it tells nothing are left out. */
async function linked(
  db: Db,
  ids: readonly string[] | undefined,
): Promise<ReadonlyMap<string, readonly Link[]>> {
  const found = new Map<string, Link[]>();
  for (const some of ids === undefined ? [undefined] : pieces(ids)) {
    let chosen = db
      .selectFrom('said')
      .select(['article_id', 'n', 'contact_id', 'same'])
      .where((eb) => eb.or([eb('contact_id', 'is not', null), eb('same', 'is not', null)]));
    if (some !== undefined) chosen = chosen.where('article_id', 'in', [...some]);
    for (const { article_id, ...link } of await chosen.execute()) {
      const list = found.get(article_id) ?? [];
      list.push(link);
      found.set(article_id, list);
    }
  }
  return found;
}

interface Link {
  readonly n: number;
  readonly contact_id: string | null;
  readonly same: string | null;
}

function withLink(statement: Statement, { contact_id: contact, same }: Omit<Link, 'n'>): Statement {
  return {
    ...statement,
    ...(contact === null ? {} : { contact }),
    ...(same === null ? {} : { sameWordsAs: JSON.parse(same) as string[] }),
  };
}

/** Holds for statements that the actor, or whoever is called so, says or passes on. */
function by(role: 'speaker' | 'via', who: string) {
  return sql<boolean>`(article_id, n) IN (SELECT article_id, n FROM said_by WHERE who = ${who} AND role = ${role})`;
}

async function statements(db: Db, query: StatementQuery): Promise<Page<Statement>> {
  const { article, speaker, via, type, act, contact } = query;
  let chosen = db.selectFrom('said');
  if (article !== undefined) chosen = chosen.where('article_id', '=', article);
  if (speaker !== undefined) chosen = chosen.where(by('speaker', speaker));
  if (type !== undefined) chosen = chosen.where('type', '=', type);
  if (act !== undefined) chosen = chosen.where('act', '=', act);
  if (via !== undefined) chosen = chosen.where(by('via', via));
  if (contact !== undefined) chosen = chosen.where('contact_id', '=', contact);
  const { limit, offset } = range(query);
  const places = await chosen
    .select(['article_id', 'n', 'contact_id', 'same'])
    .orderBy('article_id')
    .orderBy('n')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await chosen
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const byArticle = new Map<string, readonly Statement[]>();
  for (const some of pieces([...new Set(places.map((place) => place.article_id))])) {
    const rows = await db
      .selectFrom('articles')
      .select(['id', 'statements'])
      .where('id', 'in', [...some])
      .execute();
    for (const row of rows) byArticle.set(row.id, unpacked(row.statements) as Statement[]);
  }
  const rows = places.flatMap((place): Statement[] => {
    const statement = byArticle.get(place.article_id)?.[place.n];
    return statement === undefined ? [] : [withLink(statement, place)];
  });
  return { rows, total };
}
