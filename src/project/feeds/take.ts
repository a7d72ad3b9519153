import type { ReadoutError } from '../../model/errors.ts';
import type { Feed, FeedAnswer, FeedEntry } from '../../model/feed.ts';
import type { Store } from '../../store/index.ts';
import { feedKey } from '../../text/address.ts';
import { addTexts, type Adding, type Arrival } from '../add.ts';
import { afterAnswer } from './after.ts';
import { newEntries, type NewEntry } from './entries.ts';
import type { Taken } from './texts.ts';

/** A feed that was asked. */
export interface FeedResult {
  /** As it is now; null where it was let go meanwhile. */
  readonly feed: Feed | null;
  readonly answer: FeedAnswer;
  /** What became of the entries that were new, changed or looked at again. */
  readonly arrivals: readonly Arrival[];
  /** Pages that could not be had, and texts that could not be read. */
  readonly failed: readonly ReadoutError[];
}

/** Where a feed is taken in. */
export interface TakingIn {
  readonly store: Store;
  readonly adding: Adding;
  /** Seconds between two fetches of a feed that answers. */
  readonly usual?: number;
}

/** Which entries of an answer are to be taken in. */
export async function entriesToTake(
  feed: Feed,
  answer: FeedAnswer,
  store: Store,
): Promise<readonly NewEntry[]> {
  if (answer.is !== 'contents') return [];
  const known = await store.read((reader) => reader.feedEntries(feed.id));
  return newEntries(answer.contents.entries, known);
}

/** What came of a part of the entries. */
export interface KeptEntries {
  readonly arrivals: readonly Arrival[];
  readonly failed: readonly ReadoutError[];
  /** Some of them must be looked at again. */
  readonly again: boolean;
}

/** Puts texts in, then notes their entries: what is broken off between the two is found again the next time. */
export async function keepEntries(
  feed: Feed,
  taken: readonly Taken[],
  { store, adding }: TakingIn,
): Promise<KeptEntries> {
  const added = await addTexts(store, taken.map(({ incoming }) => incoming), adding); // prettier-ignore
  const places = new Map(added.arrivals.map((arrival) => [arrival.origin, arrival]));
  const now = adding.now();
  const entries = taken.flatMap(({ entry: { key, hash }, incoming, again }): FeedEntry[] => {
    const place = places.get(incoming.item.origin)?.place;
    if (place === undefined) return [];
    return [{ key, hash: again ? null : hash, article: place.article, seen: now }];
  });
  await store.write(async (writer) => {
    const feeds = await writer.feeds();
    if (feeds.some(({ id }) => id === feed.id)) await writer.putFeedEntries(feed.id, entries);
  });
  const troubles = taken.flatMap(({ trouble }) => (trouble === null ? [] : [trouble]));
  return {
    arrivals: added.arrivals,
    failed: [...troubles, ...added.failed],
    again: added.interrupted || taken.some((one) => one.again),
  };
}

/** Notes how a feed stands after its answer. */
export async function conclude(
  feed: Feed,
  answer: FeedAnswer,
  { arrivals, failed, again }: KeptEntries,
  { store, adding, usual }: TakingIn,
): Promise<FeedResult> {
  const fresh = arrivals.filter(({ place }) => place.is !== 'there').length;
  const after = await store.write(async (writer) => {
    const feeds = await writer.feeds();
    const current = feeds.find(({ id }) => id === feed.id);
    if (current === undefined) return null;
    const key = answer.is === 'contents' ? feedKey(answer.url) : null;
    const twin = feeds.some(({ id, url }) => id !== feed.id && feedKey(url) === key);
    const judged = { now: adding.now(), fresh, again, twin, ...(usual === undefined ? {} : { usual }) };
    const next = afterAnswer(current, answer, judged);
    await writer.putFeed(next);
    return next;
  });
  return { feed: after, answer, arrivals, failed };
}
