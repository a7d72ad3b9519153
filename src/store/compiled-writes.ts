import { createHash } from 'node:crypto';
import type { CompiledContacts, ContactName, LogEntry, LogEvent, StatementLinks } from '../model/project.ts';
import type { Dossier } from '../model/dossier.ts';
import { keepActors } from './keep-writes.ts';
import { BEGINNING, hashOf } from './log-chain.ts';
import { counter, nextRevision, pieces, setValue, type Db } from './queries.ts';
import { packed } from './packed.ts';
import type { Writer } from './store.ts';

/** Putting in what was compiled, and the log. */
export function compiledWrites(db: Db): Pick<Writer, 'compiled' | 'forget' | 'rename' | 'append'> {
  return {
    async compiled(contacts) {
      const revision = await nextRevision(db);
      await keepNames(db, contacts.names);
      await keepHomes(db, [...contacts.homes]);
      await keepContacts(db, contacts, revision);
      await keepDifferences(db, contacts, revision);
      await keepOrigins(db, contacts.origins);
      await keepLinksOfStatements(db, contacts.links);
      await keepMemory(db, contacts);
      await setValue(db, 'compiled', String(await counter(db, 'revision')));
    },
    async forget() {
      await db.deleteFrom('memory').execute();
      await db.deleteFrom('sketches').execute();
    },
    async rename(names, homes) {
      await keepNames(db, names);
      await keepHomes(db, homes);
      await nextRevision(db);
    },
    append: (entry) => append(db, entry),
  };
}

async function append(db: Db, entry: LogEntry): Promise<LogEvent> {
  const last = await db
    .selectFrom('events')
    .select(['n', 'hash'])
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { n, hash: previous } = last ?? { n: 0, hash: BEGINNING };
  const event = { ...entry, n: n + 1, previous, hash: hashOf(entry, n + 1, previous) };
  const { payload, inverse, ...row } = event;
  await db
    .insertInto('events')
    .values({ ...row, payload: JSON.stringify(payload), inverse: JSON.stringify(inverse) })
    .execute();
  await nextRevision(db);
  return event;
}

async function keepNames(db: Db, names: readonly ContactName[]): Promise<void> {
  const rows = names.map(({ id, state, into, minted, about }) => ({
    id,
    state,
    into_id: into,
    minted,
    about,
  }));
  for (const some of pieces(rows)) {
    await db
      .insertInto('contact_names')
      .values([...some])
      .onConflict((on) =>
        on.column('id').doUpdateSet((eb) => ({
          state: eb.ref('excluded.state'),
          into_id: eb.ref('excluded.into_id'),
          about: eb.ref('excluded.about'),
        })),
      )
      .execute();
  }
}

async function keepHomes(db: Db, homes: readonly (readonly [string, string])[]): Promise<void> {
  for (const some of pieces(homes)) {
    await db
      .insertInto('homes')
      .values(some.map(([anchor, contact_id]) => ({ anchor, contact_id })))
      .onConflict((on) =>
        on.column('anchor').doUpdateSet((eb) => ({ contact_id: eb.ref('excluded.contact_id') })),
      )
      .execute();
  }
}

async function keepContacts(
  db: Db,
  { dossiers, rows, gone }: CompiledContacts,
  revision: number,
): Promise<void> {
  const before = await hashesOf(
    db,
    dossiers.map(({ id }) => id),
  );
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const fresh = dossiers.flatMap((dossier) => {
    const row = rowOf.get(dossier.id);
    if (row === undefined) throw new RangeError(`no row for ${dossier.id}`);
    const text = JSON.stringify({ ...row, revision: undefined });
    const hash = createHash('sha256')
      .update(JSON.stringify(dossier))
      .update(text)
      .digest('base64')
      .slice(0, 22);
    return before.get(dossier.id) === hash
      ? []
      : [{ dossier, conflicts: row.conflicts.length, row: text, hash }];
  });
  await dropContacts(db, [...gone, ...fresh.map(({ dossier }) => dossier.id)]);
  for (const some of pieces(fresh)) {
    await db
      .insertInto('contacts')
      .values(
        some.map(({ dossier, conflicts, row, hash }) => ({
          id: dossier.id,
          date: dossier.date?.value ?? null,
          type: dossier.type,
          status: dossier.status,
          main: dossier.main ? 1 : 0,
          conflicts,
          revision,
          row,
          hash,
          body: packed(dossier),
        })),
      )
      .execute();
  }
  await keepLinks(
    db,
    fresh.map(({ dossier }) => dossier),
  );
}

/** The contents of contacts, by id, as far as they are there. */
async function hashesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const some of pieces(ids)) {
    const rows = await db
      .selectFrom('contacts')
      .select(['id', 'hash'])
      .where('id', 'in', [...some])
      .execute();
    for (const { id, hash } of rows) found.set(id, hash);
  }
  return found;
}

async function dropContacts(db: Db, ids: readonly string[]): Promise<void> {
  for (const some of pieces(ids)) {
    await db
      .deleteFrom('contacts')
      .where('id', 'in', [...some])
      .execute();
    await db
      .deleteFrom('contact_articles')
      .where('contact_id', 'in', [...some])
      .execute();
    await db
      .deleteFrom('contact_actors')
      .where('contact_id', 'in', [...some])
      .execute();
  }
}

async function keepLinks(db: Db, dossiers: readonly Dossier[]): Promise<void> {
  const articles = dossiers.flatMap(({ id, articles: list }) =>
    list.map((article_id) => ({ contact_id: id, article_id })),
  );
  for (const some of pieces(articles))
    await db
      .insertInto('contact_articles')
      .values([...some])
      .execute();
  const actors = dossiers.flatMap(({ id, participants }) =>
    [...new Set(participants.map((actor) => actor.id))].map((actor_id) => ({ contact_id: id, actor_id })),
  );
  for (const some of pieces(actors))
    await db
      .insertInto('contact_actors')
      .values([...some])
      .execute();
  await keepActors(
    db,
    dossiers.flatMap(({ participants }) => participants),
  );
}

async function keepDifferences(
  db: Db,
  { discrepancies, settled }: CompiledContacts,
  revision: number,
): Promise<void> {
  const rows = discrepancies.map((one) => ({
    id: one.id,
    kind: one.kind,
    severity: one.severity,
    contact_id: one.contact ?? null,
    article_id: one.article ?? null,
    revision,
    body: JSON.stringify(one),
  }));
  for (const some of pieces([...settled, ...rows.map(({ id }) => id)]))
    await db
      .deleteFrom('differences')
      .where('id', 'in', [...some])
      .execute();
  for (const some of pieces(rows))
    await db
      .insertInto('differences')
      .values([...some])
      .execute();
}

async function keepLinksOfStatements(db: Db, { contacts, sameWords }: StatementLinks): Promise<void> {
  for (const [article, linked] of contacts) {
    const rows = await db
      .selectFrom('said')
      .select(['n', 'contact_id'])
      .where('article_id', '=', article)
      .execute();
    for (const { n, contact_id } of rows) {
      const now = linked.get(n) ?? null;
      if (now !== contact_id) await setSaid(db, { article, n }, { contact_id: now });
    }
  }
  for (const { article, n, as } of sameWords)
    await setSaid(db, { article, n }, { same: as === null ? null : JSON.stringify(as) });
}

async function setSaid(
  db: Db,
  { article, n }: { readonly article: string; readonly n: number },
  values: { readonly contact_id: string | null } | { readonly same: string | null },
): Promise<void> {
  await db.updateTable('said').set(values).where('article_id', '=', article).where('n', '=', n).execute();
}

async function keepOrigins(db: Db, origins: ReadonlyMap<string, string>): Promise<void> {
  for (const [id, origin] of origins)
    await db.updateTable('articles').set({ origin }).where('id', '=', id).execute();
}

/** The kind of memory under which sketches are kept; it is the store's own. */
const SKETCH = 'sketch';

async function keepMemory(db: Db, { memory, sketches }: CompiledContacts): Promise<void> {
  const gone = memory.filter(({ body }) => body === null);
  for (const { kind, id } of gone)
    await db.deleteFrom('memory').where('kind', '=', kind).where('id', '=', id).execute();
  const rows = memory
    .filter(({ body }) => body !== null)
    .map(({ kind, id, body }) => ({ kind, id, body: JSON.stringify(body) }));
  for (const some of pieces(rows))
    await db
      .insertInto('memory')
      .values([...some])
      .onConflict((on) => on.columns(['kind', 'id']).doUpdateSet((eb) => ({ body: eb.ref('excluded.body') })))
      .execute();
  for (const [article, list] of sketches) await keepSketch(db, article, list);
}

/** The sketch of an article as a list by its id, and each piece of it by the piece. */
async function keepSketch(db: Db, article_id: string, sketch: readonly number[]): Promise<void> {
  const row = await db
    .selectFrom('memory')
    .select('body')
    .where('kind', '=', SKETCH)
    .where('id', '=', article_id)
    .executeTakeFirst();
  const before = row === undefined ? [] : (JSON.parse(row.body) as number[]);
  if (before.length > 0)
    await db
      .deleteFrom('sketches')
      .where('piece', 'in', before)
      .where('article_id', '=', article_id)
      .execute();
  if (sketch.length > 0)
    await db
      .insertInto('sketches')
      .values(sketch.map((piece) => ({ piece, article_id })))
      .execute();
  const body = JSON.stringify(sketch);
  await db
    .insertInto('memory')
    .values({ kind: SKETCH, id: article_id, body })
    .onConflict((on) => on.columns(['kind', 'id']).doUpdateSet({ body }))
    .execute();
}
