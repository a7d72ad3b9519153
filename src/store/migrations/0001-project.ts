/** Does not break: the first schema. */
export const project = `
-- Settings and counters: name of the project, revision of data, revision the contacts were compiled from.
CREATE TABLE project (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Text versions by the SHA-256 of their UTF-8. Never changed, never removed.
CREATE TABLE texts (sha256 TEXT PRIMARY KEY, text TEXT NOT NULL);
CREATE TRIGGER texts_are_kept BEFORE UPDATE ON texts BEGIN SELECT RAISE(ABORT, 'texts are never changed'); END;
CREATE TRIGGER texts_stay BEFORE DELETE ON texts BEGIN SELECT RAISE(ABORT, 'texts are never removed'); END;
-- Bytes a text was read from, deflated, where they are not the UTF-8 of the text.
CREATE TABLE sources (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL);

-- body, reports, statements: JSON, deflated. month: of publication, to part the table by later.
CREATE TABLE articles (
  id TEXT PRIMARY KEY, sha256 TEXT NOT NULL REFERENCES texts, version INTEGER NOT NULL,
  title TEXT, outlet TEXT, url TEXT, file TEXT, published TEXT, month TEXT, language TEXT NOT NULL,
  origin TEXT NOT NULL, ignored INTEGER NOT NULL DEFAULT 0, rules TEXT NOT NULL, added TEXT NOT NULL,
  body BLOB NOT NULL, reports BLOB NOT NULL, statements BLOB NOT NULL
);
CREATE INDEX articles_published ON articles (published, id);
CREATE INDEX articles_outlet ON articles (outlet);
CREATE INDEX articles_origin ON articles (origin);
CREATE TABLE versions (
  article_id TEXT NOT NULL REFERENCES articles, n INTEGER NOT NULL, sha256 TEXT NOT NULL REFERENCES texts,
  url TEXT, item BLOB NOT NULL, added TEXT NOT NULL, PRIMARY KEY (article_id, n)
) WITHOUT ROWID;
CREATE INDEX versions_text ON versions (sha256);
CREATE INDEX versions_url ON versions (url);
-- Annotations of the version that is read, JSON, deflated. To save time only: may be emptied at any moment.
CREATE TABLE layers (article_id TEXT PRIMARY KEY REFERENCES articles, body BLOB NOT NULL);
-- Where the statements of a speaker are; contact_id and same (JSON, ids of statements) come from the compilation.
CREATE TABLE said (
  article_id TEXT NOT NULL REFERENCES articles, n INTEGER NOT NULL, speaker TEXT, act TEXT, contact_id TEXT, same TEXT,
  PRIMARY KEY (article_id, n)
) WITHOUT ROWID;
CREATE INDEX said_contact ON said (contact_id);
CREATE INDEX said_speaker ON said (speaker);
CREATE TABLE actors (id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL) WITHOUT ROWID;

-- Every id a contact ever had, with what became of it. Rows are never removed.
CREATE TABLE contact_names (
  id TEXT PRIMARY KEY, state TEXT NOT NULL, into_id TEXT, minted INTEGER NOT NULL UNIQUE, about TEXT NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER names_stay BEFORE DELETE ON contact_names BEGIN SELECT RAISE(ABORT, 'ids are never given up'); END;
-- The contact to which the words of a report first belonged.
CREATE TABLE homes (anchor TEXT PRIMARY KEY, contact_id TEXT NOT NULL REFERENCES contact_names) WITHOUT ROWID;

-- What was compiled. row: JSON for lists; body: the dossier, JSON, deflated; hash: of the body.
CREATE TABLE contacts (
  id TEXT PRIMARY KEY REFERENCES contact_names, date TEXT, type TEXT NOT NULL, status TEXT NOT NULL, main INTEGER NOT NULL,
  revision INTEGER NOT NULL, row TEXT NOT NULL, hash TEXT NOT NULL, body BLOB NOT NULL
);
CREATE INDEX contacts_date ON contacts (date, id);
CREATE INDEX contacts_revision ON contacts (revision);
CREATE TABLE contact_articles (
  contact_id TEXT NOT NULL, article_id TEXT NOT NULL, PRIMARY KEY (contact_id, article_id)
) WITHOUT ROWID;
CREATE INDEX contact_articles_article ON contact_articles (article_id);
CREATE TABLE contact_actors (
  contact_id TEXT NOT NULL, actor_id TEXT NOT NULL, PRIMARY KEY (contact_id, actor_id)
) WITHOUT ROWID;
CREATE INDEX contact_actors_actor ON contact_actors (actor_id);
CREATE TABLE differences (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, severity TEXT NOT NULL, contact_id TEXT, article_id TEXT,
  revision INTEGER NOT NULL, body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX differences_contact ON differences (contact_id);
CREATE INDEX differences_article ON differences (article_id);

-- What users did. Append-only; each row bears the hash of the one before.
CREATE TABLE events (
  n INTEGER PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, kind TEXT NOT NULL, because TEXT,
  payload TEXT NOT NULL, inverse TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL UNIQUE
);
CREATE TRIGGER events_are_kept BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

-- Stems of the words of each article, for search. The stems are made by the program, not by the database.
CREATE TABLE indexed (id INTEGER PRIMARY KEY, article_id TEXT NOT NULL UNIQUE REFERENCES articles);
CREATE VIRTUAL TABLE words USING fts5 (stems, content = '', contentless_delete = 1, tokenize = 'ascii');
`;
