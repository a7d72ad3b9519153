import type { Segment } from './clause-segments.ts';
import type { ClauseWords } from './clause-tables.ts';
import type { TaggedWord } from './word-model.ts';
import {
  firstFinite,
  firstWord,
  isInfinitive,
  keyAt,
  lastWord,
  markedInfinitive,
  withTag,
  type Range,
} from './word-range.ts';

/**
 * Stretches with which a main clause goes on behind what was inserted into it, though they look like relative clauses: "A soll, so
 * hieß es, in der Nacht telefoniert haben", "A hat nach Angaben seines Büros, das dies mitteilte, in der Nacht gesprochen".
 * The clause before must wait for its verb, the stretch must end in one that it asks for, and no later stretch may.
 */
export function resumedStretches(
  words: readonly TaggedWord[],
  stretches: readonly Segment[],
  tables: ClauseWords,
): ReadonlySet<Segment> {
  const found = stretches.filter((stretch, n) => {
    if (n < 2 || stretch.border !== ',' || !opensLikeRelative(words, stretch, tables)) return false;
    const host = stretches.slice(0, n - 1).findLast((one) => waitingAuxiliary(words, one, tables) >= 0);
    const inserted = stretches[n - 1];
    if (host === undefined || inserted === undefined) return false;
    const aside = tables.asides.has(keyAt(words, firstWord(words, inserted)));
    if (!aside && firstFinite(words, inserted) < 0) return false;
    return completes(words, stretch) && !stretches.slice(n + 1).some((later) => completes(words, later));
  });
  return new Set(found);
}

/** The words with every resumed stretch tagged as part of a main clause: its article as one, its last auxiliary as an infinitive. */
export function resumedWords(words: readonly TaggedWord[], resumed: ReadonlySet<Segment>): TaggedWord[] {
  const found = [...words];
  for (const stretch of resumed) {
    const [article, last] = [firstWord(words, stretch) + 1, lastWord(words, stretch)];
    const [opening, end] = [words[article], words[last]];
    if (opening) found[article] = withTag(opening, 'DET');
    if (end?.canBe.includes('AUX.Inf') === true) found[last] = withTag(end, 'AUX.Inf');
  }
  return found;
}

/** "in der Nacht", "mit dem polnischen Präsidenten": a preposition, what may be a relative pronoun, and a noun with its adjectives. */
function opensLikeRelative(words: readonly TaggedWord[], range: Range, { relatives }: ClauseWords): boolean {
  const at = firstWord(words, range);
  const next = words[at + 2]?.tag;
  return (
    words[at]?.tag === 'ADP' && relatives.has(keyAt(words, at + 1)) && (next === 'NOUN' || next === 'ADJ')
  );
}

/** Number of the finite auxiliary of a stretch that has no infinitive and no participle yet; -1 where there is none. */
export function waitingAuxiliary(
  words: readonly TaggedWord[],
  range: Range,
  { auxiliaries }: ClauseWords,
): number {
  const at = firstFinite(words, range);
  const waits =
    auxiliaries.has(words[at]?.lemma ?? '') &&
    at < range.from + LATEST &&
    !words.slice(at + 1, range.to).some((w) => isInfinitive(w) || w.tag === 'VERB.Part');
  return waits ? at : -1;
}

/** A finite verb in second place stands within the first words: behind a name with its office. */
const LATEST = 12;

/** The stretch ends in an infinitive without "zu" or a participle, or in one with its auxiliary ("telefoniert haben"). */
function completes(words: readonly TaggedWord[], range: Range): boolean {
  const last = lastWord(words, range);
  const isVerb = (at: number): boolean => isInfinitive(words[at]) || words[at]?.tag === 'VERB.Part';
  const full = isVerb(last) || (isVerb(last - 1) && words[last]?.canBe.includes('AUX.Inf') === true);
  const first = firstFinite(words, range);
  return full && (first < 0 || first === last) && markedInfinitive(words, range) < 0;
}
