import type { FeedState } from '../../model/feed.ts';

/** What the commands about feeds say in one language. */
export interface FeedWords {
  readonly feed: string;
  readonly state: string;
  readonly lastSuccess: string;
  /** Column of how many entries the feed has, and how many of them were new. */
  readonly items: string;
  readonly next: string;
  readonly never: string;
  readonly tags: string;
  readonly fullText: string;
  readonly states: Readonly<Record<FeedState, string>>;
  readonly none: string;
  /** What became of a wish to follow. */
  followed(name: string, id: string): string;
  there(name: string, id: string): string;
  gone(name: string, articles: number): string;
  /** What a list of feeds holds, before any of it is followed. */
  list(counts: ListCounts): string;
  readonly nothingKept: string;
  /** What came of asking feeds. */
  asked(counts: AskedCounts): string;
  nextLook(at: string): string;
  readonly watching: string;
}

export interface ListCounts {
  readonly feeds: number;
  readonly fresh: number;
  readonly there: number;
  readonly duplicates: number;
  readonly unusable: number;
  readonly tags: number;
}

export interface AskedCounts {
  readonly feeds: number;
  readonly ok: number;
  readonly moved: number;
  readonly failing: number;
  readonly waiting: number;
  /** Articles, or versions of them, that came in. */
  readonly fresh: number;
}
