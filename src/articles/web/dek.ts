import type { WebPage } from '../../model/web-page.ts';
import { bare } from './headline.ts';

/** A dek has so many UTF-16 units. */
const LENGTH = { least: 20, most: 700 };
/** So many letters of a description must stand in a block that it names: descriptions are often cut short. */
const SURE = 40;

/** Where a dek may stand. */
export interface DekPlace {
  readonly headline: number | null;
  /** Index of the first block of the article. */
  readonly first: number;
  readonly furniture: readonly boolean[];
}

/**
 * Indices of the blocks that are the dek: between headline and article, named so by the markup or word for word the
 * description that the page gives of itself.
 */
export function dekBlocks(
  text: string,
  page: WebPage,
  { headline, first, furniture }: DekPlace,
): readonly number[] {
  if (first < 0) return [];
  const descriptions = page.facts
    .filter(({ kind }) => kind === 'dek')
    .map(({ value }) => bare(value).slice(0, 120));
  const from = headline === null ? Math.max(0, first - 4) : headline + 1;
  const named = new Set<number>();
  for (const { kind, from: start, to } of page.areas) {
    if ((kind === 'dek' || kind === 'lead') && to - start <= 3) for (let i = start; i < to; i++) named.add(i);
  }
  const found: number[] = [];
  for (let i = from; i <= first; i++) {
    const block = page.blocks[i];
    if (block === undefined) break;
    const words = text.slice(block.start, block.end);
    if (words.length < LENGTH.least || words.length > LENGTH.most || block.linked > words.length / 2)
      continue;
    const key = bare(words);
    const described = descriptions.some(
      (one) => one.length >= SURE && (key.startsWith(one.slice(0, SURE)) || one.startsWith(key)),
    );
    const isNamed = named.has(i) && furniture[i] !== true;
    if (i < first ? described || isNamed : isNamed && described) found.push(i);
  }
  return found;
}
