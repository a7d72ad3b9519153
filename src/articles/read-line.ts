import { trimmed, type Span } from '../text/span.ts';
import { boilerplateRule, closingTag, isByline, opensList } from './boilerplate.ts';
import { firstDateIn, stampLine, type DateMark } from './marks.ts';
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
  /** Above the second line of the article: dates without words may stand here. */
  readonly top: boolean;
}

/** Tells furniture of the page from the article, line by line; an agency tag behind the last sentence is cut off. */
export function readLine(text: string, line: Span, page: Page, place: LinePlace): LineRead {
  const whole = furniture(text, line, page, place);
  if (whole !== null) return { lines: [whole.line], marks: whole.marks };
  const parts = line.end - line.start > 300 ? [] : partsOf(text, line);
  const read = parts.map((part) => furniture(text, part, page, { ...place, top: true }));
  if (parts.length > 1 && read.every((part) => part !== null)) {
    return { lines: [as('boilerplate', line)], marks: read.flatMap(({ marks }) => marks) };
  }
  const tag = closingTag(text, line, page);
  if (tag === null) return { lines: [as('text', line)], marks: [] };
  const body = trimmed(text, { start: line.start, end: tag.start });
  return { lines: [as('text', body), as('boilerplate', tag)], marks: [] };
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
  if (boilerplateRule(text, line, page) !== null) {
    return { line: as(opensList(text, line, page) ? 'list-label' : 'boilerplate', line), marks: [] };
  }
  if (!place.edge || !isByline(text, line, page)) return null;
  const date = firstDateIn(text, line, page);
  return { line: as('boilerplate', line), marks: date === null ? [] : [date] };
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
