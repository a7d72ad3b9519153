import { sql, type OrderByItemBuilder, type SelectQueryBuilder } from 'kysely';
import type { ContactName, ContactRow, ContactState } from '../model/project.ts';
import { SEVERITIES, type Discrepancy, type Dossier } from '../model/dossier.ts';
import { beginning, endOf, listed, pieces, publishedBy, range, type Db } from './queries.ts';
import { unpacked } from './packed.ts';
import type { Tables } from './tables.ts';
import type { ContactQuery, DifferenceQuery, Page, Reader } from './store.ts';

type ContactReads = Pick<
  Reader,
  'contacts' | 'contactsNamed' | 'dossiers' | 'names' | 'homes' | 'differences' | 'actors' | 'counts'
>;

/** What is asked of contacts, differences and actors. */
export function contactReads(db: Db): ContactReads {
  return {
    contacts: (query = {}) => contacts(db, query),
    async contactsNamed(name) {
      const rows = await db
        .selectFrom('contact_names')
        .selectAll()
        .where('id', 'like', beginning(name))
        .orderBy('minted')
        .execute();
      const exact = rows.filter(({ id }) => id === name);
      return (exact.length > 0 ? exact : rows).map(nameOf);
    },
    dossiers: (ids) => dossiers(db, ids),
    async names() {
      const rows = await db.selectFrom('contact_names').selectAll().orderBy('minted').execute();
      return rows.map(nameOf);
    },
    async homes(anchors) {
      const found = new Map<string, string>();
      for (const some of anchors === undefined ? [undefined] : pieces(anchors)) {
        let chosen = db.selectFrom('homes').selectAll();
        if (some !== undefined) chosen = chosen.where('anchor', 'in', [...some]);
        for (const { anchor, contact_id } of await chosen.execute()) found.set(anchor, contact_id);
      }
      return found;
    },
    differences: (query = {}) => differences(db, query),
    actors: () => actors(db),
    counts: () => counts(db),
  };
}

interface NameRow {
  readonly id: string;
  readonly state: string;
  readonly into_id: string | null;
  readonly minted: number;
  readonly about: string;
}

function nameOf({ id, state, into_id, minted, about }: NameRow): ContactName {
  return { id, state: state as ContactState, into: into_id, minted, about };
}

async function contacts(db: Db, query: ContactQuery): Promise<Page<ContactRow>> {
  const {
    actors: who = [],
    article,
    outlet,
    type,
    status,
    from,
    to,
    main,
    conflicting,
    newestFirst = false,
  } = query;
  let chosen = db.selectFrom('contacts');
  for (const actor of who) {
    const of = db.selectFrom('contact_actors').select('contact_id').where('actor_id', '=', actor);
    chosen = chosen.where('id', 'in', of);
  }
  if (article !== undefined) {
    const of = db.selectFrom('contact_articles').select('contact_id').where('article_id', '=', article);
    chosen = chosen.where('id', 'in', of);
  }
  if (outlet !== undefined) {
    const of = db
      .selectFrom('contact_articles')
      .select('contact_id')
      .where('article_id', 'in', publishedBy(db, outlet));
    chosen = chosen.where('id', 'in', of);
  }
  if (type !== undefined) chosen = chosen.where('type', '=', type);
  if (status !== undefined) chosen = chosen.where('status', '=', status);
  if (from !== undefined) chosen = chosen.where('date', '>=', from);
  if (to !== undefined) chosen = chosen.where('date', '<', endOf(to));
  if (main !== undefined) chosen = chosen.where('main', '=', main ? 1 : 0);
  // Written out, not bound: the engine takes the index of those with conflicts only for a constant.
  if (conflicting === true) chosen = chosen.where(sql<boolean>`conflicts > 0`);
  const { limit, offset } = range(query);
  const direction = (order: OrderByItemBuilder) =>
    newestFirst ? order.desc().nullsLast() : order.asc().nullsLast();
  // The places first and then what stands there: sorted alone they need no rows read.
  const places = chosen.select('id').orderBy('date', direction).orderBy('id').limit(limit).offset(offset);
  const rows = await db
    .selectFrom('contacts')
    .select(['row', 'revision'])
    .where('id', 'in', places)
    .orderBy('date', direction)
    .orderBy('id')
    .execute();
  const { total } = await chosen
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return {
    rows: rows.map(({ row, revision }) => ({ ...(JSON.parse(row) as ContactRow), revision })),
    total,
  };
}

async function dossiers(db: Db, ids?: readonly string[]): Promise<readonly Dossier[]> {
  const found: Dossier[] = [];
  for (const some of ids === undefined ? [undefined] : pieces(ids)) {
    let chosen = db.selectFrom('contacts').select('body');
    if (some !== undefined) chosen = chosen.where('id', 'in', [...some]);
    for (const { body } of await chosen.execute()) found.push(unpacked(body) as Dossier);
  }
  return found.sort((a, b) => before(a.date?.value ?? '~', b.date?.value ?? '~') || before(a.id, b.id));
}

function before(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function differences(db: Db, query: DifferenceQuery): Promise<Page<Discrepancy>> {
  const chosen = chosenDifferences(db, query);
  const { limit, offset } = range(query);
  // The places first and then what stands there: sorted alone they need no bodies read.
  const places = await (query.weightiestFirst === true ? byWeight(chosen) : chosen)
    .select('id')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  const ids = places.map(({ id }) => id);
  const rows = await db
    .selectFrom('differences')
    .select(['id', 'body'])
    .where('id', 'in', listed(ids))
    .execute();
  const bodies = new Map(rows.map(({ id, body }) => [id, body]));
  const { total } = await chosen
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows: ids.map((id) => JSON.parse(bodies.get(id) ?? '') as Discrepancy), total };
}

type Chosen = SelectQueryBuilder<Tables, 'differences', object>;

function chosenDifferences(db: Db, query: DifferenceQuery): Chosen {
  const { kind, contact, beside = [], article, outlet, severity, ids, except = [] } = query;
  let chosen: Chosen = db.selectFrom('differences');
  if (kind !== undefined) chosen = chosen.where('kind', 'in', [kind].flat());
  if (contact !== undefined) {
    const of = listed([contact].flat());
    chosen = chosen.where((eb) =>
      beside.length === 0
        ? eb('contact_id', 'in', of)
        : eb.or([eb('contact_id', 'in', of), eb('id', 'in', listed(beside))]),
    );
  }
  if (article !== undefined) chosen = chosen.where('article_id', 'in', listed([article].flat()));
  if (outlet !== undefined) chosen = chosen.where('article_id', 'in', publishedBy(db, outlet));
  if (severity !== undefined) chosen = chosen.where('severity', 'in', [severity].flat());
  if (ids !== undefined) chosen = chosen.where('id', 'in', listed(ids));
  if (except.length > 0) chosen = chosen.where('id', 'not in', listed(except));
  return chosen;
}

/** Contradictions first, then what waits for the user, then notes; of each the latest contact first. */
function byWeight(chosen: Chosen): Chosen {
  const places = SEVERITIES.map((one, n) => sql`WHEN ${sql.lit(one)} THEN ${sql.lit(n)}`);
  return chosen
    .orderBy(sql`CASE severity ${sql.join(places, sql` `)} END`)
    .orderBy(
      (eb) => eb.selectFrom('contacts').select('date').whereRef('contacts.id', '=', 'differences.contact_id'),
      (order) => order.desc().nullsLast(),
    )
    .orderBy('contact_id');
}

async function actors(db: Db): ReturnType<Reader['actors']> {
  const count = async (table: 'contact_actors' | 'said'): Promise<ReadonlyMap<string, number>> => {
    const rows =
      table === 'said'
        ? await db
            .selectFrom('said')
            .select((eb) => ['speaker as id', eb.fn.countAll<number>().as('times')])
            .where('speaker', 'is not', null)
            .groupBy('speaker')
            .execute()
        : await db
            .selectFrom('contact_actors')
            .select((eb) => ['actor_id as id', eb.fn.countAll<number>().as('times')])
            .groupBy('actor_id')
            .execute();
    return new Map(rows.map(({ id, times }) => [id ?? '', times]));
  };
  const [inContacts, inStatements] = [await count('contact_actors'), await count('said')];
  const rows = await db.selectFrom('actors').selectAll().orderBy('name').orderBy('id').execute();
  return rows
    .map((row) => ({
      ...row,
      contacts: inContacts.get(row.id) ?? 0,
      statements: inStatements.get(row.id) ?? 0,
    }))
    .filter((row) => row.contacts + row.statements > 0);
}

async function counts(db: Db): ReturnType<Reader['counts']> {
  const articles = await db
    .selectFrom('articles')
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.count<number>('origin').distinct().as('independent'),
      eb.fn.sum<number | null>('ignored').as('ignored'),
    ])
    .executeTakeFirstOrThrow();
  const of = async (table: 'contacts' | 'differences' | 'events'): Promise<number> => {
    const { n } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    return n;
  };
  return {
    articles: articles.all,
    independent: articles.independent,
    ignored: articles.ignored ?? 0,
    contacts: await of('contacts'),
    differences: await of('differences'),
    events: await of('events'),
    rules: await db
      .selectFrom('articles')
      .select((eb) => ['rules', eb.fn.countAll<number>().as('articles')])
      .groupBy('rules')
      .orderBy('rules')
      .execute(),
  };
}
