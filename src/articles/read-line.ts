import { trimmed, type Span } from '../text/span.ts';
import { boilerplateRule, isByline, opensList, tailOf } from './boilerplate.ts';
import { firstDateIn, signedDate, skipped, stampLine, stampsIn, type DateMark } from './marks.ts';
import type { Page } from './page.ts';

/**
 * A line with what is known of it before its neighbours are looked at. `text`: part of the article, kind still open;
 * `list-label`: furniture, and so are the short lines below it.
 */
export interface Line extends Span {
  readonly kind: 'headline' | 'kicker' | 'boilerplate' | 'list-label' | 'text';
}

export interface LineRead {
  readonly lines: readonly Line[];
  readonly marks: readonly DateMark[];
}

/** Where a line stands. */
export interface LinePlace {
  /** Near the headline or last: bylines may stand here. */
  readonly edge: boolean;
  /** Above the second line of the article, or last: dates without words may stand here. */
  readonly top: boolean;
  /** Above the headline: what looks like a link to another article may be the headline itself ("Liveblog: ..."). */
  readonly first?: true;
}

/** Tells furniture of the page from the article, line by line, and cuts off what stands before or behind it on the same line. */
export function readLine(text: string, line: Span, page: Page, place: LinePlace): LineRead {
  const stamp = stampLine(text, line, page, place.top) === null ? openingStamp(text, line, page) : null;
  if (stamp === null) return readWords(text, line, page, place);
  const rest = readWords(text, trimmed(text, { start: stamp.end, end: line.end }), page, place);
  return { lines: [as('boilerplate', stamp), ...rest.lines], marks: [stamp, ...rest.marks] };
}

function readWords(text: string, line: Span, page: Page, place: LinePlace): LineRead {
  const whole = furniture(text, line, page, place);
  if (whole !== null) return { lines: [whole.line], marks: whole.marks };
  const parts = line.end - line.start > 300 ? [] : partsOf(text, line);
  const read = parts.map((part) => furniture(text, part, page, { ...place, top: true }));
  if (parts.length > 1 && read.every((part) => part !== null)) {
    return { lines: [as('boilerplate', line)], marks: read.flatMap(({ marks }) => marks) };
  }
  const tail = tailOf(text, line, page);
  if (tail === null) return { lines: [as('text', line)], marks: [] };
  const body = trimmed(text, { start: line.start, end: tail.start });
  return { lines: [as('text', body), as('boilerplate', tail)], marks: [] };
}

/** A line, or a part of one between bars, that is furniture as a whole; null when it is not. */
function furniture(
  text: string,
  line: Span,
  page: Page,
  place: LinePlace,
): { readonly line: Line; readonly marks: readonly DateMark[] } | null {
  const stamps = stampLine(text, line, page, place.top);
  if (stamps !== null) return { line: as('boilerplate', line), marks: stamps };
  const signed = place.top && place.first !== true ? signedDate(text, line, page) : null;
  if (signed !== null) return { line: as('boilerplate', line), marks: [signed] };
  const rule = boilerplateRule(text, line, page);
  const isLabel = rule !== null && opensList(text, line, page);
  if (rule !== null && !(place.first === true && rule.endsWith('/related') && !isLabel)) {
    return { line: as(isLabel ? 'list-label' : 'boilerplate', line), marks: [] };
  }
  if (!place.edge || !isByline(text, line, page)) return null;
  const date = firstDateIn(text, line, page);
  return { line: as('boilerplate', line), marks: date === null ? [] : [date] };
}

/** A time stamp that begins a line which then carries on, with the marks between; null when there is none. */
function openingStamp(text: string, line: Span, page: Page): DateMark | null {
  const [stamp] = stampsIn(text, line, page);
  if (stamp?.start !== line.start || !text.slice(stamp.start, stamp.end).includes(':')) return null;
  const end = skipped(/\s*[)\].,;|–—-]+/uy, text, stamp.end);
  return end < line.end ? { ...stamp, end } : null;
}

/** The parts of a line between bars and middle dots. */
function partsOf(text: string, line: Span): readonly Span[] {
  const ends = [...text.slice(line.start, line.end).matchAll(/\s[|·•]\s|$/gu)];
  let start = line.start;
  return ends.map((match) => {
    const part = trimmed(text, { start, end: line.start + match.index });
    start = line.start + match.index + match[0].length;
    return part;
  });
}

export function as(kind: Line['kind'], span: Span): Line {
  return { kind, start: span.start, end: span.end };
}
