import type { Span } from '../text/span.ts';
import type { Message } from './message.ts';

/** Names an article: the start of its text's SHA-256, or the id the source gave. Stable for the same text. */
export type ArticleId = string;
/** ISO 639-1; `und` where the text does not tell. */
export type LanguageCode = 'de' | 'en' | 'und';

/** How a value was come by. A missing value is never filled. */
export type Basis = 'stated' | 'computed' | 'linked' | 'entered';
export type Precision = 'minute' | 'day' | 'month' | 'year' | 'unknown';

/** When this version of the text was published. `value` is an ISO prefix of the given precision, null when unknown. */
export interface Published {
  readonly value: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
  /** 'as of' for a `Stand:` line; otherwise a word on how it was come by. */
  readonly note?: string;
  /** The characters that state it, where the text itself does. */
  readonly span?: Span;
  /** All that a web page says of its publication, and of later changes, the most trusted first; of a text, where it names several days. */
  readonly candidates?: readonly PublishedCandidate[];
}

/** One of the places where a page or text says when it was published, or changed. */
export interface PublishedCandidate {
  /** ISO prefix of the given precision, with offset where it is stated. */
  readonly value: string;
  readonly precision: Precision;
  /** `json-ld datePublished`, `meta article:published_time`, `text`, `address`, `as of`, `source`. */
  readonly from: string;
  /** The characters that state it, where the text of the page does. */
  readonly span?: Span;
}

/** An entry of a live blog: part of the article, with a time of its own from which its words count. */
export interface ArticleEntry extends Span {
  readonly published: Published;
  /** Its own address. */
  readonly url?: string;
}

export type BlockKind = 'headline' | 'dek' | 'heading' | 'paragraph' | 'boilerplate';

/** A stretch of the text with its part in the article. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** One text version: immutable, named by its SHA-256. All spans of the program count in `text`. */
export interface Article {
  readonly id: ArticleId;
  readonly sha256: string;
  readonly text: string;
  readonly language: LanguageCode;
  readonly blocks: readonly Block[];
  readonly title: Span | null;
  /** Who published it; null when the source does not say. Never guessed. */
  readonly outlet: string | null;
  readonly published: Published;
  /** Who wrote it, as a web page names them. */
  readonly bylines?: readonly string[];
  /** Of a live blog: the entries that have a time of their own, in the order of the text. Absent for other articles. */
  readonly entries?: readonly ArticleEntry[];
  readonly file?: string;
  readonly url?: string;
  readonly messages: readonly Message[];
}

/** The publication that words at a place of an article count from: that of the entry they stand in, else the article's own. */
export function publishedAt({ published, entries = [] }: Article, at: number): Published {
  return entries.find(({ start, end }) => start <= at && at < end)?.published ?? published;
}
