import { ReadoutError } from './model/errors.ts';
import type { SourceItem } from './model/source.ts';
import { openInputs, type Input } from './resources/inputs.ts';
import { isItem, readerOf, type Read, type SourceHint } from './sources/index.ts';

/** How inputs are read, where the user says so. */
export interface IntakeOptions {
  /** Encoding of all inputs, a label of the WHATWG standard. (Default: found out for each) */
  readonly encoding?: string;
  /** Bytes that one page may have, decompressed. (Default: 50 MiB) */
  readonly maxSize?: number;
}

/** What came in: the texts, what could not be read, and lines for people. */
export interface Intake {
  readonly items: readonly SourceItem[];
  readonly failed: readonly ReadoutError[];
  readonly warnings: readonly string[];
}

/** Reads what the user named: files, folders, standard input (`-`). */
export async function intake(names: readonly string[], options: IntakeOptions = {}): Promise<Intake> {
  const items: SourceItem[] = [];
  const failed: ReadoutError[] = [];
  const warnings: string[] = [];
  for await (const one of texts(names, options)) {
    if (one instanceof ReadoutError) failed.push(one);
    else if (typeof one === 'string') warnings.push(one);
    else items.push(one);
  }
  return { items, failed, warnings };
}

/** The same one by one, so that a collection larger than memory can be read: a text, what could not be read, or a line for people. */
export async function* texts(
  names: readonly string[],
  options: IntakeOptions = {},
): AsyncGenerator<SourceItem | ReadoutError | string, undefined> {
  const { inputs, failed, passedOver } = openInputs(names);
  const unread = [...passedOver];
  yield* failed;
  for (const input of inputs) {
    try {
      for await (const read of readInput(input, options)) yield isItem(read) ? read : lineError(read.text);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      if (input.inFolder && error.code === 'input/unsupported') unread.push(input.path ?? '-');
      else yield error;
    }
  }
  if (unread.length > 0) yield `passed over in folders: ${unread.sort().join(', ')}`;
  return undefined;
}

function readInput(input: Input, options: IntakeOptions): Iterable<Read> | AsyncIterable<Read> {
  const hint: SourceHint = { ...options, ...(input.path === undefined ? {} : { path: input.path }) };
  const reader = readerOf(input.head(), hint);
  return reader.stream === undefined ? reader.read(input.bytes(), hint) : reader.stream(input.pieces(), hint);
}

function lineError(text: string): ReadoutError {
  return new ReadoutError('input/line', text);
}
