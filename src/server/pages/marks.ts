import type { ContactFile, WhyData } from '../desk.ts';
import type { Mark } from '../parts/article-text.tsx';
import { labelOf, type View } from '../view.ts';

type Link = WhyData['attributes'][number]['values'][number]['chain'][number];

/** Anchor of the words that report a value, on the page of the contact. */
export function anchorOf(articles: readonly string[], { article, start, end }: Link): string {
  return `a${articles.indexOf(article)}-${start}-${end}`;
}

/** The words of one article that report values of the contact, as marks; the same words report an attribute once. */
export function valueMarks({ why, articles }: ContactFile, article: string, view: View): Mark[] {
  const ids = articles.map((one) => one.article.id);
  const marks = new Map<string, Mark>();
  for (const { name, values } of why.attributes) {
    for (const { chain, shown } of values) {
      for (const link of chain.filter((one) => one.article === article)) {
        for (const { start, end } of link.spans ?? [link]) {
          const key = `${name}:${start}-${end}`;
          const id = anchorOf(ids, link);
          const label = `${labelOf(name, view)}: ${shown}`;
          if (!marks.has(key)) marks.set(key, { start, end, id, layer: 'value', label, group: name });
        }
      }
    }
  }
  return withOneAnchorEach([...marks.values()]);
}

/** An anchor may stand once on a page: of marks over the same words the first keeps it. */
function withOneAnchorEach(marks: readonly Mark[]): Mark[] {
  const taken = new Set<string>();
  return marks.map((mark) => {
    if (!taken.has(mark.id)) {
      taken.add(mark.id);
      return mark;
    }
    return { ...mark, id: `${mark.id}-${mark.group}-${mark.start}` };
  });
}
