import { createHash } from 'node:crypto';
import type { Article, Block, LanguageCode, Published } from '../src/model/article.ts';
import { trimmed } from '../src/text/span.ts';

/** What differs from the plainest article: a German text of unknown date without a headline. */
export interface ArticleParts {
  /** Paragraphs, a blank line between them. */
  readonly text: string;
  /** Set in front of the text as the headline, with a blank line. Default: none. */
  readonly title?: string;
  /** ISO prefix: `2021-12`, `2021-12-31`, `2021-12-31T01:13`. Default: unknown. */
  readonly published?: string;
  /** Default: `de`. */
  readonly language?: LanguageCode;
  /** Default: the start of the text's SHA-256. */
  readonly id?: string;
  /** Default: null, unknown. */
  readonly outlet?: string;
}

const PRECISION: Readonly<Record<number, Published['precision']>> = { 4: 'year', 7: 'month', 10: 'day' };

/**
 * An article without a file, for tests. Unlike `extract` it looks for nothing: every part between blank lines is a
 * paragraph and only `title` is a headline, so that a test of another part never depends on how pages are read.
 */
export function article({
  text: body,
  title,
  published,
  language = 'de',
  id,
  outlet,
}: ArticleParts): Article {
  const text = title === undefined ? body : `${title}\n\n${body}`;
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const blocks = paragraphs(text).map((span, i) => ({
    ...span,
    kind: title !== undefined && i === 0 ? ('headline' as const) : ('paragraph' as const),
  }));
  return {
    id: id ?? sha256.slice(0, 12),
    sha256,
    text,
    language,
    blocks,
    title: title === undefined ? null : { start: 0, end: title.length },
    outlet: outlet ?? null,
    published: publication(published),
    messages: [],
  };
}

function paragraphs(text: string): readonly Omit<Block, 'kind'>[] {
  const parts = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)];
  return parts
    .map((match) => trimmed(text, { start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => start < end);
}

function publication(value: string | undefined): Published {
  if (value === undefined) return { value: null, precision: 'unknown', basis: 'stated' };
  return { value, precision: PRECISION[value.length] ?? 'minute', basis: 'stated' };
}
