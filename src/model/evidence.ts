import { sliceOf, type Span } from '../text/span.ts';
import type { Article, ArticleId } from './article.ts';

/** The characters that report a value. `quote` always equals `text.slice(start, end)` of the article. */
export interface Evidence extends Span {
  readonly article: ArticleId;
  readonly quote: string;
  /** The parts, where the words do not stand together; `start` and `end` then cover them all. */
  readonly spans?: readonly Span[];
}

/** Evidence for a span of an article. */
export function evidence(article: Article, span: Span): Evidence {
  return { article: article.id, start: span.start, end: span.end, quote: sliceOf(article.text, span) };
}
