import { unzipSync, zipSync } from 'fflate';
import { ReadoutError } from '../../model/errors.ts';
import type { PackFile } from './content.ts';

/**
 * The earliest instant a ZIP archive can name, by the clock on the wall as the format has it: the same bytes in every zone and
 * at every time.
 */
const NO_TIME = (): Date => new Date(1980, 0, 1);
/** Bytes that a pack may have decompressed: about a hundred thousand articles. */
const MOST = 1024 * 1024 * 1024;

/** The files as a ZIP archive, in their order; the same files give the same bytes. */
export function zipped(files: readonly PackFile[]): Uint8Array {
  const entries = files.map(({ path, bytes }) => [path, [bytes, { mtime: NO_TIME(), level: 9 }]] as const);
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}

/** The files of an archive by their paths, which are never used as paths. Throws `input/archive` for what is none, or too large. */
export function unzipped(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let bytes = 0;
  try {
    const files = unzipSync(archive, {
      filter: ({ originalSize }) => {
        bytes += originalSize;
        if (bytes > MOST) throw new RangeError('too large');
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch {
    const why = bytes > MOST ? `it holds more than ${MOST} bytes decompressed` : 'it is no ZIP archive, damaged or cut off';
    throw new ReadoutError('input/archive', `the evidence pack is not read: ${why}`);
  }
} // prettier-ignore
