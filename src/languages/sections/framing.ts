/** A word that marks distance or takes a side, with why it counts. A judgement in a lexicon carries its reason. */
export interface FramingEntry {
  readonly kind: 'distancing_modifier' | 'distancing_verb' | 'loaded_label';
  /** The entry's name: the dictionary form. */
  readonly cue: string;
  /** Every written form, lower case. One that begins with `*` matches at the end of longer words too. */
  readonly forms: readonly string[];
  readonly reason: string;
  /** Style guide, study or convention that the reason rests on. */
  readonly source: string;
  /** Lower-case words right behind which the form says something else. */
  readonly notAfter?: readonly string[];
  /** Lower-case words right before which the form says something else. */
  readonly notBefore?: readonly string[];
  /** Lower-case words that make it another word when they stand up to eight words before it. */
  readonly notWith?: readonly string[];
  /** A sentence of our own in which it is found, and one in which it is not. */
  readonly example: string;
  readonly counter?: string;
}

/** What a language supplies for framing at the level of words. */
export interface FramingTables {
  readonly entries: readonly FramingEntry[];
  /** Why a short phrase in quotation marks without a speaker counts, with its source. */
  readonly scareQuote: { readonly reason: string; readonly source: string };
}
