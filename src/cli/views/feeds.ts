import { feedState, type Feed, type FeedRow } from '../../model/feed.ts';
import { hanging, oneLine, table } from './layout.ts';
import type { Page } from './view.ts';

/** Characters of a feed's name in a table. */
const NAME = 28;

/** The feeds that are followed, a line each, and below it what each last said. */
export function* feedTable(feeds: readonly FeedRow[], page: Page): Iterable<string> {
  const { id, articles, feeds: words } = page.words;
  const head = [id, words.feed, words.state, words.lastSuccess, words.items, articles, words.next];
  const rows = feeds.map((feed) => [
    feed.id,
    oneLine(feedName(feed), NAME),
    words.states[feedState(feed)],
    feed.succeeded === null ? words.never : minute(feed.succeeded),
    feed.succeeded === null ? '–' : `${feed.items}/${feed.fresh}`,
    String(feed.articles),
    feed.next === null ? '–' : minute(feed.next),
  ]);
  const [first = '', ...lines] = table([head, ...rows], 0, page.width);
  yield `${page.colours.bold(first)}\n`;
  for (const [i, line] of lines.entries()) {
    const feed = feeds[i];
    yield `${line}\n`;
    if (feed !== undefined) yield* hanging('    ', messageOf(feed, page), page, 'dim');
  }
}

/** What a feed last said, how often it failed in a row, and what the user said of it. */
function messageOf({ message, failures, tags, fullText }: Feed, { words }: Page): string {
  const said = message === null ? '–' : `${message.text}${failures > 1 ? ` ×${failures}` : ''}`;
  const own = [
    ...(tags.length > 0 ? [`${words.feeds.tags}: ${tags.join(', ')}`] : []),
    ...(fullText ? [words.feeds.fullText] : []),
  ];
  return [said, ...own].join('; ');
}

/** Its title, else its address. */
export function feedName({ title, url }: Pick<Feed, 'title' | 'url'>): string {
  return title ?? url;
}

/** An instant to the minute, in UTC, as people read it. */
export function minute(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
