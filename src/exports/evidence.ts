import type { Evidence } from '../model/evidence.ts';
import { sliceOf, type Span } from '../text/span.ts';

/** The contract's form of a span, of words, and of words with their article. */

export function spanJson({ start, end }: Span): { start: number; end: number } {
  return { start, end };
}

export function quoteJson(text: string, span: Span): { start: number; end: number; quote: string } {
  return { start: span.start, end: span.end, quote: sliceOf(text, span) };
}

/** Absent where the words stand together. */
export function partsJson(spans: readonly Span[] | undefined): { spans?: { start: number; end: number }[] } {
  return spans === undefined || spans.length < 2 ? {} : { spans: spans.map(spanJson) };
}

export function evidenceJson({ article, start, end, quote, spans }: Evidence) {
  return { article, start, end, quote, ...partsJson(spans) };
}
