import { isFinite } from './tags.ts';
import type { TaggedWord } from './word-model.ts';

/** Half-open range of token numbers in a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** True for punctuation, quotation marks too. */
export function isMark(word: TaggedWord | undefined): boolean {
  return word?.tag === 'PUNCT';
}

/** `wordKey` of the word at a place; empty outside the sentence. */
export function keyAt(words: readonly TaggedWord[], at: number): string {
  return words[at]?.key ?? '';
}

export function isFiniteAt(words: readonly TaggedWord[], at: number): boolean {
  return isFinite(words[at]?.tag ?? 'X');
}

/** Number of the first finite verb, or -1. */
export function firstFinite(words: readonly TaggedWord[], range: Range): number {
  for (let i = range.from; i < range.to; i++) if (isFiniteAt(words, i)) return i;
  return -1;
}

/** Number of the first word that is no mark; `range.to` when there is none. */
export function firstWord(words: readonly TaggedWord[], range: Range): number {
  let at = range.from;
  while (at < range.to && isMark(words[at])) at++;
  return at;
}

/** Number of the last word that is no mark; -1 when there is none. */
export function lastWord(words: readonly TaggedWord[], range: Range): number {
  let at = range.to - 1;
  while (at >= range.from && isMark(words[at])) at--;
  return at >= range.from ? at : -1;
}

/** True when the last word is a finite verb. */
export function endsInFinite(words: readonly TaggedWord[], range: Range): boolean {
  const last = lastWord(words, range);
  return last >= 0 && isFiniteAt(words, last);
}

/** True when the first word is a finite verb. */
export function startsWithFinite(words: readonly TaggedWord[], range: Range): boolean {
  return isFiniteAt(words, firstWord(words, range)) && firstWord(words, range) < range.to;
}

export function isInfinitive(word: TaggedWord | undefined): boolean {
  return word?.tag === 'VERB.Inf' || word?.tag === 'AUX.Inf';
}

/** Number of the last infinitive with its particle ("zu gehen", "abzulehnen"), or -1. */
export function markedInfinitive(words: readonly TaggedWord[], range: Range): number {
  for (let i = range.to - 1; i >= range.from; i--)
    if (isInfinitive(words[i]) && (words[i]?.marked === true || words[i - 1]?.tag === 'PART.Inf')) return i;
  return -1;
}

/** The word with another of its tags and the dictionary form that goes with it. */
export function withTag(word: TaggedWord, tag: TaggedWord['tag']): TaggedWord {
  return { ...word, tag, lemma: word.readings.find((r) => r.tag === tag)?.lemma ?? word.lemma };
}
