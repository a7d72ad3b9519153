/** What a language supplies to find who is meant: roles, bodies, pronouns, and the small words around names. */
export interface NameTables {
  /** True where the case of a common noun tells nothing: the tables are in lower case and match any. */
  readonly anyCase: boolean;
  /** Endings a name may take: the genitive. */
  readonly endings: readonly string[];
  /** Endings of an adjective; stand for `~` in the gazetteer and in the tables. */
  readonly adjectiveEndings: readonly string[];
  /** Inflected forms of an inhabitant's name: `Russe` to Russen, Russin, Russinnen. */
  readonly peopleForms: (name: string) => readonly string[];
  readonly roles: readonly RoleWord[];
  readonly bodies: readonly BodyWord[];
  /** Words for people without a name: official, diplomat, insider. */
  readonly people: readonly PersonWord[];
  /** Words for the other's office: "sein russischer Kollege". */
  readonly counterparts: readonly string[];
  /** Ending of an adjective without an article before several people: "ukrainische Unterhändler"; absent where it tells nothing. */
  readonly endingOfMany?: string;
  /** Words that stand for a country's government: side, government, leadership. */
  readonly sides: readonly string[];
  readonly determiners: Readonly<Record<string, Determiner>>;
  readonly pronouns: Readonly<Record<string, Pronoun>>;
  readonly cases: CaseTables;
  /** Ending of a noun that means a woman: "Ministerin"; absent where nouns tell no sex. */
  readonly womanEnding?: string;
  /** Nouns, with a capital, with which a time begins: "rief den Griechen Anfang der Woche an". */
  readonly partsOfTimes: readonly string[];
  /** Endings, in small letters, of nouns that mean a person: "-ist", "-experte"; such a noun before a name is a title. */
  readonly personEndings: readonly string[];
  /** Adjectives, without their ending, of which a noun is made that is a person's: "Verantwortlicher", "Vorsitzende". Empty where a language makes none. */
  readonly personAdjectives: readonly string[];
  /** Endings, in small letters, of nouns that are titles whatever stands before: "-chefin", "-experte"; a name follows them. */
  readonly titleEndings: readonly string[];
  /**
   * Endings, in small letters, of nouns for what someone is: "-regisseur", "-bruder". Behind one only words that can be nothing but
   * a name are a person. With `callingForms` for the other cases and for a woman.
   */
  readonly callings: readonly string[];
  /** Last parts, in small letters, of such nouns that firms have as well as people: "-hersteller". */
  readonly firmAgents: readonly string[];
  /** Who is close to somebody, besides what `callings` has, with a capital; behind a possessive a first name alone is a person: "seine Frau Anna". */
  readonly relatives: readonly string[];
  /** Words before what an office is for: "der Gesandte der USA für Afghanistan". */
  readonly regionWords: readonly string[];
  /** Family names of Korea, Vietnam and China, before which no first name stands. */
  readonly easternFamilies: readonly string[];
  /** Endings of words for who lives in a town, with what the town has in their place: "Bremer" and "Bremen". */
  readonly townEndings: readonly { readonly man: string; readonly town: string }[];
  /** What may stand behind such a noun: "-in", "-en". */
  readonly callingForms: readonly string[];
  /** Words before a first name that make it a place's: "San Diego", "Sankt Martin". */
  readonly saintWords: readonly string[];
  /** First words of places that a stranger's name could be taken for: "Castel", "Vila", "Cape". */
  readonly placeBeginnings: readonly string[];
  /** Prepositions, in small letters, before places and hardly before people. */
  readonly whereWords: readonly string[];
  /** Nouns that mean whoever was just spoken of, dictionary forms in small letters: "Politiker", "Angeklagte". */
  readonly sameAgain: readonly string[];
  /** Articles of one and of several alike: "den". */
  readonly manyLike: readonly string[];
  /** Small words after a number and a hyphen that say how old someone is, right before the name: "54-jährige". */
  readonly ageWords: readonly string[];
  /** Last words of "der 54-Jährige": after a number and a hyphen. */
  readonly ageNouns: readonly string[];
  /** Pronouns that can be a subject and mean nobody whom the text has named, lower case: "man", "sie", "niemand". */
  readonly subjectWords: readonly string[];
  /** Dictionary forms of what only people do: "telefonieren", "abreisen"; "er" beside one is no thing. */
  readonly personVerbs: readonly string[];
  /** Words before an infinitive that say what for, where no comma parts it: "um". */
  readonly purposeWords: readonly string[];
  /** Words that join two people in one subject: "und", "sowie". */
  readonly joiners: readonly string[];
  /**
   * Prepositions, lower case, of which a person behind one is never the subject of the same clause: "mit B sprach er". Not those of
   * sources: "nach Angaben von B will er".
   */
  readonly besideSubject: readonly string[];
  /** Words that mean exactly two: "die beiden Präsidenten". */
  readonly both: readonly string[];
  /** Lower-case adjectives before a role that make it a past or a coming one. */
  readonly former: readonly string[];
  readonly elect: readonly string[];
  /** Before a role that someone has not had for long: "neue"; or will not have much longer: "scheidende". */
  readonly fresh: readonly string[];
  readonly leaving: readonly string[];
  /** Lower-case adjectives before a role that make it the deputy's. */
  readonly deputy: readonly string[];
  /** Words right after a role that make it a past one: "a. D.", "einst". */
  readonly formerAfter: readonly string[];
  /** Words before a role without an article that say what someone is or was: "als Außenminister". */
  readonly asWords: readonly string[];
  /** "einer", "eine" and the articles behind them: "X, einer der Anführer". */
  readonly oneOf: readonly string[];
  readonly genitiveArticles: readonly string[];
  /** Titles that stand between first name and surname: "Pietro Kardinal Parolin". */
  readonly innerTitles: readonly string[];
  /** Endings, in small letters, that only several have in their oblique case: "den Niederländern". */
  readonly manyEndings: readonly string[];
  /** Words after a name that say for which organisation someone speaks: "von", "vom". */
  readonly spokenFor: readonly string[];
  /** Words after a name that say where the person is from: "aus der Slowakei". */
  readonly fromWords: readonly string[];
  /** Prefixes before a hyphen that do the same: "Ex-Präsident". */
  readonly formerPrefixes: readonly string[];
  /** Words that may join a role to whom it serves: "Präsident der Ukraine", "Berater im Kreml". */
  readonly ofWords: readonly string[];
  /** Of those, the ones that say where an ambassador is: "Botschafter in Washington". */
  readonly atWords: readonly string[];
  /** Of those, the ones that may join a person: "Sprecher von X". */
  readonly genitiveWords: readonly string[];
  /** Small words that end like adjectives and are none. */
  readonly notAdjectives: readonly string[];
  /** Prepositions after which a country or capital is a place: "in Moskau", "nach Genf". */
  readonly placeWords: readonly string[];
  /** Prepositions after which a capital is a place, though a country need not be: "flew to Moscow", "aid to Ukraine". */
  readonly seatPlaceWords: readonly string[];
  /** Words before a place, or before "von" and a place, that keep it one: "Stadt Wien", "nördlich von London". */
  readonly placeNouns: readonly string[];
  /** Words after a place that do: "entfernt". */
  readonly placeAfter: readonly string[];
  /** Words before a role that speak of the office itself: "das Amt des Präsidenten". */
  readonly officeNouns: readonly string[];
  /** Words before a surname that make it something else: "das Blinken", "Bäckerei Merkel". Lower and upper case. */
  readonly notBeforeSurname: readonly string[];
  /** Words before a name that say that it is a person's: "Dr", "Herr", "Frau". */
  readonly titles: readonly string[];
  /** Prepositions that a surname follows without an article: "für", "gegen". */
  readonly personPrepositions: readonly string[];
  /** Of the titles, the ones whose bearer alone, by surname, is no head of a state: "Hauptmann". */
  readonly modestTitles: readonly string[];
  /** Words after a surname that do: "GmbH", "Straße". */
  readonly notAfterSurname: readonly string[];
  /** First names, so that someone unknown is seen as a person. Those of the gazetteer count too. */
  readonly firstNames: FirstNames;
  /** Small words inside a name: von, de, al. */
  readonly particles: readonly string[];
  /** Of those, in small letters, the ones that a hyphen joins to a surname: "al-Assad", "El-Sisi". */
  readonly joinedParticles: readonly string[];
  /** The ones that may stand before a surname alone, with a capital and a space: "Al Thani". */
  readonly capitalParticles: readonly string[];
  /** Names of a country that can be a place elsewhere: with one of the signs in the article, and none of the others. */
  readonly doubles: readonly PlaceDouble[];
  /** Words that begin with a capital and are no name: weekdays, months, frequent openers. */
  readonly notNames: readonly string[];
  /** Nouns before a name that say that it is no person's: "Partei", "Stadt", "Zyklon". */
  readonly thingNouns: Readonly<Record<string, 'organisation' | 'place' | 'other'>>;
  /** Last words of names, in any language, that no person has: "Council", "Broadcast". */
  readonly bodyNouns: readonly string[];
  /** Firms named like a person, first and second word: "Carl Zeiss". */
  readonly firms: readonly string[];
  /** Words anywhere in names of firms, products and contests. */
  readonly thingWords: readonly string[];
  /** Words that name a carrier before its name: "Nachrichtenagentur", "Zeitung". */
  readonly carriers: Readonly<Record<string, 'agency' | 'outlet'>>;
}

/** "Georgia": the state of the US where the article speaks of Atlanta and not of Tbilisi. */
export interface PlaceDouble {
  readonly name: string;
  /** Id of the place in the gazetteer. */
  readonly place: string;
  readonly signs: readonly string[];
  readonly unless: readonly string[];
}

/** First names by who bears them; no name stands in two lists. */
export interface FirstNames {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly either: readonly string[];
}

/** An office by the words for it. */
export interface RoleWord {
  /** Forms of one person, all cases, parted by `|`. */
  readonly one: string;
  /** Forms of one woman. */
  readonly woman?: string;
  /** Forms of several. */
  readonly many?: string;
  /** Keys of offices of the gazetteer, the likeliest first. */
  readonly offices: readonly string[];
  /** Whose office it is where the word says so ("Kremlchef"): a country or organisation. */
  readonly of?: string;
  /** Whose it is when nothing else is said and no one in the article fits ("die Kanzlerin"). */
  readonly home?: string;
  /** Other states that have the office by the same name: meant where the article speaks of one of them and not of `home`. */
  readonly homes?: readonly string[];
  /** The words alone say nothing: only with whose ("der russische Führer") they mean an office. */
  readonly onlyOwned?: true;
  /** The word itself says that the office is over: "Altkanzler". */
  readonly past?: true;
  /** English words for the record: `foreign minister`. */
  readonly label: string;
  readonly example: string;
}

/** A ministry, embassy or other body of a state. */
export interface BodyWord {
  readonly words: string;
  /** Key: `foreign-ministry`. */
  readonly id: string;
  readonly label: string;
  readonly example: string;
}

export interface PersonWord {
  readonly one: string;
  readonly many?: string;
  /** Offices of those whom the word may stand before with their surname alone: "der Gesandte X", "General X". */
  readonly offices?: readonly string[];
  readonly label: string;
  readonly example: string;
}

export interface Determiner {
  readonly kind: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** `one` or `many` where the word tells. */
  readonly number?: 'one' | 'many';
}

/** What the words before a noun tell of its case. */
export interface CaseTables {
  /** Determiners a subject may have, with the genders (M, F, N) of its noun; empty where the language has none. */
  readonly nominative: Readonly<Record<string, string>>;
  /** Determiners a subject cannot have, contracted prepositions among them. */
  readonly oblique: readonly string[];
  /** Those that only a man or a masculine thing has to whom or which something is done: "den". */
  readonly accusative: readonly string[];
  /** Of the nominative ones those that after a noun are a genitive: "die Rede der Ministerin". */
  readonly genitiveLike: readonly string[];
}

export interface Pronoun {
  /** Of a pronoun that can also mean several: the verb forms of several, by ending and single words ("haben", "sind"). */
  readonly notBeside?: { readonly ending: string; readonly words: readonly string[] };
  readonly sex?: 'f' | 'm';
  readonly number: 'one' | 'many';
  /** It cannot be a subject: "ihm", "him". */
  readonly oblique?: true;
  /** Genders of the things it can mean as well, of M, F and N; absent: that of its sex. "ihm" stands for "das Land" too. */
  readonly genders?: string;
}
