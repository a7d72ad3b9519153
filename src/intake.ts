import { ReadoutError, type ErrorCode } from './model/errors.ts';
import type { Message, MessageCode } from './model/message.ts';
import type { SourceItem } from './model/source.ts';
import { openInputs, type Input } from './resources/inputs.ts';
import { isItem, readerOf, type SourceHint } from './sources/index.ts';

/** Anything with a scheme is an address; which schemes are fetched is decided where it is fetched. */
const ADDRESS = /^[a-z][a-z\d+.-]{1,20}:\/\//iu;
/** How we name ourselves to servers. */
const AGENT = 'Readout/1 (reads news coverage)';

/** How inputs are read, where the user says so. */
export interface IntakeOptions {
  /** Encoding of all inputs, a label of the WHATWG standard. (Default: found out for each) */
  readonly encoding?: string;
  /** Bytes that one page may have, decompressed. (Default: 50 MiB) */
  readonly maxSize?: number;
  /** Networks that may be fetched from although they are not public, such as `10.1.2.0/24`. (Default: none) */
  readonly allowNet?: readonly string[];
}

/** What came in: the texts, what could not be read, and lines for people. */
export interface Intake {
  readonly items: readonly SourceItem[];
  readonly failed: readonly ReadoutError[];
  readonly warnings: readonly string[];
}

/** Reads what the user named: files, folders, standard input (`-`), addresses. */
export async function intake(names: readonly string[], options: IntakeOptions = {}): Promise<Intake> {
  const items: SourceItem[] = [];
  const failed: ReadoutError[] = [];
  const warnings: string[] = [];
  for await (const one of texts(names, options)) {
    if (one instanceof ReadoutError) failed.push(one);
    else if (typeof one === 'string') warnings.push(one);
    else items.push(one.item);
  }
  return { items, failed, warnings };
}

/** A text as it came in. */
export interface Incoming {
  readonly item: SourceItem;
  /** What it was read from, where that was held as a whole. */
  readonly bytes?: Uint8Array;
}

/** The same one by one, so that a collection larger than memory can be read: a text, what could not be read, or a line for people. */
export async function* texts(
  names: readonly string[],
  options: IntakeOptions = {},
): AsyncGenerator<Incoming | ReadoutError | string, undefined> {
  const { inputs, failed, passedOver } = openInputs(names.filter((name) => !ADDRESS.test(name)));
  const unread = [...passedOver];
  yield* failed;
  for (const input of inputs) {
    try {
      yield* readInput(input, options);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      if (input.inFolder && error.code === 'input/unsupported') unread.push(input.path ?? '-');
      else yield error;
    }
  }
  for (const url of names.filter((name) => ADDRESS.test(name))) {
    try {
      yield* fetched(url, options);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      yield error;
    }
  }
  if (unread.length > 0) yield `passed over in folders: ${unread.sort().join(', ')}`;
  return undefined;
}

/** What is at an address, read by what it is. The libraries for it are loaded when the first address is read. */
async function* fetched(
  url: string,
  { allowNet = [], ...options }: IntakeOptions,
): AsyncGenerator<Incoming | ReadoutError | string, undefined> {
  const { allowedNets, fetchUrl } = await import('./fetch/index.ts');
  const limit = options.maxSize === undefined ? {} : { maxSize: options.maxSize };
  const answer = await fetchUrl(url, { agent: AGENT, allowed: allowedNets(allowNet), ...limit });
  if ('unchanged' in answer) return undefined;
  const declared = /charset\s*=\s*"?([\w.:-]{2,40})/iu.exec(answer.type)?.[1];
  const hint: SourceHint = { ...options, ...(declared === undefined ? {} : { declared }) };
  for await (const read of readerOf(answer.bytes, hint).read(answer.bytes, hint)) {
    if (!isItem(read)) yield spoken({ ...read, text: read.text.replace(/^-(?=:)/u, url) });
    else {
      const stated = { ...read.stated, url: read.stated.url ?? answer.url };
      yield { item: { ...read, origin: read.origin.replace(/^-/u, url), stated }, bytes: answer.bytes };
    }
  }
  return undefined;
}

async function* readInput(
  input: Input,
  options: IntakeOptions,
): AsyncGenerator<Incoming | ReadoutError | string, undefined> {
  const hint: SourceHint = { ...options, ...(input.path === undefined ? {} : { path: input.path }) };
  const reader = readerOf(input.head(), hint);
  if (reader.stream !== undefined) {
    for await (const read of reader.stream(input.pieces(), hint))
      yield isItem(read) ? { item: read } : spoken(read);
    return undefined;
  }
  const bytes = input.bytes();
  for await (const read of reader.read(bytes, hint))
    yield isItem(read) ? { item: read, bytes } : spoken(read);
  return undefined;
}

/** A message of a reader: a line for people, or what could not be read. */
function spoken({ code, text }: Message): ReadoutError | string {
  return code === 'source/counts' ? text : new ReadoutError(ERROR_OF[code] ?? 'input/line', text);
}

const ERROR_OF: Partial<Record<MessageCode, ErrorCode>> = {
  'feed/entry': 'input/feed',
  'source/member': 'input/archive',
  'source/record': 'input/record',
};
