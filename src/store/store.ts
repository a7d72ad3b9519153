import type { ActorId } from '../model/actor.ts';
import type { Article, ArticleId } from '../model/article.ts';
import type { ContactStatus, ContactType } from '../model/contact.ts';
import type { Discrepancy, DiscrepancyKind, Dossier } from '../model/dossier.ts';
import type { Feed, FeedEntry, FeedId, FeedRow } from '../model/feed.ts';
import type {
  Anchor, ArticleRow, CompiledContacts, ContactId, ContactName, ContactRow, LogEntry, LogEvent, Reading, StatementLinks, Version,
} from '../model/project.ts'; // prettier-ignore
import type { Statement, StatementType } from '../model/statement.ts';

/**
 * Where a project is kept. Everything goes through transactions: what `write` has resolved is on the disk and survives a
 * killed process and a lost power supply; what it rejected, or what was cut off, has left no trace. Every method is
 * asynchronous, so that an engine on another machine can stand behind it. `test/store-contract.ts` says what each must do.
 */
export interface Store {
  /** Sees one state of the project, however long it reads and whatever others write meanwhile. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** Waits until no one else writes. Throws `store/locked` when that takes too long. */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Writes a copy of the project as it stands to a new file, while others go on. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Part of a list. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** Rows there are in all, without `limit` and `offset`. */
  readonly total: number;
}

export interface Paged {
  /** Most rows to give. (Default: all.) */
  readonly limit?: number;
  readonly offset?: number;
}

export interface ArticleQuery extends Paged {
  /** Null: only articles that do not say who published them. */
  readonly outlet?: string | null;
  /** ISO prefix; articles without a date are left out. */
  readonly from?: string;
  /** ISO prefix, the day, month or year named included. */
  readonly to?: string;
  /** Only copies and the first of one text. */
  readonly origin?: ArticleId;
  /** Only articles that speak of the contact. */
  readonly contact?: ContactId;
}

export interface ContactQuery extends Paged {
  /** Only contacts in which all of them take part. */
  readonly actors?: readonly ActorId[];
  readonly article?: ArticleId;
  /** Only contacts of which an article of this outlet speaks. */
  readonly outlet?: string;
  readonly type?: ContactType;
  readonly status?: ContactStatus;
  readonly from?: string;
  readonly to?: string;
  /** Only contacts that a headline or lead reports. */
  readonly main?: boolean;
  /** Only contacts of which some attribute has values that contradict each other. (Default: all.) */
  readonly conflicting?: boolean;
  /** By date, those without one last. (Default: oldest first.) */
  readonly newestFirst?: boolean;
}

export interface DifferenceQuery extends Paged {
  /** One of them, or any of several. */
  readonly kind?: DiscrepancyKind | readonly DiscrepancyKind[];
  /** One of them, or any of several. */
  readonly contact?: ContactId | readonly ContactId[];
  /** With `contact`: these too, though they name none. */
  readonly beside?: readonly string[];
  /** One of them, or any of several: differences within one article. */
  readonly article?: ArticleId | readonly ArticleId[];
  /** Only differences within, or silences of, articles of this outlet. */
  readonly outlet?: string;
  /** One of them, or any of several. */
  readonly severity?: Discrepancy['severity'] | readonly Discrepancy['severity'][];
  /** Only these. */
  readonly ids?: readonly string[];
  /** None of these. */
  readonly except?: readonly string[];
  /** By weight, then the latest contact first. (Default: by id.) */
  readonly weightiestFirst?: boolean;
}

export interface StatementQuery extends Paged {
  readonly article?: ArticleId;
  /** An actor's id or name, or the words where no actor is known; of several who speak together the first. */
  readonly speaker?: string;
  /** Only statements passed on by it: an actor's id or name, or the words where no actor is known. */
  readonly via?: string;
  readonly type?: StatementType;
  readonly act?: string;
  /** Only statements made in or about the contact. */
  readonly contact?: ContactId;
}

/** What is looked for: an article must have all of `all` and none of `none`. Stems are those that were put in. */
export interface WordQuery extends Paged {
  /** Each entry is one word or phrase, as the stems it may have in each language, in order. */
  readonly all: readonly (readonly (readonly string[])[])[];
  readonly none: readonly (readonly (readonly string[])[])[];
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  readonly contact?: ContactId;
}

export interface Counts {
  readonly articles: number;
  /** Articles whose text is no copy of another's. */
  readonly independent: number;
  readonly ignored: number;
  readonly contacts: number;
  readonly differences: number;
  readonly events: number;
  /** How many articles were read with which version of the rules. */
  readonly rules: readonly { readonly rules: string; readonly articles: number }[];
}

/** How far the project is. Each write that changes something raises `data`; `compiled` is what the contacts were made from. */
export interface Revisions {
  readonly data: number;
  readonly compiled: number;
}

export interface Reader {
  revisions(): Promise<Revisions>;
  counts(): Promise<Counts>;
  /** A setting of the project; null when it was never set. */
  setting(name: string): Promise<string | null>;

  article(id: ArticleId): Promise<ArticleRow | null>;
  articles(query?: ArticleQuery): Promise<Page<ArticleRow>>;
  /** Articles whose id begins so, or whose file has this name, with or without folder and ending. */
  articlesNamed(name: string): Promise<readonly ArticleRow[]>;
  /** Articles that have, or had, this text, this address or this file. */
  articlesLike(like: {
    readonly sha256?: string;
    readonly url?: string;
    readonly file?: string;
    readonly id?: string;
  }): Promise<readonly ArticleRow[]>;
  /** All versions of an article, oldest first. */
  versions(article: ArticleId): Promise<readonly Version[]>;
  /** A text by its hash. Throws a RangeError for one that was never put in. */
  text(sha256: string): Promise<string>;
  /** The bytes a text was read from; null where they are the text itself, or were not kept. */
  bytes(sha256: string): Promise<Uint8Array | null>;
  /** Articles that were put in, read anew, left out or taken back after the revision. */
  articlesSince(revision: number): Promise<readonly { readonly id: ArticleId; readonly ignored: boolean }[]>;
  /** What articles yielded, by id; without ids those of all that are not left out. In the order of ids. */
  readings(ids?: readonly ArticleId[]): Promise<readonly Reading[]>;
  /** The same with what the last compilation told of the statements: their contacts, and others with the same words. */
  linkedReadings(ids?: readonly ArticleId[]): Promise<readonly Reading[]>;
  /** Articles alone, in no order. */
  articleTexts(ids: readonly ArticleId[]): Promise<readonly Article[]>;
  statements(query?: StatementQuery): Promise<Page<Statement>>;
  /** Which text each article comes from, its own or another's, as the last compilation found. */
  origins(): Promise<ReadonlyMap<ArticleId, ArticleId>>;
  /** By piece of text, how many articles have it and the first `limit` of them. Pieces that none has are left out. */
  sharing(
    pieces: readonly number[],
    limit: number,
  ): Promise<ReadonlyMap<number, { readonly count: number; readonly first: readonly ArticleId[] }>>;
  /** The statements that print the same words as others, as the last compilation found. */
  sameWords(): Promise<StatementLinks['sameWords']>;
  /** What the last compilation left of a kind, by id. */
  memory(kind: string): Promise<ReadonlyMap<string, unknown>>;

  contacts(query?: ContactQuery): Promise<Page<ContactRow>>;
  /** Names that begin so, tombstones too. */
  contactsNamed(name: string): Promise<readonly ContactName[]>;
  /** By id; without ids all. In the order of the record: by date, those without one last. */
  dossiers(ids?: readonly ContactId[]): Promise<readonly Dossier[]>;
  /** Every name ever minted, in the order of minting. */
  names(): Promise<readonly ContactName[]>;
  /** The homes of these anchors, or of all. */
  homes(anchors?: readonly Anchor[]): Promise<ReadonlyMap<Anchor, ContactId>>;
  /** The anchors that have their home in these contacts. */
  anchorsOf(contacts: readonly ContactId[]): Promise<ReadonlyMap<Anchor, ContactId>>;
  /** Contacts of which any of these articles speaks. */
  contactsOf(articles: readonly ArticleId[]): Promise<readonly ContactId[]>;
  /** Articles that speak of any of these contacts. */
  articlesOf(contacts: readonly ContactId[]): Promise<readonly ArticleId[]>;
  differences(query?: DifferenceQuery): Promise<Page<Discrepancy>>;
  /** Who takes part in contacts and who is quoted, with how often, by name. */
  actors(): Promise<readonly ActorRow[]>;
  /** Those of the articles that the outlet published. */
  publishedBy(outlet: string, articles: readonly ArticleId[]): Promise<ReadonlySet<ArticleId>>;
  /** Who published articles, by name; those that do not say it are one, the first. */
  outlets(): Promise<readonly OutletRow[]>;

  /** Ids of articles, those with the most of the words first. */
  search(query: WordQuery): Promise<Page<ArticleId>>;
  events(): Promise<readonly LogEvent[]>;

  /** The feeds that are followed, by when they were added, then by address. */
  feeds(): Promise<readonly FeedRow[]>;
  /** The entries of a feed that were taken in, once for each article they became, the latest last. */
  feedEntries(feed: FeedId): Promise<readonly FeedEntry[]>;
  /** What does not hold: damage of the file, rows without their partners. Empty when all is well. */
  damage(): Promise<readonly string[]>;
}

export interface ActorRow {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: string;
  readonly contacts: number;
  readonly statements: number;
}

export interface OutletRow {
  /** Null: not given. */
  readonly outlet: string | null;
  readonly articles: number;
  /** Articles that are no copies of each other. */
  readonly independent: number;
  /** Contacts of which its articles speak. */
  readonly contacts: number;
}

/** An article with all that is kept of it. */
export interface Kept {
  readonly reading: Reading;
  readonly version: Version;
  /** What it came from, where that is not the text itself. */
  readonly bytes?: Uint8Array;
  readonly rules: string;
  /** The words of the text as stems, for search. */
  readonly stems: readonly string[];
}

export interface Writer extends Reader {
  set(name: string, value: string): Promise<void>;
  /** Puts an article in, or a new version or a new reading of one that is there. */
  keep(article: Kept): Promise<void>;
  ignore(article: ArticleId, ignored: boolean): Promise<void>;
  /** Drops the annotations that are kept to save time. */
  dropLayers(): Promise<void>;
  /** Stores what a compilation changed: all contacts are then those of the articles and the log as they are. */
  compiled(contacts: CompiledContacts): Promise<void>;
  /** Drops what compilations remembered: the next one begins from nothing. */
  forget(): Promise<void>;
  /** Names and homes alone, as an event or its undoing has them. */
  rename(names: readonly ContactName[], homes: readonly (readonly [Anchor, ContactId])[]): Promise<void>;
  /** Puts an entry at the end of the log. */
  append(entry: LogEntry): Promise<LogEvent>;

  /** Follows a feed, or changes what is known of one. Two feeds never have the same address. */
  putFeed(feed: Feed): Promise<void>;
  /** Follows a feed no more; the articles that came from it stay. */
  dropFeed(feed: FeedId): Promise<void>;
  /** Notes entries as taken in, anew where they were before. */
  putFeedEntries(feed: FeedId, entries: readonly FeedEntry[]): Promise<void>;
}
