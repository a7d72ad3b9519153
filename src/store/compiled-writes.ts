import { createHash } from 'node:crypto';
import type { CompiledContacts, ContactName, LogEntry, LogEvent, StatementLink } from '../model/project.ts';
import type { Dossier } from '../model/dossier.ts';
import { keepActors } from './keep-writes.ts';
import { BEGINNING, hashOf } from './log-chain.ts';
import { counter, nextRevision, pieces, setValue, type Db } from './queries.ts';
import { packed } from './packed.ts';
import type { Writer } from './store.ts';

/** Putting in what was compiled, and the log. */
export function compiledWrites(db: Db): Pick<Writer, 'compiled' | 'rename' | 'append'> {
  return {
    async compiled(contacts) {
      const revision = await nextRevision(db);
      await keepNames(db, contacts.names);
      await keepHomes(db, [...contacts.homes]);
      await keepContacts(db, contacts, revision);
      await keepDifferences(db, contacts, revision);
      await keepOrigins(db, contacts.origins);
      await keepLinksOfStatements(db, contacts.links);
      await setValue(db, 'compiled', String(await counter(db, 'revision')));
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
  const before = new Map(
    (await db.selectFrom('contact_names').selectAll().execute()).map((row) => [row.id, JSON.stringify(row)]),
  );
  const rows = names.map(({ id, state, into, minted, about }) => ({
    id,
    state,
    into_id: into,
    minted,
    about,
  }));
  const changed = rows.filter((row) => before.get(row.id) !== JSON.stringify(row));
  for (const some of pieces(changed)) {
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

async function keepContacts(db: Db, { dossiers, rows }: CompiledContacts, revision: number): Promise<void> {
  const before = new Map(
    (await db.selectFrom('contacts').select(['id', 'hash']).execute()).map(({ id, hash }) => [id, hash]),
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
    return before.get(dossier.id) === hash ? [] : [{ dossier, row: text, hash }];
  });
  const kept = new Set(dossiers.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !kept.has(id));
  await dropContacts(db, [...gone, ...fresh.map(({ dossier }) => dossier.id)]);
  for (const some of pieces(fresh)) {
    await db
      .insertInto('contacts')
      .values(
        some.map(({ dossier, row, hash }) => ({
          id: dossier.id,
          date: dossier.date?.value ?? null,
          type: dossier.type,
          status: dossier.status,
          main: dossier.main ? 1 : 0,
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

async function keepDifferences(db: Db, { discrepancies }: CompiledContacts, revision: number): Promise<void> {
  const before = new Map(
    (await db.selectFrom('differences').select(['id', 'body']).execute()).map(({ id, body }) => [id, body]),
  );
  const rows = discrepancies.map((one) => ({
    id: one.id,
    kind: one.kind,
    severity: one.severity,
    contact_id: one.contact ?? null,
    article_id: one.article ?? null,
    revision,
    body: JSON.stringify(one),
  }));
  const fresh = rows.filter((row) => before.get(row.id) !== row.body);
  const kept = new Set(rows.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !kept.has(id));
  for (const some of pieces([...gone, ...fresh.map(({ id }) => id)]))
    await db
      .deleteFrom('differences')
      .where('id', 'in', [...some])
      .execute();
  for (const some of pieces(fresh))
    await db
      .insertInto('differences')
      .values([...some])
      .execute();
}

async function keepLinksOfStatements(db: Db, links: readonly StatementLink[]): Promise<void> {
  const keyOf = (article: string, n: number): string => `${article} ${n}`;
  const wanted = new Map(links.map((link) => [keyOf(link.article, link.n), link]));
  for (const row of await db.selectFrom('said').select(['article_id', 'n', 'contact_id', 'same']).execute()) {
    const link = wanted.get(keyOf(row.article_id, row.n));
    const contact_id = link?.contact ?? null;
    const same = link?.sameWordsAs ? JSON.stringify(link.sameWordsAs) : null;
    if (row.contact_id === contact_id && row.same === same) continue;
    await db
      .updateTable('said')
      .set({ contact_id, same })
      .where('article_id', '=', row.article_id)
      .where('n', '=', row.n)
      .execute();
  }
}

async function keepOrigins(db: Db, origins: ReadonlyMap<string, string>): Promise<void> {
  const before = await db.selectFrom('articles').select(['id', 'origin']).execute();
  for (const { id, origin } of before) {
    const now = origins.get(id) ?? id;
    if (now !== origin) await db.updateTable('articles').set({ origin: now }).where('id', '=', id).execute();
  }
}
