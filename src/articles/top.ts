import { trimmed, type Span } from '../text/span.ts';
import { atLabel, headOf, isKicker } from './headline.ts';
import { linesOf } from './lines.ts';
import { datelineAt } from './dateline.ts';
import type { DateMark } from './marks.ts';
import type { Page } from './page.ts';
import { as, readLine, type Line } from './read-line.ts';

/** Everything down to the headline. */
export interface Top {
  readonly lines: readonly Line[];
  readonly marks: readonly DateMark[];
  /** Where the rest of the text begins. */
  readonly end: number;
}

/** The title the source gave, its label cut off. A first line that only says it again is furniture. */
export function titled(text: string, length: number): Top {
  const title = trimmed(text, { start: 0, end: length });
  const { headline, furniture } = atLabel(text, title);
  const lines: readonly Line[] = [
    as('headline', headline),
    ...furniture.map((span) => as('boilerplate', span)),
  ];
  const words = text.slice(title.start, title.end);
  const again = text.slice(length).trimStart();
  const start = text.length - again.length;
  const end = start + words.length;
  const repeated = again.startsWith(words) && /^[ \t]*(?:[\r\n]|$)/u.test(text.slice(end, end + 20));
  if (!repeated || words === '') return { lines, marks: [], end: length };
  return { lines: [...lines, as('boilerplate', { start, end })], marks: [], end };
}

/** Crawler's header, furniture above the headline, and the headline's line. */
export function headed(text: string, page: Page): Top {
  const lines: Line[] = [];
  const marks: DateMark[] = [];
  const all = linesOf(text);
  let isTitle = false;
  for (const [i, whole] of all.entries()) {
    const header = crawlHeader(text, whole);
    if (header !== null) {
      lines.push(as('boilerplate', header));
      marks.push(header);
      isTitle = isOneBreak(text, header.end);
    }
    const own = header === null ? whole : trimmed(text, { start: header.end, end: whole.end });
    if (own.start === own.end) continue;
    const read = readLine(text, own, page, { edge: true, top: true, first: true });
    marks.push(...read.marks);
    if (read.lines.every(({ kind }) => kind !== 'text')) {
      lines.push(...read.lines);
      continue;
    }
    const first = read.lines.findIndex(({ kind }) => kind === 'text');
    lines.push(...read.lines.slice(0, first));
    const line = read.lines[first] ?? own;
    if (datelineAt(text, line, page) !== null) return { lines, marks, end: line.start };
    const below = all.slice(i + 1, i + 4);
    if (isKicker(text, line, below)) {
      lines.push(as('kicker', line));
      continue;
    }
    const head = headOf(text, line, page, { headed: isTitle, more: below.length > 0 });
    if (head.headline !== null) lines.push(as('headline', head.headline));
    lines.push(...head.furniture.map((span) => as('boilerplate', span)));
    marks.push(...head.marks);
    return { lines, marks, end: head.rest?.start ?? line.end };
  }
  return { lines, marks, end: text.length };
}

/** True where the line goes on, or the next one follows without a blank line between. */
function isOneBreak(text: string, at: number): boolean {
  return /^[^\S\r\n]*(?:\S|(?:\r\n|[\r\n])[^\S\r\n]*\S)/u.test(text.slice(at, at + 80));
}

const PRECISION: Readonly<Record<number, 'year' | 'month' | 'day'>> = { 4: 'year', 7: 'month', 10: 'day' };

/** What a crawler wrote before the text: `date 2021-12`. */
function crawlHeader(text: string, line: Span): DateMark | null {
  const match = /^date:?\s+(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?=\s|$)/iu.exec(
    text.slice(line.start, Math.min(line.end, line.start + 40)),
  );
  const value = match?.[1];
  if (match === null || value === undefined) return null;
  const end = line.start + match[0].length;
  return {
    start: line.start,
    end,
    role: 'header',
    date: { end, value, precision: PRECISION[value.length] ?? 'day' },
  };
}
