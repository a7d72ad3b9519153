import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { ReadoutError } from '../model/errors.ts';
import { migrate } from './migrate.ts';
import { openSqlite } from './sqlite.ts';
import { contradicting, kept, keptWith, STATEMENTS, storeContract } from '../../test/store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-store-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = (): string => join(folder, `${files++}.db`);

storeContract('SQLite', () => {
  const path = newFile();
  return { open: () => openSqlite(path, { create: true }) };
});

async function refused(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof ReadoutError, String(error));
    return `${error.code} ${error.exit}`;
  }
  assert.fail('nothing was thrown');
}

test('a newer schema is refused with exit status 6, and the file stays as it is', async () => {
  const path = newFile();
  await (await openSqlite(path, { create: true })).close();
  const file = new Sqlite(path);
  file.pragma('user_version = 99');
  file.close();
  assert.equal(await refused(openSqlite(path)), 'store/newer 6');
  const again = new Sqlite(path);
  assert.equal(again.pragma('user_version', { simple: true }), 99);
  again.close();
});

test('a file that is no database, or one of another program, is refused', async () => {
  const text = newFile();
  writeFileSync(text, 'This is a text and no database at all.'.repeat(100));
  assert.equal(await refused(openSqlite(text)), 'store/damaged 1');
  const foreign = newFile();
  const other = new Sqlite(foreign);
  other.exec('CREATE TABLE recipes (name TEXT)');
  other.close();
  assert.equal(await refused(openSqlite(foreign)), 'store/foreign 1');
  assert.equal(await refused(openSqlite(join(folder, 'nowhere', 'x.db'))), 'store/unreadable 1');
});

test('a migration that breaks off leaves the schema before it', () => {
  const path = newFile();
  const file = new Sqlite(path);
  migrate(file, path, ['CREATE TABLE one (a)']);
  assert.throws(
    () => migrate(file, path, ['CREATE TABLE one (a)', 'CREATE TABLE two (b); CREATE TABLE two (b)']),
    /two/u,
  );
  assert.equal(file.pragma('user_version', { simple: true }), 1);
  assert.deepEqual(file.prepare("SELECT name FROM sqlite_master WHERE name = 'two'").all(), []);
  migrate(file, path, ['CREATE TABLE one (a)', 'CREATE TABLE two (b)']);
  assert.equal(file.pragma('user_version', { simple: true }), 2);
  file.close();
});

test('a project of before lists were narrowed by columns gets them filled as if it were put in anew', async () => {
  const path = newFile();
  const store = await openSqlite(path, { create: true });
  await store.write(async (writer) => {
    await writer.keep(keptWith(STATEMENTS));
    await writer.compiled(contradicting('c1'));
  });
  await store.close();
  const rows = (): unknown => {
    const file = new Sqlite(path);
    const all = ['SELECT n, type FROM said', 'SELECT * FROM said_by', 'SELECT id, conflicts FROM contacts'];
    const found = all.map((query) => file.prepare(query).all());
    file.close();
    return found;
  };
  const asPutIn = rows();
  const file = new Sqlite(path);
  file.exec(`DROP TABLE said_by; DROP INDEX said_type; DROP INDEX said_act; DROP INDEX contacts_conflicts;
    DROP INDEX differences_kind; DROP INDEX differences_severity; DROP INDEX contacts_type; DROP INDEX contacts_status;
    DROP INDEX articles_counted; DROP INDEX articles_ignored;
    ALTER TABLE said DROP COLUMN type; ALTER TABLE contacts DROP COLUMN conflicts; PRAGMA user_version = 3`);
  file.close();
  await (await openSqlite(path)).close();
  assert.deepEqual(rows(), asPutIn);
  assert.equal((asPutIn as readonly (readonly unknown[])[])[1]?.length, 13);
});

test('texts, events and ids cannot be changed or removed, and what is changed by force is found', async () => {
  const path = newFile();
  const store = await openSqlite(path, { create: true });
  await store.write((writer) => writer.keep(kept('a', 'Eins')));
  await store.write((writer) =>
    writer.append({
      at: '2026-01-01T00:00:00.000Z',
      by: 'someone',
      kind: 'undo',
      because: null,
      payload: { kind: 'undo', of: 1 },
      inverse: { names: [], homes: [] },
    }),
  );
  const file = new Sqlite(path);
  for (const forbidden of [
    'UPDATE texts SET text = 1',
    'DELETE FROM texts',
    'UPDATE events SET by = 1',
    'DELETE FROM events',
  ])
    assert.throws(() => file.exec(forbidden), /never|append-only/u);
  file.exec(
    "DROP TRIGGER texts_are_kept; DROP TRIGGER events_are_kept; UPDATE texts SET text = 'Zwei'; UPDATE events SET by = 'else'",
  );
  file.close();
  const damage = await store.read((reader) => reader.damage());
  assert.equal(damage.length, 2);
  assert.match(damage.join('\n'), /text [0-9a-f]{12} is not what it was\nevent 1 of the log was changed/u);
  await store.close();
});
