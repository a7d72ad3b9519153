import type { Medium, SpeechNoun, SpeechTables } from '../../languages/sections/speech.ts';
import { entryOf } from './lookup.ts';
import type { Unit } from './unit.ts';

const INDEXES = new WeakMap<SpeechTables, ReadonlyMap<string, SpeechNoun>>();

/** The nouns of saying of a language by dictionary form, lower case. Built once a table. */
export function nounIndex(speech: SpeechTables): ReadonlyMap<string, SpeechNoun> {
  const known = INDEXES.get(speech);
  if (known !== undefined) return known;
  const index = new Map(speech.nouns.map((noun) => [noun.noun.toLowerCase(), noun]));
  INDEXES.set(speech, index);
  return index;
}

/** True for a noun of saying, by its dictionary form, that takes such a content. */
export function nounTakes(speech: SpeechTables, lemma: string, what: 'clause' | 'inf'): boolean {
  return nounIndex(speech).get(lemma.toLowerCase())?.takes.split(' ').includes(what) === true;
}

/** Place of the first noun of saying in a phrase that is not inside a genitive; -1 for none. */
export function nounOfSaying(unit: Unit, phrase: { from: number; to: number }, speech: SpeechTables): number {
  for (let i = phrase.from; i < phrase.to; i++) {
    const word = unit.words[i];
    if (word?.pos !== 'NOUN' && word?.pos !== 'PROPN') continue;
    if (mediumOf(word.low, speech) !== undefined) return i;
    const possessor = word.pos === 'PROPN' && /[s'’]$/u.test(word.form);
    if (!possessor) return -1;
  }
  return -1;
}

/** The medium that a noun of saying tells, also at the end of a compound ("Armeeangaben"); undefined for other nouns. */
export function mediumOf(low: string, { sourceNouns }: SpeechTables): Medium | undefined {
  for (let from = 0; from <= low.length - 5; from++) {
    const medium = entryOf(sourceNouns, low.slice(from));
    if (medium !== undefined && (from === 0 || low.length - from >= 6)) return medium;
  }
  return undefined;
}

/** "nach ersten Ermittlungen": findings speak only where a word says how far they have come, else they are a time. */
export function isFinding(
  { words }: Unit,
  { from, head }: { from: number; head: number },
  { findings, soFar }: SpeechTables,
): boolean {
  const low = words[head]?.low ?? '';
  return (
    findings.some((noun) => low.endsWith(noun)) && words.slice(from, head).some((w) => soFar.includes(w.low))
  );
}
