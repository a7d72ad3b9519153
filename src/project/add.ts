import { sha256 } from '../articles/identity.ts';
import { ReadoutError } from '../model/errors.ts';
import type { Message } from '../model/message.ts';
import type { LogEvent, StoredItem } from '../model/project.ts';
import type { SourceItem } from '../model/source.ts';
import type { Given } from '../pipeline.ts';
import type { Kept, Store, Writer } from '../store/index.ts';
import { overridesOf } from './guidance.ts';
import { placeOf, type Place } from './place.ts';
import { readForProject, stemsOf } from './reading.ts';

/** A text to be put in, with the bytes it was read from where they are worth keeping. */
export interface Incoming {
  readonly item: SourceItem;
  readonly bytes?: Uint8Array;
}

/** Texts, all at hand or coming one by one. */
export type Texts = Iterable<Incoming> | AsyncIterable<Incoming>;

/** What became of one text. */
export interface Arrival {
  readonly origin: string;
  readonly place: Place;
  /** What was noticed of it; absent for what was there already, and in a plan. */
  readonly messages?: readonly Message[];
}

/** What putting texts in needs. */
export interface Adding {
  readonly given: Given;
  readonly rules: string;
  /** Instant at which they come in, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Called after texts are on the disk, never before. */
  readonly onKept?: (arrivals: readonly Arrival[]) => void;
  /** Looked at between texts; when it is aborted, what is done is kept and no more is begun. */
  readonly signal?: AbortSignal;
  /** Gives way to others, signals among them, between two texts. */
  readonly pause?: () => Promise<void>;
}

/** Texts in one transaction: one flush of the disk for all of them. */
const BATCH = 16;
/** Milliseconds after which a transaction is closed with fewer, so that slow texts are kept soon. */
const BATCH_MS = 1000;

/** What came of putting texts in. */
export interface Added {
  readonly arrivals: readonly Arrival[];
  /** Texts that could not be read; all others are in. */
  readonly failed: readonly ReadoutError[];
  /** True when it was broken off; the same call goes on where it stopped. */
  readonly interrupted: boolean;
}

/** Puts texts in, some at a time. Those that are there already are passed over, so that the same call may be made again. */
export async function addTexts(store: Store, texts: Texts, adding: Adding): Promise<Added> {
  const events = await store.read((reader) => reader.events());
  const arrivals: Arrival[] = [];
  const failed: ReadoutError[] = [];
  let batch: Prepared[] = [];
  let begun = Date.now();
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    begun = Date.now();
    if (full.length === 0) return;
    const kept = await store
      .write((writer) => keepAll(full, writer, adding, events))
      .catch((error: unknown) => {
        throw told(error, arrivals.length);
      });
    arrivals.push(...kept);
    adding.onKept?.(kept);
  };
  let interrupted = false;
  for await (const incoming of texts) {
    await adding.pause?.();
    if (adding.signal?.aborted === true) {
      interrupted = true;
      break;
    }
    const prepared = await prepare(store, incoming, adding, events);
    if (prepared instanceof ReadoutError) failed.push(prepared);
    else batch.push(prepared);
    if (batch.length >= BATCH || Date.now() - begun > BATCH_MS) await flush();
  }
  await flush();
  return { arrivals, failed, interrupted };
}

/** The same error; where the disk is full, with how many texts are in. */
function told(error: unknown, done: number): unknown {
  if (!(error instanceof ReadoutError) || error.code !== 'store/full') return error;
  return new ReadoutError(
    error.code,
    `the disk is full: ${done} texts are in, the rest is untouched`,
    error.where,
  );
}

interface Prepared {
  readonly incoming: Incoming;
  readonly digest: string;
  readonly place: Place;
  /** Null for a text that is there already. */
  readonly kept: Kept | null;
}

/** Reads a text outside of the transaction, for the place it seems to have. */
async function prepare(
  store: Store,
  incoming: Incoming,
  adding: Adding,
  events: readonly LogEvent[],
): Promise<Prepared | ReadoutError> {
  const { item } = incoming;
  const digest = sha256(item.text);
  const place = await store.read((reader) => placeOf(item, digest, reader));
  try {
    return { incoming, digest, place, kept: keptOf(incoming, place, adding, events) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return new ReadoutError('input/analysis', `this text could not be read (${error.message})`, item.origin);
  }
}

/** What is kept of a text at its place. */
function keptOf(
  { item, bytes }: Incoming,
  place: Place,
  { given, rules, now }: Adding,
  events: readonly LogEvent[],
): Kept | null {
  if (place.is === 'there') return null;
  const { text, ...rest } = item;
  const stored: StoredItem = rest;
  const reading = readForProject(
    { id: place.article, text, item: stored, overrides: overridesOf(events, place.article) },
    given,
  );
  const { article } = reading;
  const n = place.is === 'version' ? place.n : 1;
  return {
    reading,
    version: { article: article.id, n, sha256: article.sha256, item: stored, added: now() },
    ...(bytes === undefined ? {} : { bytes }),
    rules,
    stems: stemsOf(article),
  };
}

/** Puts a batch in. Where another program took a place meanwhile, or a text stands in the batch twice, the place is found again. */
async function keepAll(
  batch: readonly Prepared[],
  writer: Writer,
  adding: Adding,
  events: readonly LogEvent[],
): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const { incoming, digest, place: before, kept: ready } of batch) {
    const place = await placeOf(incoming.item, digest, writer);
    const kept = samePlace(place, before) ? ready : keptOf(incoming, place, adding, events);
    if (kept !== null) await writer.keep(kept);
    const noticed = kept === null ? {} : { messages: kept.reading.article.messages };
    arrivals.push({ origin: incoming.item.origin, place, ...noticed });
  }
  return arrivals;
}

function samePlace(a: Place, b: Place): boolean {
  return (
    a.is === b.is && a.article === b.article && (a.is !== 'version' || b.is !== 'version' || a.n === b.n)
  );
}
