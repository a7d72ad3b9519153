import { FetchError, type Fetcher } from './fetch/index.ts';
import { ReadoutError } from './model/errors.ts';
import type { FeedAnswer, FeedWire, PageAnswer } from './model/feed.ts';
import { asRefused, declaredEncoding } from './network.ts';
import { feedContents } from './sources/feed.ts';
import { isItem, readerOf, type SourceHint } from './sources/index.ts';

/** Limits of what is read. */
export interface WireOptions {
  /** Bytes that a feed or a page may have, decompressed. (Default: what each may have) */
  readonly maxSize?: number;
}

/** Feeds and their pages over the network. */
export function feedWire(fetcher: Fetcher, { maxSize }: WireOptions = {}): FeedWire {
  const limit = maxSize === undefined ? {} : { maxSize };
  return {
    feed: (url, known) => orTrouble(async () => {
      const answer = await fetcher.get(url, { known });
      if ('unchanged' in answer) return { is: 'unchanged' };
      const declared = declaredEncoding(answer.type);
      const hint: SourceHint = { url: answer.url, ...limit, ...(declared === undefined ? {} : { declared }) };
      const { moved, status, etag = null, lastModified = null } = answer;
      const contents = await feedContents(answer.bytes, hint);
      return { is: 'contents', url: answer.url, moved, status, etag, lastModified, contents };
    }),
    page: (url) => orLasting(() => pageAt(url, fetcher, limit)),
  }; // prettier-ignore
}

async function pageAt(url: string, fetcher: Fetcher, limit: WireOptions): Promise<PageAnswer> {
  const answer = await fetcher.get(url, { alsoRefused: true });
  if ('unchanged' in answer) throw new RangeError('an answer to a question that was not asked');
  const declared = declaredEncoding(answer.type);
  const hint: SourceHint = { ...limit, ...(declared === undefined ? {} : { declared }) };
  for await (const read of readerOf(answer.bytes, hint).read(answer.bytes, hint)) {
    if (!isItem(read)) continue;
    const item = asRefused({ ...read, stated: { ...read.stated, url } }, answer.refused);
    const { bytes, refused } = answer;
    return { is: 'page', item, bytes, ...(refused && { refused }) };
  }
  throw new ReadoutError('input/unsupported', 'there is no text on it', url);
}

async function orTrouble(work: () => Promise<FeedAnswer>): Promise<FeedAnswer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return { is: 'trouble', error, retryAfter: error instanceof FetchError ? error.retryAfter : null };
  }
}

async function orLasting(work: () => Promise<PageAnswer>): Promise<PageAnswer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return { is: 'trouble', error, lasting: !isPassing(error) };
  }
}

/** Trouble that may be over the next time: of the connection or of the server itself. */
function isPassing(error: ReadoutError): boolean {
  const ofServer = error instanceof FetchError && error.status >= 500;
  return ofServer || error.code === 'fetch/unreachable' || error.code === 'fetch/busy';
}
