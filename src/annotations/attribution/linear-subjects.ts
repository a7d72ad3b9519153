import type { SpeechTables } from '../../languages/sections/speech.ts';
import { range, type DraftParty, type Words } from './draft.ts';
import { entryOf } from './lookup.ts';
import type { Reader } from './subject.ts';
import type { Unit, Word } from './unit.ts';
import type { VerbEntry } from './verbs.ts';

/** A verb of saying in the row of words. */
export interface Told {
  readonly entry: VerbEntry;
  readonly at: number;
  readonly cue: Words;
}

/** Most words of a subject. */
const SUBJECT = 22;

/** Parts of speech of a noun phrase. */
const NOMINAL: ReadonlySet<Word['pos']> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'X']);

/** Who speaks, in the words that end right before the verb with its helpers, adverbs and days. */
export function subjectBefore({ unit, speech }: Reader, { at, cue }: Told): DraftParty | null {
  const end = behindSubject(unit, Math.min(at, ...cue), speech);
  const last = unit.words[end - 1];
  if (last === undefined || last.quote >= 0) return null;
  if (last.pos === 'PRON' || entryOf(speech.pronouns, last.low) !== undefined)
    return { words: [last.i], head: last.i };
  const to = last.form === ',' ? commaBefore(unit, end - 1) : end;
  if (to === null) return null;
  let from = to;
  while (from > Math.max(0, to - SUBJECT) && belongs(unit.words[from - 1], speech)) from--;
  const subject = named(unit, { from: opening(unit, from, to), to });
  return subject === null || last.form !== ','
    ? subject
    : { ...subject, words: range(subject.words[0] ?? to, end - 1) };
}

/** ", saying that …": a participle beside the sentence, whose subject speaks. */
export function isAside({ unit, speech }: Reader, { at, cue }: Told): boolean {
  const low = unit.words[at]?.low ?? '';
  return cue.length === 1 && speech.activeEndings.some((ending) => low.endsWith(ending));
}

/** The subject of the sentence's first verb. */
export function mainSubject(reader: Reader, { entry, at }: Told): DraftParty | null {
  const first = reader.unit.words.find((w) => w.verb?.form === 'fin' && w.quote < 0);
  return first === undefined || first.i >= at
    ? null
    : subjectBefore(reader, { entry, at: first.i, cue: [first.i] });
}

/** Before the adverbs and the day that stand between a subject and its verb: "X just this month announced". */
function behindSubject(unit: Unit, verb: number, speech: SpeechTables): number {
  let end = verb;
  for (let word = unit.words[end - 1]; word !== undefined; word = unit.words[end - 1]) {
    const day = speech.notSpeakers.includes(word.low);
    const before = unit.words[end - 2];
    if (!day && word.pos !== 'ADV' && word.pos !== 'PART') break;
    end -= day && before?.pos === 'DET' ? 2 : 1;
  }
  return end;
}

/** The comma that opens what the comma at `close` ends: "Anna Example, the foreign minister, said". */
function commaBefore(unit: Unit, close: number): number | null {
  for (let i = close - 1; i > Math.max(0, close - SUBJECT); i--) {
    const word = unit.words[i];
    if (word === undefined || word.quote >= 0 || /^[.;:!?]$/u.test(word.form)) return null;
    if (word.form === ',') return i;
  }
  return null;
}

/** A word of a noun phrase: also names of any kind and prepositions between nouns. */
function belongs(word: Word | undefined, speech: SpeechTables): boolean {
  if (word === undefined || word.quote >= 0) return false;
  if (NOMINAL.has(word.pos) || /^(?:[-&/]|['’]s?)$/u.test(word.form)) return word.verb === undefined;
  if (word.pos === 'ADP' && speech.nounLinks.includes(word.low)) return true;
  return /^\p{Lu}/u.test(word.form) && word.i > 0 && word.pos !== 'ADP' && word.pos !== 'PRON';
}

/** "In a speech Clinton said": behind a preposition that opens the row the subject is its last noun phrase. */
function opening(unit: Unit, from: number, end: number): number {
  if (unit.words[from]?.pos !== 'ADP') return unit.words[from]?.form === ',' ? from + 1 : from;
  for (let i = end - 1; i > from + 1; i--) {
    const [before, word] = [unit.words[i - 1], unit.words[i]];
    if (word?.pos === 'DET') return i;
    if (word !== undefined && isName(word) && before?.pos === 'NOUN' && !isName(before)) return i;
  }
  return end;
}

function isName({ pos, form }: Word): boolean {
  return pos === 'PROPN' || (/^\p{Lu}/u.test(form) && pos !== 'DET');
}

function named(unit: Unit, { from, to }: { from: number; to: number }): DraftParty | null {
  const words = range(from, to);
  const link = words.find((i) => unit.words[i]?.pos === 'ADP' || unit.words[i]?.form === ',') ?? to;
  const head = words.findLast((i) => i < link && ['NOUN', 'PROPN', 'X'].includes(unit.words[i]?.pos ?? ''));
  return words.length === 0 ? null : { words, head: head ?? from };
}

/** The noun phrase behind a verb, with what is put beside it between commas: "said Anna Example, the foreign minister". */
export function subjectBehind({ unit, speech }: Reader, from: number): DraftParty | null {
  const first = unit.words[from];
  if (first !== undefined && entryOf(speech.pronouns, first.low)?.includes('n') === true)
    return { words: [from], head: from };
  let to = from;
  while (to < from + SUBJECT && belongs(unit.words[to], speech)) to++;
  const beside = unit.words[to]?.form === ',' && unit.words[to + 1]?.pos === 'DET';
  if (beside && to > from) for (to += 1; to < from + SUBJECT && belongs(unit.words[to], speech);) to++;
  return named(unit, { from, to });
}
