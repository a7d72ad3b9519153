/** How much of a contact a sheet shows; what is left out is counted. */
export interface Limits {
  /** Values of one attribute. */
  readonly values: number;
  /** Footnotes of one value: articles that give it. */
  readonly notes: number;
  /** Whether every place of an article that gives the value has a footnote, not only the first. */
  readonly everyPlace: boolean;
  readonly differences: number;
  /** Footnotes of one side of a difference. */
  readonly sideNotes: number;
  readonly statements: number;
  /** UTF-16 units of a quotation in the text; the footnote leads to all of it. */
  readonly quote: number;
}

/** A brief stays within two pages of A4 paper for a contact of six articles. */
export const BRIEF: Limits = {
  values: 4, notes: 3, everyPlace: false, differences: 6, sideNotes: 2, statements: 8, quote: 220,
}; // prettier-ignore

/** An evidence pack leaves nothing out. */
export const ALL: Limits = {
  values: Infinity, notes: Infinity, everyPlace: true, differences: Infinity, sideNotes: Infinity, statements: Infinity,
  quote: Infinity,
}; // prettier-ignore
