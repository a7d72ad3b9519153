import { trimmed, type Span } from '../text/span.ts';
import { boilerplateRule, closingTag, isByline } from './boilerplate.ts';
import { firstDateIn, stampLine, type DateMark } from './marks.ts';
import type { Page } from './page.ts';

/** A line with what is known of it before its neighbours are looked at. `text`: part of the article, kind still open. */
export interface Line extends Span {
  readonly kind: 'headline' | 'kicker' | 'boilerplate' | 'text';
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
  const stamps = stampLine(text, line, page, place.top);
  if (stamps !== null) return { lines: [as('boilerplate', line)], marks: stamps };
  if (boilerplateRule(text, line, page) !== null) return { lines: [as('boilerplate', line)], marks: [] };
  if (place.edge && isByline(text, line, page)) {
    const date = firstDateIn(text, line, page);
    return { lines: [as('boilerplate', line)], marks: date === null ? [] : [date] };
  }
  const tag = closingTag(text, line, page);
  if (tag === null) return { lines: [as('text', line)], marks: [] };
  const body = trimmed(text, { start: line.start, end: tag.start });
  return { lines: [as('text', body), as('boilerplate', tag)], marks: [] };
}

export function as(kind: Line['kind'], span: Span): Line {
  return { kind, start: span.start, end: span.end };
}
