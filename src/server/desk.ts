import type { ReadoutRecord, Why } from '../contract/index.ts';
import type { Locale } from '../record/labels/index.ts';

export type ArticleJson = ReadoutRecord['articles'][number];
export type ActorJson = ReadoutRecord['actors'][number];
export type StatementJson = ReadoutRecord['statements'][number];
export type DiscrepancyJson = ReadoutRecord['discrepancies'][number];
export type FramingJson = ReadoutRecord['framing'][number];
export type ContactJson = ReadoutRecord['contacts'][number];
export type WhyData = Why['data'];

/** An article with its text; all offsets of the contract count in it. */
export interface ArticleFile {
  readonly article: ArticleJson;
  readonly text: string;
}

/** A contact as one line of a list. */
export interface ContactRow extends Pick<
  ContactJson,
  'id' | 'type' | 'status' | 'participants' | 'date' | 'main'
> {
  /** Articles that speak of it, and how many texts these are when copies count once. */
  readonly articles: readonly string[];
  readonly independent: number;
  /** Values shown first, by attribute, as people read them; absent where no article gives one. */
  readonly shown: Readonly<Record<string, string>>;
  /** Differences between its articles that are conflicts. */
  readonly conflicts: number;
}

/** Everything about one contact. */
export interface ContactFile {
  readonly row: ContactRow;
  readonly why: WhyData;
  /** Every article that speaks of it, oldest first. */
  readonly articles: readonly ArticleFile[];
  readonly statements: readonly StatementJson[];
  readonly discrepancies: readonly DiscrepancyJson[];
  readonly framing: readonly FramingJson[];
}

/** Everything about one article. */
export interface ReaderFile extends ArticleFile {
  readonly statements: readonly StatementJson[];
  readonly framing: readonly FramingJson[];
  readonly contacts: readonly ContactRow[];
  /** The values that this article reports, with the contact each belongs to. */
  readonly values: readonly ReportedMark[];
}

/** Words of an article that report a value. */
export interface ReportedMark {
  readonly contact: string;
  readonly attribute: string;
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

/** Someone who is named, with what there is of them. */
export interface ActorFile {
  readonly actor: ActorJson;
  readonly contacts: readonly ContactRow[];
  readonly statements: readonly StatementJson[];
}

/** Which part of a long list: at most `limit` entries from `offset`. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** A part of a list and how long the whole of it is. */
export interface Part<T> {
  readonly rows: readonly T[];
  readonly total: number;
}

/** Narrows a list of contacts; an absent field does not narrow. */
export interface ContactFilter {
  readonly type?: string;
  readonly status?: string;
  readonly actor?: string;
  readonly article?: string;
  /** Only contacts that a headline or lead reports. */
  readonly main?: boolean;
  /** Only contacts whose articles contradict each other. */
  readonly conflicts?: boolean;
}

/** Narrows a list of statements. */
export interface StatementFilter {
  readonly contact?: string;
  readonly article?: string;
  readonly speaker?: string;
  readonly via?: string;
  readonly type?: string;
  readonly act?: string;
}

/** Narrows a list of differences. */
export interface DifferenceFilter {
  readonly contact?: string;
  readonly article?: string;
  readonly kind?: string;
  readonly severity?: string;
}

/** A place where the words of a search stand. */
export interface Hit {
  readonly article: string;
  /** Where the found words stand. */
  readonly start: number;
  readonly end: number;
  /** The sentence or line around them, with its place. */
  readonly snippet: { readonly start: number; readonly text: string };
}

/** What a search found. */
export interface Found {
  readonly contacts: readonly ContactRow[];
  readonly hits: Part<Hit>;
}

/** What there is in all. */
export interface DeskState {
  /** What the coverage is called: a folder or a project. */
  readonly name: string;
  readonly articles: number;
  readonly independent: number;
  readonly contacts: number;
  readonly differences: number;
}

/** All that the pages ask for: everything they show passes here, as pieces of the JSON contract. */
export interface Desk {
  state(): Promise<DeskState>;
  contacts(filter: ContactFilter, slice: Slice, locale: Locale): Promise<Part<ContactRow>>;
  contact(id: string, locale: Locale): Promise<ContactFile | undefined>;
  statements(filter: StatementFilter, slice: Slice): Promise<Part<StatementJson>>;
  discrepancies(filter: DifferenceFilter, slice: Slice): Promise<Part<DiscrepancyJson>>;
  actors(slice: Slice): Promise<Part<ActorJson>>;
  actor(id: string, locale: Locale): Promise<ActorFile | undefined>;
  articles(filter: { readonly outlet?: string }, slice: Slice): Promise<Part<ArticleJson>>;
  article(id: string, locale: Locale): Promise<ReaderFile | undefined>;
  /** What each of these articles is called: its outlet or file. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  search(words: string, slice: Slice, locale: Locale): Promise<Found>;
}
