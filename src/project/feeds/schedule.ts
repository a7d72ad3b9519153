import type { Feed } from '../../model/feed.ts';

/** What is known of a feed from the last times it was asked. */
export interface FeedHistory {
  /** Times in a row that it failed. */
  readonly failures: number;
  /** Seconds that the server asked to wait; null when it did not ask. */
  readonly retryAfter: number | null;
}

/** Seconds between two fetches of a feed that answers, and the longest wait for one that does not. */
export const USUAL_WAIT = 30 * 60;
const LONGEST = 24 * 60 * 60;
/** No server is obeyed for longer than a week. */
const MOST_ASKED = 7 * 24 * 60 * 60;

/** Seconds to wait before the next fetch: twice as long after each failure, and never less than the server asks for. */
export function waitFor({ failures, retryAfter }: FeedHistory, usual: number = USUAL_WAIT): number {
  const own = Math.min(usual * 2 ** Math.min(failures, 20), Math.max(LONGEST, usual));
  return Math.max(own, Math.min(retryAfter ?? 0, MOST_ASKED));
}

/** Which feeds are asked: all that need not wait after a failure; `due`: only those whose time has come. */
export function isAsked(feed: Feed, now: string, due: boolean): boolean {
  if (feed.tried === null) return true;
  if (feed.next === null) return false;
  return feed.next <= now || (!due && feed.failures === 0);
}

/** An instant so many seconds later, ISO 8601 in UTC. */
export function later(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
