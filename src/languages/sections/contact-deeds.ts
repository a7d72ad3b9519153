import type { ContactStatus } from '../../model/contact.ts';
import type { GovernedContact, InitiatingVerb, StatusCue } from './contact-rows.ts';

/** What is done with a contact, and whether it is told, meant, asked for or denied. */
export interface ContactDeedTables {
  /** Lemmas that form the passive as well as the future. */
  readonly passiveAuxiliaries: readonly string[];
  /** Words that open a condition, lower case. */
  readonly conditionWords: readonly string[];
  /** Words of a wish, and the auxiliaries with which they say that it was not: "hätte B gern getroffen". */
  readonly gladly: readonly string[];
  readonly unrealAuxiliaries: readonly string[];
  /** Words that put off what the clause tells until a condition holds: "will erst reden, wenn …". */
  readonly notBefore: readonly string[];
  /** Words that what goes on has not come to its end: "dauerte noch an". */
  readonly still: readonly string[];
  /** Infinitives that make a modal tell of the past: "soll getroffen haben". */
  readonly perfect: readonly string[];
  /** Lemmas by which someone asks another to come. */
  readonly inviting: readonly string[];
  /** Words for what someone offers or asks for, whose owner takes part in it, lower case: "Putins Angebot eines Treffens". */
  readonly offers: readonly string[];
  /** Lemmas by which a body holds or sets a meeting of its own, lower case: "setzte ein Krisentreffen an". */
  readonly convening: readonly string[];
  /** Lemmas whose subject makes the journey that is their object, lower case: "sagte den Besuch ab". */
  readonly undertaking: readonly string[];
  /** Verbs that say how long a contact was or how it went. */
  readonly lasting: readonly string[];
  /** What becomes of an offer, by the verb of which it is the object: "schlug den Vorschlag aus, sich zu treffen". */
  readonly offerAnswers: Readonly<Record<string, 'planned' | 'refused' | undefined>>;
  /** Verbs of which an infinitive says what was tried, on the same day. */
  readonly attempting: readonly string[];
  /** Prepositions before what a council in session talks about. */
  readonly discussing: readonly string[];
  /** Prepositions behind a word for a wish or an offer, lower case: "Wunsch nach einem Treffen". */
  readonly wishedFor: readonly string[];
  /** Words whose owner is the host, lower case: "auf Einladung der Königin". */
  readonly invitations: readonly string[];
  /** Words for the present hour, lower case, that make what is told go on: "derzeit". */
  readonly now: readonly string[];
  /** Lemmas that tell of a contact as going on, with the contact as their subject: "der Gipfel läuft". */
  readonly goingOn: readonly string[];
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
  /** Modals, in all their forms, of what may yet come: "könnte platzen". */
  readonly possibly: readonly string[];
  /** Verbs of a host, who turns a guest away where he does not do it: "empfing B nicht". */
  readonly turningAway: readonly string[];
  /** Words beside a "not" with which somebody was turned away by nobody: "empfing B noch nicht". */
  readonly leftOpen: readonly string[];
  /** Verbs of a gathering that is in session, which in the present with a day tell of one to come: "der am 19. Mai stattfindet". */
  readonly takingPlace: readonly string[];
  /** Lemmas that tell of a contact without saying for whom: "ein Gespräch ist vorgesehen". */
  readonly arranged: readonly string[];
  /** Words that do so with any verb, lower case: "ein Gespräch kam nicht zustande". */
  readonly arrangedWords: readonly string[];
  /** Verbs, dictionary form, that say how a contact turned out: "brachte keinen Durchbruch"; their time is its own. */
  readonly turningOut: readonly string[];
  /** Lemmas that carry a noun into an event: "ein Gespräch führen". */
  readonly lightVerbs: readonly string[];
  /** Words that refuse a noun as one contact: "keine Gespräche", "jedes Treffen". */
  readonly determinersThatDeny: readonly string[];
  /** Prepositions of who does what a noun names: "der Empfang Bs durch A". */
  readonly agents: readonly string[];
  /** Words that open a sentence on who came next, lower case: "danach auch mit C". */
  readonly nextWords: readonly string[];
  /** How participles begin by which those before them have the contact behind them, lower case: "das von A geführte Telefonat". */
  readonly heldBy: readonly string[];
  /** First parts of participles that say who wished for a contact: "ein von B gewünschtes Gespräch". */
  readonly wished: readonly string[];
  /** Verbs by which one reaches another from afar, by whatever channel: "meldete sich bei B". */
  readonly reachingOut: readonly string[];
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
  /** Prepositions before the one on whom somebody works in a talk, lower case: "in dem A auf B einwirkte". */
  readonly ontoSomebody: readonly string[];
  /** Verbs of saying with the prepositions before the one who is told, lower case: "sagte zu B". */
  readonly sayingTo: Readonly<Record<string, readonly string[]>>;
  /** Verbs of a relative clause that tell when a contact goes on: "Gespräche, die am Montag fortgesetzt werden". */
  readonly continuing: readonly string[];
  /** Prepositions and words of comparing before others who did the same: "neben A nahm auch B teil", "wie A telefonierte auch B". */
  readonly besides: readonly string[];
  /** Words behind a comma that make somebody another one who acts, lower case: "…, ebenso B". */
  readonly likewise: readonly string[];
  /** Two words before somebody who is no part of what is told, lower case: "anders als A". */
  readonly unlike: readonly (readonly [string, string])[];
  /** Nouns before a genitive that say what became of a contact, lower case: "die Absage des Besuchs". */
  readonly fates: Readonly<Record<string, ContactStatus>>;
  /** Words that add somebody to those of whom was told: "nahm auch C teil". */
  readonly too: readonly string[];
  /** Words for somebody who takes part by a wire, lower case: "zugeschaltet". */
  readonly connected: readonly string[];
  /** Verbs of coming to a contact that goes on: "später kam C hinzu". */
  readonly joiningLater: readonly string[];
  /** Verbs that say no to what the clause on them tells, what may open that clause besides "that", and who does so when nobody does. */
  readonly denying: readonly string[];
  readonly accordingTo: readonly string[];
  readonly nobody: readonly string[];
  /** Verbs whose object does what the infinitive on them tells: "A drängte B, mit C zu sprechen". */
  readonly tellingTo: readonly string[];
  /** Prepositions before what somebody is told to do, lower case: "zu einem Dialog ermuntert". */
  readonly toDoing: readonly string[];
  /** Words before a noun that say that there is none. */
  readonly none: readonly string[];
  /** Lemmas of verbs that answer what was offered or change what was set, without an object: "doch sie lehnte ab". */
  readonly answers: Readonly<Record<string, ContactStatus>>;
  /** Lemmas of verbs that, with a word for what was told, say that nothing came of it: "Dazu kam es nicht." */
  readonly comesTo: readonly string[];
  /** Verbs with a preposition, and nouns before one, that say what becomes of the contact: "verzichtet auf ein Treffen". */
  readonly governed: readonly GovernedContact[];
  /** Adjectives right before the noun, in dictionary form, with what they say of it: "ein mögliches Treffen". */
  readonly attributes: Readonly<Record<string, GovernedContact['status']>>;
  /** Lemmas of verbs that say of a contact that it took place or did not: "fand am Montag nicht statt". */
  readonly takesPlace: readonly string[];
  /** Verbs by which a contact comes about: "wird es nicht geben". */
  readonly comesAbout: readonly string[];
  /** Auxiliary forms of the pluperfect, lower case. */
  readonly pluperfect: readonly string[];
  /** Those of verbs that form it with "to be", lower case: "war nach Wien geflogen". */
  readonly pluperfectOfBeing: readonly string[];
  /** Verbs whose subject takes part in the contact that is their object, dictionary forms: "A sagte das Treffen mit B ab". */
  readonly owning: readonly string[];
  readonly status: readonly StatusCue[];
  readonly initiating: readonly InitiatingVerb[];
  /** Verbs whose object somebody gets, dictionary forms: "erhielt einen Anruf". */
  readonly receiving: readonly string[];
  /** Verbs for what one calls somebody up to do, dictionary forms: "gratulierte telefonisch". */
  readonly toldByPhone: readonly string[];
  /** Verbs by which somebody is for a contact or thinks of one, with the prepositions before it: "zeigte sich offen für ein Treffen". */
  readonly favouring: Readonly<Record<string, readonly string[]>>;
  /** Words that stand for what was meant to be, lower case: "daraus wurde nichts", "dazu kam es nicht". */
  readonly ofIt: readonly string[];
  /** Words for nothing, lower case: "nichts". */
  readonly nothing: readonly string[];
  /** Words by which something comes or does not come into question, lower case: "infrage". */
  readonly outOfQuestion: readonly string[];
  /** Of the verbs that look ahead, those whose past tells an intention and no event: "wollte reisen". */
  readonly intended: readonly string[];
  /** Words that open a clause saying what is expected or said, lower case: "dass". */
  readonly that: readonly string[];
  /** Verbs on which an infinitive hangs, with what it becomes: "versprach, zu kommen" is planned. */
  readonly governing: Readonly<Record<string, ContactStatus | 'hypothetical'>>;
  /** Words of comparison, lower case: "später als geplant" plans nothing. */
  readonly than: readonly string[];
  /** Words before "vor" or "nach" that make a time of it, lower case: "kurz vor Beginn". */
  readonly shortly: readonly string[];
  /** Lemmas of modals and auxiliaries that look ahead. */
  readonly future: readonly string[];
  readonly conditional: readonly string[];
  /** Forms of the verb that make a participle unreal, lower case: "hätte B getroffen". */
  readonly unrealPerfect: readonly string[];
  /** Those of several of these, which also only report: "hätten telefoniert". */
  readonly several: readonly string[];
  /** Words by which something just did not happen, lower case. */
  readonly nearly: readonly string[];
  /** Verbs in the present by which one asks for something, dictionary form: "muss B anrufen". */
  readonly urging: readonly string[];
  /** Verbs of saying that something is so, dictionary form: "bestätigte nicht, dass …" leaves it open. */
  readonly confirming: readonly string[];
  /** Words for what is not true, lower case: "es ist falsch, dass". */
  readonly untrue: readonly string[];
  /** Words for what is true, which a "no" makes untrue, lower case: "es ist nicht wahr, dass". */
  readonly correct: readonly string[];
  /** Verbs for what is true, dictionary form: "es stimmt nicht, dass". */
  readonly holding: readonly string[];
  /** Words that only weigh what one would do, lower case: "hält es für sinnvoll, mit B zu reden". */
  readonly advisable: readonly string[];
  /** Forms that tell of what is not, lower case: "es wäre das erste Treffen". */
  readonly unreal: readonly string[];
  /** Words for time and again, lower case: "telefonieren oft" tells of no contact in particular. */
  readonly often: readonly string[];
  /** Words that deny what a clause tells, lower case: "nicht", "kaum". */
  readonly negation: readonly string[];
  /** Words right behind a negation that take it back, lower case: "nicht nur". */
  readonly notNegating: readonly string[];
  /** Words between a negation and an amount, lower case: "nicht mehr als 45 Minuten", "nicht einmal zehn Minuten". */
  readonly amountWords: readonly string[];
  /** Words that put something else in the place of what is negated, lower case: "sondern". */
  readonly contrast: readonly string[];
  /** Words before or behind a negation that says no to what follows alone, lower case: "aber nicht mit A", "nicht jedoch A". */
  readonly butNot: readonly string[];
  /** Words before somebody who was not there but another, lower case: "statt A". */
  readonly insteadOf: readonly string[];
  /** Lemma of the modal of will, whose negation refuses. */
  readonly willing: string;
  /** Lemma of the auxiliary of the future. */
  readonly futureAuxiliary: string;
}
