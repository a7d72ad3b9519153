/** Form of a place in `cases/linking`: how its words mean somebody; `none` nobody, `optional` need not be found but if, then right. */
export type LinkingForm = 'name' | 'description' | 'pronoun' | 'body' | 'optional' | 'none';

/**
 * Start and end in UTF-16 units of the corpus' text, form, and whom it means: an id of the gazetteer, or the whole name
 * as the article gives it; empty for nobody.
 */
export type LinkingMark = readonly [start: number, end: number, form: LinkingForm, actor: string];

/** A file of `cases/linking`. */
export interface LinkingGold {
  readonly about: string;
  /** Absent: people and bodies are marked in every form. `names`: only persons by name; nothing else is counted. */
  readonly only?: 'names';
  readonly documents: readonly {
    readonly id: string;
    readonly sha256: string;
    /** ISO date that the corpus gives. */
    readonly published: string;
    readonly mentions: readonly LinkingMark[];
  }[];
}
