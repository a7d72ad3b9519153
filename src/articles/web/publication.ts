import type { PublishedCandidate } from '../../model/article.ts';
import type { WebPage } from '../../model/web-page.ts';
import type { DateMark } from '../marks.ts';
import { firstDateIn, stampsIn } from '../marks.ts';
import type { Page } from '../page.ts';
import { dateOfAddress, dateOfFact } from './page-dates.ts';

/** Where a page says when it was published, the most trusted first. A fact belongs to the first that fits. */
const SOURCES: readonly RegExp[] = [
  /^json-ld datePublished$/u,
  /^meta (?:og:)?(?:article:published|article\.published|datepublished|publish|pubdate|publication|parsely|sailthru|rnews|originalpub|article_date|cxense|og:pub)/iu,
  /^itemprop datePublished$/u,
  /^json-ld dateCreated$/u,
  /^(?:feed$|meta (?:dc|citation|date|timestamp))/iu,
  /^(?:time|title)$/u,
  /^json-ld \w+ (?:datePublished|dateCreated)$/u,
  /^script$/u,
];

/** Up to this rank a candidate says something of this article, and not of another on the page. */
const LOCAL = 6.5;
/** From this rank on a date is believed only where the page gives no other. */
const FAR = 8.5;

/** A place where the page says when it was published. */
export interface Candidate extends PublishedCandidate {
  /** Lower comes first. */
  readonly rank: number;
}

/** What the visible page is looked through for: where the article begins and ends. */
export interface Extent {
  readonly headline: number | null;
  readonly first: number;
  readonly last: number;
  readonly body: ReadonlySet<number>;
}

/** All places where the page says when it was published, the most trusted first. */
export function candidates(
  text: string,
  page: WebPage,
  {
    extent,
    rules,
    pages,
    url,
  }: {
    readonly extent: Extent;
    readonly rules: Page;
    readonly pages: readonly Page[];
    readonly url: string | undefined;
  },
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const fact of page.facts) {
    if (fact.kind !== 'published') continue;
    const date = dateOfFact(fact, pages);
    const rank = SOURCES.findIndex((source) => source.test(fact.from));
    if (date === null || rank < 0) continue;
    found.push({ ...date, from: fact.from, rank: rank + nearness(fact.block, extent) });
  }
  const address = url === undefined ? null : dateOfAddress(url);
  if (address !== null) found.push({ ...address, from: 'address', rank: 6.5 });
  const seen = visible(text, page, extent, rules);
  const far = new Set(seen.filter(({ rank }) => rank >= FAR).map(({ value }) => value.slice(0, 10)));
  found.push(...seen.filter(({ rank }) => rank < FAR || (far.size === 1 && found.length === 0)));
  return localFirst([...found].sort((a, b) => a.rank - b.rank));
}

/**
 * Where the best candidate is an instant in world time, and another gives the day before or after that it may have been where the
 * page was written, the other goes first: the words of the article count from that day.
 */
function localFirst(sorted: readonly Candidate[]): readonly Candidate[] {
  const [best, ...others] = sorted;
  const [, day = '', hour = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):\d{2}(?:Z|\+00:00)$/u.exec(best?.value ?? '') ?? [];
  if (best === undefined || day === '') return sorted;
  const offset = Number(hour) >= 20 ? 1 : Number(hour) < 9 ? -1 : 0;
  const near = new Date(Date.parse(`${day}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
  const local = others.find(
    ({ value, rank }) => rank <= LOCAL && !/(?:Z|\+00:00)$/u.test(value) && value.startsWith(near),
  );
  const same = others.some(
    ({ value, rank }) => rank <= LOCAL && !/(?:Z|\+00:00)$/u.test(value) && value.startsWith(day),
  );
  return offset === 0 || local === undefined || same
    ? sorted
    : [local, ...sorted.filter((one) => one !== local)];
}

/** A date in the page counts the less the farther it stands from the article's beginning. */
function nearness(block: number | undefined, { headline, first, last }: Extent): number {
  if (block === undefined) return 0;
  const top = headline ?? first;
  if (first < 0 && headline === null) return 1;
  if (block >= top - 6 && block <= Math.max(first, top) + 3) return 0;
  return block > last + 4 || block < top - 12 ? 3 : 1;
}

/** Dates that stand in the page's text: time stamps, and dates alone on a line near the headline. */
function visible(text: string, page: WebPage, extent: Extent, rules: Page): readonly Candidate[] {
  const dated = new Set(
    page.areas.flatMap(({ kind, from, to }) =>
      kind === 'date' && to - from <= 4 ? Array.from({ length: to - from }, (_, i) => from + i) : [],
    ),
  );
  return page.blocks.flatMap((block, i) => {
    if (block.end - block.start > 200 || extent.body.has(i)) return [];
    const near = nearness(i, extent);
    const [stamp] = stampsIn(text, block, rules);
    const mark: DateMark | null = stamp ?? firstDateIn(text, block, rules);
    if (mark === null || mark.date.value.startsWith('-') || mark.date.precision === 'month') return [];
    const { value, precision } = mark.date;
    const base = stamp?.role === 'published' ? 4.5 : dated.has(i) ? 5.5 : stamp === undefined ? 7 : 6;
    const span = { start: mark.start, end: mark.end };
    return [
      { value, precision, from: stamp?.role === 'as_of' ? 'text, as of' : 'text', span, rank: base + near },
    ];
  });
}
