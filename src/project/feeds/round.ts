import type { Feed, FeedWire } from '../../model/feed.ts';
import type { Adding } from '../add.ts';
import type { Store } from '../../store/index.ts';
import { knownOf } from './after.ts';
import { feedNamed } from './follow.ts';
import { isAsked } from './schedule.ts';
import {
  conclude, entriesToTake, keepEntries, type FeedResult, type KeptEntries, type TakingIn,
} from './take.ts'; // prettier-ignore
import { textsOf, type Taken } from './texts.ts';

/** How feeds are asked. */
export interface Round {
  readonly wire: FeedWire;
  /** Feeds to ask, whatever their state. (Default: all that need not wait after a failure) */
  readonly names?: readonly string[];
  /** Only feeds whose time has come. (Default: false) */
  readonly due?: boolean;
  /** Seconds between two fetches of a feed that answers. (Default: half an hour) */
  readonly usual?: number;
  /** Gives a site a rest between two of its pages. */
  readonly rest: () => Promise<void>;
  /** Gives way to others, signals among them, between two texts. */
  readonly pause?: () => Promise<void>;
  /** What is asked is finished and kept; no more is begun. */
  readonly signal?: AbortSignal;
  /** Called when a feed is done: how many are, and of how many. */
  readonly onFeed?: (result: FeedResult, done: number, of: number) => void;
}

/** What came of a round. */
export interface RoundResult {
  /** In the order of the list of feeds. */
  readonly results: readonly FeedResult[];
  /** Feeds that were passed over: they wait after a failure, or are gone. */
  readonly waiting: readonly Feed[];
  readonly interrupted: boolean;
}

/** Sites that are asked at once; a single site is asked one thing after the other. */
const LANES = 6;

/** Asks feeds and takes in what is new. The contacts are brought up to date by `settle`. */
export async function fetchFeeds(store: Store, adding: Adding, round: Round): Promise<RoundResult> {
  const feeds = await store.read((reader) => reader.feeds());
  const { names, due = false, usual } = round;
  const named = names?.map((name) => feedNamed(name, feeds).id);
  const isWanted = (feed: Feed): boolean =>
    named === undefined ? isAsked(feed, adding.now(), due) : named.includes(feed.id);
  const wanted = feeds.filter(isWanted);
  const into = { store, adding, ...(usual === undefined ? {} : { usual }) };
  const results = new Map<string, FeedResult>();
  const inTurn = oneAtATime();
  await inLanes(bySite(wanted), async (feed) => {
    if (round.signal?.aborted === true) return;
    const result = await askFeed(feed, { ...round, into, inTurn });
    results.set(feed.id, result);
    round.onFeed?.(result, results.size, wanted.length);
  });
  return {
    results: wanted.flatMap(({ id }) => results.get(id) ?? []),
    waiting: named === undefined ? feeds.filter((feed) => !isWanted(feed)) : [],
    interrupted: results.size < wanted.length || round.signal?.aborted === true,
  };
}

/** Entries whose texts are held in memory before they are put in. */
const BATCH = 25;

/** Asks one feed and takes in what is new in it. */
async function askFeed(
  feed: Feed,
  round: Round & { readonly into: TakingIn; readonly inTurn: InTurn },
): Promise<FeedResult> {
  const { into, inTurn } = round;
  const answer = await round.wire.feed(feed.url, knownOf(feed, into.adding.now()));
  const entries = await entriesToTake(feed, answer, into.store);
  const kept: KeptEntries[] = [];
  let taken: Taken[] = [];
  let seen = 0;
  const keep = async (): Promise<void> => {
    const batch = taken;
    taken = [];
    if (batch.length > 0) kept.push(await inTurn(() => keepEntries(feed, batch, into)));
  };
  for await (const one of textsOf(feed, entries, { ...round, languages: into.adding.given.languages })) {
    seen += 1;
    taken.push(one);
    if (taken.length >= BATCH) await keep();
  }
  await keep();
  const all = {
    arrivals: kept.flatMap(({ arrivals }) => arrivals),
    failed: kept.flatMap(({ failed }) => failed),
    again: seen < entries.length || kept.some(({ again }) => again),
  };
  return inTurn(() => conclude(feed, answer, all, into));
}

/** Carries out work that is handed to it one piece after the other. */
type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Texts of several feeds are not read at once: there is one processor, and one writer. */
function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Feeds that stand together on a site, in their order. */
function bySite(feeds: readonly Feed[]): readonly (readonly Feed[])[] {
  const sites = new Map<string, Feed[]>();
  for (const feed of feeds) {
    const { host } = new URL(feed.url);
    sites.set(host, [...(sites.get(host) ?? []), feed]);
  }
  return [...sites.values()];
}

/** Works on several groups at once, and on each group one after the other. */
async function inLanes<T>(groups: readonly (readonly T[])[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...groups];
  const lane = async (): Promise<void> => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      try {
        for (const one of group) await work(one);
      } catch (error) {
        // One failure of our own ends all lanes.
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
