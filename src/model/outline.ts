import type { Span } from '../text/span.ts';
import type { ActorId, ActorRef } from './actor.ts';
import type { Article } from './article.ts';
import type { Evidence } from './evidence.ts';
import type { Report, ReportedValue } from './report.ts';

/** A value as far as matching looks at it. */
export type OutlinedValue = Pick<ReportedValue, 'value' | 'mod'> & {
  readonly evidence: readonly [Span, ...Span[]];
};

/** A report as far as matching looks at it: a report is one. */
export type OutlinedReport = Pick<
  Report,
  'id' | 'article' | 'type' | 'status' | 'participants' | 'main' | 'tense' | 'cutOff' | 'first'
> & { readonly values: Readonly<Record<string, readonly OutlinedValue[]>> };

/** An article as far as matching looks at it: an article is one. */
export type OutlinedArticle = Pick<Article, 'id' | 'sha256'> & {
  readonly published: Pick<Article['published'], 'value'>;
};

/** Words in quotation marks of a statement. */
export interface OutlinedQuotation {
  readonly statement: string;
  /** Number of the statement among those of its article. */
  readonly n: number;
  /** Content words, folded, in order. */
  readonly words: readonly string[];
  /** Who is named as having said them, by id; absent where nobody known is. */
  readonly speaker?: string;
}

/** Words in quotation marks below the headlines, long enough to be known again, and who is named as having said them. */
export interface OutlinedSaying {
  readonly words: readonly string[];
  readonly speaker: ActorRef;
  readonly evidence: Evidence;
}

/** What the whole of the articles needs of one: enough to see which reports are of one contact and which words are shared. */
export interface Outline extends OutlinedArticle {
  readonly reports: readonly OutlinedReport[];
  readonly quotations: readonly OutlinedQuotation[];
  readonly sayings: readonly OutlinedSaying[];
  /** Where it says since when something is demanded: the first day that the words give, counted from 1970, and by which sides. */
  readonly sinces: readonly { readonly from: number; readonly sides: readonly ActorId[] }[];
  /** Sides whose words it gives, by id. */
  readonly speaking: readonly ActorId[];
}
