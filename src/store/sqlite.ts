import { rename } from 'node:fs/promises';
import type { Database } from 'better-sqlite3';
import { articleReads } from './article-reads.ts';
import { contactReads } from './contact-reads.ts';
import { damageIn } from './damage.ts';
import { isBusy, openDatabase, readable, type Opening } from './database.ts';
import { feedReads, feedWrites } from './feeds.ts';
import { logReads } from './log-reads.ts';
import { memoryReads } from './memory-reads.ts';
import type { Db } from './queries.ts';
import { search } from './search.ts';
import type { Reader, Store, Writer } from './store.ts';
import { compiledWrites } from './compiled-writes.ts';
import { keepWrites } from './keep-writes.ts';

/** A project in one SQLite file. With `create` it is made where there is none. */
export async function openSqlite(path: string, options: Opening = { create: false }): Promise<Store> {
  const { db, driver } = await openDatabase(path, options);
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw readable(error, path);
    }
  };
  return {
    read: (work) =>
      told(
        db
          .transaction()
          .setAccessMode('read only')
          .execute((trx) => work(readerOf(trx))),
      ),
    write: (work) => told(db.transaction().execute((trx) => work(writerOf(trx)))),
    async backup(to) {
      // Under another name until it is whole, so that no half copy ever looks like one.
      await told(driver.backup(`${to}.part`).then(() => rename(`${to}.part`, to)));
    },
    async close() {
      if (driver.open) optimize(driver);
      await db.destroy();
    },
  };
}

/** Lets the engine look at its indexes. While another program writes, it is left to whoever closes next. */
function optimize(driver: Database): void {
  try {
    driver.pragma('optimize');
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}

function readerOf(db: Db): Reader {
  return {
    ...articleReads(db),
    ...contactReads(db),
    ...logReads(db),
    ...feedReads(db),
    ...memoryReads(db),
    search: (query) => search(db, query),
    damage: () => damageIn(db),
  };
}

function writerOf(db: Db): Writer {
  return { ...readerOf(db), ...keepWrites(db), ...compiledWrites(db), ...feedWrites(db) };
}
