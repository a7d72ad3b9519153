import type { Medium } from '../../languages/sections/speech.ts';
import { range, type DraftParty, type Words } from './draft.ts';
import { phraseAt } from './phrases.ts';
import { isSomebody, type Reader } from './subject.ts';
import type { Word } from './unit.ts';
import { fits, verbIndex, type VerbEntry } from './verbs.ts';

/** ", so schrieb das Ministerium,": who says the sentence around it, with the words that say so. */
export interface SoSaid {
  readonly words: Words;
  readonly cue: Words;
  readonly speaker: DraftParty;
  readonly medium: Medium;
}

/** Most words of such a clause. */
const LONGEST = 14;

/** The clause that "so" and a verb of saying open, up to its comma; null where the verb or its speaker is missing. */
export function soSaid(reader: Reader, so: Word): SoSaid | null {
  const { unit, speech } = reader;
  const verb = unit.words[so.i + 1];
  if (verb?.verb?.form !== 'fin' || !speech.soWords.includes(so.low)) return null;
  const near = unit.words.slice(so.i, so.i + LONGEST);
  const stop = near.findIndex((w) => /^[,.;:!?–—-]$/u.test(w.form) || w.quote >= 0);
  const end = stop < 0 ? so.i + near.length : so.i + stop;
  const lows = new Set(unit.words.slice(so.i, end).map((w) => w.low));
  const entry = verbIndex(speech)
    .get(verb.lemma)
    ?.find((e) => e.holds.has('clause') && fits(e, lows));
  if (entry === undefined || entry.quotes === true) return null;
  const speaker = speakerIn(reader, entry, { from: verb.i + 1, end });
  if (speaker === null) return null;
  const fixed = range(verb.i + 1, end).filter((i) => entry.with?.includes(unit.words[i]?.low ?? '') === true);
  const open = unit.words[so.i - 1]?.form === ',' ? [so.i - 1] : [];
  const close = unit.words[end]?.form === ',' && open.length > 0 ? [end] : [];
  return {
    words: [...open, ...range(so.i, end), ...close],
    cue: [so.i, verb.i, ...fixed],
    speaker,
    medium: entry.medium ?? 'Speech',
  };
}

/** The first noun phrase that can be a subject; of "hieß es" the place or circle behind its preposition. */
function speakerIn(
  reader: Reader,
  { from: prepositions }: VerbEntry,
  { from, end }: { from: number; end: number },
): DraftParty | null {
  const { unit, speech } = reader;
  for (let i = from; i < end; i++) {
    const word = unit.words[i];
    const phrase = phraseAt(unit, i, { end, links: true, apposition: false }, speech);
    if (word?.pos === 'ADP') {
      const next = phraseAt(unit, i + 1, { end, links: false, apposition: false }, speech);
      const source = prepositions?.includes(word.low) === true && next !== null;
      const timeless = next !== null && !speech.notSpeakers.includes(unit.words[next.head]?.low ?? '');
      if (source && timeless && (isSomebody(reader, next) || i + 1 > from))
        return { words: range(next.from, next.to), head: next.head };
      i = Math.max(i, (next?.to ?? i + 1) - 1);
    } else if (phrase !== null && prepositions === undefined && phrase.cases.includes('n')) {
      if (!speech.empty.includes(word?.low ?? ''))
        return { words: range(phrase.from, phrase.to), head: phrase.head };
    }
  }
  return null;
}
