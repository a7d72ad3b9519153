import type { Pos } from '../../model/annotation.ts';
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
  /** Words after which it names none, lower case: "ins Gespräch bringen". */
  readonly notAfter?: readonly string[];
  /** `weak`: names a contact only when at least two actors are named with it. */
  readonly weak?: true;
  /** True where those who stand beside it need not take part: "in der zweiten Runde"; it names a contact by "zwischen", "der" or what was before. */
  readonly pointing?: true;
  /** One side makes it and the other takes it: "der Anruf As bei B", "nahm einen Anruf von A entgegen". */
  readonly call?: true;
  /** Prepositions before the partner, beside `with`: "Anruf bei B". (Default: none.) */
  readonly toward?: readonly string[];
  /** Its owner in the genitive is the guest: "der Empfang As". */
  readonly receives?: true;
  /** Ends of nouns whose genitive behind it makes it none, lower case: "die erste Runde der Präsidentenwahl". */
  readonly notOf?: readonly string[];
  /** Words of which one stands right behind it, lower case: "Einladung nach Paris". */
  readonly followedBy?: readonly string[];
  /** `framing`: an event of many at which contacts take place ("Konferenz"); never one of two without their names. */
  readonly framing?: true;
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
  | 'reciprocal'
  /** as `with`, or subject and object where both are people: "A sprach B" */
  | 'either'
  /** only a body does it: "der Sicherheitsrat befasste sich damit" */
  | 'body'
  /** the subject goes to a state or to someone there: "A reiste nach Moskau", "A reiste zu B" */
  | 'travel'
  /** one government calls in another's ambassador: "A bestellte den russischen Botschafter ein" */
  | 'summon'
  /** the subject is at a host's, both people: "A war bei B", "A saß bei B" */
  | 'host'
  /** someone sends another to a host: "A schickte B zu C" */
  | 'send'
  /** subject and object, both people: "A übergab B einen Brief" */
  | 'people';

export interface ContactVerb {
  /** Dictionary form. */
  readonly lemma: string;
  readonly frame: VerbFrame;
  readonly type: ContactType;
  /** Who asked for it, where the verb says so: the subject of "anrufen". */
  readonly initiator?: 'subject';
  readonly weak?: true;
  /**
   * True where a council or the ministers of a body may do it alone: "die EU-Außenminister berieten"; `leaders` where only
   * leaders or ministers do, on a day that is named: "wollen am Freitag über die Krise sprechen".
   */
  readonly bodies?: true | 'leaders';
  /** Forms of it that the word list does not know, lower case. */
  readonly forms?: readonly string[];
  /** Words that give the verb another meaning in their clause, lower case: "sprachen von einer Krise". */
  readonly unless?: readonly string[];
  /** What stands before the place with verbs of travel, where it is not `ContactTables.whither`: "in Warschau eingetroffen". */
  readonly whither?: readonly string[];
  /** Prepositions before the other one, lower case, with verbs that take an object else: "meldete sich telefonisch bei B". */
  readonly to?: readonly string[];
}

/** A verb that tells of a contact with certain words only, or with an object or a place of its kind. */
export interface ContactIdiom extends ContactVerb {
  /** Rows of words, lower case, of which one stands together in its clause; any clause will do where there is none. */
  readonly only?: readonly string[];
  /** Prepositions, lower case, of which one must stand before a place in its clause: "bat B nach Paris". */
  readonly placed?: readonly string[];
  /** Only in the passive, with nobody named who does it: "A wird in Paris erwartet". */
  readonly passive?: true;
  /** Only where its clause has nothing but who, where and when: "war im Mai in Warschau". */
  readonly bare?: true;
  readonly example: string;
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

/** "die Iraner": an article that makes a word for someone of a nation mean several. */
export interface SeveralNationals {
  /** Lower case. */
  readonly article: string;
  /** How the word ends; any way where absent. */
  readonly ending?: string;
  /** What must stand before the article: "Treffen der Iraner", "mit den Russen"; anything where absent. */
  readonly after?: Pos;
}

/** What a language supplies for finding contacts and their attributes. */
export interface ContactTables {
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
  /** Prepositions before the one who is met, beside a bare object, lower case: "traf auf B". */
  readonly toward: readonly string[];
  /** Prepositions before someone who is visited, lower case: "bei der Königin", "reist zu B". */
  readonly hosts: readonly string[];
  /** Lemmas by which someone asks another to come. */
  readonly inviting: readonly string[];
  /** Words before the name of a host, lower case: "seinem Gastgeber A". */
  readonly hostNouns: readonly string[];
  /** Words for what someone offers or asks for, whose owner takes part in it, lower case: "Putins Angebot eines Treffens". */
  readonly offers: readonly string[];
  /** Words for the seat of a government, lower case: "in der polnischen Hauptstadt". */
  readonly capitals: readonly string[];
  /** Lemmas by which a body holds or sets a meeting of its own, lower case: "setzte ein Krisentreffen an". */
  readonly convening: readonly string[];
  /** Lemmas whose subject makes the journey that is their object, lower case: "sagte den Besuch ab". */
  readonly undertaking: readonly string[];
  /** Words whose owner is the host, lower case: "auf Einladung der Königin". */
  readonly invitations: readonly string[];
  /** Words for a body that was named before, lower case: "das Gremium". */
  readonly bodyNouns: readonly string[];
  /** Rows of words that mean several states together, lower case, with their ids: "Nord- und Südkorea". */
  readonly statesTogether: readonly { readonly words: string; readonly ids: readonly string[] }[];
  /** Of these, the ones that mean one body of the world by themselves, lower case, with its id in the gazetteer. */
  readonly worldBodies: Readonly<Record<string, string>>;
  /** Lemmas that tell of a contact as going on, with the contact as their subject: "der Gipfel läuft". */
  readonly goingOn: readonly string[];
  /** Pronouns for one person that may stand for a participant, lower case, with the sex they tell. */
  readonly pronouns: Readonly<Record<string, 'f' | 'm'>>;
  /** Pronouns for anybody, lower case: "man". */
  readonly impersonal: readonly string[];
  /** Pronouns by which speakers mean themselves, lower case. */
  readonly firstPerson: readonly string[];
  /** Beginnings of the words for "his" and "her", with the sex they tell of the owner, lower case. */
  readonly possessors: Readonly<Record<string, 'f' | 'm'>>;
  /** Words that open a sentence and mean whoever was named last, with the sex they tell, lower case. */
  readonly latter: Readonly<Record<string, 'f' | 'm'>>;
  /** Prepositions before where somebody comes from, lower case. */
  readonly origin: readonly string[];
  /** Beginnings of words that count those who meet as three, lower case: "Dreiergipfel". */
  readonly ofThree: readonly string[];
  /** Articles that a subject may have, lower case. */
  readonly subjects: readonly string[];
  /** Beginnings of the words for "their", lower case. */
  readonly theirs: readonly string[];
  /** Of these, the ones that also stand for several, lower case: "sie". */
  readonly pluralPronouns: readonly string[];
  /** Endings of the finite verbs of several, lower case. */
  readonly pluralEndings: readonly string[];
  /** What stands before the state or place where a journey leads, one word or two, lower case: "nach", "in die". */
  readonly whither: readonly string[];
  /** Words for "all" before a number, lower case: "alle vier". */
  readonly all: readonly string[];
  /** Numbers as words, for people counted and not named, lower case: "die drei". */
  readonly numbers: Readonly<Record<string, number>>;
  /** Last parts of plural words for people who were named before, lower case: "die beiden Minister". */
  readonly groupNouns: readonly string[];
  /** Words for "both" and for "states", lower case: "Vertreter beider Länder" meet for the two sides named before. */
  readonly both: readonly string[];
  readonly sides: readonly string[];
  /** Plural words for those who meet for the two sides of a contact, lower case: "die Delegationen". */
  readonly teams: readonly string[];
  /** Words for leaders that may be anyone's after two people met by name, lower case: "die Minister". */
  readonly vagueLeaders: readonly string[];
  /** Articles that make a word for leaders mean several, lower case: "die Ministerpräsidenten". */
  readonly severalArticles: readonly string[];
  /** Joining words behind which a repeated preposition leads another of the same contact, lower case: "mit A sowie mit B". */
  readonly jointly: readonly string[];
  /** Last parts of words for what someone has planned, lower case: "im Terminkalender des Kanzlers". */
  readonly agendas: readonly string[];
  /** Pronouns that are no subjects, lower case: "ihn". */
  readonly objectPronouns: readonly string[];
  /** Beginnings of words of telephones, lower case: "Hörer". */
  readonly phoneWords: readonly string[];
  /** Prepositions in two parts around a place, lower case: "von dort aus". The second part leads no phrase. */
  readonly aroundPlace: readonly (readonly [string, string])[];
  /** Words before "von" and the one who leads a delegation, lower case: "unter Leitung von", "angeführt von". */
  readonly leading: readonly string[];
  /** Verbs by which someone has something done to himself, dictionary forms: "ließ sich von B anrufen". */
  readonly letting: readonly string[];
  /** Verbs that only say what something is: "es war ihre erste Begegnung". */
  readonly being: readonly string[];
  /** Prepositions behind an office before what it is for, lower case: "der Gesandte für Westafrika". */
  readonly officeFor: readonly string[];
  /** Verbs by which one contact comes before what was told: "vorausgegangen war ein Gespräch mit B". */
  readonly preceding: readonly string[];
  /** Verbs of whoever asks others to come and is there too. */
  readonly hosting: readonly string[];
  /** Words for a seat among those who talk, lower case: with `too` or `seatedAs` in the clause they tell who else took part. */
  readonly seats: readonly string[];
  /** Words by which others than the parties sit there, lower case. */
  readonly seatedAs: readonly string[];
  /** The verb and the word without meaning by which something comes about: "kam es zu einem Treffen". */
  readonly comingTo: readonly [string, string];
  /** Words that say that something was planned before it changed, lower case: "sollten ursprünglich am Samstag beraten". */
  readonly originally: readonly string[];
  /** Words for willing, lower case: what an infinitive on them tells is offered. */
  readonly ready: readonly string[];
  /** Verbs of going on or back, infinitives: what came "after a talk" on such a way lies ahead with it. */
  readonly travellingOn: readonly string[];
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
  readonly severalNationals: readonly SeveralNationals[];
  /** Lemmas of clauses that say who was there. */
  readonly attending: readonly string[];
  /** Words that say so beside other verbs, lower case: "waren dabei". */
  readonly present: readonly string[];
  /** Prepositions before what they attend, lower case: "an dem Treffen". */
  readonly attendedAt: readonly string[];
  /** Lemmas whose subject is the contact itself: "Gespräche folgen". */
  readonly happens: readonly string[];
  /** Lemmas of clauses in the present that say of their subject that it is to come: "ein Gespräch steht an". */
  readonly comingUp: readonly string[];
  /** Ends of words for people who act for no state, lower case: "Telefonate zwischen den Bürgern beider Länder". */
  readonly citizens: readonly string[];
  /** Last parts of words for one whom the text named before, lower case: "der Gast", "die Ministerin", "ihn". */
  readonly guests: readonly string[];
  /** Lemmas that tell of a contact without saying for whom: "ein Gespräch ist vorgesehen". */
  readonly arranged: readonly string[];
  /** Words that do so with any verb, lower case: "ein Gespräch kam nicht zustande". */
  readonly arrangedWords: readonly string[];
  /** Words before a noun that make it one more contact of those before, lower case: "ein weiteres Treffen". */
  readonly further: readonly string[];
  /** Words for several partners named before, lower case: "mit den Verbündeten". */
  readonly partners: readonly string[];
  /** Words that join actors into one group. */
  readonly and: readonly string[];
  /** Words that may stand beside these: "sowie auch", "als auch". */
  readonly joining: readonly string[];
  /** Words before "mit" that put the partner beside the subject, lower case: "gemeinsam mit A". */
  readonly together: readonly string[];
  /** Leaders and ministers of states, in the forms of several, lower case: "die Außenminister Indiens und Pakistans". */
  readonly leaders: readonly string[];
  /** Last parts of words for one of the same office in another government, lower case: "Amtskollege". */
  readonly colleagues: readonly string[];
  /** Last parts of words in the singular for those who act for a state, lower case: "General A", "seinem Kollegen A". */
  readonly officials: readonly string[];
  /** Last parts of words for offices, all forms in lower case, by which one acts for the nation or body that is named with it: "der slowakische Chefunterhändler A". */
  readonly offices: readonly string[];
  /** Others who meet for a state or body, all forms in lower case: the state or body is the participant. */
  readonly representatives: readonly string[];
  /** The article of several in the genitive, lower case, which before a man's office is that of one elsewhere; empty where there is none. */
  readonly pluralGenitive: string;
  /** Words for those whom a government calls in, lower case: "bestellte den Botschafter ein". */
  readonly ambassadors: readonly string[];
  /** Relative words for whose they are, lower case: "die EU, deren Botschafter". */
  readonly whose: readonly string[];
  /** Prepositions before those they meet for, lower case: "Vertreter aus Moskau". */
  readonly ownerPrepositions: readonly string[];
  /** Of the words for them, those whose seat names the state, lower case: "die Regierung in Kiew". */
  readonly governments: readonly string[];
  /** Last parts of words for what belongs to the state where it sits, lower case: "die Ministerien in Washington und Moskau". */
  readonly seated: readonly string[];
  /** Last parts of words for what acts for a state behind the adjective of its nation, lower case: "der sudanesischen Armee". */
  readonly stateBodies: readonly string[];
  /** Last parts of words between them and the name of those they meet for, lower case: "Vertreter der Regierung Syriens". */
  readonly ownerNouns: readonly string[];
  /** Prepositions before a noun that says by which way people spoke, lower case: "am Telefon". */
  readonly byWay: readonly string[];
  /** Lemmas that carry a noun into an event: "ein Gespräch führen". */
  readonly lightVerbs: readonly string[];
  /** Words that refuse a noun as one contact: "keine Gespräche", "jedes Treffen". */
  readonly determinersThatDeny: readonly string[];
  /** Words for a state that stand before its name: "des Staates Katar". */
  readonly stateNouns: readonly string[];
  /** Words, last parts in lower case, for who leads a party to a conflict within a state. */
  readonly factions: readonly string[];
  /** States whose inner politics are home news in this language, by id. */
  readonly homes: readonly string[];
  /** Nouns that say how somebody was there who takes part: "im Beisein von C", "unter Vermittlung von C", and what stands before them. */
  readonly presence: readonly string[];
  readonly presenceMarkers: readonly string[];
  /** Prepositions before who leads the delegation of a body: "Delegation der Ecowas unter A". */
  readonly under: readonly string[];
  /** First parts of participles of leading: "eine von A geführte Abordnung". */
  readonly led: readonly string[];
  /** First parts of participles that say who brought a contact about: "von C vermittelt". */
  readonly mediated: readonly string[];
  /** Prepositions of who does what a noun names: "der Empfang Bs durch A". */
  readonly agents: readonly string[];
  /** First parts of participles that say who wished for a contact: "ein von B gewünschtes Gespräch". */
  readonly wished: readonly string[];
  /** Verbs that need nobody beside one, or tell what somebody said: with a day, a town and "mit B" they still tell of no contact. */
  readonly noEncounters: readonly string[];
  /** The word before the first of two who are named alike, and those before the second: "sowohl A als auch B". */
  readonly bothAnd: readonly string[];
  /** Words that leave open what is negated: "noch nicht". */
  readonly yet: readonly string[];
  /** Verbs by which a contact itself does not take place, whoever was to meet: "damit entfällt die Begegnung mit B". */
  readonly calledOff: readonly string[];
  /** Prepositions before whom somebody speaks to: "bei seinem Besuch in Kiew gegenüber B". */
  readonly facing: readonly string[];
  /** Verbs of a relative clause that tell when a contact goes on: "Gespräche, die am Montag fortgesetzt werden". */
  readonly continuing: readonly string[];
  /** Prepositions before others who were there too: "neben A nahm auch B teil". */
  readonly besides: readonly string[];
  /** Nouns before a genitive that say what became of a contact, lower case: "die Absage des Besuchs". */
  readonly fates: Readonly<Record<string, ContactStatus>>;
  /** Words that add somebody to those of whom was told: "nahm auch C teil". */
  readonly too: readonly string[];
  /** Verbs of coming to a contact that goes on: "später kam C hinzu". */
  readonly joiningLater: readonly string[];
  /** Relative pronouns that may be the subject. */
  readonly relativeSubjects: readonly string[];
  /** What opens an infinitive of purpose. */
  readonly inOrderTo: readonly string[];
  /** Verbs that say no to what the clause on them tells, what may open that clause besides "that", and who does so when nobody does. */
  readonly denying: readonly string[];
  readonly accordingTo: readonly string[];
  readonly nobody: readonly string[];
  /** Verbs whose object does what the infinitive on them tells: "A drängte B, mit C zu sprechen". */
  readonly tellingTo: readonly string[];
  /** Words before a noun that say that there is none. */
  readonly none: readonly string[];
  /** Verbs by which a contact comes about: "wird es nicht geben". */
  readonly comesAbout: readonly string[];
  readonly indefinite: readonly string[];
  /** Words for "his", "her", "their", lower case. */
  readonly possessives: readonly string[];
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
  readonly joiningOnes: readonly string[];
  /** Words that leave open whether what they lead comes about, lower case: "ob es zu einem Treffen kommt". */
  readonly whether: readonly string[];
  /** Words that open a question inside a sentence, lower case: "wann", "ob". */
  readonly questionWords: readonly string[];
  /** Words that point back: "das", "dieses", "dem". */
  readonly definite: readonly string[];
  /** Auxiliary forms of the pluperfect, lower case. */
  readonly pluperfect: readonly string[];
  /** Those of verbs that form it with "to be", lower case: "war nach Wien geflogen". */
  readonly pluperfectOfBeing: readonly string[];
  /** Prepositions before a place where people meet, lower case: "in Genf". */
  readonly at: readonly string[];
  /** Words that open a clause on a place named before, lower case: "wo er mit B sprach". */
  readonly where: readonly string[];
  /** Verbs whose subject takes part in the contact that is their object, dictionary forms: "A sagte das Treffen mit B ab". */
  readonly owning: readonly string[];
  /** Prepositions for what came right before, lower case: "nach einem Gespräch mit B sagte A". */
  readonly afterIt: readonly string[];
  /** Words that open an infinitive of purpose, lower case: "um B zu treffen". */
  readonly purpose: readonly string[];
  /** Prepositions before a relative pronoun that adds others to a contact, lower case: "an dem auch C teilnahm". */
  readonly joiningIn: readonly string[];
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
  readonly status: readonly StatusCue[];
  readonly initiating: readonly InitiatingVerb[];
  readonly cues: readonly AttributeCue[];
  /** Words for papers that are handed over, lower case, with what they are: `draft`, `note`. */
  readonly paperWords: Readonly<Record<string, string>>;
  /** Articles that make a paper one, lower case: "den Entwurf". */
  readonly singularArticles: readonly string[];
  /** Adjectives that judge the tone of a talk, stems in lower case. */
  readonly toneWords: readonly string[];
  /** Of the verbs that look ahead, those whose past tells an intention and no event: "wollte reisen". */
  readonly intended: readonly string[];
  /** Words that open a clause saying what is expected or said, lower case: "dass". */
  readonly that: readonly string[];
  /** Verbs on which an infinitive hangs, with what it becomes: "versprach, zu kommen" is planned. */
  readonly governing: Readonly<Record<string, ContactStatus | 'hypothetical'>>;
  /** Words of comparison, lower case: "später als geplant" plans nothing. */
  readonly than: readonly string[];
  /** Words before the time since which something goes on, lower case. */
  readonly since: readonly string[];
  /** Articles that make what is behind such a preposition an aim and no place, lower case: "auf ein Treffen". */
  readonly aims: readonly string[];
  /** Prepositions before what is denied, asked for or reported, lower case: "Berichte über ein Treffen". */
  readonly about: readonly string[];
  /** Lemmas of modals and auxiliaries that look ahead. */
  readonly future: readonly string[];
  readonly conditional: readonly string[];
  /** Forms that tell of what is not, lower case: "es wäre das erste Treffen". */
  readonly unreal: readonly string[];
  /** Words for time and again, lower case: "telefonieren oft" tells of no contact in particular. */
  readonly often: readonly string[];
  /** Last parts of words of sport, lower case, beside which states alone are teams. */
  readonly sports: readonly string[];
  /** Beginnings of words that make a journey a private one, lower case. */
  readonly privately: readonly string[];
  /** Words that deny what a clause tells, lower case: "nicht", "kaum". */
  readonly negation: readonly string[];
  /** Words right behind a negation that take it back, lower case: "nicht nur". */
  readonly notNegating: readonly string[];
  /** Words that put something else in the place of what is negated, lower case: "sondern". */
  readonly contrast: readonly string[];
  /** Lemma of the modal of will, whose negation refuses. */
  readonly willing: string;
  /** Lemma of the auxiliary of the future. */
  readonly futureAuxiliary: string;
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
