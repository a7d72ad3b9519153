import type { PublishedCandidate } from '../../model/article.ts';

/** A place where a page says when it was published. */
export interface Candidate extends PublishedCandidate {
  /** Lower comes first. */
  readonly rank: number;
  /** It is what the page prints for its readers as the date of the article. (Default: false) */
  readonly isPrinted?: boolean;
}

/** What the visible page is looked through for: where the article begins and ends. */
export interface Extent {
  readonly headline: number | null;
  readonly first: number;
  readonly last: number;
  readonly body: ReadonlySet<number>;
}

/** A date in the page counts the less the farther it stands from the article's beginning: 0 near, 3 far. */
export function nearness(block: number | undefined, { headline, first, last }: Extent): number {
  if (block === undefined) return 0;
  const top = headline ?? first;
  if (first < 0 && headline === null) return 1;
  if (block >= top - 6 && block <= Math.max(first, top) + 3) return 0;
  return block > last + 4 || block < top - 12 ? 3 : 1;
}
