import { origins } from './dossiers/origins.ts';
import {
  packFiles,
  toRecord,
  unzipped,
  verifyFiles,
  zipped,
  type Broken,
  type Packing,
  type Verification,
} from './exports/index.ts';
import { tripInLocale } from './in-locale.ts';
import { ReadoutError } from './model/errors.ts';
import type { LogEvent } from './model/project.ts';
import type { SourceItem } from './model/source.ts';
import type { Arrival, Incoming } from './project/add.ts';
import { activeEvents } from './project/log.ts';
import type { Wish } from './project/corrections.ts';
import type { Project } from './project/project.ts';
import { articleOf } from './project/anchors.ts';
import { BEGINNING, hashOf } from './store/log-chain.ts';
import { RULES, VERSION } from './versions.ts';

/** What a pack is made of, beside the project. */
export interface PackOptions extends Packing {
  /** A contact's id or the beginning of it; null: the whole project. */
  readonly contact: string | null;
  /** What the project is called. */
  readonly name: string;
}

/** A pack, and what it holds. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly contacts: number;
  readonly articles: number;
}

/** The evidence pack of a contact or a project. The same state of the project always gives the same bytes. */
export async function packProject(project: Project, { contact, name, ...packing }: PackOptions): Promise<Packed> {
  const { trip, ...gathered } = await project.gather(contact);
  const generator = { version: VERSION, rules: RULES };
  const record = toRecord(trip, generator);
  const shown = toRecord(tripInLocale(trip, packing.locale), generator);
  const content = { ...gathered, project: name, record, shown, origins: origins(trip.articles.map(({ article }) => article)) };
  const bytes = zipped(packFiles(content, packing));
  return { bytes, contacts: record.contacts.length, articles: record.articles.length };
} // prettier-ignore

/** Checks a pack: quotes, texts, files, annotations, and the hashes of its log. Throws `input/archive` for what is no pack. */
export function verifyPack(archive: Uint8Array): Verification {
  const files = unzipped(archive);
  const checked = verifyFiles(files);
  if (typeof checked === 'string')
    throw new ReadoutError('input/archive', `this is no evidence pack: ${checked}`);
  return { ...checked, broken: [...checked.broken, ...brokenLog(logIn(files), checked.manifest.log)] };
}

/** Events that are not what was written, or do not follow on the one before where the whole log is there. */
function brokenLog(events: readonly LogEvent[], log: Verification['manifest']['log']): Broken[] {
  let before = BEGINNING;
  const changed = events.flatMap((event): Broken[] => {
    const follows = !log.whole || event.previous === before;
    before = event.hash;
    if (follows && event.hash === hashOf(event, event.n, event.previous)) return [];
    return [{ what: 'log', why: `event ${event.n} of log.jsonl was changed, or one before it is missing` }];
  });
  if (events.length === log.events) return changed;
  return [
    ...changed,
    { what: 'log', why: `log.jsonl has ${events.length} event(s), the manifest ${log.events}` },
  ];
}

function logIn(files: ReadonlyMap<string, Uint8Array>): LogEvent[] {
  const text = new TextDecoder().decode(files.get('log.jsonl') ?? new Uint8Array());
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as LogEvent);
}

/** What came of taking a pack in. */
export interface Imported {
  readonly arrivals: readonly Arrival[];
  readonly failed: readonly ReadoutError[];
  /** Corrections of the pack that were made here too, by their numbers there. */
  readonly corrected: readonly number[];
  /** Corrections that could not be made here, with why. */
  readonly left: readonly { readonly n: number; readonly why: string }[];
}

/**
 * Takes the texts of a pack into a project, and the corrections of its log that hold. A pack that does not hold, or has quotes
 * only, is refused. With `dryRun` nothing is kept: the arrivals say where the texts would go.
 */
export async function importPack(project: Project, archive: Uint8Array, dryRun: boolean): Promise<Imported> {
  const { manifest, broken } = verifyPack(archive);
  const [first] = broken;
  if (first !== undefined) throw new ReadoutError('pack/broken', first.why);
  if (!manifest.fulltext) throw new ReadoutError('input/archive', 'this evidence pack holds quotes only: there is no text to take in');
  const files = unzipped(archive);
  const texts = manifest.sources.flatMap((source): Incoming[] => {
    const text = files.get(source.text ?? '');
    if (text === undefined) return [];
    const bytes = files.get(source.raw ?? '');
    const item = { ...(source.item as unknown as Omit<SourceItem, 'text'>), text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(text) };
    return [{ item, ...(bytes === undefined ? {} : { bytes }) }];
  });
  const events = activeEvents(logIn(files));
  if (dryRun) {
    const arrivals = await project.plan(texts);
    return { arrivals, failed: [], corrected: [], left: events.map(({ n }) => ({ n, why: 'not tried' })) };
  }
  const { arrivals, failed } = await project.add(texts);
  await project.settle();
  const homes = new Map(manifest.sources.map(({ article }, i) => [article, arrivals[i]?.place.article ?? article]));
  return { arrivals, failed, ...(await corrections(project, events, homes)) };
} // prettier-ignore

/** Makes the corrections here, in their order; `homes` are the ids that the articles of the pack have here. */
async function corrections(
  project: Project,
  events: readonly LogEvent[],
  homes: ReadonlyMap<string, string>,
) {
  const corrected: number[] = [];
  const left: { n: number; why: string }[] = [];
  for (const { n, payload, because, by } of events) {
    const here = 'anchors' in payload ? await project.holding(payload.anchors) : [];
    const wish = wishOf(payload, { here, at: (article) => homes.get(article) ?? article });
    if (wish === null) {
      left.push({ n, why: 'its words or its value are not known here' });
      continue;
    }
    try {
      await project.correct(wish, { because, by });
      corrected.push(n);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      left.push({ n, why: error.message });
    }
  }
  return { corrected, left };
}

interface Here {
  /** Contacts of this project that hold the words the event is about. */
  readonly here: readonly string[];
  /** Id that an article of the pack has here. */
  readonly at: (article: string) => string;
}

/** The wish that an event came from, in terms of this project; null where it cannot be wished here. */
function wishOf(payload: LogEvent['payload'], { here, at }: Here): Wish | null {
  if (payload.kind === 'override')
    return { do: 'set', target: at(payload.article), field: payload.field, value: payload.value };
  if (payload.kind === 'state') return { do: 'state', difference: payload.difference, state: payload.state };
  if (payload.kind === 'ignore' && payload.what === 'article')
    return { do: 'ignore', target: at(payload.id) };
  const [contact, ...others] = here;
  if (contact === undefined || !('anchors' in payload)) return null;
  const articles = [...new Set(payload.anchors.map((anchor) => at(articleOf(anchor))))];
  switch (payload.kind) {
    case 'merge':
      return others.length === 0 ? null : { do: 'merge', into: contact, contacts: others };
    case 'split':
      return { do: 'split', contact, articles };
    case 'set': {
      const value = typedValue(payload.value, payload.mod);
      return value === null ? null : { do: 'set', target: contact, field: payload.attribute, value };
    }
    case 'ignore': {
      const [article] = articles;
      return payload.what === 'report' && article !== undefined
        ? { do: 'ignore', target: contact, article }
        : { do: 'ignore', target: contact };
    }
  }
}

const MODIFIERS: Readonly<Record<string, string>> = { APPROX: '~', MORE_THAN: '>', LESS_THAN: '<' };

/** A value as a user would type it; null for one that has no such form. */
function typedValue(value: unknown, mod = ''): string | null {
  if (typeof value === 'string') return `${MODIFIERS[mod] ?? ''}${value}`;
  if (Array.isArray(value)) return value.map((one) => typedValue(one)).join(', ');
  if (typeof value !== 'object' || value === null) return null;
  if ('id' in value && typeof value.id === 'string') return value.id;
  return 'place' in value && typeof value.place === 'string' ? value.place : null;
}
