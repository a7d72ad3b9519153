import type { SeveralNationals } from './contact-rows.ts';

/** Words for those who take part, or who stand for them: offices, groups, bodies, pronouns, and what says whose they are. */
export interface ContactPeopleTables {
  /** Last parts of words for bodies, lower case: "der Gouverneursrat der IAEA". */
  readonly bodies: readonly string[];
  /** Ends of words for what states have together and that sits, lower case: "die Grenzkommission beider Staaten". */
  readonly commissions: readonly string[];
  /** Beginnings of adjectives that say that such a body is of several, lower case: "die gemischte Kommission". */
  readonly jointAdjectives: readonly string[];
  /** Prepositions before someone who is visited, lower case: "bei der Königin", "reist zu B". */
  readonly hosts: readonly string[];
  /** Words for the one who came to the other, lower case: "der Gast". */
  readonly guestNouns: readonly string[];
  /** Verbs of which the subject is the host and the object the guest, dictionary form. */
  readonly receivers: readonly string[];
  /** Verbs of which the subject is the guest and the object the host, dictionary form. */
  readonly visiting: readonly string[];
  /** Words before the name of a host, lower case: "seinem Gastgeber A". */
  readonly hostNouns: readonly string[];
  /** Words for a body that was named before, lower case: "das Gremium". */
  readonly bodyNouns: readonly string[];
  /** Words, lower case, that stand for a body whose name ends in them, with that last word of its English name: "die Liga", "league". */
  readonly bodyHeads: Readonly<Record<string, string | undefined>>;
  /** Last parts of long words for leaders and for envoys in the forms of several, lower case: "Militärkommandeure". */
  readonly leaderEndings: readonly string[];
  readonly envoyEndings: readonly string[];
  /** Last parts of words for one minister, lower case: "Wirtschaftsminister A". */
  readonly ministers: readonly string[];
  /** Last parts of words for several ministers of one field, lower case: "Außenminister". */
  readonly leadersOfMinistries: readonly string[];
  /** Last parts of words for meetings that bodies call, lower case: "Sondertreffen". */
  readonly specialMeetings: readonly string[];
  /** What a relative is called, lower case: "seine Frau A" comes along and takes no part. */
  readonly kin: readonly string[];
  /** Pairs of words that give the number of those who met, lower case: "zu dritt". */
  readonly inNumber: Readonly<Record<string, number>>;
  /** Words for the states of a body in the genitive, lower case: "die Botschafter der Mitgliedstaaten". */
  readonly memberStates: readonly string[];
  /** Words that with the last part of a phrase for all leaders of a body make it whole, lower case: "Staats- und Regierungschefs". */
  readonly allLeaders: readonly string[];
  /** Rows of words that mean several states together, lower case, with their ids: "Nord- und Südkorea". */
  readonly statesTogether: readonly { readonly words: string; readonly ids: readonly string[] }[];
  /** Of these, the ones that mean one body of the world by themselves, lower case, with its id in the gazetteer. */
  readonly worldBodies: Readonly<Record<string, string>>;
  /** Pronouns for one person that may stand for a participant, lower case, with the sex they tell. */
  readonly pronouns: Readonly<Record<string, 'f' | 'm'>>;
  /** Pronouns for anybody, lower case: "man". */
  readonly impersonal: readonly string[];
  /** Pronouns by which speakers mean themselves, lower case. */
  readonly firstPerson: readonly string[];
  /** Beginnings of words for those who stand in for ministers, lower case: they are of the sides, whoever met last ("der beiden Vizeaußenminister"). */
  readonly deputies: readonly string[];
  /** Words before a number that leave out who was spoken of last, lower case: "die anderen vier". */
  readonly theOthers: readonly string[];
  /** Relative pronouns that mean a thing and no person, lower case: "das". */
  readonly ofThings: readonly string[];
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
  /** Words for "all" before a number, lower case: "alle vier". */
  readonly all: readonly string[];
  /** Numbers as words, for people counted and not named, lower case: "die drei". */
  readonly numbers: Readonly<Record<string, number>>;
  /** Offices by how the word for several of their holders ends, lower case: "die beiden Präsidenten". */
  readonly officesOf: Readonly<Record<string, readonly string[]>>;
  /** Last parts of plural words for people who were named before, lower case: "die beiden Minister". */
  readonly groupNouns: readonly string[];
  /** Possessives of several before the ministers who meet for them, lower case: "ihre Außenminister". */
  readonly pluralPossessives: readonly string[];
  /** Plurals that with an article alone mean the two who had the last contact, lower case: "die Politiker". */
  readonly pairNouns: readonly string[];
  /** Words for "both" and for "states", lower case: "Vertreter beider Länder" meet for the two sides named before. */
  readonly both: readonly string[];
  readonly sides: readonly string[];
  /** Plural words for those who meet for the two sides of a contact, lower case: "die Delegationen". */
  readonly teams: readonly string[];
  /** Words for leaders that may be anyone's after two people met by name, lower case: "die Minister". */
  readonly vagueLeaders: readonly string[];
  /** Articles that make a word for leaders mean several, lower case: "die Ministerpräsidenten". */
  readonly severalArticles: readonly string[];
  /** Pronouns that are no subjects, lower case: "ihn". */
  readonly objectPronouns: readonly string[];
  /** Pronouns that can be nothing but subjects, lower case: "er". */
  readonly subjectPronouns: readonly string[];
  /** Words before "von" and the one who leads a delegation, lower case: "unter Leitung von", "angeführt von". */
  readonly leading: readonly string[];
  readonly severalNationals: readonly SeveralNationals[];
  /** Ends of words for people who act for no state, lower case: "Telefonate zwischen den Bürgern beider Länder". */
  readonly citizens: readonly string[];
  /** Last parts of words for one whom the text named before, lower case: "der Gast", "die Ministerin", "ihn". */
  readonly guests: readonly string[];
  /** Words for several partners named before, lower case: "mit den Verbündeten". */
  readonly partners: readonly string[];
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
  /** Nouns for the state next to that of whoever acts, lower case: "das Nachbarland". */
  readonly neighbours: readonly string[];
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
  /** Words for "his", "her", "their", lower case. */
  readonly possessives: readonly string[];
}
