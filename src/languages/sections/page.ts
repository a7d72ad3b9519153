/** Words that make a line furniture of the page rather than part of the article. Letter case does not matter. */
export interface LineRule {
  /** Ends the rule's name: `de/page/<name>`. */
  readonly name: string;
  /**
   * `label`: the words, then a colon, a dash or another mark with anything behind it, or the end of the line.
   * `start`: the words, then anything. `whole`: the line is the words and nothing else.
   */
  readonly how: 'label' | 'start' | 'whole';
  readonly words: readonly string[];
  /** A line that the rule must take. */
  readonly example: string;
  /** Lines that the rule must leave. */
  readonly not: readonly string[];
}

/** Words by which a page says that the article is not there. Letter case does not matter. */
export interface StateRule {
  /** `gone`: a page for what was not found; `script`: it must be opened in a browser; `consent`: it first asks for agreement. */
  readonly state: 'gone' | 'script' | 'consent';
  readonly words: readonly string[];
  /** A line that the rule must find the words in. */
  readonly example: string;
  /** Lines that the rule must leave. */
  readonly not: readonly string[];
}

/** Words before a date that tell what the date is. */
export interface StampRule {
  /** `as_of`: when this version was last touched; `published`: when it first appeared. */
  readonly role: 'as_of' | 'published';
  readonly words: readonly string[];
  readonly example: string;
}

/** What a language supplies for reading dates. */
export interface DateTables {
  /** Month names and their short forms, without a full stop -> 1 to 12. Letter case does not matter. */
  readonly months: Readonly<Record<string, string | number>>;
  /** Weekday names and their short forms, without a full stop -> 1 (Monday) to 7. Letter case does not matter. */
  readonly weekdays: Readonly<Record<string, string | number>>;
  /** What may stand behind the number of a day: `.`, `th`. */
  readonly ordinalEnds: readonly string[];
  /** Words between weekday and date, and between day, month and year ("den", "the", "of"). */
  readonly inDate: readonly string[];
  /** Words between date and clock time ("um"). */
  readonly beforeTime: readonly string[];
  /** Words after a clock time ("Uhr"). */
  readonly afterTime: readonly string[];
  readonly stamps: readonly StampRule[];
}

/** What a language supplies for reading a page: what is headline, byline, time stamp, furniture, and which language it is. */
export interface PageTables extends DateTables {
  /** Frequent function words that the other languages do not have, lower case. They tell the language. */
  readonly functionWords: readonly string[];
  /** Words that say that the date behind them is the day of writing ("heute,"). */
  readonly today: readonly string[];
  readonly lines: readonly LineRule[];
  /** Words that open the sentence by which a page says when it was put up, before a date. */
  readonly putUp: readonly string[];
  readonly states: readonly StateRule[];
  /** Words that open a byline and are followed by names of people. */
  readonly bylines: readonly string[];
  /** Words that join the names of a byline. */
  readonly and: readonly string[];
  /** Words before a credit, as in "Foto: ...": a line that ends with such a credit is a caption. */
  readonly credits: readonly string[];
  /** Agency tags as they stand in datelines and at the end of agency texts. */
  readonly agencies: readonly string[];
  /** Words that are capitalised only at the beginning of a sentence: they show where a headline ends without a mark. These lead a phrase. */
  readonly openers: readonly string[];
  /** Those of them that a verb may follow. */
  readonly clauseOpeners: readonly string[];
  /** Behind a word of `openers` they show that it was the end of a name: "Moon Jae In und", "Moon Jae In sind". */
  readonly carryingOn: readonly string[];
}
