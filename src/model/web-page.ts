import type { Span } from '../text/span.ts';

/**
 * What the markup of a web page says beside its text. The text is our own reading of the whole page, of which nothing
 * visible is left out; which of its blocks are the article is decided later, so that a wrong decision never moves an offset.
 */
export interface WebPage {
  /** The stretches of the text that the markup sets apart, in order; between them stand line breaks alone. */
  readonly blocks: readonly PageBlock[];
  /** Elements that say what stands in them, in the order in which they end. */
  readonly areas: readonly PageArea[];
  /** What the page says of itself, in the order in which it says it. */
  readonly facts: readonly PageFact[];
  /** Entries of a live blog as the page's data has them, in its order. Absent: it has none. */
  readonly updates?: readonly PageUpdate[];
  /** Blocks were proposed as the article by a second opinion; false for pages too large or too deep for it. */
  readonly hasProposal: boolean;
}

/** An entry of a live blog in the page's data. Empty where the data does not say. */
export interface PageUpdate {
  readonly headline: string;
  /** The text of the entry. */
  readonly body: string;
  readonly published: string;
  readonly url: string;
}

/** One block of the page's text. */
export interface PageBlock extends Span {
  /** Name of the element that sets it apart, in lower case: `p`, `h1`, `li`, `div`. */
  readonly tag: string;
  /** Blocks of the same number look alike: same name and class of the element and of the one around it. */
  readonly look: number;
  /** UTF-16 units of it that stand inside links. */
  readonly linked: number;
  /** Where it comes from: a span of the decoded page. */
  readonly source: Span;
  /** The second opinion holds it for a part of the article. */
  readonly proposed: boolean;
}

/** An element that says what stands in it, by its name, its class or its role. */
export interface PageArea {
  readonly kind: AreaKind;
  /** Index of its first block, and of the first one behind it. Never empty. */
  readonly from: number;
  readonly to: number;
  /** Name of the element in its page, for entries of live blogs: what stands behind `#` in their address. */
  readonly id?: string;
}

export type AreaKind =
  | 'article' | 'body' | 'main' | 'title' | 'navigation' | 'footer' | 'header' | 'aside' | 'figure' | 'form' | 'table' | 'quote'
  | 'hidden' | 'noscript' | 'dialog' | 'button'
  | 'advertisement' | 'author' | 'breadcrumb' | 'caption' | 'comments' | 'consent' | 'date' | 'dek' | 'entry' | 'furniture' | 'lead' | 'more'
  | 'newsletter' | 'paywall' | 'share' | 'tags'; // prettier-ignore

/** One thing the page says of itself. */
export interface PageFact {
  readonly kind: FactKind;
  readonly value: string;
  /** Where it stands: `json-ld datePublished`, `meta og:title`, `time`, `html lang`. */
  readonly from: string;
  /** The block it stands in or before, where it is part of the visible page. */
  readonly block?: number;
}

export type FactKind =
  | 'headline' | 'dek' | 'byline' | 'published' | 'modified' | 'outlet' | 'language' | 'url' | 'free' | 'type' | 'body'; // prettier-ignore
