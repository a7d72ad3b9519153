import { request, type Dispatcher } from 'undici';
import { ReadoutError } from '../model/errors.ts';
import { isOpenTo, literalAddress } from './addresses.ts';
import { bodyOf, discard, header, type Wanted } from './body.ts';
import { FetchError, inWords } from './causes.ts';
import { checkBehindProxy, connections, ownNetwork, type Connecting } from './connections.ts';
import { ALL_ALLOWED, readRobots, type Robots } from './robots.ts';
import { retryAfter } from './retry-after.ts';

/** How addresses are fetched. */
export interface FetchOptions extends Connecting {
  /** Sent as `User-Agent`; its first word is our name in robots.txt. */
  readonly agent: string;
  /** Bytes at most, decompressed. (Default: 32 MiB) */
  readonly maxSize?: number;
  /** Milliseconds for everything together, redirects and body included. (Default: 30,000) */
  readonly deadline?: number;
}

/** What the last answer said of itself: an unchanged text is not sent again. */
export interface Known {
  readonly etag?: string;
  readonly lastModified?: string;
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
  /** The server gave this instead of what was asked for: why, in words. Only where refused texts are asked for. */
  readonly refused?: FetchError;
}

/** The server says that nothing has changed. */
export interface Unchanged {
  readonly unchanged: true;
}

/** How one address is asked for. */
export interface Asking {
  readonly known?: Known;
  /** Also the text that comes with a refusal (401, 402, 403, 451): often the beginning of the article. (Default: false) */
  readonly alsoRefused?: boolean;
}

/** Fetches several addresses; what it learns of a site (robots.txt) holds for all of them. */
export interface Fetcher {
  /** Throws `ReadoutError` with the cause in words; `FetchError` where the server answered. */
  get(url: string, asking?: Asking): Promise<Fetched | Unchanged>;
  close(): Promise<void>;
}

/** Steps that are followed. */
const MOST_REDIRECTS = 5;
const MOST_BYTES = 32 * 1024 * 1024;
/** What is read of a robots.txt; the standard (RFC 9309) asks for at least this. */
const MOST_ROBOTS = 512 * 1024;
const DEADLINE = 30_000;
const LASTING = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Answers whose text may be the beginning of what was asked for. */
const REFUSALS = new Set([401, 402, 403, 451]);

/** Opens a fetcher. Nothing is connected to before an address is asked for. */
export function openFetcher(options: FetchOptions): Fetcher {
  const dispatcher = connections(options);
  const robots = new Map<string, Promise<Robots>>();
  return {
    get: (url, asking = {}) => {
      const signal = AbortSignal.timeout(options.deadline ?? DEADLINE);
      return follow(url, { ...options, ...asking, dispatcher, signal, robots });
    },
    close: () => dispatcher.destroy(),
  };
}

/** Fetches one address. Throws as `Fetcher.get` does. */
export async function fetchUrl(
  url: string,
  { known, alsoRefused, ...options }: FetchOptions & Asking,
): Promise<Fetched | Unchanged> {
  const fetcher = openFetcher(options);
  const asking = { ...(known && { known }), ...(alsoRefused && { alsoRefused }) };
  try {
    return await fetcher.get(url, asking);
  } finally {
    await fetcher.close();
  }
}

interface Running extends FetchOptions, Asking {
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
  /** By origin; null while a robots.txt itself is fetched. */
  readonly robots: Map<string, Promise<Robots>> | null;
  readonly wanted?: Pick<Wanted, 'most' | 'cut'>;
}

async function follow(start: string, running: Running): Promise<Fetched | Unchanged> {
  let url = start;
  let moved = true;
  const seen = new Set<string>();
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const checked = urlOf(url, running);
    seen.add(checked.href);
    if (running.proxy) await checkBehindProxy(checked, running);
    if (running.robots !== null) await checkRobots(checked, running, running.robots);
    const answer = await ask(url, running);
    if (!REDIRECTS.has(answer.statusCode))
      return read(answer, { url, moved: moved && step > 0, start, running });
    discard(answer);
    moved &&= LASTING.has(answer.statusCode);
    const to = header(answer, 'location');
    if (to === undefined || !URL.canParse(to, url))
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

/** Asks the robots.txt of the site once, then looks there. */
async function checkRobots(
  { origin, pathname, search, href }: URL,
  running: Running,
  known: Map<string, Promise<Robots>>,
): Promise<void> {
  const robots = known.get(origin) ?? robotsOf(origin, running);
  known.set(origin, robots);
  try {
    if ((await robots).allows(`${pathname}${search}`)) return;
  } catch (error) {
    // A site that could not be reached once may be reached the next time.
    known.delete(origin);
    throw error;
  }
  throw new ReadoutError(
    'fetch/robots',
    'the site asks programs not to fetch this address (robots.txt)',
    href,
  );
}

/**
 * The rules of a site as the standard (RFC 9309) has them: without a robots.txt (400 to 499) everything may be fetched; where the
 * server fails (500 to 599) or cannot be reached nothing may. 429 is no lack of rules but a wish for patience.
 */
async function robotsOf(origin: string, running: Running): Promise<Robots> {
  const name = running.agent.split(/[/\s]/u)[0] ?? running.agent;
  const wanted = { most: MOST_ROBOTS, cut: true };
  try {
    const answer = await follow(`${origin}/robots.txt`, {
      ...running,
      known: {},
      alsoRefused: false,
      robots: null,
      wanted,
    });
    return 'unchanged' in answer ? ALL_ALLOWED : readRobots(new TextDecoder().decode(answer.bytes), name);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    if (error instanceof FetchError && error.status < 500 && error.status !== 429) return ALL_ALLOWED;
    // Too many or circular redirects: the standard takes that for no robots.txt.
    if (!(error instanceof FetchError) && error.code === 'fetch/failed') return ALL_ALLOWED;
    if (!(error instanceof FetchError)) throw error;
    throw new FetchError(
      error.status,
      origin,
      error.retryAfter,
      'the robots.txt of the site cannot be had: ',
    );
  }
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

async function read(
  answer: Dispatcher.ResponseData,
  at: { readonly url: string; readonly moved: boolean; readonly start: string; readonly running: Running },
): Promise<Fetched | Unchanged> {
  const { statusCode: status } = answer;
  const { alsoRefused = false, maxSize = MOST_BYTES, wanted = { most: maxSize } } = at.running;
  if (status === 304) {
    discard(answer);
    return { unchanged: true };
  }
  const isGood = status >= 200 && status < 300;
  const failure = isGood
    ? undefined
    : new FetchError(status, at.start, retryAfter(header(answer, 'retry-after'), Date.now()));
  if (failure !== undefined && !(alsoRefused && REFUSALS.has(status))) {
    discard(answer);
    throw failure;
  }
  const [etag, lastModified] = [header(answer, 'etag'), header(answer, 'last-modified')];
  return {
    url: at.url,
    moved: at.moved,
    status,
    type: header(answer, 'content-type') ?? '',
    bytes: await bodyOf(answer, { url: at.start, ...wanted }),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(failure === undefined ? {} : { refused: failure }),
  };
}
