/** Breaks: programs of older schemas would change articles and contacts without what is remembered of them. */
export const memory = `
-- Revision of the project in which an article was last put in, read anew, left out or taken back.
ALTER TABLE articles ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
UPDATE articles SET revision = (SELECT CAST(value AS INTEGER) FROM project WHERE key = 'revision');
CREATE INDEX articles_revision ON articles (revision);
-- What a compilation leaves for the next one, JSON. To save time only: may be emptied at any moment, both tables together.
CREATE TABLE memory (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
-- Pieces of the texts by which copies are looked for.
CREATE TABLE sketches (piece INTEGER NOT NULL, article_id TEXT NOT NULL, PRIMARY KEY (piece, article_id)) WITHOUT ROWID;
CREATE INDEX homes_contact ON homes (contact_id);
CREATE INDEX said_same ON said (article_id, n) WHERE same IS NOT NULL;
`;
