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
  /** Names one only with a time in its clause: "am Freitag ein Termin bei B". */
  readonly onlyDated?: true;
  /** Names a session only behind a preposition or with a time, else the body: "im Ministerrat", but "der Ministerrat stimmt zu". */
  readonly bodyToo?: true;
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
  /** True where only people do it, no states: "zogen sich zurück" is said of armies as well. */
  readonly persons?: true;
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
  /** True where those words do so even beside a partner: "sprach sich für ein Abkommen mit B aus". */
  readonly evenBeside?: true;
  /** True where those who did not do it met as well: "konnten sich am Montag in Wien nicht einigen". */
  readonly evenNot?: true;
  /** True where its subjects may join others by it, with no contact of their own: "zugeschaltet waren auch A und B". */
  readonly joining?: true;
  /** True where the other one stands in the infinitive clause of what it was for: "griff zum Hörer, um B zu danken". */
  readonly aim?: true;
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
  /** Only with a day in its clause. */
  readonly onDay?: true;
  /** Only with three people or more in one phrase of its clause. */
  readonly several?: true;
  /** Only with a person behind `with` in its clause: "mit B unterzeichnete A ein Abkommen". */
  readonly partner?: true;
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

/** What a verb with its preposition, or a noun before one, says of the contact behind it. */
export interface GovernedContact {
  /** Lemma of the verb, or the noun as it stands in the text, lower case. */
  readonly word: string;
  /** Before the contact, lower case; null where the contact is the object. */
  readonly preposition: string | null;
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
  /** Participles of it that the word list does not know, lower case. (Default: none.) */
  readonly forms?: readonly string[];
  /** True where the verb with nobody beside its subject speaks of the contact told: "Maher habe angerufen, um zu danken". */
  readonly alone?: true;
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
