import type { ActorRef } from './actor.ts';
import type { ArticleId } from './article.ts';
import type { Span } from '../text/span.ts';

export type StatementType = 'direct' | 'indirect' | 'free_indirect' | 'reported';

/** Speech acts, as the contract lists them. */
export const ACTS = [
  'demand', 'warn', 'threaten', 'reject', 'deny', 'accuse', 'offer', 'promise',
  'announce', 'agree', 'support', 'appeal', 'assess', 'inform', 'ask',
] as const; // prettier-ignore
export type Act = (typeof ACTS)[number];

/** Someone in a statement. Without `start` and `end` the words are elsewhere (carried over). */
export interface StatementParty {
  readonly actors: readonly ActorRef[];
  readonly name: string;
  readonly span?: Span;
}

/** Who (speaker) said what to whom via whom, how, as which act. */
export interface Statement {
  /** Unique in a record: article id, `s`, number. */
  readonly id: string;
  readonly article: ArticleId;
  readonly span: Span;
  readonly spans?: readonly Span[];
  readonly type: StatementType;
  /** Null when the text does not tell. */
  readonly speaker: StatementParty | null;
  readonly addressee: readonly StatementParty[];
  readonly via: readonly StatementParty[];
  readonly cue?: readonly Span[];
  /** The words around the content that introduce it; with `spans` where they do not stand together. */
  readonly frame?: Span & { readonly spans?: readonly Span[] };
  readonly act?: Act;
  /** Content words of what was said, the weightiest first; absent where it has none of its own ("dies"). */
  readonly topic?: string;
  /** The contact it was said in or about; absent where none or more than one is left. */
  readonly contact?: string;
  /** Statements of other articles with the same words, in any inflection. */
  readonly sameWordsAs?: readonly string[];
  readonly medium?: string;
  readonly partOf?: string;
  readonly rule: string;
}
