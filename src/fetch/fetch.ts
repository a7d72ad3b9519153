import { lookup as resolve } from 'node:dns';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, request, type Dispatcher } from 'undici';
import { ReadoutError, type ErrorCode } from '../model/errors.ts';
import { isOpenTo, literalAddress, type AllowedNet } from './addresses.ts';
import { readRobots } from './robots.ts';
import { retryAfter } from './schedule.ts';

/** How addresses are fetched. */
export interface FetchOptions {
  /** Sent as `User-Agent`; its first word is our name in robots.txt. */
  readonly agent: string;
  /** Networks that may be reached although they are not public. (Default: none) */
  readonly allowed?: readonly AllowedNet[];
  /** Bytes at most, decompressed. (Default: 32 MiB) */
  readonly maxSize?: number;
  /** Milliseconds for everything together, redirects and body included. (Default: 30,000) */
  readonly deadline?: number;
  /** What the last answer said of itself: an unchanged text is not sent again. */
  readonly known?: { readonly etag?: string; readonly lastModified?: string };
}

/** An answer with a text. */
export interface Fetched {
  /** Where it was found, behind all redirects. */
  readonly url: string;
  /** Every step was a lasting move: the address should be kept instead of the old one. */
  readonly moved: boolean;
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** The server says that nothing has changed. */
export interface Unchanged {
  readonly unchanged: true;
}

/** Steps that are followed. */
const MOST_REDIRECTS = 5;
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_ROBOTS = 512 * 1024;
const DEADLINE = 30_000;
const LASTING = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Fetches one address. Throws `ReadoutError` with the cause in words; `retryAfter` on it where the server asks for patience. */
export async function fetchUrl(url: string, options: FetchOptions): Promise<Fetched | Unchanged> {
  const dispatcher = guardedAgent(options.allowed ?? []);
  const signal = AbortSignal.timeout(options.deadline ?? DEADLINE);
  try {
    await checkRobots(url, { ...options, dispatcher, signal });
    return await follow(url, { ...options, dispatcher, signal });
  } finally {
    await dispatcher.destroy();
  }
}

interface Running extends FetchOptions {
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
}

/** Connects only to addresses that were checked: the one that is looked up is the one that is connected to. */
function guardedAgent(allowed: readonly AllowedNet[]): Agent {
  return new Agent({
    connect: {
      timeout: 10_000,
      lookup: (hostname, options, callback) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
          const closed = (addresses as typeof addresses | undefined)?.find(
            ({ address }) => !isOpenTo(address, allowed),
          );
          const [first] = (addresses as typeof addresses | undefined) ?? [];
          if (error !== null) callback(error, '', 0);
          else if (closed !== undefined) callback(new OwnNetwork(closed.address), '', 0);
          else if (options.all === true) (callback as unknown as AllFound)(null, addresses);
          else callback(null, first?.address ?? '', first?.family ?? 4);
        });
      },
    },
  });
}

/** What the resolver calls with all addresses at once. */
type AllFound = (
  error: null,
  addresses: readonly { readonly address: string; readonly family: number }[],
) => void;

/** An address inside the own network was about to be connected to. */
class OwnNetwork extends Error {
  override readonly name = 'OwnNetwork';
}

async function checkRobots(url: string, running: Running): Promise<void> {
  const { origin, pathname, search } = urlOf(url, running);
  const name = running.agent.split(/[/\s]/u)[0] ?? running.agent;
  let text: string;
  try {
    const answer = await follow(`${origin}/robots.txt`, { ...running, known: {}, maxSize: MOST_ROBOTS });
    text = 'unchanged' in answer ? '' : new TextDecoder().decode(answer.bytes);
  } catch (error) {
    if (
      error instanceof ReadoutError &&
      (error.code === 'fetch/refused-here' || error.code === 'fetch/unreachable')
    )
      throw error;
    // No robots.txt, or none that can be read: the standard takes that as leave to fetch.
    return;
  }
  if (!readRobots(text, name).allows(`${pathname}${search}`))
    throw new ReadoutError(
      'fetch/robots',
      'the site asks programs not to fetch this address (robots.txt)',
      url,
    );
}

async function follow(start: string, running: Running): Promise<Fetched | Unchanged> {
  let url = start;
  let moved = true;
  const seen = new Set<string>();
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    seen.add(urlOf(url, running).href);
    const answer = await ask(url, running);
    if (!REDIRECTS.has(answer.statusCode))
      return read(answer, { url, moved: moved && step > 0, start, running });
    answer.body.on('error', () => undefined).destroy();
    moved &&= LASTING.has(answer.statusCode);
    const to = header(answer, 'location');
    if (to === undefined)
      throw new ReadoutError('fetch/failed', 'the server sends elsewhere without saying where', start);
    url = new URL(to, url).href;
    if (seen.has(url)) throw new ReadoutError('fetch/failed', 'the addresses lead in a circle', start);
  }
  throw new ReadoutError('fetch/failed', `it is sent elsewhere more than ${MOST_REDIRECTS} times`, start);
}

/** The address, checked before anything is looked up. */
function urlOf(words: string, { allowed = [] }: FetchOptions): URL {
  const url = URL.canParse(words) ? new URL(words) : null;
  if (url === null) throw new ReadoutError('usage', `“${words}” is no address`);
  if (!/^https?:$/u.test(url.protocol))
    throw new ReadoutError(
      'fetch/refused-here',
      `only http and https are fetched, not ${url.protocol}`,
      words,
    );
  const literal = literalAddress(url.hostname);
  if (literal !== null && !isOpenTo(literal, allowed)) throw ownNetwork(literal, words);
  return url;
}

function ownNetwork(address: string, url: string): ReadoutError {
  return new ReadoutError(
    'fetch/refused-here',
    `${address} is inside your own network; allow with --allow-net`,
    url,
  );
}

async function ask(url: string, { agent, dispatcher, signal, known = {} }: Running) {
  try {
    return await request(url, {
      dispatcher,
      signal,
      headers: {
        'user-agent': agent,
        accept:
          'text/html, application/xhtml+xml, application/xml, application/rss+xml, application/feed+json, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
        ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
      },
    });
  } catch (error) {
    throw inWords(error, url);
  }
}

/** Causes of a failed connection, by the code of the system or the client. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no server of this name',
  EAI_AGAIN: 'names cannot be looked up; is there a connection?',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server broke off the connection',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'the server does not answer',
  UND_ERR_SOCKET: 'the server broke off the connection',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

function inWords(error: unknown, url: string): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const { name = '', code = '', message = '' } = error as { name?: string; code?: string; message?: string };
  if (name === 'OwnNetwork') return ownNetwork(message, url);
  if (name === 'TimeoutError' || name === 'AbortError')
    return new ReadoutError('fetch/unreachable', 'it took longer than the deadline', url);
  return new ReadoutError(
    'fetch/unreachable',
    CAUSES[code] ?? `the connection failed (${code === '' ? message : code})`,
    url,
  );
}

/** What a status means, and the code of the error. Others are named by their number. */
const STATUS: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  401: ['fetch/failed', 'it needs a login (401)'],
  402: ['fetch/failed', 'it must be paid for (402)'],
  403: ['fetch/failed', 'the server refuses it (403)'],
  404: ['fetch/failed', 'there is no such page (404)'],
  410: ['fetch/gone', 'it is gone for good (410)'],
  429: ['fetch/busy', 'the server says that we ask too often (429)'],
  451: ['fetch/failed', 'it is blocked for legal reasons (451)'],
  503: ['fetch/busy', 'the server says “busy” (503)'],
};

async function read(
  answer: Dispatcher.ResponseData,
  at: { readonly url: string; readonly moved: boolean; readonly start: string; readonly running: Running },
): Promise<Fetched | Unchanged> {
  const { statusCode: status } = answer;
  if (status === 304 || status >= 400 || status < 200) answer.body.on('error', () => undefined).destroy();
  if (status === 304) return { unchanged: true };
  if (status >= 400 || status < 200) {
    const [code, words] =
      STATUS[status] ?? (['fetch/failed', `the server answers with an error (${status})`] as const);
    const wait = retryAfter(header(answer, 'retry-after'), Date.now());
    throw new FetchError(code, wait === null ? words : `${words}; again in ${wait} s`, at.start, wait);
  }
  const [etag, lastModified] = [header(answer, 'etag'), header(answer, 'last-modified')];
  return {
    url: at.url,
    moved: at.moved,
    status,
    type: header(answer, 'content-type') ?? '',
    bytes: await bodyOf(answer, at.start, at.running.maxSize ?? MOST_BYTES),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** An answer that is an error, with the wait that the server asks for. */
export class FetchError extends ReadoutError {
  /** Seconds; null when the server does not ask. */
  readonly retryAfter: number | null;

  constructor(code: ErrorCode, reason: string, where: string, wait: number | null) {
    super(code, reason, where);
    this.retryAfter = wait;
  }
}

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** The body, decompressed; what comes out is counted, so that a small bomb cannot become large. */
async function bodyOf(answer: Dispatcher.ResponseData, url: string, most: number): Promise<Uint8Array> {
  const coding = header(answer, 'content-encoding')?.trim().toLowerCase() ?? '';
  const decoder = coding in DECODERS ? DECODERS[coding as keyof typeof DECODERS]() : null;
  const source: AsyncIterable<Uint8Array> =
    decoder === null ? answer.body : answer.body.on('error', (error) => decoder.destroy(error)).pipe(decoder);
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of source) {
      length += piece.length;
      if (length > most)
        throw new ReadoutError('input/too-large', `more than ${most} bytes, decompressed`, url);
      pieces.push(piece);
    }
  } catch (error) {
    throw inWords(error, url);
  } finally {
    answer.body.on('error', () => undefined).destroy();
  }
  return Buffer.concat(pieces);
}

function header({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
