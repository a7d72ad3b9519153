/** What a language supplies to split text into sentences and tokens. Lists are words with spaces between, in lower case. */
export interface TokenTables {
  /** Abbreviations that never end a sentence, because something always follows: titles, "Nr.", "z. B.". With full stops. */
  readonly neverLast: string;
  /** Abbreviations that may end a sentence: "usw.", "Mrd.". With full stops. */
  readonly mayBeLast: string;
  /** Words that follow an ordinal number with a full stop: months, "Jahrhundert". */
  readonly afterOrdinal: string;
  /** Words that stand before an ordinal number. Empty where ordinals are not written with a full stop. */
  readonly beforeOrdinal: string;
  /** Words that, written with a capital, begin a sentence: articles, pronouns, prepositions, conjunctions. */
  readonly starters: string;
  /** True where nouns are written with capitals, so that a capital alone does not tell a new sentence. */
  readonly capitalNouns: boolean;
}
