import type { Span } from '../text/span.ts';
import type { ActorRef } from './actor.ts';
import type { BlockKind } from './article.ts';
import type { ContactStatus, ContactType } from './contact.ts';
import type { Act, StatementType } from './statement.ts';

/** What each layer's annotations carry. Adding a layer means adding a line here. */
export interface Layers {
  readonly sentence: SentenceValue;
  readonly token: TokenValue;
  readonly clause: ClauseValue;
  readonly name: NameValue;
  readonly mention: MentionValue;
  readonly time: TimeValue;
  readonly duration: DurationValue;
  readonly quotation: QuotationValue;
  readonly attribution: AttributionValue;
  readonly cue: CueValue;
  readonly contact: ContactValue;
  readonly framing: FramingValue;
}
export type Layer = keyof Layers;

/** A reading of one stretch of text. `rule` names what found it, such as `de/durations/compound-minutes`. */
export interface Annotation<L extends Layer = Layer> extends Span {
  /** Number within its article and layer, in reading order. */
  readonly id: number;
  readonly layer: L;
  readonly value: Layers[L];
  readonly rule: string;
  /** The parts, where the words do not stand together; `start` and `end` then cover them all. */
  readonly spans?: readonly Span[];
}

/** An annotation before it has its number. */
export type Found<L extends Layer> = { [K in L]: Omit<Annotation<K>, 'id'> }[L];

/** Universal Dependencies part of speech. */
export type Pos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X'; // prettier-ignore

/** Mood of a finite form. `ambiguous`: the form is both (weak-verb preterite = Konjunktiv II); the frame decides. */
export type Mood = 'ind' | 'sub' | 'imp' | 'ambiguous';

export interface SentenceValue {
  /** Index of the block it stands in. */
  readonly block: number;
  readonly kind: BlockKind;
}

export interface TokenValue {
  readonly form: string;
  readonly pos: Pos;
  /** Dictionary form; separable verbs with their particle rejoined ("wies … zurück" -> zurückweisen). */
  readonly lemma: string;
  /** For VERB and AUX only. */
  readonly verb?: {
    readonly form: 'fin' | 'inf' | 'zu-inf' | 'part';
    readonly mood?: Mood;
    /** 1 or 2 for Konjunktiv I or II where the form tells. */
    readonly subjunctive?: 1 | 2;
    /** The likelier mood of an ambiguous form, by the words around it alone. */
    readonly likely?: 'ind' | 'sub';
    readonly tense?: 'pres' | 'past';
  };
}

/** A clause: finite verb (or zu-infinitive) with what belongs to it, inside one sentence. Clauses nest. */
export interface ClauseValue {
  readonly kind: 'main' | 'subordinate' | 'relative' | 'infinitive' | 'parenthesis' | 'fragment';
  /** The finite verb (or the infinitive of an infinitive clause); absent in fragments. */
  readonly verb?: Span;
  /** Lemma of the main verb of the clause (the participle's or infinitive's, not the auxiliary's). */
  readonly lemma?: string;
  readonly mood?: Mood;
  readonly subjunctive?: 1 | 2;
  /** The introducing subordinator, relative or interrogative word, lower case. */
  readonly introducer?: string;
  /** Number (in reading order, see `bySpan`) of the clause it is inside of or depends on; absent at the top. */
  readonly parent?: number;
}

/** Kind of a named thing, before linking. */
export type NameKind =
  | 'person' | 'government' | 'organisation' | 'country' | 'place' | 'group' | 'agency' | 'outlet' | 'nationality' | 'other'; // prettier-ignore

export interface NameValue {
  readonly kind: NameKind;
  /** The actor, where the gazetteer or the text settles it; null when open. */
  readonly actor: ActorRef | null;
}

/** A reference to one or more actors: a name, a role, a pronoun, a description, a seat of government. */
export interface MentionValue {
  readonly actors: readonly [ActorRef, ...ActorRef[]];
  readonly form: 'name' | 'role' | 'pronoun' | 'description' | 'metonym' | 'adjective' | 'compound';
  /** The whole noun phrase, from article and title to apposition ("der russische Präsident Wladimir Putin"). */
  readonly phrase: Span;
}

export interface TimeValue {
  readonly type: 'DATE' | 'TIME' | 'SET';
  /** TIMEX3 value as the words give it: `2021-12-30`, `XXXX-WXX-4`, `2021-12-30T21:30+01:00`, `PRESENT_REF`. */
  readonly value: string;
  readonly mod?: string;
  /** The calendar value where words and the article's own dates settle it: an ISO prefix, with time and offset if given. */
  readonly resolved?: string;
  /** The words say which year they mean, counted from the article's: "Mai vergangenen Jahres". */
  readonly ofYear?: true;
  /** How `resolved` (else `value`) was come by. */
  readonly basis: 'stated' | 'computed';
  /** The readings that remain where the text leaves it open, ISO days in order. */
  readonly candidates?: readonly string[];
}

export interface DurationValue {
  /** ISO 8601 / TIMEX3 duration: `PT50M`, `P2W`. */
  readonly value: string;
  readonly mod?: 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'START' | 'MID' | 'END';
}

export interface QuotationValue {
  /** What stands between the marks. */
  readonly content: Span;
  /** `guessed`: the closing mark is missing or wrong, the end was guessed. */
  readonly end: 'closed' | 'guessed';
  readonly use: 'speech' | 'scare' | 'title';
  /** True for the second and later paragraphs of one quotation that carries on. */
  readonly continues?: true;
}

/** Someone in a statement: who it is where known, and the words that name them. */
export interface Party {
  readonly actors: readonly ActorRef[];
  /** Words to show when no actor is known ("ein US-Beamter"). */
  readonly label: string;
  /** The words that name them; absent when carried over from an earlier sentence. */
  readonly span?: Span;
}

export interface AttributionValue {
  readonly type: StatementType;
  readonly speaker: Party | null;
  readonly addressee: readonly Party[];
  /** Source chain between the speaker and the outlet, nearest to the speaker first. */
  readonly via: readonly Party[];
  readonly cue?: readonly Span[];
  /** The words around the content that introduce it; with `spans` where they do not stand together. */
  readonly frame?: Span & { readonly spans?: readonly Span[] };
  readonly act?: Act;
  /** Medium of the utterance, where the words tell. */
  readonly medium?: 'Speech' | 'Writing' | 'Thought';
  /** Number of the quotation annotation that is (part of) the content. */
  readonly quotation?: number;
  /** Content span of the attribution this one is nested in. */
  readonly partOf?: Span;
}

/** A phrase that gives an attribute of a contact: who asked for it, whether the press was there, which ordinal. */
export interface CueValue {
  /** The attribute's cue name: `initiator`, `press`, `ordinal`, `tone`, `readout`, `outcome`, `topic`, ... */
  readonly cue: string;
  /** The value, where the words themselves give it (`none_admitted`); absent when a slot gives it. */
  readonly value?: string;
  /** Named parts of the phrase. */
  readonly slots: Readonly<Record<string, Span>>;
}

/** A phrase that speaks of a contact. */
export interface ContactValue {
  readonly type: ContactType;
  readonly status: ContactStatus;
  /** False where the words do not tell what became of it (a headline without a verb); then any status fits. */
  readonly statusSure: boolean;
  /** The words that tell what became of it; absent where the word for the contact itself does. */
  readonly statusWords?: Span;
  /** Who takes part, as the sentence gives them; empty for "das Gespräch", one actor for "das Putin-Gespräch". */
  readonly participants: readonly ActorRef[];
  /** Who takes part if nothing named before fits: "im Gespräch mit B sagte A". Absent when the sentence does not tell. */
  readonly otherwise?: readonly ActorRef[];
  /** False when the phrase points back to a contact named before ("das Gespräch"). */
  readonly introduces: boolean;
  /** The noun or verb that names the contact. */
  readonly head: Span;
  /** Numbers of the time annotations that date it. */
  readonly times: readonly number[];
  /** The stretch whose times and places belong to this contact and to no other one of the sentence. */
  readonly region: Span;
  /** True when the clause of the head tells of the contact itself; false where it is only named beside ("nach dem Treffen sagte er"). */
  readonly tells: boolean;
  /** True when the words put it before what the article is about ("hatten sich zuletzt im Juni getroffen"). */
  readonly background: boolean;
  /** True when a word makes it the one before what the article tells of: "zuletzt hatten sie sich im Juni getroffen". */
  readonly previous?: true;
  /** Stretches that tell of the other contacts of the same word: "sprach in Bern mit A und in Wien mit B". */
  readonly others?: readonly Span[];
  /** It takes the place of one that was put off: "auf Donnerstag verschoben". */
  readonly moved?: true;
  /** The subject asked for it, where the verb says so ("rief an"). */
  readonly asker?: ActorRef;
}

export interface FramingValue {
  readonly kind: 'scare_quote' | 'distancing_modifier' | 'distancing_verb' | 'loaded_label';
  /** The cue's entry in the table of the language. */
  readonly cue?: string;
  readonly reason: string;
}

/** The annotations found so far, for the annotators and stages that follow. All lists are in reading order. */
export interface Seen {
  all<L extends Layer>(layer: L): readonly Annotation<L>[];
  /** Those that lie inside the span. */
  within<L extends Layer>(layer: L, span: Span): readonly Annotation<L>[];
  /** Those that share a character with the span. */
  over<L extends Layer>(layer: L, span: Span): readonly Annotation<L>[];
}
