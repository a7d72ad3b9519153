import type { ReadoutRecord } from '../contract/index.ts';

/** Writes a record in one format. A new format is a file of this shape and a line in `exports/index.ts`. */
export interface Exporter {
  /** As on the command line: `--json`. */
  readonly name: string;
  readonly mediaType: string;
  /** File name ending, without the dot. */
  readonly extension: string;
  /** The output in pieces, in order, so that a large record never becomes one string. The last ends with a line break. */
  write(record: ReadoutRecord): Iterable<string>;
}
