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

/** How a statement was found: each rule with an example. The name of the rule of a statement is `<language>/speech/<rule>`. */
export const SPEECH_RULES = {
  'quotation-source':
    'words in quotation marks with a source beside them: "…", so the speaker; according to X: "…"',
  'quotation-verb-behind': 'words in quotation marks with a verb of saying behind them: "…", said X',
  'quotation-verb-before':
    'words in quotation marks, or a short phrase, with a verb of saying before them: X said: "…"; X called it "…"',
  'quotation-colon':
    'a sentence in quotation marks behind a colon; whoever the words before are about speaks: X stood up: "…"',
  'quotation-quoted': 'words in quotation marks as those of who quotes them: the paper quoted X: "…"',
  'quotation-inside': 'words in quotation marks inside what somebody says: the same speaker',
  'quotation-alone':
    'wording in quotation marks without a verb of saying; the subject of the clause, where known, speaks: X was "…"',
  'quotation-judged':
    'a phrase in quotation marks that says what something is in the eyes of somebody: for X the plan is "…"',
  'quotation-carried': 'a sentence of nothing but a quotation: the speaker of before goes on',
  'colon-mood': 'reported mood behind a colon: X seemed calm: one knew that',
  'content-clause': 'a clause that hangs on a verb of saying: X said that …',
  'main-clause': 'a main clause behind a verb of saying: X said, the road was closed',
  'bare-clause': 'a clause behind a verb of saying without an introducing word: X said the road was closed',
  infinitive: 'an infinitive that hangs on a verb of saying: X asked Y to leave',
  'as-clause': 'the clause around "as X said"',
  'verb-behind': 'words before a clause that begins with a verb of saying: the road was closed, said X',
  'sentence-pronoun': 'a pronoun that stands for the sentence before: this was confirmed by X',
  'reported-act': 'an act told without its wording: X warned of a war',
  'noun-clause': 'a clause that hangs on a noun of saying: the demand that …',
  'noun-relative': 'a clause that goes back to a report before it: reports according to which …',
  'noun-object': 'what a noun of saying is about: the demand for a retreat',
  'source-before': 'a source with its preposition before it: according to X',
  'source-noun': 'a source with a noun of saying: by the account of X',
  'source-published': 'a source inside the phrase of what was published: in a note published by X',
  'source-behind': 'a source with its preposition behind it: X according to',
  'source-so': 'a source behind a comma: …, so X',
  'source-as': 'a source as a clause: as X said',
  'source-back': 'a word that points back to the source before: accordingly',
  'reported-mood': 'a sentence in reported mood without a speaker of its own: the speaker of before goes on',
  hearsay: 'a modal of hearsay with a perfect infinitive: is said to have …',
  plan: 'a modal of hearsay with an infinitive: is to …',
} as const satisfies Record<string, string>;
export type SpeechRule = keyof typeof SPEECH_RULES;

/** True for the rule of words as those of who quotes them, which the text has once more as those of who said them. */
export function isQuoting(rule: string): boolean {
  return rule.endsWith('/quotation-quoted' satisfies `/${SpeechRule}`);
}

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
