import type { Database } from 'better-sqlite3';
import {
  CompiledQuery,
  Kysely,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
} from 'kysely';
import { ReadoutError } from '../model/errors.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** How a file is opened. */
export interface Opening {
  /** Make the file where there is none. */
  readonly create: boolean;
  /** Seconds that a writer waits for another to finish. (Default: 60.) */
  readonly patience?: number;
  /** Bytes up to which the file may grow: past them it is as if the disk were full. (Default: as the disk allows.) */
  readonly room?: number;
}

const PATIENCE = 60;
/** How long it leaves the lock alone before it tries again. */
const PAUSE_MS = 15;
/** How long opening waits, where the engine itself does the waiting. */
const OPENING_MS = 10_000;

/** An open file with the query builder over it. */
export interface Opened {
  readonly driver: Database;
  readonly db: Kysely<Tables>;
}

/**
 * Opens the file of a project, or makes it, and brings its schema up to date. This is the only place that names the
 * driver; it is loaded when a project is opened, so that commands without one need no native code.
 */
export async function openDatabase(
  path: string,
  { create, patience = PATIENCE, room }: Opening,
): Promise<Opened> {
  const driver = await connected(path, create);
  try {
    driver.pragma('journal_mode = WAL');
    // An acknowledged transaction is on the disk: WAL is flushed at every commit, not only at checkpoints.
    driver.pragma('synchronous = FULL');
    driver.pragma('foreign_keys = ON');
    driver.pragma('trusted_schema = OFF');
    migrate(driver, path);
    // From here on the long waiting is ours: the engine would stand still with the whole process.
    driver.pragma('busy_timeout = 100');
    if (room !== undefined) {
      const page = Number(driver.pragma('page_size', { simple: true }));
      driver.pragma(`max_page_count = ${Math.ceil(room / page)}`);
    }
  } catch (error) {
    driver.close();
    throw readable(error, path);
  }
  return { driver, db: new Kysely<Tables>({ dialect: new OneFile(driver, patience) }) };
}

async function connected(path: string, create: boolean): Promise<Database> {
  try {
    const { default: Sqlite } = await import('better-sqlite3');
    return new Sqlite(path, { fileMustExist: !create, timeout: OPENING_MS });
  } catch (error) {
    throw readable(error, path);
  }
}

/** What the engine says, as an error of the table. What is not the user's is thrown on. */
export function readable(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof ReadoutError) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (isBusy(error))
    return new ReadoutError('store/locked', 'another program is writing to the project', path);
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT'))
    return new ReadoutError('store/damaged', error.message, path);
  if (code.startsWith('SQLITE_FULL')) return new ReadoutError('store/full', 'the disk is full', path);
  if (
    code.startsWith('SQLITE_CANTOPEN') ||
    code.startsWith('SQLITE_READONLY') ||
    /directory does not exist/u.test(error.message)
  )
    return new ReadoutError('store/unreadable', error.message, path);
  if (code === 'ERR_DLOPEN_FAILED' || /bindings file|Cannot find (?:module|package)/u.test(error.message))
    return new ReadoutError('store/driver', 'the database driver is not built for this machine');
  return error;
}

class OneFile extends SqliteDialect {
  readonly #database: Database;
  readonly #patience: number;
  constructor(database: Database, patience: number) {
    super({ database });
    this.#database = database;
    this.#patience = patience;
  }
  override createDriver(): Driver {
    return new ImmediateDriver(this.#database, this.#patience);
  }
}

/** Writers take the lock at once: one that began by reading could not go on after another wrote. */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database;
  readonly #patience: number;
  constructor(database: Database, patience: number) {
    super({ database });
    this.#database = database;
    this.#patience = patience;
  }

  /** A full disk makes the engine itself take the transaction back: then there is none left, and its error must not be lost. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: { readonly accessMode?: string },
  ): Promise<void> {
    const how = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    const until = Date.now() + this.#patience * 1000;
    for (;;) {
      try {
        await connection.executeQuery(CompiledQuery.raw(how));
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > until) throw error;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    }
  }
}

/** True for what the engine says when another program writes. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
