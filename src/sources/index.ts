import { ReadoutError } from '../model/errors.ts';
import { binaryKind } from './binary.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { jsonLines } from './json-lines.ts';
import { mhtml } from './mhtml.ts';
import type { Read, SourceHint, SourceReader } from './source-reader.ts';
import { text } from './text.ts';
import { unsupportedKind } from './unsupported.ts';

export { isItem, type Read, type SourceHint, type SourceReader } from './source-reader.ts';

/** The source types in the order in which they are tried: the particular before the general. */
export const SOURCES: readonly SourceReader[] = [jsonLines, feed, mhtml, html, text];

/** The reader that knows the kind of the bytes. Throws `ReadoutError` for what Readout does not read. */
export function readerOf(bytes: Uint8Array, hint: SourceHint = {}): SourceReader {
  const reader = SOURCES.find((source) => source.detect(bytes, hint));
  const binary = hint.encoding === undefined ? binaryKind(bytes) : null;
  const known = reader !== undefined && (binary === null || reader.binary === true);
  if (known) return reader;
  if (binary !== null) throw new ReadoutError('input/binary', `this is ${binary}, not text`, hint.path);
  const kind = unsupportedKind(bytes) ?? 'of a kind';
  throw new ReadoutError('input/unsupported', `this is ${kind} that Readout does not read yet`, hint.path);
}

/** Reads bytes with the first reader that knows their kind. Throws `ReadoutError` for what Readout does not read. */
export async function* readSource(bytes: Uint8Array, hint: SourceHint = {}): AsyncGenerator<Read, undefined> {
  yield* readerOf(bytes, hint).read(bytes, hint);
  return undefined;
}
