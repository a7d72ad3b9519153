import type { Feed, FeedEntry, FeedMessage, FeedRow } from '../model/feed.ts';
import { feedKey } from '../text/address.ts';
import { pieces, type Db } from './queries.ts';
import type { Reader, Writer } from './store.ts';
import type { Tables } from './tables.ts';

/** The feeds that are followed, and the entries that were taken in. */
export function feedReads(db: Db): Pick<Reader, 'feeds' | 'feedEntries'> {
  return {
    async feeds() {
      const rows = await db
        .selectFrom('feeds')
        .leftJoin('feed_entries', 'feed_entries.feed_id', 'feeds.id')
        .selectAll('feeds')
        .select(({ fn }) => fn.count<number>('feed_entries.article_id').distinct().as('articles'))
        .groupBy('feeds.id')
        .orderBy('feeds.added')
        .orderBy('feeds.url')
        .execute();
      return rows.map(feedOf);
    },
    async feedEntries(feed) {
      const rows = await db
        .selectFrom('feed_entries')
        .select(['key', 'hash', 'article_id', 'seen'])
        .where('feed_id', '=', feed)
        .orderBy('seen')
        .orderBy('key')
        .orderBy('article_id')
        .execute();
      return rows.map(({ article_id, ...row }): FeedEntry => ({ ...row, article: article_id }));
    },
  };
}

/** Following feeds. Nothing of it changes what the articles say: the revision stays. */
export function feedWrites(db: Db): Pick<Writer, 'putFeed' | 'dropFeed' | 'putFeedEntries'> {
  return {
    async putFeed(feed) {
      const { id, ...row } = rowOf(feed);
      await db
        .insertInto('feeds')
        .values({ id, ...row })
        .onConflict((on) => on.column('id').doUpdateSet(row))
        .execute();
    },
    async dropFeed(feed) {
      await db.deleteFrom('feeds').where('id', '=', feed).execute();
    },
    async putFeedEntries(feed, entries) {
      for (const some of pieces(entries))
        await db
          .insertInto('feed_entries')
          .values(some.map(({ article, ...one }) => ({ feed_id: feed, ...one, article_id: article })))
          .onConflict((on) =>
            on
              .columns(['feed_id', 'key', 'article_id'])
              .doUpdateSet((eb) => ({ hash: eb.ref('excluded.hash'), seen: eb.ref('excluded.seen') })),
          )
          .execute();
    },
  };
}

function feedOf(row: Tables['feeds'] & { readonly articles: number }): FeedRow {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    ownTitle: row.own_title === 1,
    tags: JSON.parse(row.tags) as string[],
    fullText: row.full_text === 1,
    added: row.added,
    tried: row.tried,
    succeeded: row.succeeded,
    whole: row.whole,
    next: row.next,
    message: row.message === null ? null : (JSON.parse(row.message) as FeedMessage),
    failures: row.failures,
    etag: row.etag,
    lastModified: row.last_modified,
    items: row.items,
    fresh: row.fresh,
    articles: row.articles,
  };
}

function rowOf(feed: Feed): Tables['feeds'] {
  const key = feedKey(feed.url);
  if (key === null) throw new RangeError(`a feed at ${feed.url}`);
  return {
    id: feed.id,
    url: feed.url,
    url_key: key,
    title: feed.title,
    own_title: feed.ownTitle ? 1 : 0,
    tags: JSON.stringify(feed.tags),
    full_text: feed.fullText ? 1 : 0,
    added: feed.added,
    tried: feed.tried,
    succeeded: feed.succeeded,
    whole: feed.whole,
    next: feed.next,
    message: feed.message === null ? null : JSON.stringify(feed.message),
    failures: feed.failures,
    etag: feed.etag,
    last_modified: feed.lastModified,
    items: feed.items,
    fresh: feed.fresh,
  };
}
