import { compile, withId } from '../dossiers/compile.ts';
import type { Discrepancy, Dossier } from '../model/dossier.ts';
import type {
  Anchor,
  CompiledContacts,
  ContactName,
  LogEvent,
  Reading,
  StatementLink,
} from '../model/project.ts';
import type { Statement } from '../model/statement.ts';
import type { Given } from '../pipeline.ts';
import type { Reader, Store } from '../store/index.ts';
import { anchorsOf } from './anchors.ts';
import { guidanceOf } from './guidance.ts';
import { nameContacts, type Unnamed } from './naming.ts';
import { seenOf } from './reading.ts';
import { rowOf } from './rows.ts';

/** All that contacts are made from: what the articles yielded, the log, and the ids of before. */
export interface Material {
  readonly readings: readonly Reading[];
  readonly events: readonly LogEvent[];
  readonly names: readonly ContactName[];
  readonly homes: ReadonlyMap<Anchor, string>;
}

/** What a compilation gives the store, and the corrections that found no words. */
export interface CompiledProject extends CompiledContacts {
  readonly adrift: readonly LogEvent[];
}

/**
 * The contacts of a project from its material. This is the one place where the project compiles: a compilation by
 * blocks takes the place of `compile` here.
 */
export function compileMaterial({ readings, events, names, homes }: Material, given: Given): CompiledProject {
  const articles = readings.map(({ article }) => article);
  const anchors = new Map(readings.flatMap((one) => [...anchorsOf(one.article, one.reports)]));
  const reports = new Map([...anchors].map(([report, anchor]) => [anchor, report]));
  const guidance = guidanceOf(events, reports);
  const { dossiers, discrepancies, statements, origins } = compile({
    articles,
    reports: readings.flatMap((one) => one.reports),
    statements: readings.flatMap((one) => one.statements),
    seen: new Map(readings.map((one) => [one.article.id, seenOf(one, given)])),
    corrections: guidance.corrections,
  });
  const unnamed = dossiers.map((dossier): Unnamed => {
    return { dossier, anchors: dossier.reports.map((id) => anchors.get(id) ?? id) };
  });
  const naming = nameContacts(unnamed, { names, homes, kept: guidance.kept });
  const ids = new Map([...dossiers].reverse().map((dossier) => [dossier.id, naming.ids.get(dossier) ?? '']));
  const named = dossiers
    .map((dossier) => renamed({ ...dossier, id: naming.ids.get(dossier) ?? '' }, ids))
    .sort(inRecord);
  return {
    dossiers: named,
    discrepancies: discrepancies.map((one) => renamedDifference(one, ids)).sort(byId),
    names: naming.names,
    homes: naming.homes,
    rows: named.map((dossier) => rowOf(dossier, origins)),
    origins,
    links: linksOf(readings, statements, ids),
    adrift: guidance.adrift,
  };
}

/** The dossier with the ids of the project where its values name other contacts. */
function renamed(dossier: Dossier, ids: ReadonlyMap<string, string>): Dossier {
  return replaced(dossier, ids) as Dossier;
}

function renamedDifference(difference: Discrepancy, ids: ReadonlyMap<string, string>): Discrepancy {
  return withId(replaced(difference, ids) as Discrepancy);
}

/** The value with the id of the project for every property `contact` that is an id of the compilation; itself where there is none. */
function replaced(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const now: readonly unknown[] = value.map((one) => replaced(one, ids));
    return now.every((one, i) => one === value[i]) ? value : now;
  }
  const changed = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const now =
      name === 'contact' && typeof inner === 'string' ? (ids.get(inner) ?? inner) : replaced(inner, ids);
    return now === inner ? [] : [[name, now]];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

/** What the compilation tells of statements, by article and number, with the ids of the project. */
function linksOf(
  readings: readonly Reading[],
  joined: readonly Statement[],
  ids: ReadonlyMap<string, string>,
): StatementLink[] {
  const told = new Map(joined.map((statement) => [statement.id, statement]));
  return readings.flatMap(({ article, statements }) =>
    statements.flatMap(({ id }, n): StatementLink[] => {
      const { contact, sameWordsAs } = told.get(id) ?? {};
      if (contact === undefined && sameWordsAs === undefined) return [];
      const named = contact === undefined ? null : (ids.get(contact) ?? contact);
      return [{ article: article.id, n, contact: named, sameWordsAs: sameWordsAs ?? null }];
    }),
  );
}

/** By date, those without one last, as in every record. */
function inRecord(a: Dossier, b: Dossier): number {
  const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return order(a.date?.value ?? '~', b.date?.value ?? '~') || order(a.id, b.id);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Everything a compilation needs, as the reader sees it. `hypothetical` is an event that is only tried. */
export async function materialOf(reader: Reader, hypothetical: readonly LogEvent[] = []): Promise<Material> {
  return {
    readings: await reader.readings(),
    events: [...(await reader.events()), ...hypothetical],
    names: await reader.names(),
    homes: await reader.homes(),
  };
}

/** How often a compilation is thrown away because another program changed the project meanwhile, before it waits for none. */
const TRIES = 3;

/** Brings the contacts up to date with the articles and the log; does nothing where they are. */
export async function settle(store: Store, given: Given): Promise<CompiledProject | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const made = await store.read(async (reader) => {
      const { data, compiled } = await reader.revisions();
      return data === compiled ? null : { data, result: compileMaterial(await materialOf(reader), given) };
    });
    if (made === null) return null;
    const stored = await store.write(async (writer) => {
      if ((await writer.revisions()).data !== made.data) return false;
      await writer.compiled(made.result);
      return true;
    });
    if (stored) return made.result;
  }
  return store.write(async (writer) => {
    const result = compileMaterial(await materialOf(writer), given);
    await writer.compiled(result);
    return result;
  });
}
