import { ReadoutError } from '../model/errors.ts';
import type { Message } from '../model/message.ts';
import type { SourceItem } from '../model/source.ts';
import { decode } from './decode.ts';
import { feedOf, type Feed, type FeedEntry } from './feed/entries.ts';
import { loadLibraries, type Libraries } from './html/libraries.ts';
import { parsePage } from './html/page-parser.ts';
import type { Read, SourceHint, SourceReader } from './source-reader.ts';
import { headOf } from './unsupported.ts';

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
    const { entries, ...about } = await parseFeedBytes(bytes, hint);
    const libraries = await loadLibraries();
    for (const [i, entry] of entries.entries()) {
      yield itemOf(entry, about, {
        origin: `${hint.path ?? '-'}:${i + 1}`,
        named: hint.path !== undefined,
        libraries,
      });
    }
  },
};

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
}

function itemOf(
  entry: FeedEntry,
  about: Omit<Feed, 'entries'>,
  { origin, named, libraries }: EntryPlace,
): Read {
  const plain = (html: string) => parsePage(html, libraries).text;
  const title = plain(entry.title ?? '').replace(/\s+/gu, ' ');
  const summary = plain(entry.summary ?? '');
  const content = plain(entry.content ?? '');
  const isWhole = content.length > summary.length || summary.length >= WHOLE;
  const body = content.length > summary.length ? content : summary;
  if (title === '' && body === '')
    return { code: 'feed/entry', text: `${origin}: an entry without title and text` };
  const published = entry.published ?? entry.updated;
  const notes: readonly Message[] = isWhole
    ? []
    : [
        {
          code: 'feed/summary',
          text: `the feed gives a summary of ${body.length} characters, not the whole article`,
        },
      ];
  return {
    text: [title, body].filter((words) => words !== '').join('\n\n'),
    origin,
    stated: {
      ...(title === '' ? {} : { titleLength: title.length }),
      ...(published === undefined ? {} : { published }),
      ...(entry.url === undefined ? {} : { url: entry.url }),
      ...(about.language === undefined ? {} : { language: about.language }),
      ...(about.title === undefined ? {} : { outlet: plain(about.title) }),
      ...(named ? { file: origin } : {}),
    },
    notes,
  } satisfies SourceItem;
}
