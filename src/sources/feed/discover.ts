import type { Libraries } from '../html/libraries.ts';

/** Media types by which a page calls a link one to a feed. */
const FEED_TYPES = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)$/iu;

/** Addresses of the feeds that a web page names in its head, each once. `base`: its own address; without it only whole addresses count. */
export function feedsNamedBy(
  page: string,
  { Parser }: Pick<Libraries, 'Parser'>,
  base?: string,
): readonly string[] {
  const found = new Set<string>();
  const parser = new Parser({
    onopentag(tag, { rel = '', type = '', href = '' }) {
      const isFeed = tag === 'link' && /\balternate\b/iu.test(rel) && FEED_TYPES.test(type.trim());
      if (isFeed && URL.canParse(href, base)) found.add(new URL(href, base).href);
    },
  });
  parser.end(page);
  return [...found];
}
