import type {
  ArticleRow, ContactRow, DifferenceRow, FramingJson, Part,
} from './desk.ts'; // prettier-ignore

/** An outlet as one line of a list. */
export interface OutletRow {
  /** Null for the articles that do not say who published them. */
  readonly outlet: string | null;
  readonly articles: number;
  /** Articles that are no copies of each other. */
  readonly independent: number;
  readonly contacts: number;
}

/** What an outlet tells of one contact beside what the others tell. */
export interface OutletContact {
  readonly row: ContactRow;
  /** Attributes that it gives. */
  readonly given: readonly string[];
  /** Values that it alone gives; `shown` as people read them. */
  readonly alone: readonly { readonly attribute: string; readonly shown: string }[];
  /** Attributes that others give and it does not. */
  readonly leftOut: readonly string[];
  /** Differences in which its words stand against those of others. */
  readonly against: readonly DifferenceRow[];
}

/** Someone through whom an outlet has what it prints. */
export interface OutletSource {
  readonly name: string;
  readonly actor?: string;
  /** True for a news agency or another outlet. */
  readonly carrier: boolean;
  readonly statements: number;
}

/** Everything about one outlet, or about an article that does not say who published it. */
export interface OutletFile {
  /** The outlet's name, or the id of the article. */
  readonly id: string;
  readonly outlet: string | null;
  /** Its first articles, oldest first. */
  readonly articles: Part<ArticleRow>;
  readonly contacts: Part<OutletContact>;
  /** Differences within its articles, and contacts that others announce and it leaves out. */
  readonly within: readonly DifferenceRow[];
  /** Words of distance or judgement of its first articles. */
  readonly framing: readonly FramingJson[];
  /** Through whom its first articles have what they print, the most first. */
  readonly sources: readonly OutletSource[];
  /** Statements of its first articles, and how many of these have a speaker without a name. */
  readonly said: { readonly statements: number; readonly unnamed: number };
}

/** Which contacts of an outlet are asked for. */
export interface OutletFilter {
  readonly type?: string;
  readonly status?: string;
  readonly conflicts?: boolean;
}
