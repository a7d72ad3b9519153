import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { ReadoutError } from '../model/errors.ts';
import { inWords } from './causes.ts';

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** How much of a body is wanted. */
export interface Wanted {
  /** Where it comes from, for the message. */
  readonly url: string;
  /** Bytes at most, decompressed. */
  readonly most: number;
  /** A longer one is cut there instead of refused. (Default: false) */
  readonly cut?: boolean;
}

/** The body, decompressed; what comes out is counted, so that a small bomb cannot become large. Throws `ReadoutError`. */
export async function bodyOf(
  answer: Dispatcher.ResponseData,
  { url, most, cut = false }: Wanted,
): Promise<Uint8Array> {
  const coding = header(answer, 'content-encoding')?.trim().toLowerCase() ?? '';
  const decoder = coding in DECODERS ? DECODERS[coding as keyof typeof DECODERS]() : null;
  const source: AsyncIterable<Uint8Array> =
    decoder === null ? answer.body : answer.body.on('error', (error) => decoder.destroy(error)).pipe(decoder);
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of source) {
      length += piece.length;
      pieces.push(piece);
      if (length <= most) continue;
      if (cut) break;
      throw new ReadoutError('input/too-large', `more than ${most} bytes, decompressed`, url);
    }
  } catch (error) {
    throw inWords(error, url);
  } finally {
    discard(answer);
  }
  return Buffer.concat(pieces).subarray(0, most);
}

/** Lets go of a body that is not read to its end. */
export function discard({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => undefined).destroy();
}

/** A header of an answer, the first where there are several. */
export function header({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
