import type { ArticleId } from '../model/article.ts';
import type { OutlinedArticle } from '../model/outline.ts';
import type { Day } from './when.ts';
import { whenOf } from './when.ts';

/** Between which days an article was published, as far as it and its contacts tell. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  /** Articles whose contacts narrowed it; empty when its own date gives it. */
  readonly linkedFrom: readonly ArticleId[];
}

/** The stretch that the article's own publication date gives. */
export function publicationWindow(article: OutlinedArticle): Window {
  const { value } = article.published;
  const when = value === null ? null : whenOf(value);
  return { from: when?.from ?? -Infinity, to: when?.to ?? Infinity, linkedFrom: [] };
}

/** A contact of the article whose day is known. */
export interface Anchor {
  readonly day: Day;
  readonly ahead: boolean;
  /** The article is about it and names its day only from where it stands ("am Dienstag", "heute"). */
  readonly deictic: boolean;
  readonly articles: readonly ArticleId[];
}

/**
 * What the contacts of an article tell of its publication: not before what it reports, not after what it announces. An
 * article about a contact "am Dienstag" was written on that day or the next.
 */
export function narrowed(own: Window, anchors: readonly Anchor[]): Window {
  let { from, to } = own;
  const by = new Set<ArticleId>();
  for (const { day, ahead, deictic, articles } of [...anchors].sort(surestFirst)) {
    const low = ahead ? from : Math.max(from, day);
    const high = ahead ? Math.min(to, day) : deictic ? Math.min(to, day + 1) : to;
    if (low > high || (low === from && high === to)) continue;
    [from, to] = [low, high];
    articles.forEach((id) => by.add(id));
  }
  return { from, to, linkedFrom: [...by].sort() };
}

/** What the article is about comes first; then by day, what is behind it before what is ahead. */
function surestFirst(a: Anchor, b: Anchor): number {
  return Number(b.deictic) - Number(a.deictic) || a.day - b.day || Number(a.ahead) - Number(b.ahead);
}
