/** Does not break: older programs see the rest of the project and refuse the number. */
export const feeds = `
-- Feeds that are followed. url_key: what makes two addresses the same feed. tags: JSON. full_text, own_title: 0 or 1.
-- Instants in ISO 8601, UTC; next is NULL when the feed is not asked any more. message: JSON with code and text.
CREATE TABLE feeds (
  id TEXT PRIMARY KEY, url TEXT NOT NULL, url_key TEXT NOT NULL UNIQUE, title TEXT, own_title INTEGER NOT NULL, tags TEXT NOT NULL,
  full_text INTEGER NOT NULL, added TEXT NOT NULL, tried TEXT, succeeded TEXT, whole TEXT, next TEXT, message TEXT,
  failures INTEGER NOT NULL, etag TEXT, last_modified TEXT, items INTEGER NOT NULL, fresh INTEGER NOT NULL
) WITHOUT ROWID;
-- Entries that were taken in, once for each article they became: the latest by seen is what they are now. hash: SHA-256 of what the feed said of the entry; NULL where it must be looked at again.
CREATE TABLE feed_entries (
  feed_id TEXT NOT NULL REFERENCES feeds ON DELETE CASCADE, key TEXT NOT NULL, hash TEXT,
  article_id TEXT NOT NULL REFERENCES articles, seen TEXT NOT NULL, PRIMARY KEY (feed_id, key, article_id)
) WITHOUT ROWID;
CREATE INDEX feed_entries_article ON feed_entries (article_id);
`;
