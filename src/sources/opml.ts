import { ReadoutError } from '../model/errors.ts';
import type { FeedWish } from '../model/feed.ts';
import { feedKey } from '../text/address.ts';

/** What a list of feeds holds. */
export interface FeedList {
  /** Each address once, in the order of the list; the folders it stood in, the outermost first, are its tags. */
  readonly feeds: readonly FeedWish[];
  /** Entries that name a feed a second time. */
  readonly duplicates: number;
  /** Entries whose address is none that can be fetched. */
  readonly unusable: readonly string[];
}

/** Folders in folders are followed so far. */
const DEEPEST = 20;

/** Reads an OPML list of feeds. Throws `ReadoutError` when it is none. */
export async function readOpml(text: string): Promise<FeedList> {
  const { parseOpml } = await import('feedsmith');
  let outlines: unknown;
  try {
    outlines = (parseOpml(text) as { readonly body?: { readonly outlines?: unknown } }).body?.outlines;
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable';
    throw new ReadoutError('input/feed', `the list of feeds cannot be read (${why})`);
  }
  const found = new Map<string, FeedWish>();
  const unusable: string[] = [];
  let all = 0;
  for (const { url, title, tags } of entriesOf(outlines, [], 0)) {
    all++;
    const key = feedKey(url);
    const before = key === null ? undefined : found.get(key);
    if (key === null) unusable.push(url);
    else
      found.set(
        key,
        before === undefined
          ? { url, ...title, tags }
          : { ...before, tags: [...new Set([...before.tags, ...tags])] },
      );
  }
  return { feeds: [...found.values()], duplicates: all - unusable.length - found.size, unusable };
}

/** Writes feeds as an OPML list, those with tags in folders. The same feeds give the same bytes. */
export async function writeOpml(feeds: readonly FeedWish[], title: string): Promise<string> {
  const { generateOpml } = await import('feedsmith');
  const outline = ({ url, title: name }: FeedWish) => ({ text: name ?? url, type: 'rss', xmlUrl: url });
  const tags = [...new Set(feeds.flatMap((feed) => feed.tags))].sort();
  const folders = tags.map((tag) => ({
    text: tag,
    outlines: feeds.filter((feed) => feed.tags.includes(tag)).map(outline),
  }));
  const loose = feeds.filter((feed) => feed.tags.length === 0).map(outline);
  return generateOpml({ head: { title }, body: { outlines: [...folders, ...loose] } });
}

interface Entry {
  readonly url: string;
  readonly title: { readonly title?: string };
  readonly tags: readonly string[];
}

function* entriesOf(outlines: unknown, tags: readonly string[], depth: number): Generator<Entry> {
  if (!Array.isArray(outlines) || depth > DEEPEST) return;
  for (const one of outlines as readonly Record<string, unknown>[]) {
    const name = [one['title'], one['text']].find(
      (words) => typeof words === 'string' && words.trim() !== '',
    ) as string | undefined;
    const url = one['xmlUrl'];
    if (typeof url === 'string')
      yield { url: url.trim(), title: name === undefined ? {} : { title: name.trim() }, tags };
    const inner = name === undefined || typeof url === 'string' ? tags : [...tags, name.trim()];
    yield* entriesOf(one['outlines'], inner, depth + 1);
  }
}
