import type { ArticleEntry, Published } from '../../model/article.ts';
import type { Message } from '../../model/message.ts';
import type { PageArea, PageUpdate, WebPage } from '../../model/web-page.ts';
import { firstDateIn, stampsIn } from '../marks.ts';
import type { Page } from '../page.ts';
import { bare } from './headline.ts';
import { dateOfFact, dateOfWords } from './page-dates.ts';

/** A page has so many entries before it counts as a live blog by its markup alone. */
const LEAST_ENTRIES = 3;
/** An entry is told by so much of its beginning, UTF-16 units. */
const BEGINNING = 60;
/** Blocks at the beginning of an entry in which its time may stand, and how long such a block is at most. */
const TIME_BLOCKS = 4;
const TIME_LINE = 60;
/** A clock time alone, as live blogs put it before their entries. */
const CLOCK = /^(?<h>[01]?\d|2[0-3])[:.](?<m>[0-5]\d)(?:\s?Uhr|\s?h)?$/iu;

/** What entries are read with. */
interface Reading {
  /** The publication of the article: gives the day to a clock time without one. */
  readonly published: Published;
  readonly rules: Page;
  readonly pages: readonly Page[];
  /** Address of the page. */
  readonly url: string | undefined;
}

/** A stretch of blocks that is one entry. */
interface Stretch extends Pick<PageArea, 'from' | 'to' | 'id'> {
  readonly update: PageUpdate | null;
}

/**
 * The entries of a live blog that have a time of their own: by the classes of its markup, else by where the texts of its data stand.
 * Entries without a time are left out: their words count from the article's day.
 */
export function entriesOf(text: string, page: WebPage, reading: Reading): readonly ArticleEntry[] {
  const marked = outermost(page.areas.filter(({ kind }) => kind === 'entry'));
  const updates = page.updates ?? [];
  const stretches =
    marked.length >= LEAST_ENTRIES
      ? marked.map((area) => ({ ...area, update: updateIn(text, page, area, updates) }))
      : byUpdates(text, page, updates);
  return stretches.flatMap((stretch): readonly ArticleEntry[] => {
    const [first, last] = [page.blocks[stretch.from], page.blocks[stretch.to - 1]];
    const published = timeOf(text, page, stretch, reading);
    if (first === undefined || last === undefined || published === null) return [];
    const url = addressOf(stretch, reading.url);
    return [{ start: first.start, end: last.end, published, ...(url === undefined ? {} : { url }) }];
  });
}

/** What is said of a page that is a live blog. */
export function liveBlogMessages(page: WebPage, entries: readonly ArticleEntry[]): readonly Message[] {
  const isLive = page.facts.some(({ kind, value }) => kind === 'type' && value === 'LiveBlogPosting');
  const marked = page.areas.filter(({ kind }) => kind === 'entry').length;
  if (!isLive && marked < LEAST_ENTRIES && entries.length === 0) return [];
  const told =
    entries.length === 0
      ? 'its entries could not be told apart, so that words such as “today” count from the day of the page'
      : `${entries.length} of its entries have a time of their own, from which their words count`;
  return [{ code: 'page/live-blog', text: `a live blog, counted as one article; ${told}` }];
}

/** Areas that lie in no other of them. */
function outermost(areas: readonly PageArea[]): readonly PageArea[] {
  return areas
    .filter((one) => !areas.some((other) => other !== one && other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from))
    .sort((a, b) => a.from - b.from);
} // prettier-ignore

/** The update of the page's data whose headline or text begins in the area; null when there is none. */
function updateIn(text: string, page: WebPage, area: PageArea, updates: readonly PageUpdate[]): PageUpdate | null {
  const beginnings = page.blocks.slice(area.from, area.to).map(({ start, end }) => bare(text.slice(start, end)));
  return updates.find((update) => beginnings.some((words) => begins(words, update))) ?? null;
} // prettier-ignore

/** Entries from where their texts stand, each up to the next; in the order of the page. */
function byUpdates(text: string, page: WebPage, updates: readonly PageUpdate[]): readonly Stretch[] {
  if (updates.length === 0) return [];
  const isTitle = (i: number): boolean => page.areas.some((area) => area.kind === 'title' && area.from <= i && i < area.to);
  const found = new Map<PageUpdate, number>();
  for (const [i, { start, end }] of page.blocks.entries()) {
    if (isTitle(i)) continue;
    const words = bare(text.slice(start, Math.min(end, start + 400)));
    const update = updates.find((one) => !found.has(one) && begins(words, one));
    if (update !== undefined) found.set(update, i);
  }
  const sorted = [...found].sort(([, a], [, b]) => a - b);
  return sorted.flatMap(([update, from], n): readonly Stretch[] => {
    const next = sorted[n + 1]?.[1] ?? Math.min(page.blocks.length, from + lengthOf(text, page, from, update));
    return next > from ? [{ from, to: next, update }] : [];
  });
} // prettier-ignore

/** Blocks of the last entry: as many as its text takes, one where the data does not have it. */
function lengthOf(text: string, page: WebPage, from: number, { body }: PageUpdate): number {
  const whole = bare(body);
  let blocks = 1;
  for (let i = from + 1; i < page.blocks.length; i++) {
    const { start = 0, end = 0 } = page.blocks[i] ?? {};
    const words = bare(text.slice(start, end));
    if (words === '' || !whole.includes(words)) break;
    blocks += 1;
  }
  return blocks;
}

/** True where words are, or begin as, the headline or the text of an update. */
function begins(words: string, { headline, body }: PageUpdate): boolean {
  return [bare(headline), bare(body)].some(
    (told) => told.length >= 8 && words.startsWith(told.slice(0, BEGINNING)),
  );
}

/** When an entry was written: as its markup or the data says; a clock time alone is of the day of the article. */
function timeOf(text: string, page: WebPage, { from, to, update }: Stretch, { published, rules, pages }: Reading): Published | null {
  for (const fact of page.facts) {
    const isOwn = fact.kind === 'published' && fact.block !== undefined && fact.block >= from && fact.block < to;
    const date = isOwn ? dateOfFact(fact, pages) : null;
    if (date !== null) return { ...date, basis: 'stated', note: 'time of the entry' };
  }
  const told = update === null ? null : dateOfWords(update.published, pages);
  if (told !== null) return { ...told, basis: 'stated', note: 'time of the entry' };
  for (const block of page.blocks.slice(from, Math.min(to, from + TIME_BLOCKS))) {
    const words = text.slice(block.start, block.end);
    if (words.length > TIME_LINE) continue;
    const mark = stampsIn(text, block, rules)[0] ?? firstDateIn(text, block, rules);
    if (mark !== null && !mark.date.value.startsWith('-') && mark.date.precision !== 'month') {
      const { value, precision } = mark.date;
      return { value, precision, basis: 'stated', note: 'time of the entry', span: { start: mark.start, end: mark.end } };
    }
    const clock = CLOCK.exec(words.trim())?.groups;
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(published.value ?? '')?.[0];
    if (clock === undefined || day === undefined) continue;
    const value = `${day}T${(clock['h'] ?? '').padStart(2, '0')}:${clock['m'] ?? ''}`;
    const note = 'time of the entry, on the day of the article';
    return { value, precision: 'minute', basis: 'computed', note, span: { start: block.start, end: block.end } };
  }
  return null;
} // prettier-ignore

/** The address of an entry: as the data has it, else the page's with the name of the element. */
function addressOf({ update, id }: Stretch, url: string | undefined): string | undefined {
  if (update !== null && update.url !== '' && URL.canParse(update.url, url)) return new URL(update.url, url).href;
  if (id === undefined || url === undefined || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  address.hash = id;
  return address.href;
} // prettier-ignore
