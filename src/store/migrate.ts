import type { Database } from 'better-sqlite3';
import { ReadoutError } from '../model/errors.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { unpackedText } from './packed.ts';

/** Marks a SQLite file as one of ours: "RdOt". */
const APPLICATION = 0x52644f74;

/**
 * Brings the schema of a file up to date: each migration in a transaction of its own together with its number, so that a
 * killed process leaves the schema before or after it, never between. Two processes may do it at once.
 */
export function migrate(driver: Database, path: string, migrations: readonly string[] = MIGRATIONS): void {
  const version = (): number => Number(driver.pragma('user_version', { simple: true }));
  const application = Number(driver.pragma('application_id', { simple: true }));
  const ours = application === APPLICATION || (version() === 0 && isEmpty(driver));
  if (!ours) throw new ReadoutError('store/foreign', 'this is no project of Readout', path);
  if (version() > migrations.length) throw newer(version(), migrations.length, path);
  driver.function('unpacked', { deterministic: true, directOnly: true }, (bytes) =>
    unpackedText(bytes as Uint8Array),
  );
  for (const [i, sql] of migrations.entries()) {
    if (version() > i) continue;
    driver
      .transaction(() => {
        if (version() > i) return;
        driver.exec(sql);
        driver.pragma(`application_id = ${APPLICATION}`);
        driver.pragma(`user_version = ${i + 1}`);
      })
      .immediate();
  }
}

function isEmpty(driver: Database): boolean {
  return driver.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0;
}

function newer(found: number, known: number, path: string): ReadoutError {
  return new ReadoutError(
    'store/newer',
    `the project has schema ${found}; this version of Readout knows up to ${known}`,
    path,
  );
}
