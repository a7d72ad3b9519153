import { ReadoutError } from '../model/errors.ts';
import type { FeedContents } from '../model/feed.ts';
import type { Message } from '../model/message.ts';
import type { SourceItem } from '../model/source.ts';
import { decode } from './decode.ts';
import { feedsNamedBy } from './feed/discover.ts';
import { feedOf, type Feed, type FeedEntry } from './feed/entries.ts';
import { html } from './html.ts';
import { loadLibraries, type Libraries } from './html/libraries.ts';
import { parsePage } from './html/page-parser.ts';
import { isItem, type Read, type SourceHint, type SourceReader } from './source-reader.ts';
import { headOf } from './unsupported.ts';
import { plainAddress } from '../text/address.ts';

/** Larger feeds are refused unless the user raises the limit. Bytes. */
export const MOST_FEED_BYTES = 32 * 1024 * 1024;
const XML =
  /^(?:\s|<!--[\s\S]{0,3000}?-->|<\?[^>]{0,300}>|<!DOCTYPE[^>[]{0,300}(?:\[[^\]]{0,3000}\]\s{0,9})?>)*<(?:rss|feed|(?:[\w-]{1,20}:)?RDF)[\s>]/iu;
const JSON_FEED = /^\{[\s\S]{0,400}"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/u;
/** A summary without a full text is taken for one from so many characters on: some feeds know no other place for it. */
const WHOLE = 1500;

/** A saved feed: RSS 0.9x to 2.0, RDF, Atom or JSON Feed. An entry with text is an article; of those with a summary only this is said. */
export const feed: SourceReader = {
  name: 'feed',
  detect(bytes) {
    const head = headOf(bytes);
    return XML.test(head) || JSON_FEED.test(head);
  },
  async *read(bytes, hint) {
    for (const { read } of (await readEntries(bytes, hint)).entries) yield read;
  },
};

/** A feed with its entries, for those who follow it. Throws `ReadoutError` with what is wrong with it, a web page included. */
export async function feedContents(bytes: Uint8Array, hint: SourceHint): Promise<FeedContents> {
  if (!feed.detect(bytes, hint)) throw await noFeed(bytes, hint);
  const read = await readEntries(bytes, hint);
  const entries = read.entries.flatMap(({ entry, read: one }) =>
    isItem(one) ? [{ id: entry.id ?? null, url: one.stated.url ?? null, item: one }] : [],
  );
  return { title: read.title, entries, empty: read.entries.length - entries.length };
}

/** Why bytes are no feed; of a web page also which feeds it names. */
async function noFeed(bytes: Uint8Array, hint: SourceHint): Promise<ReadoutError> {
  const where = hint.path ?? hint.url;
  if (bytes.length === 0) return new ReadoutError('input/feed', 'the answer is empty', where);
  if (!html.detect(bytes, {})) return new ReadoutError('input/feed', 'this is no feed', where);
  const named = feedsNamedBy(decode(bytes, hint).text, await loadLibraries(), hint.url);
  const also = named.length === 0 ? '' : `; it names: ${named.slice(0, MOST_NAMED).join(' ')}`;
  return new ReadoutError('input/feed', `this is a web page, not a feed${also}`, where);
}

/** Feeds of a page that a message lists. */
const MOST_NAMED = 5;

/** The title of a feed, null where it has none, and what each of its entries gives. */
async function readEntries(bytes: Uint8Array, hint: SourceHint) {
  const { entries, ...about } = await parseFeedBytes(bytes, hint);
  const libraries = await loadLibraries();
  const title = oneLine(about.title ?? '', libraries);
  const base = hint.url ?? about.url;
  const notes = entitiesIn(bytes);
  const read = entries.map((entry, i) => {
    const origin = `${hint.path ?? '-'}:${i + 1}`;
    const place = { origin, named: hint.path !== undefined, libraries, base, notes };
    return { entry, read: itemOf(entry, { ...about, title }, place) };
  });
  return { title: title === '' ? null : title, entries: read };
}

/** Entities that a document defines are never expanded, as a few of them can stand for gigabytes, or for files of this computer. */
function entitiesIn(bytes: Uint8Array): readonly Message[] {
  const count = headOf(bytes).match(/<!ENTITY\s/gu)?.length ?? 0;
  if (count === 0) return [];
  const text = `the feed defines ${count} entities of its own; none is expanded (limit: 0), so that "&name;" may stand in its words`;
  return [{ code: 'feed/entities', text }];
}

/** The entries of a feed. Throws `ReadoutError` with what is wrong with it. */
export async function parseFeedBytes(bytes: Uint8Array, hint: SourceHint): Promise<Feed> {
  const most = hint.maxSize ?? MOST_FEED_BYTES;
  if (bytes.length > most) {
    const said = `a feed of ${bytes.length} bytes, at most ${most} are read`;
    throw new ReadoutError('input/too-large', said, hint.path);
  }
  const { parseFeed } = await import('feedsmith');
  const declared = /^<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]{2,40})["']/iu.exec(headOf(bytes))?.[1];
  const plain = decode(bytes, hint);
  const text = plain.notes.length > 0 && declared !== undefined ? declaredText(bytes, declared) : plain.text;
  try {
    return feedOf(parseFeed(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable';
    throw new ReadoutError('input/feed', `the feed cannot be read (${why})`, hint.path);
  }
}

/** In the encoding that the document declares; unknown labels are passed over. */
function declaredText(bytes: Uint8Array, label: string): string {
  try {
    return decode(bytes, { encoding: label }).text;
  } catch {
    return decode(bytes, {}).text;
  }
}

interface EntryPlace {
  readonly origin: string;
  readonly named: boolean;
  readonly libraries: Libraries;
  /** What relative addresses count from. */
  readonly base: string | undefined;
  /** What is to be said of the feed as a whole. */
  readonly notes: readonly Message[];
}

/** HTML as plain words on one line. */
function oneLine(words: string, libraries: Libraries): string {
  return parsePage(words, libraries).text.replace(/\s+/gu, ' ');
}

function itemOf(
  entry: FeedEntry,
  about: Omit<Feed, 'entries'>,
  { origin, named, libraries, base, notes: ofFeed }: EntryPlace,
): Read {
  const plain = (words: string) => parsePage(words, libraries).text;
  const title = oneLine(entry.title ?? '', libraries);
  const url = wholeAddress(entry.url, base);
  const summary = plain(entry.summary ?? '');
  const content = plain(entry.content ?? '');
  const isWhole = content.length > summary.length || summary.length >= WHOLE;
  const body = content.length > summary.length ? content : summary;
  if (title === '' && body === '')
    return { code: 'feed/entry', text: `${origin}: an entry without title and text` };
  const published = entry.published ?? entry.updated;
  const summarised = `the feed gives a summary of ${body.length} characters, not the whole article`;
  const notes: readonly Message[] = isWhole
    ? ofFeed
    : [...ofFeed, { code: 'feed/summary', text: summarised }];
  return {
    text: [title, body].filter((words) => words !== '').join('\n\n'),
    origin,
    stated: {
      ...(title === '' ? {} : { titleLength: title.length }),
      ...(published === undefined ? {} : { published }),
      ...(url === undefined ? {} : { url }),
      ...(about.language === undefined ? {} : { language: about.language }),
      ...(about.title === undefined || about.title === '' ? {} : { outlet: about.title }),
      ...(named ? { file: origin } : {}),
    },
    notes,
  } satisfies SourceItem;
}

/** The address of a page as a whole one, without what only counts readers; undefined for what cannot be one. */
function wholeAddress(words: string | undefined, base: string | undefined): string | undefined {
  if (words === undefined || !URL.canParse(words, base)) return undefined;
  const { href, protocol } = new URL(words, base);
  return /^https?:$/u.test(protocol) ? plainAddress(href) : undefined;
}
