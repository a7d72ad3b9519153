import type { ContactStatus, ContactType } from '../../model/contact.ts';

/** A noun that names a contact. Matched as the end of a word, so that compounds count ("Krisentelefonat"). */
export interface ContactNoun {
  /** Word or last part of a compound, lower case, without ending. */
  readonly word: string;
  /** Endings it takes, beside none. */
  readonly endings: readonly string[];
  readonly type: ContactType;
  /** Type of its plural, where that differs ("Gespräche" are talks). */
  readonly plural?: ContactType;
  /** Words it must follow to name a contact, lower case: "am Telefon". */
  readonly after?: readonly string[];
  /** `weak`: names a contact only when at least two actors are named with it. */
  readonly weak?: true;
}

/** How a verb takes those who take part. */
export type VerbFrame =
  /** subject and a `with` phrase, or a plural subject: "A sprach mit B", "A und B sprachen" */
  | 'with'
  /** subject and object: "A empfing B" */
  | 'object'
  /** a body alone: "der Rat tagte", "der Rat trat zusammen"; people as with `with` */
  | 'session'
  /** subject and object, or reflexive with plural subject: "A traf B", "A und B trafen sich" */
  | 'reciprocal';

export interface ContactVerb {
  /** Dictionary form. */
  readonly lemma: string;
  readonly frame: VerbFrame;
  readonly type: ContactType;
  /** Who asked for it, where the verb says so: the subject of "anrufen". */
  readonly initiator?: 'subject';
  readonly weak?: true;
}

/** Words near a contact that say what became of it. Patterns as in `syntax/pattern.ts`. */
export interface StatusCue {
  readonly pattern: string;
  readonly status: ContactStatus | 'hypothetical';
  readonly example: string;
}

/** A verb that says who asked for a contact. */
export interface InitiatingVerb {
  /** Dictionary form. */
  readonly lemma: string;
  /** Prepositions before what is asked for, lower case; empty where it is the object. */
  readonly of: readonly string[];
  /** Words that stand for what is asked for, lower case: "darum". (Default: none.) */
  readonly pointing?: readonly string[];
  readonly example: string;
}

/** Words that give an attribute. */
export interface AttributeCue {
  /** Name of the cue, as the attribute asks for it. */
  readonly cue: string;
  readonly pattern: string;
  /** What the words mean, where they mean one fixed thing. */
  readonly value?: string;
  readonly example: string;
}

/** What a language supplies for finding contacts and their attributes. */
export interface ContactTables {
  readonly nouns: readonly ContactNoun[];
  /** Words that say by which channel people had to do with each other, lower case: "hat ihm telefonisch gratuliert". */
  readonly adverbs: readonly ContactNoun[];
  /** Words that end like a contact noun and name none. */
  readonly notNouns: readonly string[];
  readonly verbs: readonly ContactVerb[];
  /** Prepositions, lower case. */
  readonly between: readonly string[];
  readonly with: readonly string[];
  readonly by: readonly string[];
  /** Prepositions that put an actor beside the event: about, before, because of. Never participants. */
  readonly aside: readonly string[];
  /** Prepositions that make a noun the place of what happened: "in dem Gespräch". */
  readonly during: readonly string[];
  /** Lemmas that form the passive as well as the future. */
  readonly passiveAuxiliaries: readonly string[];
  /** Words that open a condition, lower case. */
  readonly conditionWords: readonly string[];
  /** Prepositions that put a contact after what is told: "vor einem Treffen". */
  readonly ahead: readonly string[];
  /** Prepositions of time, after which who is told of took part: "nach einem Treffen mit B sagte A". */
  readonly beside: readonly string[];
  /** Infinitives that make a modal tell of the past: "soll getroffen haben". */
  readonly perfect: readonly string[];
  /** Last parts of words for bodies, lower case: "der Gouverneursrat der IAEA". */
  readonly bodies: readonly string[];
  /** Relative pronouns after a preposition, lower case: "mit dem". */
  readonly relatives: readonly string[];
  /** Prepositions that keep a noun from being what happened: "nach dem Telefonat". */
  readonly notDuring: readonly string[];
  /** Articles that mark a genitive, lower case: "Vertreter der USA". */
  readonly genitiveArticles: readonly string[];
  /** Words before a body in whose frame others meet, lower case: "im Rahmen der OSZE". */
  readonly frames: readonly string[];
  /** Words for "both" and for "states", lower case: "Vertreter beider Länder" meet for the two sides named before. */
  readonly both: readonly string[];
  readonly sides: readonly string[];
  /** Lemmas whose subject is the contact itself: "Gespräche folgen". */
  readonly happens: readonly string[];
  /** Last parts of words for one whom the text named before, lower case: "der Gast", "die Ministerin", "ihn". */
  readonly guests: readonly string[];
  /** Lemmas that tell of a contact without saying for whom: "ein Gespräch ist vorgesehen". */
  readonly arranged: readonly string[];
  /** Words for several partners named before, lower case: "mit den Verbündeten". */
  readonly partners: readonly string[];
  /** Words that join actors into one group. */
  readonly and: readonly string[];
  /** People who meet for a state: the state is the participant. */
  readonly representatives: readonly string[];
  /** Prepositions before a noun that says by which way people spoke, lower case: "am Telefon". */
  readonly byWay: readonly string[];
  /** Lemmas that carry a noun into an event: "ein Gespräch führen". */
  readonly lightVerbs: readonly string[];
  /** Words that refuse a noun as one contact: "keine Gespräche", "jedes Treffen". */
  readonly determinersThatDeny: readonly string[];
  readonly indefinite: readonly string[];
  /** Words for "his", "her", "their", lower case. */
  readonly possessives: readonly string[];
  /** Reflexive words, lower case: states meet only so ("Russland und die Ukraine treffen sich"), else teams do. */
  readonly reflexive: readonly string[];
  /** Words that open a question inside a sentence, lower case: "wann", "ob". */
  readonly questionWords: readonly string[];
  /** Words that point back: "das", "dieses", "dem". */
  readonly definite: readonly string[];
  /** Auxiliary forms of the pluperfect, lower case. */
  readonly pluperfect: readonly string[];
  /** Prepositions before a place where people meet, lower case: "in Genf". */
  readonly at: readonly string[];
  /** Words for "in person", lower case. */
  readonly inPerson: readonly string[];
  /** Words that put a contact before the one the article is about: "zuletzt", "zuvor". */
  readonly earlier: readonly string[];
  readonly status: readonly StatusCue[];
  readonly initiating: readonly InitiatingVerb[];
  readonly cues: readonly AttributeCue[];
  /** Adjectives that judge the tone of a talk, stems in lower case. */
  readonly toneWords: readonly string[];
  /** Lemmas of modals and auxiliaries that look ahead. */
  readonly future: readonly string[];
  readonly conditional: readonly string[];
  /** Words that open a subordinate clause of purpose or condition. */
  readonly negation: readonly string[];
  /** Ordinals and their number. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Pronouns that carry a contact on in the next sentence ("Es dauerte ..."), lower case. */
  readonly carriesOn: readonly string[];
  /** Channel words inside a sentence on a contact. */
  readonly channels: readonly {
    readonly pattern: string;
    readonly channel: 'phone' | 'video' | 'in_person';
    readonly example: string;
  }[];
  /** Words before a date that make it a limit and not the day: "seit Mai", lower case. */
  readonly timeAside: readonly string[];
}
