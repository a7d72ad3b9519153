import type { ActorRef } from './actor.ts';
import type { Annotation, Seen } from './annotation.ts';
import type { Article, ArticleId, Basis } from './article.ts';
import type { ContactStatus, ContactType } from './contact.ts';
import type { Evidence } from './evidence.ts';
import type { Span } from '../text/span.ts';

/** Whether the words were written before or after the event they speak of. */
export type Tense = 'before' | 'after';
export type Modifier = 'APPROX' | 'MORE_THAN' | 'LESS_THAN';

/** One value that one article reports, with the characters that report it. */
export interface ReportedValue<T = unknown> {
  readonly value: T;
  readonly mod?: Modifier;
  readonly basis: Basis;
  readonly tense: Tense;
  /** According to whom, nearest to the source first; empty when the outlet says it in its own voice. */
  readonly voice: readonly ActorRef[];
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly rule: string;
}

/** A stretch of an article that speaks of a contact. */
export interface Passage {
  /** The clause or sentence that counts as speaking of it. */
  readonly span: Span;
  readonly sentence: Annotation<'sentence'>;
  /** The phrase that names the contact there; absent where the text carries on ("Es dauerte ..."). */
  readonly cue?: Annotation<'contact'>;
  /** Who takes part, as this passage tells it; empty where it points back. */
  readonly participants: readonly ActorRef[];
  readonly tense: Tense;
}

/** What attributes read: one contact of one article with its passages and all annotations. */
export interface ContactReading {
  readonly article: Article;
  readonly seen: Seen;
  readonly type: ContactType;
  readonly status: ContactStatus;
  readonly participants: readonly ActorRef[];
  /** True for the contact(s) that headline or lead report. */
  readonly main: boolean;
  readonly passages: readonly [Passage, ...Passage[]];
}

/** What one article says of one contact: attribute name -> reported values. */
export interface Report {
  /** Unique in a record: article id, `c`, number in the article. */
  readonly id: string;
  readonly article: ArticleId;
  readonly type: ContactType;
  readonly status: ContactStatus;
  readonly participants: readonly ActorRef[];
  readonly main: boolean;
  readonly tense: Tense;
  /** The article is possibly cut off (a page behind a wall): what it does not say, it may not have been able to show. */
  readonly cutOff?: true;
  /** First words that report it. */
  readonly first: Evidence;
  /** The sentences that speak of it, in the order in which they were found. */
  readonly sentences: readonly Span[];
  /** Attributes in reading order; an absent attribute is not given by the article. */
  readonly values: Readonly<Record<string, readonly ReportedValue[]>>;
}
