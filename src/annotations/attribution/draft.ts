import type { Act, StatementType, SpeechRule } from '../../model/statement.ts';
import type { Medium } from '../../languages/sections/speech.ts';

/** Word numbers of a unit, in order, without repeats. */
export type Words = readonly number[];

/** Someone as a run of words of the unit. */
export interface DraftParty {
  readonly words: Words;
  /** Words that name the speaker in `words` without a noun of saying ("Angaben der Polizei" -> "der Polizei"). */
  readonly who?: Words;
  /** The word that the phrase turns on; only a mention that holds it says who it is. */
  readonly head?: number;
}

/** A statement while it is being read, in word numbers of its unit. */
export interface Draft {
  readonly type: StatementType;
  readonly content: Words;
  readonly speaker: DraftParty | null;
  readonly addressee: readonly DraftParty[];
  readonly via: readonly DraftParty[];
  readonly cue: Words;
  readonly frame: Words;
  readonly act?: Act;
  readonly medium: Medium;
  /** Number of the unit's quotation that is the content. */
  readonly quote?: number;
  /** Content of the statement it is inside of. */
  readonly within?: Words;
  readonly rule: SpeechRule;
  /** Who prints the words of the speaker with a verb of quoting: "Die Zeitung zitierte den Minister: …". */
  readonly quotedBy?: DraftParty;
  /** True where a pronoun stands for the sentence before, which is then part of the content: "Dies bestätigte …". */
  readonly pointsBack?: true;
}

/** Numbers from `from` up to `to`. */
export function range(from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) found.push(i);
  return found;
}

/** The numbers without those of another list, in order and once each. */
export function without(all: Words, gone: Iterable<number>): number[] {
  const leave = new Set(gone);
  return [...new Set(all)].filter((i) => !leave.has(i)).sort((a, b) => a - b);
}

/** Runs of neighbouring numbers. */
export function runs(words: Words): (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const i of words) {
    const last = found.at(-1);
    if (last?.[1] === i) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
}
