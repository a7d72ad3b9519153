import { extract } from '../../articles/extract.ts';
import type { Language } from '../../languages/language.ts';
import { ReadoutError } from '../../model/errors.ts';
import type { Feed, FeedWire, PageAnswer } from '../../model/feed.ts';
import type { SourceItem } from '../../model/source.ts';
import type { Incoming } from '../add.ts';
import type { NewEntry } from './entries.ts';

/** An entry with the text that is taken for it. */
export interface Taken {
  readonly entry: NewEntry;
  readonly incoming: Incoming;
  /** The page must be asked for again. */
  readonly again: boolean;
  /** Why the page could not be had; null where it was, or was not asked for. */
  readonly trouble: ReadoutError | null;
}

/** What texts are had with. */
export interface Having {
  readonly wire: FeedWire;
  readonly languages: readonly Language[];
  /** Gives a site a rest between two of its pages. */
  readonly rest: () => Promise<void>;
  /** Looked at between two entries. */
  readonly signal?: AbortSignal;
}

/** The texts of entries; where the feed is followed with full texts, of their pages. Each has an origin of its own. */
export async function* textsOf(
  feed: Feed,
  entries: readonly NewEntry[],
  having: Having,
): AsyncGenerator<Taken, undefined> {
  const origins = new Set<string>();
  for (const [n, entry] of entries.entries()) {
    if (having.signal?.aborted === true) return undefined;
    const { url } = entry.entry;
    const origin = url !== null && !origins.has(url) ? url : `${feed.url}#${n + 1}`;
    origins.add(origin);
    const item = sameArticle({ ...entry.entry.item, origin }, entry);
    if (!feed.fullText || url === null) yield { entry, incoming: { item }, again: false, trouble: null };
    else {
      if (n > 0) await having.rest();
      yield { entry, ...pageOrFeed(await having.wire.page(url), item, having.languages) };
    }
  }
  return undefined;
}

/** An entry without an address keeps the article that it became, so that its next text is a version of it. */
function sameArticle(item: SourceItem, { before }: NewEntry): SourceItem {
  if (before === null || item.stated.url !== undefined) return item;
  return { ...item, stated: { ...item.stated, id: before.article } };
}

/** The text of the page, or where there is none what the feed gives, with a note. */
function pageOrFeed(
  page: PageAnswer,
  item: SourceItem,
  languages: readonly Language[],
): Omit<Taken, 'entry'> {
  if (page.is === 'page' && hasArticle(page.item, languages)) {
    const whole = withFeedFacts({ ...page.item, origin: item.origin }, item);
    return { incoming: { item: whole, bytes: page.bytes }, again: false, trouble: null };
  }
  const error = page.is === 'trouble' ? page.error : page.refused;
  const reason = error?.reason ?? 'there is no article on it';
  const trouble = new ReadoutError(error?.code ?? 'input/unsupported', reason, item.stated.url);
  return {
    incoming: { item: withNote(item, reason) },
    again: page.is === 'trouble' && !page.lasting,
    trouble,
  };
}

function hasArticle(item: SourceItem, languages: readonly Language[]): boolean {
  return !extract(item, languages).messages.some(({ code }) => code === 'page/no-article');
}

/** What the feed says of an article stands beside what its page says: the page goes first. */
function withFeedFacts(item: SourceItem, { stated: { published, outlet } }: SourceItem): SourceItem {
  if (item.page === undefined) return item;
  const facts = [
    ...(published === undefined ? [] : [{ kind: 'published' as const, value: published, from: 'feed' }]),
    ...(outlet === undefined ? [] : [{ kind: 'outlet' as const, value: outlet, from: 'feed' }]),
  ];
  return { ...item, page: { ...item.page, facts: [...item.page.facts, ...facts] } };
}

function withNote(item: SourceItem, why: string): SourceItem {
  const text = `the page could not be had (${why}); the text is what the feed gives`;
  return { ...item, notes: [...item.notes, { code: 'feed/page', text }] };
}
