import type { Message } from '../model/message.ts';
import type { SourceItem } from '../model/source.ts';

/** What is known of the bytes beside the bytes. */
export interface SourceHint {
  /** Path or address as the user named it; absent for standard input. */
  readonly path?: string;
  /** Address the bytes were fetched from: relative links count from it. */
  readonly url?: string;
  /** Encoding the user demands, a label of the WHATWG standard such as `windows-1251`. Absent: found out. */
  readonly encoding?: string;
  /** Encoding that came with the bytes: of a server, or of a part of a larger file. Checked against the bytes. */
  readonly declared?: string;
  /** Bytes, decompressed, that one page or member may have at most. (Default: what the reader sets.) */
  readonly maxSize?: number;
  /** Records of a web archive that were read before and are passed over. (Default: 0) */
  readonly skip?: number;
}

/** What a reader yields: a text, or why there is none. */
export type Read = SourceItem | Message;

/** Reads one kind of source. A new kind is a file of this shape and a line in `sources/index.ts`. */
export interface SourceReader {
  readonly name: string;
  /** True for kinds whose bytes are no text: archives. (Default: false) */
  readonly binary?: true;
  /** True when the bytes are of this kind. Cheap: looks at the hint and the beginning only. Never throws. */
  detect(bytes: Uint8Array, hint: SourceHint): boolean;
  /** The texts in their order, with a message for each part that could not be read. Throws `ReadoutError` alone. */
  read(bytes: Uint8Array, hint: SourceHint): Iterable<Read> | AsyncIterable<Read>;
  /** For kinds that may be larger than memory: the same from pieces. `detect` has seen the beginning. */
  stream?(pieces: AsyncIterable<Uint8Array>, hint: SourceHint): AsyncIterable<Read>;
}

/** Tells the two kinds of things a reader yields apart. */
export function isItem(read: Read): read is SourceItem {
  return 'stated' in read;
}
