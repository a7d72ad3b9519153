/**
 * What a word can be: a Universal Dependencies part of speech, finer where clauses need it. `ADP.Verb`, `ADV.Verb`: a verb's
 * separated particle ("wies ... zurück"), `PRON.Rel` a relative pronoun, `PART.Inf` the infinitive's particle ("zu").
 * Finite verbs carry mood and tense of the form.
 */
export type Tag =
  | 'ADJ' | 'ADP' | 'ADP.Verb' | 'ADV' | 'ADV.Verb' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PART.Inf' | 'PRON'
  | 'PRON.Rel' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'X'
  | `${'VERB' | 'AUX'}.${'Ind' | 'Sub'}.${'Pres' | 'Past'}`
  | `${'VERB' | 'AUX'}.${'Imp' | 'Inf' | 'Part'}`; // prettier-ignore

/** Words of a closed class. */
export interface WordGroup {
  /** What they can be, the likeliest first. */
  readonly tags: readonly Tag[];
  /** Dictionary form of all of them; absent when each is its own. */
  readonly lemma?: string;
  /** The forms in lower case, with spaces between. */
  readonly forms: string;
}

/** An irregular verb that clauses are built with: auxiliaries and modals. Forms in lower case, with spaces between. */
export interface HelperVerb {
  readonly lemma: string;
  /** `AUX` alone for modals, both for verbs that also stand alone. */
  readonly pos: readonly ('AUX' | 'VERB')[];
  readonly present: string;
  readonly past: string;
  /** Konjunktiv I and II; empty in languages without. */
  readonly subjunctivePresent: string;
  readonly subjunctivePast: string;
  readonly infinitive: string;
  readonly participle: string;
}

/** What an unknown word is likely to be by its ending. The longest ending that fits is taken. */
export interface EndingRule {
  readonly ending: string;
  readonly tags: readonly Tag[];
  /** True when it holds for words with a capital inside the sentence. */
  readonly capital?: boolean;
  readonly example: string;
}

/** Words that begin or tie clauses. Lists in lower case, with spaces between. */
export interface ClauseTables {
  /** Words that begin a subordinate clause: "dass", "weil". */
  readonly subordinators: string;
  /** Of two or more words: "so dass", "als ob"; one a line. */
  readonly compoundSubordinators: readonly string[];
  /** Relative pronouns. Whether one is meant is told by the tag, or by comma and verb position. */
  readonly relatives: string;
  /** Articles that are relative pronouns too, with gender (M, F, N) and number (S, P) of the nouns they stand before. */
  readonly articleForms: Readonly<Record<string, readonly string[]>>;
  /** Of these, gender and number of a subject with the article: "der" only of one man or masculine thing. */
  readonly subjectArticles: Readonly<Record<string, readonly string[]>>;
  /** Articles of a genitive: "die Beobachter der Union". */
  readonly genitiveArticles: string;
  /** How the adjective between such an article and its noun ends, of one and of several. */
  readonly weakEndings: { readonly one: string; readonly many: string };
  /** Finite verbs of several in the third person: their ending, and words without it. */
  readonly verbsOfMany: { readonly ending: string; readonly words: readonly string[] };
  /** Subordinators before which a length of time may stand: "drei Tage nachdem". */
  readonly measuredSubordinators: string;
  /** Question words that can be the subject of their clause, so that the verb may follow at once: "wer schweigt". */
  readonly subjectInterrogatives: string;
  /** Words that begin an indirect question or a free relative: "was", "wer", "warum". */
  readonly interrogatives: string;
  /** Of these, words that stand before a relative pronoun with no noun: "alles, was". */
  readonly relativeAntecedents: string;
  /** Nouns that with a month or year after them stand without an article: "Ende Januar". */
  readonly timePoints: string;
  /** First words of names of states and bodies that have an article: "Deutschland, die Türkei und Katar". Empty where articles are no relative pronouns. */
  readonly articledNames: string;
  /** Words that join clauses of one rank: "und". */
  readonly coordinators: string;
  /** Words that open an infinitive clause: "um", "ohne". */
  readonly infinitiveOpeners: string;
  /** Words that open a comparison with a participle alone: "wie vereinbart", "anders als geplant". */
  readonly comparisons: string;
  /** Lemmas of verbs that take another as a bare infinitive at the end of their clause: "wollen", "lassen". */
  readonly infinitiveTakers: string;
  /** Prepositions before whoever did what a participle tells: "begleitet von B". */
  readonly agents: string;
  /** Words that open a verbless aside between commas: "so" in ", so der Sprecher,". */
  readonly asides: string;
  /** Pronouns that mean the whole sentence in what is inserted into it: ", das bestätigen beide,". */
  readonly asidePronouns: string;
  /** Ordinal numbers that look like verbs ("achte"). */
  readonly ordinalVerbs: string;
  /** Introducers of clauses that may tell what is not so: "wenn", "als ob". One a line. */
  readonly unreal: readonly string[];
  /** First person subjects, which take the same form in both moods: "ich". */
  readonly firstPerson: string;
  /** Words between the parts of a name that are forms of verbs elsewhere, lower case: "Mohammed bin Salman". */
  readonly nameLinks: string;
  /** `last` where the finite verb of a subordinate clause stands at its end. */
  readonly subordinateVerb: 'last' | 'second';
}

/** What a language supplies to tag words and to split clauses. */
export interface WordTables {
  readonly groups: readonly WordGroup[];
  readonly helpers: readonly HelperVerb[];
  readonly endings: readonly EndingRule[];
  /** Verb particles that can stand apart from their verb; empty where there are none. */
  readonly particles: string;
  readonly clauses: ClauseTables;
  /** Letters that older or Swiss spelling writes otherwise, tried for unknown words: each pair as `from to`, one a line. */
  readonly spellings: readonly string[];
  /** Letters that are written as others where only those of English can be sent: each pair as `written meant`, one a line. */
  readonly transcriptions: readonly string[];
  /** True where nouns are written with capitals. */
  readonly capitalNouns: boolean;
}
