import type { Block } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import { shape } from './body.ts';
import { boilerplateRule } from './boilerplate.ts';
import { linesOf } from './lines.ts';
import { datelineAt } from './dateline.ts';
import { todayIn, type DateMark } from './marks.ts';
import type { Page } from './page.ts';
import { readLine, type Line } from './read-line.ts';
import { headed, titled } from './top.ts';

/** The parts of a text and the places that date it. */
export interface Layout {
  /** In order, without overlap; between them stands white space alone. */
  readonly blocks: readonly Block[];
  readonly title: Span | null;
  readonly marks: readonly DateMark[];
}

/**
 * Lines below the headline in which bylines are looked for; a date alone on a line must stand above the second, or below
 * nothing but the head of a release: "Ministerium für Verkehr", "Mitteilung an die Presse".
 */
const TOP = 5;
/** How a sentence ends, which a line that names an issuer does not. */
const SENTENCE_END = /[.!?…:]["“”»«'’)]*$/u;

/** The dateline stands in the first lines of the article: below the dek where there is one. */
const DATELINE_LINES = 3;

/** Divides a text into blocks. `titleLength`: the first so many UTF-16 units are a title that the source gave. */
export function layOut(text: string, page: Page, titleLength = 0): Layout {
  const top = titleLength > 0 ? titled(text, titleLength) : headed(text, page);
  const rest = linesOf(text.slice(top.end)).map((line) => shifted(line, top.end));
  const lines: Line[] = [...top.lines];
  const marks: DateMark[] = [...top.marks];
  const hasHeadline = top.lines.some(({ kind }) => kind === 'headline');
  const end = rest.findLastIndex((line) => boilerplateRule(text, line, page) === null);
  let seen = 0;
  let isHead = hasHeadline;
  for (const [i, line] of rest.entries()) {
    // Below the last line of the article may stand what the page adds: "Lesen Sie auch: ...".
    const last = i === end || i === rest.length - 1;
    const place = {
      edge: seen < TOP || last,
      top: seen <= (hasHeadline ? 1 : 0) || (isHead && seen < TOP) || last,
    };
    const read = readLine(text, line, page, place);
    lines.push(...read.lines);
    marks.push(...read.marks);
    if (read.lines.some(({ kind }) => kind === 'text')) {
      seen += line.end - line.start > 200 ? TOP : 1;
      isHead &&= !SENTENCE_END.test(text.slice(line.start, line.end));
    }
  }
  const opening = lines.filter(({ kind }) => kind === 'text').slice(0, DATELINE_LINES);
  const dateline = opening.map((line) => datelineAt(text, line, page)?.mark).find((mark) => mark != null);
  if (dateline !== undefined) marks.push(dateline);
  const today = opening.map((line) => todayIn(text, line, page)).find((mark) => mark !== null);
  if (today !== undefined) marks.push(today);
  const blocks = shape(text, lines, page);
  const title = blocks.find(({ kind }) => kind === 'headline');
  return { blocks, title: title === undefined ? null : { start: title.start, end: title.end }, marks };
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
