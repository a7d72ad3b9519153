import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { chainBreaks } from './log-chain.ts';
import { logReads } from './log-reads.ts';
import type { Db } from './queries.ts';

/** Everything that does not hold in the file, a line each. */
export async function damageIn(db: Db): Promise<readonly string[]> {
  return [
    ...(await fileDamage(db)),
    ...(await strays(db)),
    ...(await textDamage(db)),
    ...chainBreaks(await logReads(db).events()),
  ];
}

/** What the engine itself finds. */
async function fileDamage(db: Db): Promise<string[]> {
  const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(db);
  const links = await sql<{ table: string; parent: string }>`PRAGMA foreign_key_check`.execute(db);
  return [
    ...rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
    ...links.rows.map(({ table, parent }) => `a row of ${table} has no partner in ${parent}`),
  ];
}

/** Rows that stand for the same thing in two tables must be there in both. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['article without its version', 'SELECT a.id FROM articles a LEFT JOIN versions v ON v.article_id = a.id AND v.n = a.version AND v.sha256 = a.sha256 WHERE v.n IS NULL'],
  ['article that cannot be searched', 'SELECT a.id FROM articles a LEFT JOIN indexed i ON i.article_id = a.id WHERE i.id IS NULL'],
  ['search entry without words', 'SELECT i.article_id FROM indexed i LEFT JOIN words w ON w.rowid = i.id WHERE w.rowid IS NULL'],
  ['version missing below the last', 'SELECT a.id FROM articles a WHERE a.version <> (SELECT count(*) FROM versions v WHERE v.article_id = a.id)'],
  ['live contact without its record', "SELECT n.id FROM contact_names n LEFT JOIN contacts c ON c.id = n.id WHERE n.state = 'live' AND c.id IS NULL AND (SELECT value FROM project WHERE key = 'compiled') = (SELECT value FROM project WHERE key = 'revision')"],
  ['record of a contact that is a tombstone', "SELECT c.id FROM contacts c JOIN contact_names n ON n.id = c.id WHERE n.state <> 'live' AND (SELECT value FROM project WHERE key = 'compiled') = (SELECT value FROM project WHERE key = 'revision')"],
  ['contact of an article that is not there', 'SELECT x.contact_id FROM contact_articles x LEFT JOIN articles a ON a.id = x.article_id WHERE a.id IS NULL'],
]; // prettier-ignore

async function strays(db: Db): Promise<string[]> {
  const lines: string[] = [];
  for (const [what, query] of PAIRS) {
    const { rows } = await sql.raw<Record<string, string>>(query).execute(db);
    lines.push(...rows.map((row) => `${what}: ${Object.values(row).join(' ')}`));
  }
  return lines;
}

/** Texts whose hash is not their name. */
async function textDamage(db: Db): Promise<string[]> {
  const lines: string[] = [];
  const names = await db.selectFrom('texts').select('sha256').execute();
  for (const { sha256 } of names) {
    const { text } = await db
      .selectFrom('texts')
      .select('text')
      .where('sha256', '=', sha256)
      .executeTakeFirstOrThrow();
    if (createHash('sha256').update(text, 'utf8').digest('hex') !== sha256)
      lines.push(`text ${sha256.slice(0, 12)} is not what it was`);
  }
  return lines;
}
