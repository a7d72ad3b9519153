/**
 * Half-open range `[start, end)` of UTF-16 code units in a text. This file is the only place that says what a
 * position is. An empty span (`start === end`) marks a place between two characters.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of a span. A span outside the text is a broken promise between our own parts. */
export function sliceOf(text: string, span: Span): string {
  if (span.start < 0 || span.end > text.length || span.start > span.end) {
    throw new RangeError(`span [${span.start}, ${span.end}) lies outside a text of ${text.length} units`);
  }
  return text.slice(span.start, span.end);
}

/** True when the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when every character of `inner` is in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Sort order: earlier first; of two that begin together the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The span without white space at its ends. A span of white space alone becomes empty at its start. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  return { start, end };
}

/** White space for trimming: ASCII space and controls, no-break and other Unicode spaces, byte order mark. */
function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
