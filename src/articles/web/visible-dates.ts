import { elsewhere } from '../../languages/elsewhere.ts';
import type { PageBlock, WebPage } from '../../model/web-page.ts';
import type { Span } from '../../text/span.ts';
import { datelineAt } from '../dateline.ts';
import { readDate } from '../dates.ts';
import { firstDateIn, stampsIn, type DateMark } from '../marks.ts';
import { datePageOf, type DatePage, type Page } from '../page.ts';
import { nearness, type Candidate, type Extent } from './nearness.ts';
import { slashedDates } from './slashed-dates.ts';

/** Dates of languages that are not read otherwise. */
const ELSEWHERE = datePageOf(elsewhere);

/** Longer blocks are no date lines. UTF-16 units. */
const LINE = 200;
/** So far behind its first words a sentence says when the page was put up. UTF-16 units. */
const SENTENCE = 160;
/** A line is a date alone when it has at most so many other letters and figures: "am", "Uhr". */
const ALONE = 4;
/** Blocks below the headline in which an article may begin with its date. */
const OPENING = 3;

/** How much a date counts by what it looks like, where it stands near the headline; lower is more. See `SOURCES` in publication.ts. */
const RANK = { stamp: 4.5, area: 5.5, asOf: 6, opening: 6.2, bare: 7, closing: 8 };

/** What dates are read with. */
interface Reading {
  readonly text: string;
  readonly extent: Extent;
  readonly rules: Page;
  /** The language of the article, then all others. */
  readonly tables: readonly DatePage[];
}

/** A date as it stands in a block. */
interface Seen {
  readonly mark: DateMark;
  readonly rank: number;
}

/** Dates that readers of the page see: time stamps, dates near the headline, and those that open or close the article. */
export function visibleDates(text: string, page: WebPage, extent: Extent, rules: Page): readonly Candidate[] {
  const numericDates = slashedDates(page.facts.find(({ from }) => from === 'html lang')?.value);
  const tables = [rules, ELSEWHERE].map((table) => ({ ...table, numericDates }));
  const reading = { text, extent, rules, tables };
  const dated = datedBlocks(page);
  return page.blocks.flatMap((block, i) =>
    seenIn(block, { i, isDated: dated.has(i) }, reading).flatMap(({ mark, rank }) => {
      const { value, precision } = mark.date;
      if (value.startsWith('-') || precision === 'month') return [];
      return {
        value,
        precision,
        from: mark.role === 'as_of' ? 'text, as of' : 'text',
        span: { start: mark.start, end: mark.end },
        rank: rank + distance(i, extent),
        isPrinted: isPrinted(mark, block, i, reading),
      };
    }),
  );
}

/** Near the headline the order of the blocks decides between dates that look alike. */
function distance(i: number, extent: Extent): number {
  const top = extent.headline ?? extent.first;
  return nearness(i, extent) + Math.min(0.9, Math.abs(i - top) / 1000);
}

/**
 * The date that the page prints for its article: near the headline, outside of the article's text, and a time stamp ("Stand: ...") or
 * below the headline a date alone. A date above it may be that of the day on which the page was looked at.
 */
function isPrinted(mark: DateMark, block: PageBlock, i: number, { text, extent }: Reading): boolean {
  if (nearness(i, extent) > 0 || extent.body.has(i)) return false;
  const rest = text.slice(block.start, mark.start) + text.slice(mark.end, block.end);
  const isAlone = rest.replace(/[^\p{L}\p{N}]/gu, '').length <= ALONE;
  const isBelow = i > (extent.headline ?? extent.first);
  return isAlone && (isBelow || mark.role === 'as_of');
}

/** Blocks that stand in an element made for dates. */
function datedBlocks(page: WebPage): ReadonlySet<number> {
  return new Set(
    page.areas.flatMap(({ kind, from, to }) =>
      kind === 'date' && to - from <= 4 ? Array.from({ length: to - from }, (_, i) => from + i) : [],
    ),
  );
}

function seenIn(
  block: PageBlock,
  { i, isDated }: { readonly i: number; readonly isDated: boolean },
  reading: Reading,
): readonly Seen[] {
  const { extent } = reading;
  if (extent.body.has(i)) return inArticle(block, i, reading);
  if (block.end - block.start <= LINE) return onLine(block, isDated, reading);
  const top = extent.headline ?? extent.first;
  const opens = i > top && i <= extent.first + OPENING;
  return [...putUp(block, reading), ...(opens ? opening(block, reading) : [])];
}

/** The dates of a short block: its time stamps, else the first date in it. */
function onLine(block: PageBlock, isDated: boolean, reading: Reading): readonly Seen[] {
  const { text, tables } = reading;
  for (const table of tables) {
    const stamps = stampsIn(text, block, table);
    if (stamps.length > 0) return stamps.map((mark) => ({ mark, rank: stampRank(mark, isDated) }));
  }
  const said = putUp(block, reading);
  if (said.length > 0) return said;
  for (const table of tables) {
    const mark = firstDateIn(text, block, table);
    if (mark !== null) return [{ mark, rank: isDated ? RANK.area : RANK.bare }];
  }
  return [];
}

function stampRank({ role }: DateMark, isDated: boolean): number {
  return role === 'published' ? RANK.stamp : isDated ? RANK.area : RANK.asOf;
}

/** A sentence that says when the page was put up: "Dieser Artikel wurde am 3. April 2019 von ... veröffentlicht". */
function putUp(block: Span, { text, rules }: Reading): readonly Seen[] {
  const match = rules.putUp.exec(text.slice(block.start, block.end));
  if (match === null) return [];
  const start = block.start + match.index + match[0].length;
  const mark = firstDateIn(text, { start, end: Math.min(block.end, start + SENTENCE) }, rules);
  return mark === null ? [] : [{ mark: { ...mark, role: 'published' }, rank: RANK.stamp }];
}

/** Dates that belong to the article itself: where it begins, where it ends, and lines of it that are time stamps. */
function inArticle(block: PageBlock, i: number, reading: Reading): readonly Seen[] {
  const { text, extent, tables } = reading;
  const stamps = [...linesOf(text, block)].flatMap((line): readonly Seen[] => {
    const [mark] = tables.flatMap((table) =>
      stampsIn(text, line, table).filter(({ start }) => start === line.start),
    );
    return mark === undefined ? [] : [{ mark, rank: stampRank(mark, false) }];
  });
  const closing = i === extent.last ? closingLine(block, reading) : null;
  return [
    ...stamps,
    ...(i <= extent.first + 1 ? opening(block, reading) : []),
    ...(block.end - block.start <= LINE ? putUp(block, reading) : []),
    ...(closing === null ? [] : [{ mark: closing, rank: RANK.closing }]),
  ];
}

/** The date of a dateline, or one that stands before the first words: "27.1.2022 – Bei der ...". */
function opening(block: PageBlock, { text, rules, tables }: Reading): readonly Seen[] {
  const dateline = datelineAt(text, block, rules)?.mark ?? null;
  if (dateline !== null) return [{ mark: dateline, rank: RANK.opening }];
  const { start, end } = block;
  for (const table of tables) {
    const date = readDate(text.slice(0, end), start, table);
    if (date === null || date.precision === 'month') continue;
    const behind = text.slice(date.end, Math.min(end, date.end + 3));
    const isApart = date.end === end || /^(?:[.:]|\s?[–—|-]|\n)(?:\s|$)/u.test(behind);
    return isApart ? [{ mark: { start, end: date.end, role: 'line', date }, rank: RANK.opening }] : [];
  }
  return [];
}

/** A date alone on the last line. */
function closingLine(block: PageBlock, { text, tables }: Reading): DateMark | null {
  const last = [...linesOf(text, block)].at(-1);
  if (last === undefined) return null;
  const marks = tables.map((table) => firstDateIn(text, last, table));
  return marks.find((mark) => mark?.start === last.start && mark.end === last.end) ?? null;
}

/** The lines of a block without the white space around them. */
function* linesOf(text: string, block: Span): Generator<Span, undefined> {
  let start = block.start;
  for (const line of text.slice(block.start, block.end).split('\n')) {
    const before = line.length - line.trimStart().length;
    const end = start + line.trimEnd().length;
    if (end > start + before) yield { start: start + before, end };
    start += line.length + 1;
  }
  return undefined;
}
