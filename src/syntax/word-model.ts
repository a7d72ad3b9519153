import type { TokenValue } from '../model/annotation.ts';

/** Lexicon and tagger of one language, ready to use. Immutable. */
export interface WordModel {
  /** Tags the tokens of one sentence: part of speech, lemma, mood. Same length and order as `forms`. */
  tag(forms: readonly string[]): readonly TokenValue[];
}
