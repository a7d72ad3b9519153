import type { Statement, StatementParty } from '../model/statement.ts';
import { sliceOf } from '../text/span.ts';
import { nextRevision, pieces, setValue, type Db } from './queries.ts';
import { packed, packedBytes } from './packed.ts';
import type { Kept, Writer } from './store.ts';

/** Putting articles in. */
export function keepWrites(db: Db): Pick<Writer, 'set' | 'keep' | 'ignore' | 'dropLayers'> {
  return {
    set: (name, value) => setValue(db, `setting.${name}`, value),
    async keep(kept) {
      await keepText(db, kept);
      await keepArticle(db, kept, await nextRevision(db));
      await keepStatements(db, kept.reading.article.id, kept.reading.statements);
      await keepWords(db, kept.reading.article.id, kept.stems);
    },
    async ignore(article, ignored) {
      await db
        .updateTable('articles')
        .set({ ignored: ignored ? 1 : 0, revision: await nextRevision(db) })
        .where('id', '=', article)
        .execute();
    },
    async dropLayers() {
      await db.deleteFrom('layers').execute();
    },
  };
}

async function keepText(db: Db, { reading: { article }, bytes }: Kept): Promise<void> {
  await db
    .insertInto('texts')
    .values({ sha256: article.sha256, text: article.text })
    .onConflict((on) => on.doNothing())
    .execute();
  if (bytes === undefined) return;
  await db
    .insertInto('sources')
    .values({ sha256: article.sha256, bytes: packedBytes(bytes) })
    .onConflict((on) => on.doNothing())
    .execute();
}

async function keepArticle(db: Db, { reading, version, rules }: Kept, revision: number): Promise<void> {
  const { text, ...article } = reading.article;
  const { value: published } = article.published;
  const row = {
    sha256: article.sha256,
    version: version.n,
    title: article.title === null ? null : sliceOf(text, article.title),
    outlet: article.outlet,
    url: article.url ?? null,
    file: article.file ?? null,
    published,
    month: published?.slice(0, 7) ?? null,
    language: article.language,
    rules,
    revision,
    body: packed(article),
    reports: packed(reading.reports),
    statements: packed(reading.statements),
  };
  await db
    .insertInto('articles')
    .values({ id: article.id, origin: article.id, ignored: 0, added: version.added, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
  await db
    .insertInto('versions')
    .values({
      article_id: article.id,
      n: version.n,
      sha256: version.sha256,
      url: article.url ?? null,
      item: packed(version.item),
      added: version.added,
    })
    .onConflict((on) => on.doNothing())
    .execute();
  const layers = packed(reading.layers);
  await db
    .insertInto('layers')
    .values({ article_id: article.id, body: layers })
    .onConflict((on) => on.column('article_id').doUpdateSet({ body: layers }))
    .execute();
}

async function keepStatements(db: Db, article: string, statements: readonly Statement[]): Promise<void> {
  await db.deleteFrom('said').where('article_id', '=', article).execute();
  await db.deleteFrom('said_by').where('article_id', '=', article).execute();
  const rows = statements.map(({ type, speaker, act }, n) => ({
    article_id: article,
    n,
    type,
    speaker: speaker?.actors[0]?.id ?? null,
    act: act ?? null,
    contact_id: null,
    same: null,
  }));
  for (const some of pieces(rows))
    await db
      .insertInto('said')
      .values([...some])
      .execute();
  for (const some of pieces(statements.flatMap((one, n) => saidBy(one, { article_id: article, n }))))
    await db
      .insertInto('said_by')
      .values([...some])
      .execute();
  const speakers = statements.flatMap(({ speaker }) => speaker?.actors[0] ?? []);
  await keepActors(db, speakers);
}

/** By whom a statement is said and passed on, each id, name or words once. */
function saidBy<P>({ speaker, via }: Statement, place: P) {
  const of = (role: 'speaker' | 'via', names: readonly string[]) =>
    [...new Set(names)].map((who) => ({ ...place, role, who }));
  const first = speaker === null ? [] : namesOf({ ...speaker, actors: speaker.actors.slice(0, 1) });
  return [...of('speaker', first), ...of('via', via.flatMap(namesOf))];
}

/** What a party is looked for by: ids and names of its actors, or its words where none is known. */
function namesOf({ actors, name }: StatementParty): string[] {
  return actors.length === 0 ? [name] : actors.flatMap((actor) => [actor.id, actor.name]);
}

/** Names of actors, as they were first met. */
export async function keepActors(
  db: Db,
  actors: readonly { readonly id: string; readonly name: string; readonly kind: string }[],
): Promise<void> {
  const rows = [...new Map(actors.map(({ id, name, kind }) => [id, { id, name, kind }])).values()];
  for (const some of pieces(rows)) {
    await db
      .insertInto('actors')
      .values([...some])
      .onConflict((on) => on.doNothing())
      .execute();
  }
}

async function keepWords(db: Db, article: string, stems: readonly string[]): Promise<void> {
  await db
    .insertInto('indexed')
    .values({ article_id: article })
    .onConflict((on) => on.doNothing())
    .execute();
  const { id } = await db
    .selectFrom('indexed')
    .select('id')
    .where('article_id', '=', article)
    .executeTakeFirstOrThrow();
  await db.deleteFrom('words').where('rowid', '=', id).execute();
  await db
    .insertInto('words')
    .values({ rowid: id, stems: stems.join(' ') })
    .execute();
}
