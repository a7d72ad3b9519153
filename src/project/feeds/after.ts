import type { Feed, FeedAnswer } from '../../model/feed.ts';
import { later, waitFor } from './schedule.ts';

/** Servers that always say “unchanged” are found out: so many seconds after it was last sent, a feed is asked for as a whole. */
const WHOLE_AGAIN = 24 * 60 * 60;

/** The marks of the last version, where the server may be believed that nothing has changed. */
export function knownOf(feed: Feed, now: string): { readonly etag?: string; readonly lastModified?: string } {
  if (feed.whole === null || later(feed.whole, WHOLE_AGAIN) <= now) return {};
  return {
    ...(feed.etag === null ? {} : { etag: feed.etag }),
    ...(feed.lastModified === null ? {} : { lastModified: feed.lastModified }),
  };
}

/** What an answer is judged by. */
export interface Judged {
  /** Instant of the answer, ISO 8601 in UTC. */
  readonly now: string;
  /** Seconds between two fetches of a feed that answers. */
  readonly usual?: number;
  /** Articles, or versions of them, that came in with it. */
  readonly fresh: number;
  /** Entries must be looked at again, whatever the server says of changes. */
  readonly again: boolean;
  /** The address it has moved to is that of another feed that is followed. */
  readonly twin: boolean;
}

/** The feed after it answered. */
export function afterAnswer(feed: Feed, answer: FeedAnswer, judged: Judged): Feed {
  const { now, usual } = judged;
  const tried = { ...feed, tried: now };
  switch (answer.is) {
    case 'trouble': {
      const failures = feed.failures + 1;
      const { error, retryAfter } = answer;
      const next = error.code === 'fetch/gone' ? null : later(now, waitFor({ failures, retryAfter }, usual));
      return { ...tried, failures, next, message: { code: error.code, text: error.reason } };
    }
    case 'unchanged':
      return {
        ...tried,
        succeeded: now,
        failures: 0,
        fresh: 0,
        next: later(now, waitFor({ failures: 0, retryAfter: null }, usual)),
        message: { code: 'feed/unchanged', text: 'ok (304), unchanged' },
      };
    case 'contents':
      return { ...tried, ...afterContents(feed, answer, judged) };
  }
}

function afterContents(
  feed: Feed,
  { url, moved, status, etag, lastModified, contents }: Extract<FeedAnswer, { is: 'contents' }>,
  { now, usual, fresh, again, twin }: Judged,
): Partial<Feed> {
  const items = contents.entries.length;
  const read = {
    title: feed.ownTitle ? feed.title : (contents.title ?? feed.title),
    succeeded: now,
    whole: now,
    failures: 0,
    etag: again ? null : etag,
    lastModified: again ? null : lastModified,
    items,
    fresh,
  };
  if (moved && twin) {
    const text = `it has moved to ${url}, which is followed already`;
    return { ...read, next: null, message: { code: 'feed/followed', text } };
  }
  const words = `ok (${status}), ${fresh} of ${items} ${items === 1 ? 'entry' : 'entries'} new`;
  const text = moved ? `${words}; moved to ${url}, the address was updated` : words;
  return {
    ...read,
    url: moved ? url : feed.url,
    next: later(now, waitFor({ failures: 0, retryAfter: null }, usual)),
    message: { code: 'feed/read', text },
  };
}
