import type { Block, BlockKind } from '../../model/article.ts';
import type { WebPage } from '../../model/web-page.ts';
import { trimmed } from '../../text/span.ts';
import { tailOf } from '../boilerplate.ts';
import type { Page } from '../page.ts';
import type { MainContent } from './main-content.ts';

/** A line of a table or list that ends without a mark and is shorter than this is read as a heading where the markup says so. */
const HEADING = /^h[1-6]$/u;

/** The blocks of a page's text: the article's, and between them boilerplate, of which neighbours are one block. */
export function pageBlocks(text: string, page: WebPage, content: MainContent, rules: Page): readonly Block[] {
  const blocks: Block[] = [];
  const add = (block: Block) => {
    const last = blocks.at(-1);
    if (block.start === block.end) return;
    if (last?.kind === 'boilerplate' && block.kind === 'boilerplate')
      blocks[blocks.length - 1] = { ...last, end: block.end };
    else blocks.push(block);
  };
  page.blocks.forEach((block, i) => {
    const kind = kindOf(i, block.tag, content);
    const { start, end } = block;
    if (content.headline?.block === i) {
      const { span } = content.headline;
      add({ kind: 'dek', ...trimmed(text, { start, end: span.start }) });
      add({ kind: 'headline', start: span.start, end: span.end });
      add({ kind: 'boilerplate', ...trimmed(text, { start: span.end, end }) });
      return;
    }
    const tail = kind === 'paragraph' ? tailOf(text, block, rules) : null;
    if (tail === null) add({ kind, start, end });
    else {
      add({ kind, ...trimmed(text, { start, end: tail.start }) });
      add({ kind: 'boilerplate', ...tail });
    }
  });
  return blocks;
}

function kindOf(i: number, tag: string, { deks, body }: MainContent): BlockKind {
  if (deks.has(i)) return 'dek';
  if (!body.has(i)) return 'boilerplate';
  return HEADING.test(tag) ? 'heading' : 'paragraph';
}
