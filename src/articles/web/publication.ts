import type { WebPage } from '../../model/web-page.ts';
import type { Page } from '../page.ts';
import { dateOfAddress, dateOfFact } from './page-dates.ts';
import { nearness, type Candidate, type Extent } from './nearness.ts';
import { visibleDates } from './visible-dates.ts';

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
  const seen = visibleDates(text, page, extent, rules);
  const far = new Set(seen.filter(({ rank }) => rank >= FAR).map(({ value }) => value.slice(0, 10)));
  found.push(...seen.filter(({ rank }) => rank < FAR || (far.size === 1 && found.length === 0)));
  return printedFirst(localFirst([...found].sort((a, b) => a.rank - b.rank)));
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

/**
 * Where the page prints another day for its readers than the most trusted of its data says, the printed day goes first, in the finest
 * form in which the page gives it: it is the day of the version that is read.
 */
function printedFirst(sorted: readonly Candidate[]): readonly Candidate[] {
  const printed = sorted.filter(({ isPrinted }) => isPrinted === true);
  const shown = printed.find(({ from }) => from === 'text, as of') ?? printed[0];
  const day = shown?.value.slice(0, 10);
  if (shown === undefined || day === undefined || sorted[0]?.value.startsWith(day) === true) return sorted;
  const same = sorted.find(({ value, precision }) => precision === 'minute' && value.startsWith(day));
  const best = shown.precision === 'minute' ? shown : (same ?? shown);
  return [best, ...sorted.filter((one) => one !== best)];
}
