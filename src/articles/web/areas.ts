import type { AreaKind, PageArea, WebPage } from '../../model/web-page.ts';

/** Areas whose content is furniture of the page, where they do not hold the article itself. */
const FURNITURE: ReadonlySet<AreaKind> = new Set([
  'navigation', 'footer', 'aside', 'figure', 'caption', 'form', 'dialog', 'button', 'noscript', 'advertisement', 'author', 'breadcrumb', 'comments',
  'consent', 'date', 'furniture', 'more', 'newsletter', 'paywall', 'share', 'tags', 'hidden', 'title',
]); // prettier-ignore
/** An area with a larger share of the article's letters than this holds the article, whatever its name says. */
const MOST_SHARE = 0.3;

/** Sums over ranges of blocks, so that each area is weighed in one step. */
export function rangeSums(values: readonly number[]): (from: number, to: number) => number {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** For each block, whether an area marks it as furniture. `core`: letters of each block that are the article
 * for sure; empty where nothing is sure. */
export function furnitureOf(page: WebPage, core: readonly number[]): readonly boolean[] {
  const sum = rangeSums(core);
  const most = core.length === 0 ? Infinity : sum(0, core.length) * MOST_SHARE;
  const marked = new Array<boolean>(page.blocks.length).fill(false);
  for (const kind of FURNITURE) {
    const own = new Array<boolean>(page.blocks.length).fill(false);
    for (const area of page.areas) {
      if (area.kind === kind && sum(area.from, area.to) <= most) own.fill(true, area.from, area.to);
    }
    // Pages cut the article itself into pieces of one name ("paywall"): then the name says nothing.
    if (core.reduce((letters, n, i) => letters + (own[i] === true ? n : 0), 0) > most) continue;
    own.forEach((is, i) => {
      if (is) marked[i] = true;
    });
  }
  return marked;
}

/** The smallest area of a kind that holds so large a share of the core; null when there is none. */
export function holderOf(
  page: WebPage,
  kinds: readonly AreaKind[],
  core: readonly number[],
  share: number,
): PageArea | null {
  const sum = rangeSums(core);
  const all = sum(0, core.length);
  let best: PageArea | null = null;
  for (const area of page.areas) {
    if (!kinds.includes(area.kind) || sum(area.from, area.to) < all * share) continue;
    if (best === null || area.to - area.from < best.to - best.from) best = area;
  }
  return best;
}
