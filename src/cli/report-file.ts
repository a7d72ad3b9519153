import { writeFileSync } from 'node:fs';
import { csvLines } from '../app.ts';
import { ReadoutError } from '../model/errors.ts';

/** Writes what failed as a table: place, code, reason, what to do. */
export function writeReport(path: string, failed: readonly ReadoutError[]): void {
  const rows = failed.map((error) => [error.where ?? '', error.code, error.message, error.help]);
  writeText(path, [...csvLines([['place', 'code', 'reason', 'help'], ...rows])]);
}

/** Writes pieces of text to a file. */
export function writeText(path: string, pieces: Iterable<string>): void {
  try {
    writeFileSync(path, [...pieces].join(''));
  } catch (error) {
    throw new ReadoutError('output/unwritable', (error as Error).message, path);
  }
}
