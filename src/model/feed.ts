import type { ArticleId } from './article.ts';
import type { ErrorCode, ReadoutError } from './errors.ts';
import type { SourceItem } from './source.ts';

/** Names a feed in a project: the start of a hash of the address at which it was first followed. */
export type FeedId = string;

/** What a user says of a feed. */
export interface FeedWish {
  readonly url: string;
  /** What it is called; the feed's own title where the user gives none. */
  readonly title?: string;
  /** Folders of the list it came from, and tags the user gave. */
  readonly tags: readonly string[];
  /** The page of each entry is fetched too. (Default: false, or as it was) */
  readonly fullText?: boolean;
}

/** A feed that a project follows, with what became of it the last time it was asked. */
export interface Feed {
  readonly id: FeedId;
  /** Where it is asked for; follows lasting moves. */
  readonly url: string;
  /** Null until the feed was read once, or for good where it has no title. */
  readonly title: string | null;
  /** The title is the user's, and stays when the feed calls itself otherwise. */
  readonly ownTitle: boolean;
  readonly tags: readonly string[];
  readonly fullText: boolean;
  /** Instants, ISO 8601 in UTC; null before the first time. */
  readonly added: string;
  readonly tried: string | null;
  readonly succeeded: string | null;
  /** When the whole feed was last sent, not only that nothing has changed. */
  readonly whole: string | null;
  /** When it is asked next; null when it is not asked any more, as its server says that it is gone. */
  readonly next: string | null;
  /** What the last time gave, in words. Null before the first time. */
  readonly message: FeedMessage | null;
  /** Times in a row that it failed. */
  readonly failures: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Entries it had when it was last read. */
  readonly items: number;
  /** Articles, or versions of them, that came in the last time it was read. */
  readonly fresh: number;
}

/** A feed with how many articles came from it in all. */
export interface FeedRow extends Feed {
  readonly articles: number;
}

/** `new`: never asked. `stopped`: not asked any more. */
export type FeedState = 'new' | 'ok' | 'failing' | 'stopped';

/** How a feed stands. */
export function feedState({ tried, next, failures }: Feed): FeedState {
  if (tried === null) return 'new';
  if (next === null) return 'stopped';
  return failures > 0 ? 'failing' : 'ok';
}

/** What the last time gave: `feed/read`, `feed/unchanged`, or the code of the error. `text` is for people, in English. */
export interface FeedMessage {
  readonly code: 'feed/read' | 'feed/unchanged' | ErrorCode;
  readonly text: string;
}

/** An entry of a feed that was taken in. */
export interface FeedEntry {
  /** Names it in its feed. */
  readonly key: string;
  /** SHA-256 of what the feed said of it; null where it must be looked at again, as its page could not be had. */
  readonly hash: string | null;
  readonly article: ArticleId;
  /** When it was last taken in: instant, ISO 8601 in UTC. */
  readonly seen: string;
}

/** What a feed holds, as it was read. */
export interface FeedContents {
  readonly title: string | null;
  readonly entries: readonly EntryRead[];
  /** Entries with neither title nor text. */
  readonly empty: number;
}

/** An entry as the feed gives it. */
export interface EntryRead {
  /** The feed's own name for it: some use one again and again. */
  readonly id: string | null;
  /** Whole address of its page. */
  readonly url: string | null;
  readonly item: SourceItem;
}

/** What a feed answered. */
export type FeedAnswer =
  | {
      readonly is: 'contents';
      /** Where it was found, behind all redirects; `moved`: every step was a lasting move. */
      readonly url: string;
      readonly moved: boolean;
      readonly status: number;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly contents: FeedContents;
    }
  | { readonly is: 'unchanged' }
  | {
      readonly is: 'trouble';
      readonly error: ReadoutError;
      /** Seconds that the server asks to wait; null when it does not ask. */
      readonly retryAfter: number | null;
    };

/** What the page of an entry answered. */
export type PageAnswer =
  | {
      readonly is: 'page';
      readonly item: SourceItem;
      readonly bytes: Uint8Array;
      /** The server gave this instead of what was asked for. */
      readonly refused?: ReadoutError;
    }
  /** `lasting`: asking again would give the same. */
  | { readonly is: 'trouble'; readonly error: ReadoutError; readonly lasting: boolean };

/** The network as those who follow feeds see it. Neither method throws for what servers do. */
export interface FeedWire {
  feed(url: string, known: { readonly etag?: string; readonly lastModified?: string }): Promise<FeedAnswer>;
  page(url: string): Promise<PageAnswer>;
}
