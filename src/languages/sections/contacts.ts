import type { ContactDeedTables } from './contact-deeds.ts';
import type { ContactPeopleTables } from './contact-people.ts';
import type { ContactNoun, ContactVerb, ContactIdiom, AttributeCue } from './contact-rows.ts';

/** What a language supplies for finding contacts and their attributes. */
export interface ContactTables extends ContactPeopleTables, ContactDeedTables {
  readonly nouns: readonly ContactNoun[];
  /** Words that say by which channel people had to do with each other, lower case: "hat ihm telefonisch gratuliert". */
  readonly adverbs: readonly ContactNoun[];
  /** Words that end like a contact noun and name none. */
  readonly notNouns: readonly string[];
  readonly verbs: readonly ContactVerb[];
  readonly idioms: readonly ContactIdiom[];
  /** Prepositions, lower case. */
  readonly between: readonly string[];
  readonly with: readonly string[];
  readonly by: readonly string[];
  /** Prepositions that put an actor beside the event: about, before, because of. Never participants. */
  readonly aside: readonly string[];
  /** Prepositions that make a noun the place of what happened: "in dem Gespräch". */
  readonly during: readonly string[];
  /** Prepositions that put a contact after what is told: "vor einem Treffen". */
  readonly ahead: readonly string[];
  /** Prepositions of time, after which who is told of took part: "nach einem Treffen mit B sagte A". */
  readonly beside: readonly string[];
  /** Prepositions before a contact of the one who acts in the clause, lower case: "trotz eines Telefonats mit B blieb A hart". */
  readonly actsBeside: readonly string[];
  /** Words that lead the clause on who says so, lower case: "wie A mitteilte". */
  readonly asSaid: readonly string[];
  /** Relative pronouns after a preposition, lower case: "mit dem". */
  readonly relatives: readonly string[];
  /** Prepositions that keep a noun from being what happened: "nach dem Telefonat". */
  readonly notDuring: readonly string[];
  /** Articles that mark a genitive, lower case: "Vertreter der USA". */
  readonly genitiveArticles: readonly string[];
  /** Words before a body in whose frame others meet, lower case: "im Rahmen der OSZE". */
  readonly frames: readonly string[];
  /** Prepositions before the one who is met, beside a bare object, lower case: "traf auf B". */
  readonly toward: readonly string[];
  /** Ends of words for a town or region behind its nation, lower case: "in der polnischen Hauptstadt", "auf der griechischen Insel". */
  readonly townNouns: readonly string[];
  /** What stands before the state or place where a journey leads, one word or two, lower case: "nach", "in die". */
  readonly whither: readonly string[];
  /** Joining words behind which a repeated preposition leads another of the same contact, lower case: "mit A sowie mit B". */
  readonly jointly: readonly string[];
  /** Last parts of words for what someone has planned, lower case: "im Terminkalender des Kanzlers". */
  readonly agendas: readonly string[];
  /** Beginnings of words of telephones, lower case: "Hörer". */
  readonly phoneWords: readonly string[];
  /** Prepositions in two parts around a place, lower case: "von dort aus". The second part leads no phrase. */
  readonly aroundPlace: readonly (readonly [string, string])[];
  /** Words for the parts of a contact, and what stands before these, lower case: "zum Auftakt der Gespräche". */
  readonly phases: readonly string[];
  readonly phasesAfter: readonly string[];
  /** Phrases of a preposition and a word that lead nobody, lower case: "traf unter anderem A". */
  readonly asides: readonly string[];
  /** Last words of the names of islands, lower case, and the preposition before these: people meet "auf Malta". */
  readonly islands: readonly string[];
  readonly onIsland: readonly string[];
  /** Prepositions in two parts around a time, lower case: "von Montag an". The second part leads no phrase. */
  readonly sinceTime: readonly (readonly [string, string])[];
  /** Words before a noun that make it one more contact of those before, lower case: "ein weiteres Treffen". */
  readonly further: readonly string[];
  /** Words that join actors into one group. */
  readonly and: readonly string[];
  /** Words that may stand beside these: "sowie auch", "als auch". */
  readonly joining: readonly string[];
  /** Words before "mit" that put the partner beside the subject, lower case: "gemeinsam mit A". */
  readonly together: readonly string[];
  /** Prepositions before a noun that says by which way people spoke, lower case: "am Telefon". */
  readonly byWay: readonly string[];
  /** Relative pronouns that may be the subject. */
  readonly relativeSubjects: readonly string[];
  readonly indefinite: readonly string[];
  /** Reflexive words, lower case: states meet only so ("Russland und die Ukraine treffen sich"), else teams do. */
  readonly reflexive: readonly string[];
  /** Lemmas of verbs by which somebody gives a name to what was, with "von": "sprach von einem guten Gespräch". */
  readonly calling: readonly string[];
  /** Introducers of clauses of what did not come about, lower case: "ohne dass sie sich trafen". */
  readonly without: readonly string[];
  /** Lemmas of verbs of leading a contact, whose subject takes part: "der das Gespräch leitete". */
  readonly chairing: readonly string[];
  /** Words between two days that make them two times, lower case: "am Montag und erneut am Mittwoch". */
  readonly again: readonly string[];
  /** Determiners that no subject may have, lower case: "mit A, dem Minister, und ihrem Kollegen B". */
  readonly datives: readonly string[];
  /** Lemmas of verbs by which somebody makes two meet: "brachte beide Delegationen zusammen". */
  readonly bringing: readonly string[];
  /** Lemmas of verbs whose subject joins whoever spoke before: "Zugeschaltet waren A und B". */
  readonly linkingIn: readonly string[];
  /** First words of a sentence that goes on from the one before, lower case: "Dort ist ein Gespräch mit B geplant". */
  readonly goingOnFrom: readonly string[];
  /** Words that leave open whether what they lead comes about, lower case: "ob es zu einem Treffen kommt". */
  readonly whether: readonly string[];
  /** Words that open a question inside a sentence, lower case: "wann", "ob". */
  readonly questionWords: readonly string[];
  /** Words that point back: "das", "dieses", "dem". */
  readonly definite: readonly string[];
  /** Prepositions before a place where people meet, lower case: "in Genf". */
  readonly at: readonly string[];
  /** Words that open a clause on a place named before, lower case: "wo er mit B sprach". */
  readonly where: readonly string[];
  /** Prepositions for what came right before, lower case: "nach einem Gespräch mit B sagte A". */
  readonly afterIt: readonly string[];
  /** Words that open a clause of the same time as the one before, lower case: "lächelte am Montag, als er B traf". */
  readonly whenThen: readonly string[];
  /** Words that open an infinitive of purpose, lower case: "um B zu treffen". */
  readonly purpose: readonly string[];
  /** Prepositions before a relative pronoun that adds others to a contact, lower case: "an dem auch C teilnahm". */
  readonly joiningIn: readonly string[];
  /** Words by which each of several did it for himself, lower case: "sowohl A als auch B telefonierten mit C". */
  readonly eachForHimself: readonly string[];
  /** Words that part one contact into several, lower case: "traf beide einzeln". */
  readonly separately: readonly string[];
  /** The one of these that stands before towns, lower case: a proper name after it is a place. */
  readonly inside: readonly string[];
  /** Last parts of words for buildings where people meet, lower case: "im Präsidentenpalast". */
  readonly buildings: readonly string[];
  /** Words for "in person", lower case. */
  readonly inPerson: readonly string[];
  /** Words that put a contact before the one the article is about: "zuletzt", "zuvor". */
  readonly earlier: readonly string[];
  /** Of these, the ones that make it the contact before this one, lower case. */
  readonly lastTime: readonly string[];
  /** Adjectives before a noun of contact that put it before the one told of, lower case: "ihre letzte Runde". */
  readonly lastOnes: readonly string[];
  /** Adjectives before a noun of contact that put it after the one told of: "in einem späteren Telefonat". */
  readonly laterOnes: readonly string[];
  readonly cues: readonly AttributeCue[];
  /** Words for papers that are handed over, lower case, with what they are: `draft`, `note`. */
  readonly paperWords: Readonly<Record<string, string>>;
  /** Articles that make a paper one, lower case: "den Entwurf". */
  readonly singularArticles: readonly string[];
  /** Adjectives that judge the tone of a talk, stems in lower case. */
  readonly toneWords: readonly string[];
  /** Words before the time since which something goes on, lower case. */
  readonly since: readonly string[];
  /** Articles that make what is behind such a preposition an aim and no place, lower case: "auf ein Treffen". */
  readonly aims: readonly string[];
  /** Prepositions before what is denied, asked for or reported, lower case: "Berichte über ein Treffen". */
  readonly about: readonly string[];
  /** Last parts of words of sport, lower case, beside which states alone are teams. */
  readonly sports: readonly string[];
  /** Beginnings of words that make a journey a private one, lower case. */
  readonly privately: readonly string[];
  /** Ordinals and their number. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Pronouns that carry a contact on in the next sentence ("Es dauerte ..."), lower case. */
  readonly carriesOn: readonly string[];
  /** Ends of nouns for what binds or parts two, whose "with" leads the other one of it, lower case: "nach dem Streit mit B". */
  readonly relations: readonly string[];
  /** Prepositions before what people talk of, lower case: "über den Vorfall in Ankara". */
  readonly matters: readonly string[];
  /** Words that open a list of matters, lower case: what stands behind them ("darunter Verhandlungen") is talked about and not held. */
  readonly listing: readonly string[];
  /** Channel words inside a sentence on a contact. */
  readonly channels: readonly {
    readonly pattern: string;
    readonly channel: 'phone' | 'video' | 'in_person';
    readonly example: string;
  }[];
  /** Prepositions before the day for which something is agreed, lower case: "für Montag vereinbart". */
  readonly forDay: readonly string[];
  /** Prepositions before the wish at which something was done, lower case: "auf eigenen Vorschlag". */
  readonly atWish: readonly string[];
  /** Prepositions before the day to which something is put off, lower case: "auf Montag verschoben". */
  readonly movedTo: readonly string[];
  /** Words for several of a kind, lower case: "eine Reihe von Gesprächen". */
  readonly rows: readonly string[];
  /** Parts of a day, also as the last part of a word, lower case. */
  readonly dayParts: readonly string[];
  /** Last parts of nouns for times, lower case, behind which no genitive stands: "seit dem Vormittag der dritte Gipfel". */
  readonly timeNouns: readonly string[];
  /** Words before a date that make it a limit and not the day: "seit Mai", lower case. */
  readonly timeAside: readonly string[];
}
