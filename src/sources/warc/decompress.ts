import { createGunzip } from 'node:zlib';

/** Pieces of a file, decompressed when they are gzip, as one member or many. */
export interface Decompressed {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Why it ended early, in words; null while it has not. */
  readonly damage: () => string | null;
  /** Bytes that came out so far. */
  readonly length: () => number;
  /** True when no more will come. */
  readonly ended: () => boolean;
}

/** What is damaged ends the pieces instead of failing, so that all before it is read. */
export function decompressed(source: AsyncIterable<Uint8Array>): Decompressed {
  let damage: string | null = null;
  let length = 0;
  let ended = false;
  async function* pieces(): AsyncGenerator<Uint8Array, undefined> {
    try {
      for await (const piece of gunzipped(source)) {
        length += piece.length;
        yield piece;
      }
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!code.startsWith('Z_')) throw error;
      damage = code === 'Z_BUF_ERROR' ? 'the file is cut off' : 'the compressed data is damaged';
    }
    ended = true;
    return undefined;
  }
  return { pieces: pieces(), damage: () => damage, length: () => length, ended: () => ended };
}

async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return undefined;
  const whole = chained(first.value, iterator);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) yield* whole;
  else yield* through(whole);
  return undefined;
}

async function* chained(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, undefined> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  return undefined;
}

/** Through a decompressor that is fed only as fast as it is read. */
async function* through(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  const gunzip = createGunzip();
  const feeding = (async () => {
    try {
      for await (const piece of source) {
        if (gunzip.destroyed) return;
        if (!gunzip.write(piece))
          await new Promise((resume) => gunzip.once('drain', resume).once('close', resume));
      }
      gunzip.end();
    } catch (error) {
      gunzip.destroy(error instanceof Error ? error : new Error('unreadable'));
    }
  })();
  for await (const piece of gunzip) yield piece as Uint8Array;
  await feeding;
  return undefined;
}
