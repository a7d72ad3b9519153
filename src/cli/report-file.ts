import { readFileSync, writeFileSync } from 'node:fs';
import { csvLines } from '../app.ts';
import { ReadoutError } from '../model/errors.ts';

/** Writes what failed as a table: place, code, reason, what to do. */
export function writeReport(path: string, failed: readonly ReadoutError[]): void {
  const rows = failed.map((error) => [error.where ?? '', error.code, error.message, error.help]);
  writeText(path, [...csvLines([['place', 'code', 'reason', 'help'], ...rows])]);
}

/** Writes pieces of text to a file. */
export function writeText(path: string, pieces: Iterable<string>): void {
  writeBytes(path, new TextEncoder().encode([...pieces].join('')));
}

/** The bytes of a file that the user named. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ReadoutError(missing ? 'input/not-found' : 'input/unreadable', (error as Error).message, path);
  }
}

export function writeBytes(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new ReadoutError('output/unwritable', (error as Error).message, path);
  }
}
