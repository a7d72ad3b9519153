import type { Sheet } from '../app.ts';
import type { ReadoutRecord, Why } from '../contract/index.ts';
import type { feedsJson } from '../app.ts';
import type { DifferenceState } from '../model/project.ts';
import type { Locale } from '../record/labels/index.ts';
import type { Edits } from './editing.ts';
import type { FieldValues, Found } from './finding.ts';
import type { OutletFile, OutletFilter, OutletRow } from './outlet.ts';

export type ArticleJson = ReadoutRecord['articles'][number];
export type ActorJson = ReadoutRecord['actors'][number];
export type StatementJson = ReadoutRecord['statements'][number];
export type DiscrepancyJson = ReadoutRecord['discrepancies'][number];
export type FramingJson = ReadoutRecord['framing'][number];
export type ContactJson = ReadoutRecord['contacts'][number];
export type WhyData = Why['data'];
export type { DifferenceState } from '../model/project.ts';

/** A difference with what the user said of it; coverage that is only read has no states. */
export interface DifferenceRow extends DiscrepancyJson {
  readonly state?: DifferenceState;
  readonly because?: string | null;
}

/** An article as one line of a list. */
export interface ArticleRow {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly sha256: string;
  /** The article whose text it copies; null where the text is its own. */
  readonly copyOf: string | null;
  /** Per cent of the shorter text that stands in the other; null where the text is its own. */
  readonly shared: number | null;
}

/** An actor as one line of a list. */
export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly contacts: number;
  readonly statements: number;
}

/** An article with its words of distance or judgement. */
export interface ArticleFraming {
  readonly article: ArticleRow;
  readonly framing: readonly FramingJson[];
}

/** A contact as what each of its sides says. */
export interface SidesFile {
  readonly row: ContactRow;
  readonly sides: readonly { readonly id: string; readonly name: string }[];
  readonly lines: readonly SideRow[];
  /** Statements of those who speak for no side. */
  readonly others: readonly StatementJson[];
}

/** What the sides say of one matter: a cell for each side, in their order, empty where it says nothing of it. */
export interface SideRow {
  /** Words of the articles that name the matter; empty where they name none. */
  readonly topic: string;
  readonly cells: readonly (readonly StatementJson[])[];
}

/** One text that an article had. */
export interface VersionRow {
  readonly n: number;
  readonly sha256: string;
  /** Instant, ISO 8601 in UTC. */
  readonly added: string;
}

/** An article with its text; all offsets of the contract count in it. */
export interface ArticleFile {
  readonly article: ArticleJson;
  readonly text: string;
  /** The article whose text it copies, and how much of it in per cent; absent where the text is its own. */
  readonly copy?: { readonly of: string; readonly shared: number };
}

/** A contact as one line of a list. */
export interface ContactRow extends Pick<
  ContactJson,
  'id' | 'type' | 'status' | 'participants' | 'date' | 'main'
> {
  /** How many articles speak of it, and how many texts these are when copies count once. */
  readonly articles: number;
  readonly independent: number;
  /** Values shown first, by attribute, as people read them; absent where no article gives one. */
  readonly shown: Readonly<Record<string, string>>;
  /** Differences between its articles that are conflicts. */
  readonly conflicts: number;
}

/** Enough of a contact to name it. */
export type ContactSketch = Pick<ContactRow, 'participants' | 'type' | 'date'>;

/** Everything about one contact. */
export interface ContactFile {
  readonly row: ContactRow;
  readonly why: WhyData;
  /** Every article that speaks of it, oldest first. */
  readonly articles: readonly ArticleFile[];
  readonly statements: readonly StatementJson[];
  readonly discrepancies: readonly DifferenceRow[];
  readonly framing: readonly FramingJson[];
}

/** Everything about one article. */
export interface ReaderFile extends ArticleFile {
  readonly statements: readonly StatementJson[];
  readonly framing: readonly FramingJson[];
  readonly contacts: readonly ContactRow[];
  /** The values that this article reports, with the contact each belongs to. */
  readonly values: readonly ReportedMark[];
  /** Its texts, oldest first; empty where only one was ever read. */
  readonly versions: readonly VersionRow[];
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
  /** With the places where they are named in some of the articles; of a long project not in all. */
  readonly actor: ActorJson;
  /** The first contacts, the newest first where the project is on disk. */
  readonly contacts: Part<ContactRow>;
  /** The first statements, in reading order. */
  readonly statements: Part<StatementJson>;
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

/** What there is in all. */
export interface DeskState {
  /** What the coverage is called: a folder or a project. */
  readonly name: string;
  readonly articles: number;
  readonly independent: number;
  readonly contacts: number;
  readonly differences: number;
  /** Rises with every change; a form that was made from an older one is told. */
  readonly revision: number;
  /** Whether corrections are kept. */
  readonly writable: boolean;
}

/** All that the pages ask for: everything they show passes here, as pieces of the JSON contract. */
export interface Desk {
  state(): Promise<DeskState>;
  contacts(filter: ContactFilter, slice: Slice, locale: Locale): Promise<Part<ContactRow>>;
  contact(id: string, locale: Locale): Promise<ContactFile | undefined>;
  /** What each side of the contact says. */
  sides(id: string, locale: Locale): Promise<SidesFile | undefined>;
  /** The contact on one or two pages of paper. */
  brief(id: string, locale: Locale): Promise<Sheet | undefined>;
  /** The evidence pack of the contact as a ZIP archive, with or without the full texts; absent where nothing is kept. */
  pack?(id: string, fulltext: boolean, locale: Locale): Promise<Uint8Array | undefined>;
  statements(filter: StatementFilter, slice: Slice, locale: Locale): Promise<Part<StatementJson>>;
  discrepancies(filter: DifferenceFilter, slice: Slice, locale: Locale): Promise<Part<DifferenceRow>>;
  actors(slice: Slice, locale: Locale): Promise<Part<ActorRow>>;
  /** `limit`: most contacts and most statements to give. */
  actor(id: string, limit: number, locale: Locale): Promise<ActorFile | undefined>;
  /** `outlet` null: only those that do not say who published them. */
  articles(filter: { readonly outlet?: string | null }, slice: Slice): Promise<Part<ArticleRow>>;
  article(id: string, locale: Locale): Promise<ReaderFile | undefined>;
  /** Who published articles, the most first; those that do not say it come last. */
  outlets(): Promise<readonly OutletRow[]>;
  /** An outlet by name, or an article that does not say who published it by its id. */
  outlet(id: string, filter: OutletFilter, slice: Slice, locale: Locale): Promise<OutletFile | undefined>;
  /** Words of distance or judgement, by article. */
  framing(slice: Slice): Promise<Part<ArticleFraming>>;
  /** Enough of these contacts to name them. */
  sketches(ids: readonly string[], locale: Locale): Promise<ReadonlyMap<string, ContactSketch>>;
  /** What each of these articles is called: its outlet or file. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  search(words: string, slice: Slice, locale: Locale): Promise<Found>;
  /**
   * What articles say of the attribute that a line of search names with `field:`; null where it names none. Absent where nothing
   * is kept. Throws `ReadoutError` for an attribute or a contact that there is not.
   */
  values?(line: string, slice: Slice, locale: Locale): Promise<FieldValues | null>;
  /** The feeds that are followed, with how each stands; absent where nothing is kept. */
  feeds?(): Promise<readonly feedsJson.FeedJson[]>;
  /** How it can be corrected; absent where nothing is kept. */
  readonly edits?: Edits;
}
