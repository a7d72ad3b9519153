import type { Act } from '../../model/statement.ts';

export type Medium = 'Speech' | 'Writing' | 'Thought';

/** A verb, or a fixed phrase with a verb, that says that somebody says, writes or thinks something. */
export interface SpeechVerb {
  /** Dictionary form, separable verbs with their particle: `zurückweisen`. */
  readonly verb: string;
  /**
   * What may hold the content, parted by spaces: `words` (a quotation), `clause` (a finite clause), `inf` (an infinitive
   * clause), `object` (a noun phrase without preposition), else a preposition whose phrase holds it.
   */
  readonly takes: string;
  /** Where the addressee stands: `dat`, `acc`, or a preposition. */
  readonly to?: string;
  /** Forms that look like adjectives: "vereinbart", "bestätigten". Behind a noun or at the end of a clause they are the verb. */
  readonly forms?: readonly string[];
  /** Lower-case words that must stand in the same clause: `deutlich` for "deutlich machen". Several: one of them. */
  readonly with?: readonly string[];
  /** Lower-case words that make it another verb when they stand in the same clause. */
  readonly without?: readonly string[];
  readonly act?: Act;
  /** Default: Speech. */
  readonly medium?: Medium;
  /** True where only a phrase with one of `with` around a quotation counts, never a bare clause. */
  readonly weak?: true;
  /** The object speaks, the subject passes it on: "Die Agentur zitierte den Minister mit den Worten …". */
  readonly quotes?: true;
  /** The speaker is the object of this preposition, the subject is none: "hieß es aus Moskau", "geht aus dem Bericht hervor". */
  readonly from?: readonly string[];
}

/** Verbs of one act, with why they are one. */
export interface ActGroup {
  readonly act: Act | null;
  readonly because: string;
  readonly verbs: readonly SpeechVerb[];
  readonly example: string;
}

/** A noun that stands for an utterance: "Forderung nach", "Vorwurf, dass". */
export interface SpeechNoun {
  /** Dictionary form. */
  readonly noun: string;
  readonly act?: Act;
  /** As for verbs: `clause`, `inf`, or prepositions. */
  readonly takes: string;
  /** Preposition before the addressee. */
  readonly to?: readonly string[];
  readonly medium?: Medium;
}

/** Hints in the content itself at what an utterance of a plain verb of saying does. The first that fits decides. */
export interface ContentAct {
  readonly act: Act;
  readonly because: string;
  /** Lower-case words or phrases, at word edges; one of them must stand in the content. A `*` at the end stands for any ending, `…` for up to five words. */
  readonly words: readonly string[];
  /** None of these may stand in it. */
  readonly without?: readonly string[];
  readonly example: string;
  readonly counter: string;
}

/** What a language supplies to find who said what. All words lower case unless said otherwise. */
export interface SpeechTables {
  readonly groups: readonly ActGroup[];
  readonly nouns: readonly SpeechNoun[];
  readonly contentActs: readonly ContentAct[];
  /** Prepositions, of one word or two, that name a source by themselves: "laut dem Ministerium". */
  readonly sourceBefore: readonly string[];
  /** ... and behind it: "dem Ministerium zufolge". */
  readonly sourceBehind: readonly string[];
  /** Prepositions that need a noun of saying: "nach Angaben". */
  readonly sourceWithNoun: readonly string[];
  /** Nouns of saying after these, any inflected form, lower case, with the medium they tell. */
  readonly sourceNouns: Readonly<Record<string, Medium>>;
  /** Ends of nouns for what is written, beside nouns of saying: "Schreiben". */
  readonly papers: readonly string[];
  /** Ends of nouns for findings, which are a source only beside one of `soFar`: "nach ersten Ermittlungen". */
  readonly findings: readonly string[];
  /** Adjectives that say how far findings have come. */
  readonly soFar: readonly string[];
  /** Possessives with a noun of saying before the preposition: "seiner Meinung nach". */
  readonly possessives: readonly string[];
  /** ... of these, words that point to whom the sentence itself is about: "nach eigenen Angaben". */
  readonly ownWords: readonly string[];
  /** Words for "so" in ", so der Sprecher". */
  readonly soWords: readonly string[];
  /** Words for "wie" in "wie der Sprecher mitteilte". */
  readonly asWords: readonly string[];
  /** Words that point back to a source: "demnach". */
  readonly backWords: readonly string[];
  /** Words that begin a clause of content: "dass" first, "ob", question words. */
  readonly contentIntroducers: readonly string[];
  /** ... of these, words that after a finished clause only go on with it: "…, was X ärgerte". */
  readonly goingOnRelatives: readonly string[];
  /** Relative words that make the clause behind them content of the noun before: "wonach". */
  readonly sourceRelatives: readonly string[];
  /** Words a frame clause may begin with that make it no main clause. The first only sets beside ("während"): an act told behind it took place. */
  readonly subordinators: readonly string[];
  /** Words that join main clauses. */
  readonly coordinators: readonly string[];
  /** Adverbs right behind the verb of a clause that goes on with the subject before it: ", verlangte jedoch …". */
  readonly joiningAdverbs: readonly string[];
  /** The particle before an infinitive: "zu". */
  readonly infinitiveMark: string;
  /** Pronouns that stand for a whole sentence as object: "Dies bestätigte …". */
  readonly sentencePronouns: readonly string[];
  /** Modal verbs of hearsay with an infinitive: "soll". */
  readonly hearsayVerbs: readonly string[];
  /** Modal verbs with which an act only could take place: "kann", "darf". */
  readonly possibleVerbs: readonly string[];
  /** Words that say no: "nicht", "weder". */
  readonly negations: readonly string[];
  /** Verbs that only lend themselves to a noun of saying: "kam zu dem Ergebnis", "wagte die Prognose". */
  readonly lendingVerbs: readonly string[];
  /** Verbs that form the passive, past tenses and future. */
  readonly auxiliaries: {
    readonly passive: readonly string[];
    readonly perfect: readonly string[];
    readonly modal: readonly string[];
  };
  /** Endings of participles that are never passive: "is demanding". */
  readonly activeEndings: readonly string[];
  /** Prepositions before the agent of a passive. */
  readonly agents: readonly string[];
  /** Preposition before an addressee with any verb of saying: "gegenüber". Before or behind the phrase. */
  readonly towards: readonly string[];
  /** Forms of articles and determiners by the cases they can stand for: n, g, d, a. */
  readonly cases: Readonly<Record<string, string>>;
  /** Endings of feminine nouns, so that "der" before them is no nominative; empty where articles tell no gender. */
  readonly feminineEndings: readonly string[];
  /** Endings of adjectives without an article, with the cases they can stand for. */
  readonly bareEndings: Readonly<Record<string, string>>;
  /** Small words inside names: "von", "al". */
  readonly namePieces: readonly string[];
  /** Endings of nouns that name no speaker ("Entscheidung"), and of those that do all the same ("Regierung"). */
  readonly thingEndings: readonly string[];
  readonly actorEndings: readonly string[];
  /** Pronouns that can be a subject, with the cases they can stand for. */
  readonly pronouns: Readonly<Record<string, string>>;
  /** Pronouns that name nobody ("es", "man", "sich"). */
  readonly empty: readonly string[];
  /** ... of these, those for anybody ("man"): a place beside them stands for who speaks there. */
  readonly anybody: readonly string[];
  /** Prepositions before such a place. */
  readonly seatPrepositions: readonly string[];
  /** Pronouns that point back to the subject: "sich". */
  readonly reflexives: readonly string[];
  /** Prepositions that attach to a noun phrase of a speaker: "der Sprecher in Moskau". */
  readonly nounLinks: readonly string[];
  /** ... of these, those that attach to a person's name as well: "X von der Y". */
  readonly nameLinksTo: readonly string[];
  /** Articles before what somebody is called: "nannte ihn einen „Feind“". */
  readonly indefinites: readonly string[];
  /** All prepositions. */
  readonly prepositions: readonly string[];
  /** Nouns for times and places that are no speakers, though they stand where one could. */
  readonly notSpeakers: readonly string[];
  /** Nouns whose quoted neighbour is a name: "die Zeitung „Abendblatt“". The end of a compound counts. */
  readonly titleNouns: readonly string[];
  /** True where content follows its verb without a comma ("said that …", "said he …") and a subject may stand before a verb behind its content. */
  readonly bareContent: boolean;
  /** True where nouns are written with capitals. */
  readonly capitalNouns: boolean;
  /** Nouns behind which a quotation is somebody's words, not a name: "mit den Worten", "die Aufschrift". */
  readonly wordNouns: readonly string[];
  /** Words between such a noun and an example of it: "Sprüche wie „…“". Longest first. */
  readonly exampleWords: readonly string[];
  /** Pronouns of the first person, all forms: a quotation with one of them is somebody's words. */
  readonly firstPerson: readonly string[];
  /** Prepositions before the one by whose judgement something is so: "für den Minister ist das „falsch“". */
  readonly judgedBy: readonly string[];
  /** Words right before a quoted short form, byname, motto or translation: "kurz: „EX“". Abbreviations with their full stop. */
  readonly glossWords: readonly string[];
  /** ... that only do so behind a mark: ", auch „EX“ genannt", "(auch „EX“)". */
  readonly otherNameWords: readonly string[];
  /** Words before what something is called by a judgement: "als „grob“ bezeichnet". */
  readonly nameLinks: readonly string[];
  /** Verbs that say what something is: "sein". */
  readonly linkVerbs: readonly string[];
  /** Articles and prepositions before a quoted name of an outlet. */
  readonly titleArticles: readonly string[];
  /** Words in names of outlets. */
  readonly outletWords: RegExp;
  /** Labels that say nothing of who spoke, shown when the text names nobody ("es hieß"). */
  readonly unknown: string;
}
