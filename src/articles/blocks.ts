import type { Block } from '../model/article.ts';
import { trimmed, type Span } from '../text/span.ts';
import { boilerplateRule, closingTag, isByline } from './boilerplate.ts';
import { shape, type Line } from './body.ts';
import { atLabel, headOf } from './headline.ts';
import { linesOf } from './lines.ts';
import { datelineAt, stampLine, type DateMark } from './marks.ts';
import type { Page } from './page.ts';

/** The parts of a text and the places that date it. */
export interface Layout {
  /** In order, without overlap; between them stands white space alone. */
  readonly blocks: readonly Block[];
  readonly title: Span | null;
  readonly marks: readonly DateMark[];
}

/** Lines below the headline in which bylines are looked for; a date alone on a line must stand above the second. */
const TOP = 5;

/** Divides a text into blocks. `titleLength`: the first so many UTF-16 units are a title that the source gave. */
export function layOut(text: string, page: Page, titleLength = 0): Layout {
  const top = titleLength > 0 ? titled(text, titleLength) : headed(text, page);
  const rest = linesOf(text.slice(top.end)).map((line) => shifted(line, top.end));
  const lines: Line[] = [...top.lines];
  const marks: DateMark[] = [...top.marks];
  let seen = 0;
  for (const [i, line] of rest.entries()) {
    const place = { edge: seen < TOP || i === rest.length - 1, top: seen <= 1 };
    const read = readLine(text, line, { page, ...place });
    lines.push(...read.lines);
    marks.push(...read.marks);
    if (read.lines.some(({ kind }) => kind === 'text')) seen += line.end - line.start > 200 ? TOP : 1;
  }
  const first = lines.find(({ kind }) => kind === 'text');
  const dateline = first === undefined ? null : datelineAt(text, first, page);
  if (dateline?.mark != null) marks.push(dateline.mark);
  const blocks = shape(text, lines, page);
  const title = blocks.find(({ kind }) => kind === 'headline');
  return { blocks, title: title === undefined ? null : { start: title.start, end: title.end }, marks };
}

interface Top {
  readonly lines: readonly Line[];
  readonly marks: readonly DateMark[];
  /** Where the rest of the text begins. */
  readonly end: number;
}

/** The title the source gave, its label cut off. */
function titled(text: string, length: number): Top {
  const title = trimmed(text, { start: 0, end: length });
  const { headline, furniture } = atLabel(text, title);
  const lines: readonly Line[] = [
    as('headline', headline),
    ...furniture.map((span) => as('boilerplate', span)),
  ];
  return { lines, marks: [], end: length };
}

/** Crawler's header, furniture above the headline, and the headline's line. */
function headed(text: string, page: Page): Top {
  const lines: Line[] = [];
  const marks: DateMark[] = [];
  const all = linesOf(text);
  for (const [i, whole] of all.entries()) {
    const header = crawlHeader(text, whole);
    if (header !== null) {
      lines.push(as('boilerplate', header));
      marks.push(header);
    }
    const line = header === null ? whole : trimmed(text, { start: header.end, end: whole.end });
    if (line.start === line.end) continue;
    const read = readLine(text, line, { page, edge: true, top: true });
    marks.push(...read.marks);
    if (read.lines.every(({ kind }) => kind === 'boilerplate')) {
      lines.push(...read.lines);
      continue;
    }
    if (datelineAt(text, line, page) !== null) return { lines, marks, end: line.start };
    const head = headOf(text, line, page, { headed: header !== null, more: i + 1 < all.length });
    if (head.headline !== null) lines.push(as('headline', head.headline));
    lines.push(...head.furniture.map((span) => as('boilerplate', span)));
    marks.push(...head.marks);
    return { lines, marks, end: head.rest?.start ?? whole.end };
  }
  return { lines, marks, end: text.length };
}

/** What a crawler wrote before the text: `date 2021-12`. */
function crawlHeader(text: string, line: Span): DateMark | null {
  const match = /^date:?\s+(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)(?=\s|$)/iu.exec(
    text.slice(line.start, line.start + 40),
  );
  const value = match?.[1];
  if (match === null || value === undefined) return null;
  const end = line.start + match[0].length;
  const precision = ({ 4: 'year', 7: 'month', 10: 'day' } as const)[value.length as 4 | 7 | 10];
  return { start: line.start, end, role: 'header', date: { end, value, precision } };
}

function readLine(
  text: string,
  line: Span,
  at: { readonly page: Page; readonly edge: boolean; readonly top: boolean },
): { readonly lines: readonly Line[]; readonly marks: readonly DateMark[] } {
  const stamps = stampLine(text, line, at.page, at.top);
  if (stamps !== null) return { lines: [as('boilerplate', line)], marks: stamps };
  const furniture =
    boilerplateRule(text, line, at.page) !== null || (at.edge && isByline(text, line, at.page));
  if (furniture) return { lines: [as('boilerplate', line)], marks: [] };
  const tag = closingTag(text, line, at.page);
  if (tag === null) return { lines: [as('text', line)], marks: [] };
  const body = trimmed(text, { start: line.start, end: tag.start });
  return { lines: [as('text', body), as('boilerplate', tag)], marks: [] };
}

function as(kind: Line['kind'], span: Span): Line {
  return { kind, start: span.start, end: span.end };
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
