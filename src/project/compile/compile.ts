import { outlineOf } from '../../dossiers/outline.ts';
import { peopleOf } from '../../dossiers/claim.ts';
import { inRecord } from '../../dossiers/compile.ts';
import { byName } from '../../dossiers/group-by.ts';
import type { Origins } from '../../dossiers/origins.ts';
import type { ArticleId } from '../../model/article.ts';
import type { CompiledContacts, LogEvent, Reading } from '../../model/project.ts';
import type { Given } from '../../pipeline.ts';
import type { Reader } from '../../store/index.ts';
import { rowOf } from '../rows.ts';
import { Builder } from './built.ts';
import { copiesNow } from './copies.ts';
import { search } from './differences.ts';
import { join } from './joined.ts';
import { linksOf } from './links.ts';
import { Loaded } from './loaded.ts';
import { name } from './named.ts';
import { overviewOf } from './overview.ts';
import { memoryChanges, NOTHING, recalled, type State } from './state.ts';

/** What a project is compiled with. */
export interface Compiling {
  readonly given: Given;
  readonly rules: string;
  /** What the last compilation left, where this process still has it. */
  readonly before?: State | undefined;
  /** Other readings of articles than those that are kept, as if they were. */
  readonly instead?: readonly Reading[];
}

/** A compilation: what it changes, and what it leaves for the next one. */
export interface Compilation {
  readonly changes: CompiledContacts;
  /** Of the revision that storing the changes gives. */
  readonly state: Omit<State, 'revision'>;
  /** Corrections whose words no article has any more. */
  readonly adrift: readonly LogEvent[];
  readonly anew: Anew;
}

/** How much was done again. */
export interface Anew {
  /** Articles that were looked at again. */
  readonly articles: number;
  /** Groups of people whose contacts were built again. */
  readonly blocks: number;
  readonly contacts: number;
}

/**
 * Compiles what articles and corrections changed since the last compilation, with the result of compiling all of it. The
 * matching of reports runs over the outlines of all articles; dossiers are built, and differences looked for, where
 * something changed.
 */
export async function compileChanges(reader: Reader, compiling: Compiling): Promise<Compilation> {
  const before = await stateBefore(reader, compiling);
  const { outlines, changed, loaded } = await outlinesNow(reader, before, compiling);
  const { origins, sketches } = await copiesNow(
    {
      articles: [...changed].flatMap((id) => loaded.articles.get(id) ?? []),
      replaced: replacedIn(before, outlines, changed),
      all: new Set(outlines.keys()),
      fromNothing: before === NOTHING,
    },
    reader,
  );
  const events = await reader.events();
  const joined = join({ outlines, origins, events, before, changed });
  const builder = new Builder(joined, origins, loaded);
  const named = await name({ joined, outlines, before, reader, builder, events });
  const touched = new Set([...changed, ...[...named.built.values()].flatMap(({ articles }) => articles)]);
  for (const id of await reader.articlesOf(named.gone)) if (outlines.has(id)) touched.add(id);
  const overview = overviewOf(joined, named, outlines);
  const found = await search({
    named, overview, origins, outlines, before, loaded, reader, changed, touched,
  }); // prettier-ignore
  const state = {
    events: events.length,
    outlines,
    contacts: named.contacts,
    differences: found.known,
    blocks: joined.blocks,
  };
  const dossiers = [...named.built.values()].sort(inRecord);
  return {
    changes: {
      dossiers,
      rows: dossiers.map((dossier) => rowOf(dossier, origins)),
      gone: named.gone,
      discrepancies: found.discrepancies,
      settled: found.settled,
      names: named.names,
      homes: named.homes,
      origins: await changedOrigins(origins, reader),
      links: await linksOf({ joined, named, outlines, loaded, reader, touched }),
      memory: memoryChanges(before, { ...state, revision: before.revision }, compiling.rules),
      sketches,
    },
    state,
    adrift: joined.guidance.adrift,
    anew: {
      articles: touched.size,
      blocks: new Set(
        [...named.built.keys()].flatMap(({ cluster }) =>
          cluster.claims.map(({ report }) => peopleOf(report)),
        ),
      ).size,
      contacts: named.built.size,
    },
  };
}

/** The state of this process where it is that of the store, else the one that is kept. */
async function stateBefore(reader: Reader, { before, rules }: Compiling): Promise<State> {
  const { compiled } = await reader.revisions();
  return before !== undefined && before.revision === compiled ? before : recalled(reader, rules);
}

/** The outlines of all articles as they are now, and which of them changed. */
async function outlinesNow(reader: Reader, before: State, { given, instead = [] }: Compiling) {
  const since = await reader.articlesSince(before.revision);
  const other = new Map(instead.map((reading) => [reading.article.id, reading]));
  const come = since.filter(({ ignored }) => !ignored).map(({ id }) => id);
  const changed = new Set([...come, ...other.keys()]);
  const loaded = new Loaded(reader, given, instead);
  await loaded.load(changed);
  const outlines = new Map(before.outlines);
  for (const { id } of since) outlines.delete(id);
  for (const id of changed) {
    const [reading, seen] = [loaded.readings.get(id), loaded.seen.get(id)];
    if (reading !== undefined && seen !== undefined) outlines.set(id, outlineOf({ ...reading, seen }));
  }
  const sorted = new Map([...outlines].sort(([a], [b]) => byName(a, b)));
  return { outlines: sorted, changed, loaded };
}

/** Articles of before that changed or are left out. */
function replacedIn(
  before: State,
  outlines: State['outlines'],
  changed: ReadonlySet<ArticleId>,
): ReadonlySet<ArticleId> {
  return new Set([...before.outlines.keys()].filter((id) => changed.has(id) || !outlines.has(id)));
}

/** Articles that have another origin than the one that is kept. Those that are left out have their own. */
async function changedOrigins(origins: Origins, reader: Reader): Promise<Origins> {
  const stored = [...(await reader.origins())];
  return new Map(
    stored.flatMap(([id, origin]) => {
      const now = origins.get(id) ?? id;
      return now === origin ? [] : [[id, now] as const];
    }),
  );
}
