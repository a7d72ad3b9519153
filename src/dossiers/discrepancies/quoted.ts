import type { Annotation } from '../../model/annotation.ts';
import type { Article, BlockKind } from '../../model/article.ts';
import { contentWords } from '../../record/values/words.ts';
import { foldedWords, sameWord } from '../../text/fold.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import type { Coverage } from '../coverage.ts';

/** Words between two words of a quotation that another rendering may add or leave. */
const SLACK = 3;

/** The kind of block a span begins in. */
export function blockKindAt(article: Article, span: Span): BlockKind {
  return (
    article.blocks.find((block) => block.start <= span.start && span.start < block.end)?.kind ?? 'paragraph'
  );
}

/** Quotations of an article that stand in headlines and headings, titles of works left out. */
export function headlineQuotations(coverage: Coverage, article: Article): readonly Annotation<'quotation'>[] {
  const all = coverage.seen.get(article.id)?.all('quotation') ?? [];
  return all.filter((quotation) => {
    const kind = blockKindAt(article, quotation);
    return quotation.value.use !== 'title' && (kind === 'headline' || kind === 'heading');
  });
}

/** The words of a quotation that carry content, folded. */
export function quotedWords(article: Article, span: Span): readonly string[] {
  return contentWords(sliceOf(article.text, span));
}

/** True when the text has these words in this order, in any inflection, close together. */
export function hasWords(text: readonly string[], wanted: readonly string[]): boolean {
  const [first] = wanted;
  if (first === undefined) return true;
  return text.some((word, at) => sameWord(word, first) && follows(text, at, wanted));
}

function follows(text: readonly string[], from: number, wanted: readonly string[]): boolean {
  let at = from;
  for (const word of wanted.slice(1)) {
    const limit = Math.min(at + SLACK + 2, text.length);
    let next = at + 1;
    while (next < limit && !sameWord(text[next] ?? '', word)) next++;
    if (next >= limit) return false;
    at = next;
  }
  return true;
}

/** The folded words of what an article says below its headline, paragraph by paragraph. */
export function bodyWords(article: Article): readonly (readonly string[])[] {
  return article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'dek')
    .map((block) => foldedWords(sliceOf(article.text, block)));
}
