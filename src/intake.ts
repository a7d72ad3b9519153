import { extract } from './articles/extract.ts';
import { LANGUAGES } from './languages/index.ts';
import { ReadoutError, type ErrorCode } from './model/errors.ts';
import type { Message, MessageCode } from './model/message.ts';
import type { SourceItem } from './model/source.ts';
import { asRefused, declaredEncoding, openNetwork, type NetworkOptions } from './network.ts';
import { openInputs, type Input } from './resources/inputs.ts';
import { isItem, readerOf, type SourceHint } from './sources/index.ts';

/** Anything with a scheme is an address; which schemes are fetched is decided where it is fetched. */
const ADDRESS = /^[a-z][a-z\d+.-]{1,20}:\/\//iu;
/** How inputs are read, where the user says so. */
export interface IntakeOptions extends NetworkOptions {
  /** Encoding of all inputs, a label of the WHATWG standard. (Default: found out for each) */
  readonly encoding?: string;
  /** Bytes that one page may have, decompressed. (Default: 50 MiB; from the network 32 MiB) */
  readonly maxSize?: number;
  /** Records at the beginning of web archives that were read before and are passed over. (Default: 0) */
  readonly skip?: number;
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
  /** What it was read from, where that is this text alone. */
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

/** What is at an address, read by what it is. */
async function* fetched(
  url: string,
  { allowNet, proxy, ...options }: IntakeOptions,
): AsyncGenerator<Incoming | ReadoutError | string, undefined> {
  const { maxSize } = options;
  const network = { ...(allowNet && { allowNet }), ...(proxy && { proxy }), ...(maxSize && { maxSize }) };
  const fetcher = await openNetwork(network);
  const answer = await fetcher.get(url, { alsoRefused: true }).finally(() => fetcher.close());
  if ('unchanged' in answer) return undefined;
  const { bytes, refused } = answer;
  const declared = declaredEncoding(answer.type);
  const hint: SourceHint = { ...options, url: answer.url, ...(declared === undefined ? {} : { declared }) };
  const reader = readerOf(bytes, hint);
  if (refused !== undefined && reader.name !== 'html') throw refused;
  for await (const read of reader.read(bytes, hint)) {
    if (!isItem(read)) yield spoken({ ...read, text: read.text.replace(/^-(?=:)/u, url) });
    else {
      const item = asRefused(read, refused);
      if (refused !== undefined && isWithoutArticle(item)) throw refused;
      const stated = { ...read.stated, url: read.stated.url ?? answer.url };
      const named = { ...item, origin: read.origin.replace(/^-/u, url), stated };
      yield read.origin === '-' ? { item: named, bytes } : { item: named };
    }
  }
  return undefined;
}

/** What came with a refusal is only the refusal in other words. */
function isWithoutArticle(item: SourceItem): boolean {
  return extract(item, LANGUAGES).messages.some(({ code }) => code === 'page/no-article');
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
  for await (const read of reader.read(bytes, hint)) {
    const isWhole = isItem(read) && read.origin === (input.path ?? '-');
    yield isWhole ? { item: read, bytes } : isItem(read) ? { item: read } : spoken(read);
  }
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
