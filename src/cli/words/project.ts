import type { DifferenceState, EventKind } from '../../model/project.ts';

/** What the commands of a project say in one language. */
export interface ProjectWords {
  readonly published: string;
  readonly outlet: string;
  readonly title: string;
  readonly independent: string;
  readonly version: string;
  readonly contacts: string;
  readonly statements: string;
  readonly name: string;
  readonly kind: string;
  readonly number: string;
  readonly when: string;
  readonly by: string;
  readonly because: string;
  readonly field: string;
  readonly setting: string;
  readonly meaning: string;
  readonly unknown: string;
  readonly undone: string;
  /** A copy: of which article, and how much of the text they share, in per cent. */
  copyOf(name: string, shared?: number): string;
  readonly leftOut: string;
  readonly none: string;
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly states: Readonly<Record<DifferenceState, string>>;
  /** What came of adding. */
  added(counts: AddCounts): string;
  /** What adding would do, where nothing is kept. */
  wouldAdd(counts: AddCounts): string;
  /** Texts that could not be read. */
  refused(texts: number): string;
  /** What a text would be. */
  readonly places: Readonly<Record<'new' | 'version' | 'there', string>>;
  now(counts: {
    readonly articles: number;
    readonly independent: number;
    readonly contacts: number;
    readonly differences: number;
    /** Of the contacts, those that a headline or lead reports, and those that are planned. */
    readonly main?: number;
    readonly planned?: number;
  }): string;
  /** Places of a text that look damaged or machine-translated. */
  damaged(places: number): string;
  /** Articles that do not say who published them, and what to do. */
  noOutlet(articles: number): string;
  /** What settles the day of a contact, and how one can. */
  dayLinked(contact: string, from: string): string;
  dayOpen(contact: string, article: string): string;
  shownOf(shown: number, of: number): string;
  hits(hits: number, articles: number): string;
  /** Values of one attribute that were found, and of how many contacts. */
  values(values: number, contacts: number): string;
  created(name: string): string;
  /** What to do now; `folder` as the user named it, null where it is the one they are in. */
  next: (folder: string | null) => string;
  /** The same where articles are there already. */
  look: (folder: string | null) => string;
  wouldChange(contacts: number): string;
  changed(contacts: number): string;
  readonly appears: string;
  readonly disappears: string;
  undid(n: number, what: string): string;
  did(n: number): string;
  reread(articles: number, contacts: number, dry: boolean): string;
  readonly proposals: string;
  readonly adrift: string;
  readonly well: string;
  versionOf(n: number, of: number): string;
  readonly valuesChanged: string;
  readonly noValueChanged: string;
  /** What an evidence pack holds, and where it was written. */
  packed(pack: PackCounts): string;
  verified(checked: Checked): string;
  readonly notKept: string;
  leftOfPack(n: number, why: string): string;
  written(rows: number, path: string): string;
}

/** What an evidence pack holds. */
export interface PackCounts {
  readonly file: string;
  readonly contacts: number;
  readonly articles: number;
  readonly fulltext: boolean;
}

/** How much of an evidence pack holds. */
export interface Checked {
  readonly quotes: Held;
  readonly texts: Held;
  readonly files: Held;
  readonly manifest: {
    readonly generator: { readonly version: string; readonly rules: string };
    readonly revision: number;
  };
}

interface Held {
  readonly good: number;
  readonly of: number;
}

/** What became of texts, by kind. */
export interface AddCounts {
  readonly fresh: number;
  readonly versions: number;
  readonly there: number;
}
