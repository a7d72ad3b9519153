import type { Feed } from '../../model/feed.ts';
import type { RoundResult } from './round.ts';

/** What watching feeds needs. */
export interface Watching {
  /** Asks the feeds whose time has come, and brings the contacts up to date. */
  readonly round: () => Promise<RoundResult>;
  readonly feeds: () => Promise<readonly Feed[]>;
  readonly now: () => string;
  /** Seconds between two looks at most. */
  readonly every: number;
  /** Returns after so many milliseconds, or as soon as `signal` is aborted. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly signal: AbortSignal;
  /** Called after each round, with the instant of the next look. */
  readonly onRound: (result: RoundResult, next: string) => void;
}

/** Milliseconds that are slept at least, lest a feed that is always due keeps the processor busy. */
const SHORTEST = 1000;

/** Asks feeds whenever their time comes, until it is stopped. */
export async function watchFeeds(watching: Watching): Promise<void> {
  const { round, feeds, now, every, sleep, signal, onRound } = watching;
  while (!signal.aborted) {
    const result = await round();
    const next = nextLook(await feeds(), now(), every);
    onRound(result, next);
    if (result.interrupted) return;
    await sleep(Math.max(SHORTEST, Date.parse(next) - Date.parse(now())));
  }
}

/** The earliest time at which a feed is due, at most `every` seconds from now. */
function nextLook(feeds: readonly Feed[], now: string, every: number): string {
  const latest = new Date(Date.parse(now) + every * 1000).toISOString();
  return feeds.reduce((next, feed) => (feed.next !== null && feed.next < next ? feed.next : next), latest);
}
