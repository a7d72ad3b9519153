/**
 * What a language supplies for times and durations: words by class, and rules over these classes. The machinery in
 * `annotations/time` knows the classes and the meanings, never a word.
 */
export interface CalendarTables {
  /**
   * Words by class: words left, meaning right. An entry written with a capital counts only when the text writes a
   * capital; `-` at the end stands for each of `endings`.
   */
  readonly words: Readonly<Record<WordClass, Readonly<Record<string, string | number>>>>;
  /** What `-` at the end of an entry stands for. */
  readonly endings: readonly string[];
  readonly numbers: NumberWords;
  /** Words made of two entries written together: first part, second part, in the class that results. */
  readonly compounds: readonly Compound[];
  /** Endings that make an adjective of a unit: `stündig` -> PT1H, after a number written as word or figure. */
  readonly lasting: Readonly<Record<string, string>>;
  /** Parts that several patterns share: `<name>` in a pattern stands for its text here. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly rules: readonly TimeRule[];
  /** How a list leads up to a full expression: "10. und" before "12. Januar". Tried from right to left. */
  readonly lists: readonly ListRule[];
  readonly tense: TenseWords;
  /** Words after which a full stop does not end a sentence. */
  readonly abbreviations: readonly string[];
}

/** Word classes of the rules, with what the right side of an entry is. */
export type WordClass =
  | 'month' // 1-12
  | 'mon' // 1-12, months cut short
  | 'weekday' // 1 Monday - 7 Sunday
  | 'day' // days from today: 0, -1, 1
  | 'dayof' // the same as an adjective ("heutige")
  | 'part' // part of day as a noun: TMO, TMI, TAF, TEV, TNI
  | 'parts' // part of day as an adverb ("abends")
  | 'season' // SP, SU, FA, WI
  | 'unit' // one of them: Y, M, W, D, TH, TM, TS, Q, H, DE, CE, WE, with a factor where needed: `TM*15`
  | 'units' // several of them
  | 'short' // units cut short
  | 'count' // number words beside `numbers`; indefinite ones are X
  | 'half' // 0.5
  | 'ordinal' // 1-31
  | 'near' // APPROX, MORE_THAN, LESS_THAN, or EXACT
  | 'roughly' // the same, standing outside of what is marked
  | 'nearly' // the same as an adjective ("ein gutes Jahr")
  | 'edge' // START, MID, END as a noun
  | 'late' // START, MID, END as an adjective
  | 'dir' // -1 past, 0 this, 1 next: counted from the article
  | 'det'
  | 'every'
  | 'often' // "einmal": how many times
  | 'set' // a set of its own: P1D
  | 'days' // a weekday that returns: 1-7
  | 'ref' // PRESENT_REF, PAST_REF, FUTURE_REF
  | 'then' // the same, pointing back to a time mentioned
  | 'away' // UNIT/N/FROM or UNIT/N/FROM/EDGE: so many units from `article`, `mention`, or `either`
  | 'long' // of a length of its own, as adjective or adverb: PXY
  | 'longyears' // the same, of people too: only before what can last years
  | 'zone' // offset, or zone name of the IANA database
  | 'zoneof' // the same as an adjective before the word for time
  | 'meridiem' // am, pm
  | 'letter' // the same before a stop and an m
  | 'holiday' // MM-DD, easter+N, or nth-MM-W-N: the n-th (-1 last) weekday W of a month
  | 'decade' // 20-90
  | 'lasts' // things that can last years
  | 'measured' // words after a figure that say it is no year
  | 'filler'; // adjectives that may stand between number and unit

/** One way to say a time. */
export interface TimeRule {
  readonly name: string;
  /**
   * Words in order. `class` or `class:slot` stands for a word of the class, `'a|b'` for one of these words or marks;
   * `?` after something makes it optional, `( a | b )` offers a choice, `~` before something says that no space may
   * stand before it, `!` that it must not follow (at the front: not come before), `<name>` stands for a phrase.
   * `[ ]` bound what is marked; without them all of it. Figures: `D` `MM` `YYYY` `YY` `HH` `MIN` `N` by their range.
   */
  readonly pattern: string;
  readonly means: Meaning;
  /** Fixed values that the words imply. */
  readonly with?: Readonly<Record<string, string | number>>;
  /** `Das [50-minütige](PT50M) Gespräch`: run by a test. Value as the words give it. */
  readonly example: string;
}

/** What a rule's words mean; each is one function in `annotations/time/meanings.ts`. */
export type Meaning =
  'date' | 'shift' | 'span' | 'away' | 'clock' | 'part' | 'duration' | 'set' | 'ref' | 'holiday' | 'none';

/** One member of a list before a full expression. */
export interface ListRule {
  /** Rule names that it may lead up to. */
  readonly before: readonly string[];
  /** Pattern of the member, with its own brackets. */
  readonly item: string;
  /** Words and marks that may join members. */
  readonly joints: readonly string[];
  /** Slots of the full expression that the member has for itself. */
  readonly replaces: readonly string[];
  readonly example: string;
}

export interface NumberWords {
  /** 0-19 and every spelling of them that counts. */
  readonly ones: Readonly<Record<string, number>>;
  /** 20, 30 ... 90. */
  readonly tens: Readonly<Record<string, number>>;
  /** Between ones and tens where they are one word, ones first ("und"); empty when tens come first with a hyphen. */
  readonly joint: string;
  readonly hundreds: Readonly<Record<string, number>>;
  /** One and a half, two and a half. */
  readonly halves: Readonly<Record<string, number>>;
  readonly decimal: ',' | '.';
}

export interface Compound {
  readonly first: WordClass;
  readonly second: WordClass;
  /** Letters that may follow the second part. */
  readonly endings: readonly string[];
  /** Class of the result; its value is `first/second`. */
  readonly makes: string;
}

/**
 * Words that tell whether a clause looks back or ahead. `future` outweighs `past`, `past` outweighs `ahead` (participles
 * such as "geplant", which a clause in the past may hold too).
 */
export interface TenseWords {
  /** `open`: what was meant to be, which may be over or still ahead ("wollten am Dienstag frühstücken"): the nearer day counts. */
  /** `once`: past where no verb of the clause is in the present ("erstmals"). */
  readonly words: Readonly<
    Record<'past' | 'future' | 'ahead' | 'present' | 'open' | 'once', readonly string[]>
  >;
  /** Words that join clauses, lower case. (Default: none.) */
  readonly joining?: readonly string[];
  /** Ends of participles that have their perfect with "sein", lower case: "auseinandergegangen". (Default: none.) */
  readonly perfectsOfBeing?: readonly string[];
  /** Words right before a time that put it in the past ("seit"). */
  readonly since: readonly string[];
  /** Words before the one who did it, and the ends of what he did: between commas they tell of what is over ("A, am Montag von B empfangen, …"). */
  readonly doneBy?: readonly [words: readonly string[], ends: readonly string[]];
  /** Words before a day that only says which one is meant: "das Treffen vom 28. Februar". */
  readonly asides: readonly string[];
  /** Words right before a time that put it ahead ("auf Januar verschoben"). */
  readonly until: readonly string[];
  /** Endings of regular past forms, for words in lower case. */
  readonly pastEndings: readonly string[];
  /** Beginnings that make such a word an adjective ("geforderte"). */
  readonly notPastBeginnings: readonly string[];
  /** Words with such an ending that are no past forms. */
  readonly notPast: readonly string[];
  /** Auxiliaries that make a perfect of reported speech behind a participle with this ending; absent where there are none. */
  readonly reportedPerfect?: readonly [auxiliaries: readonly string[], ending: string];
  /** Words that say that what was set for a day did not come about. */
  readonly fellThrough: readonly string[];
  /** Words by which a day that was set ("für Freitag") may be over. */
  readonly longAgo: readonly string[];
  /** Verbs and their particles that say the same as `fellThrough` in two words. */
  readonly calledOff?: readonly (readonly [string, string])[];
  /** Words that stand together in a sentence in which something is proposed: a month in it lies ahead. */
  readonly proposing?: readonly (readonly string[])[];
  /** What leads an infinitive: "zu". Absent: the language has no such word. */
  readonly infinitive?: string;
  /** Words that together say that an infinitive of their sentence is promised or agreed: "kündigte an, … zu unterrichten". */
  readonly promising?: readonly (readonly string[])[];
  /** Ends of nouns for what people agree to hold, lower case: "Treffen". (Default: none.) */
  readonly gatherings?: readonly string[];
  /** Ends of words for how often, lower case: "zum dritten Mal". (Default: none.) */
  readonly counted?: readonly string[];
  /** Articles of what is not known yet, in the case of what is agreed on: "ein Treffen", not "auf einem Treffen". (Default: none.) */
  readonly indefinite?: readonly string[];
  /** Auxiliaries and the participles that tell the same together: "war … abgesagt worden". Absent where the language has no such form. */
  readonly longAgoPassive?: readonly [readonly string[], readonly string[]];
  /** Modals of hearsay, which with a perfect infinitive tell of what is over ("soll am Mittwoch telefoniert haben"); absent where there are none. */
  readonly hearsay?: {
    readonly modals: readonly string[];
    /** Last words of a perfect infinitive, each with the endings of the word right before it. */
    readonly perfect: Readonly<Record<string, readonly string[]>>;
  };
}
