import { feedState, type Feed, type FeedRow } from '../../model/feed.ts';
import { arrivalsJson } from '../json.ts';
import type { Followed } from './follow.ts';
import type { RoundResult } from './round.ts';
import type { FeedResult } from './take.ts';

/** A feed as `--json` and the pages give it. */
export type FeedJson = ReturnType<typeof feedJson>;

/** Instants are ISO 8601 in UTC; null: never, or not any more. `articles`: in all, absent for a feed that is only planned. */
export function feedJson(feed: Feed | FeedRow) {
  return {
    id: feed.id,
    url: feed.url,
    title: feed.title,
    tags: feed.tags,
    full_text: feed.fullText,
    state: feedState(feed),
    added: feed.added,
    last_try: feed.tried,
    last_success: feed.succeeded,
    message: feed.message,
    next: feed.next,
    failures: feed.failures,
    etag: feed.etag,
    last_modified: feed.lastModified,
    items: feed.items,
    new: feed.fresh,
    ...('articles' in feed ? { articles: feed.articles } : {}),
  };
}

/** What following would do, or did. */
export function followedJson({ feed, is }: Followed) {
  return { is, ...feedJson(feed) };
}

/** What came of a round. */
export function roundJson({ results, waiting, interrupted }: RoundResult) {
  return { feeds: results.map(resultJson), waiting: waiting.map(feedJson), interrupted };
}

function resultJson({ feed, arrivals, failed }: FeedResult) {
  const { arrivals: texts, failed: troubles } = arrivalsJson({ arrivals, failed, interrupted: false });
  return { feed: feed === null ? null : feedJson(feed), arrivals: texts, failed: troubles };
}
