import type { TokenValue } from './annotation.ts';

/** A word of a sentence as the `words` command prints it. */
export interface ReadWord extends Pick<TokenValue, 'form' | 'pos' | 'verb'> {
  /** Dictionary form of the word alone. */
  readonly lemma: string;
  /** Dictionary form with a particle that stands apart; absent where none does. */
  readonly joined?: string;
  /** False where the next token follows without a space. */
  readonly spaceAfter: boolean;
}

/** A sentence with its words. */
export interface ReadSentence {
  /** Its id in the input, else text id and number. */
  readonly id: string;
  /** The sentence on one line; null when only its tokens are known. */
  readonly text: string | null;
  readonly words: readonly ReadWord[];
}

/** Tokens of one sentence that someone else has cut. */
export interface GivenSentence {
  readonly id: string;
  readonly text: string | null;
  readonly forms: readonly string[];
  /** Whether a space follows each form, as far as the input says. */
  readonly spaces: readonly boolean[];
}
