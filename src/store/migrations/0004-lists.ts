/** Breaks: programs of older schemas would keep statements and contacts without the columns by which lists are narrowed. */
export const lists = `
-- The kind of wording, as the contract lists it.
ALTER TABLE said ADD COLUMN type TEXT NOT NULL DEFAULT '';
-- Materialized: otherwise the statements of an article are unpacked for each of them.
WITH told AS MATERIALIZED (
  SELECT articles.id AS article_id, one.key AS n, one.value ->> 'type' AS type
  FROM articles, json_each(unpacked(articles.statements)) AS one
)
UPDATE said SET type = told.type FROM told WHERE told.article_id = said.article_id AND told.n = said.n;
-- By whom a statement is said (role: speaker; of several the first) and passed on (role: via): a row for the id and one for the
-- name of the actor, or one for the words where no actor is known.
CREATE TABLE said_by (
  who TEXT NOT NULL, role TEXT NOT NULL, article_id TEXT NOT NULL REFERENCES articles, n INTEGER NOT NULL,
  PRIMARY KEY (who, role, article_id, n)
) WITHOUT ROWID;
INSERT OR IGNORE INTO said_by
  WITH told AS (SELECT articles.id AS article_id, one.key AS n, one.value AS body FROM articles, json_each(unpacked(articles.statements)) AS one),
  parties AS (
    SELECT 'via' AS role, article_id, n, party.value AS party FROM told, json_each(told.body, '$.via') AS party
    UNION ALL SELECT 'speaker', article_id, n, body -> '$.speaker' FROM told WHERE body ->> '$.speaker' IS NOT NULL
  ),
  actors AS (
    SELECT role, article_id, n, actor.value AS actor FROM parties, json_each(party, '$.actors') AS actor WHERE role = 'via' OR actor.key = 0
  )
  SELECT actor ->> 'id', role, article_id, n FROM actors
  UNION ALL SELECT actor ->> 'name', role, article_id, n FROM actors
  UNION ALL SELECT party ->> 'name', role, article_id, n FROM parties WHERE json_array_length(party, '$.actors') = 0;
CREATE INDEX said_by_article ON said_by (article_id);
CREATE INDEX said_type ON said (type);
CREATE INDEX said_act ON said (act);
CREATE INDEX differences_kind ON differences (kind);
CREATE INDEX differences_severity ON differences (severity);
-- Attributes of a contact whose values contradict each other: how many.
ALTER TABLE contacts ADD COLUMN conflicts INTEGER NOT NULL DEFAULT 0;
UPDATE contacts SET conflicts = json_array_length(row, '$.conflicts');
CREATE INDEX contacts_conflicts ON contacts (date, id, conflicts) WHERE conflicts > 0;
CREATE INDEX contacts_type ON contacts (type, date, id);
CREATE INDEX contacts_status ON contacts (status, date, id);
-- What every page counts, so that the articles themselves are not read for it.
CREATE INDEX articles_ignored ON articles (id) WHERE ignored = 1;
CREATE INDEX articles_counted ON articles (rules, ignored, origin);
`;
