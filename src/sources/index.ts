import { ReadoutError } from '../model/errors.ts';
import type { Message } from '../model/message.ts';
import type { SourceItem } from '../model/source.ts';
import { binaryKind } from './binary.ts';
import { jsonLines } from './json-lines.ts';
import type { SourceHint, SourceReader } from './source-reader.ts';
import { text } from './text.ts';
import { unsupportedKind } from './unsupported.ts';

export { isItem, type SourceHint, type SourceReader } from './source-reader.ts';

/** The source types in the order in which they are tried: the particular before the general. */
export const SOURCES: readonly SourceReader[] = [jsonLines, text];

/** Reads bytes with the first reader that knows their kind. Throws `ReadoutError` for what Readout does not read. */
export function readSource(bytes: Uint8Array, hint: SourceHint = {}): Iterable<SourceItem | Message> {
  const binary = hint.encoding === undefined ? binaryKind(bytes) : null;
  if (binary !== null) throw new ReadoutError('input/binary', `this is ${binary}, not text`, hint.path);
  const reader = SOURCES.find((source) => source.detect(bytes, hint));
  if (reader !== undefined) return reader.read(bytes, hint);
  const kind = unsupportedKind(bytes) ?? 'of a kind';
  throw new ReadoutError('input/unsupported', `this is ${kind} that Readout does not read yet`, hint.path);
}
