/** What is known of a feed from the last times it was fetched. */
export interface FeedHistory {
  /** Times in a row that it failed. */
  readonly failures: number;
  /** Seconds that the server asked to wait; null when it did not ask. */
  readonly retryAfter: number | null;
}

/** Seconds between two fetches of a feed that answers, and the longest wait for one that does not. */
const USUAL = 30 * 60;
const LONGEST = 24 * 60 * 60;
/** No server is obeyed for longer than a week. */
const MOST_ASKED = 7 * 24 * 60 * 60;

/** Seconds to wait before the next fetch: twice as long after each failure, and never less than the server asks for. */
export function waitFor({ failures, retryAfter }: FeedHistory, usual: number = USUAL): number {
  const own = Math.min(usual * 2 ** Math.min(failures, 20), Math.max(LONGEST, usual));
  return Math.max(own, Math.min(retryAfter ?? 0, MOST_ASKED));
}

/** The wait that a `Retry-After` header asks for in seconds: a number or a date, counted from `now` (milliseconds since 1970); null when it says neither. */
export function retryAfter(header: string | undefined, now: number): number | null {
  const words = header?.trim() ?? '';
  if (/^\d{1,9}$/u.test(words)) return Number(words);
  const at = Date.parse(words);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
