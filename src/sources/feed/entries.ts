/** What every kind of feed says of itself and of its entries, under one set of names. Absent: the feed does not say. */
export interface Feed {
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The feed's own name for the entry: feeds use one again and again for different texts. */
  readonly id?: string;
  readonly url?: string;
  /** Plain words. */
  readonly title?: string;
  /** The whole text as HTML. */
  readonly content?: string;
  /** A summary as HTML; some feeds put the whole text here. */
  readonly summary?: string;
  readonly published?: string;
  readonly updated?: string;
}

/** Reads a feed of any kind out of what `parseFeed` gives. Nothing in it is trusted to be there or of the right type. */
export function feedOf(parsed: unknown): Feed {
  const feed = at(parsed, 'feed');
  const entries = [...list(at(feed, 'items')), ...list(at(feed, 'entries'))].map(entryOf);
  return {
    ...some('title', words(at(feed, 'title'))),
    ...some('url', words(at(feed, 'home_page_url')) ?? words(at(feed, 'link')) ?? linkOf(at(feed, 'links'))),
    ...some('language', words(at(feed, 'language')) ?? words(at(at(feed, 'xml'), 'lang'))),
    entries,
  };
}

function entryOf(entry: unknown): FeedEntry {
  const guid = at(entry, 'guid');
  const permalink = at(guid, 'isPermaLink') === false ? undefined : address(words(at(guid, 'value')));
  const dublin = at(entry, 'dc');
  return {
    ...some('id', words(at(entry, 'id')) ?? words(at(guid, 'value')) ?? words(at(at(entry, 'rdf'), 'about'))),
    ...some(
      'url',
      words(at(entry, 'url')) ?? words(at(entry, 'link')) ?? linkOf(at(entry, 'links')) ?? permalink,
    ),
    ...some('title', words(at(entry, 'title'))),
    ...some(
      'content',
      words(at(entry, 'content_html')) ??
        escaped(words(at(entry, 'content_text'))) ??
        words(at(at(entry, 'content'), 'encoded')) ??
        words(at(entry, 'content')),
    ),
    ...some('summary', words(at(entry, 'summary')) ?? words(at(entry, 'description'))),
    ...some(
      'published',
      words(at(entry, 'date_published')) ??
        words(at(entry, 'published')) ??
        words(at(entry, 'pubDate')) ??
        words(list(at(dublin, 'dates'))[0]) ??
        words(at(dublin, 'date')),
    ),
    ...some('updated', words(at(entry, 'updated')) ?? words(at(entry, 'date_modified'))),
  };
}

/** The address of an entry among its links: the one that is no other version and no enclosure. */
function linkOf(links: unknown): string | undefined {
  const all = list(links);
  const own = all.find((link) => ['alternate', undefined].includes(at(link, 'rel') as string | undefined));
  return words(at(own ?? all[0], 'href'));
}

function address(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:/iu.test(value) ? value : undefined;
}

function escaped(value: string | undefined): string | undefined {
  const html = value?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return html?.replace(/\n{2,}/gu, '<p>');
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, or the text that an object holds as its value; undefined for anything else and for white space. */
function words(value: unknown): string | undefined {
  const text = typeof value === 'object' ? at(value, 'value') : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function some<N extends string>(name: N, value: string | undefined): { readonly [name in N]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [name in N]?: string };
}
