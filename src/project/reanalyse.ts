import type { LogEvent, Reading } from '../model/project.ts';
import type { Given } from '../pipeline.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Reader, Store, Writer } from '../store/index.ts';
import type { Compilation } from './compile/compile.ts';
import type { State } from './compile/state.ts';
import type { Compiler } from './compiled.ts';
import { changesOf, type ContactChange } from './changes.ts';
import { overridesOf } from './guidance.ts';
import { inRecord } from '../dossiers/compile.ts';
import { readForProject, stemsOf } from './reading.ts';

/** A value a user entered, beside what the texts now say: both stay, the user decides. */
export interface Proposal {
  readonly contact: string;
  readonly attribute: string;
  readonly entered: unknown;
  readonly read: readonly unknown[];
}

/** What reading all texts again with the rules of today changes. */
export interface Reanalysis {
  readonly articles: number;
  readonly changes: readonly ContactChange[];
  readonly proposals: readonly Proposal[];
  /** Corrections whose words are no longer read as a contact: they are kept and do nothing. */
  readonly adrift: readonly LogEvent[];
}

/** What reading again needs. */
export interface Rereading {
  readonly compiler: Compiler;
  readonly given: Given;
  readonly rules: string;
  readonly by: string;
  readonly at: string;
  readonly dryRun: boolean;
  readonly onArticle?: (done: number, of: number) => void;
}

/**
 * Reads every text again and compiles. What a user entered stays in force; where the texts now say something else, that
 * is proposed. With `dryRun` nothing is kept.
 */
export async function reanalyse(store: Store, how: Rereading): Promise<Reanalysis> {
  const { readings, before } = await store.read(async (reader) => ({
    readings: await rereadings(reader, how),
    before: await reader.dossiers(),
  }));
  const { compiler } = how;
  if (how.dryRun) {
    return store.read(async (reader) => {
      const result = await compiler.compile(
        reader,
        readings.map((one) => one.reading),
      );
      return summary(before, result, readings.length);
    });
  }
  const { result, state } = await store.write((writer) => keepAll(readings, writer, how));
  compiler.remember(state);
  return summary(before, result, readings.length);
}

interface Reread {
  readonly reading: Reading;
  readonly version: Parameters<Writer['keep']>[0]['version'];
}

async function rereadings(reader: Reader, { given, onArticle }: Rereading): Promise<Reread[]> {
  const events = await reader.events();
  const { rows } = await reader.articles();
  const kept = rows.filter(({ ignored }) => !ignored);
  const done: Reread[] = [];
  for (const { id } of kept) {
    const version = (await reader.versions(id)).at(-1);
    if (version === undefined) continue;
    const text = await reader.text(version.sha256);
    const overrides = overridesOf(events, id);
    done.push({ version, reading: readForProject({ id, text, item: version.item, overrides }, given) });
    onArticle?.(done.length, kept.length);
  }
  return done;
}

async function keepAll(
  readings: readonly Reread[],
  writer: Writer,
  { compiler, rules, by, at }: Rereading,
): Promise<{ readonly result: Compilation; readonly state: State }> {
  for (const { reading, version } of readings) {
    const now = await writer.article(reading.article.id);
    // Another program may have put in a newer version meanwhile; it was read with these rules.
    if (now?.version !== version.n) continue;
    await writer.keep({ reading, version, rules, stems: stemsOf(reading.article) });
  }
  const payload = { kind: 'reanalyse', rules, articles: readings.length } as const;
  await writer.append({
    at,
    by,
    kind: 'reanalyse',
    because: null,
    payload,
    inverse: { names: [], homes: [] },
  });
  const result = await compiler.compile(writer);
  return { result, state: await compiler.keep(result, writer) };
}

function summary(
  before: readonly Dossier[],
  { changes: { dossiers, gone }, adrift }: Compilation,
  articles: number,
): Reanalysis {
  const touched = new Set([...gone, ...dossiers.map(({ id }) => id)]);
  const changes = changesOf(
    before.filter(({ id }) => touched.has(id)),
    dossiers,
  );
  const now = [...before.filter(({ id }) => !touched.has(id)), ...dossiers].sort(inRecord);
  return { articles, changes, proposals: proposalsIn(now), adrift };
}

/** Entered values beside which the texts give another. */
export function proposalsIn(dossiers: readonly Dossier[]): Proposal[] {
  return dossiers.flatMap(({ id, attributes }) =>
    Object.entries(attributes).flatMap(([attribute, { values, standing }]) => {
      const entered = values.find(({ basis }) => basis === 'entered');
      const read = values.filter(({ basis }) => basis !== 'entered');
      if (entered === undefined || read.length === 0 || standing !== 'conflicting') return [];
      return [{ contact: id, attribute, entered: entered.value, read: read.map(({ value }) => value) }];
    }),
  );
}
