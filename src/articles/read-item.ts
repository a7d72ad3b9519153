import type { SourceItem } from '../model/source.ts';
import type { WebPage } from '../model/web-page.ts';
import { asRead, type Matching } from '../text/matching.ts';

/** An item with its text as it is read; what source and markup say of places in the text is at those of the new one. */
export function asReadItem(item: SourceItem, plain: Matching): SourceItem {
  const { text, stated, page } = item;
  if (plain.text === text) return item;
  const { titleLength } = stated;
  const title = titleLength === undefined ? undefined : asRead({ start: 0, end: titleLength }, plain, text);
  return {
    ...item,
    text: plain.text,
    stated: { ...stated, ...(title === undefined ? {} : { titleLength: title.end }) },
    ...(page === undefined ? {} : { page: asReadPage(page, plain, text) }),
  };
}

function asReadPage(page: WebPage, plain: Matching, text: string): WebPage {
  const blocks = page.blocks.map((block) => {
    const { start, end } = block;
    return { ...block, ...asRead({ start, end }, plain, text) };
  });
  return { ...page, blocks };
}
