import type { Span } from '../../text/span.ts';
import type { Pronoun } from '../../languages/sections/names.ts';
import type { Sex } from './first-names.ts';
import { MOST_WORDS, type WhoText } from './text.ts';

/** How many words may stand between a determiner and its noun. */
const REACH = 4;

/** A noun that can be the subject of its clause. */
export interface Head {
  readonly at: number;
  /** M, F, N; empty where nothing tells. */
  readonly gender: 'M' | 'F' | 'N' | '';
}

interface PhraseSpan {
  readonly phrase: Span;
  readonly end: number;
}

/**
 * True if a person's mention at a word can be a subject: no preposition before it, no determiner of another case, no
 * genitive. In a language without cases everything without a preposition can.
 */
export function isNominative(
  text: WhoText,
  { at, mention, sex }: { readonly at: number; readonly mention: PhraseSpan; readonly sex: Sex | undefined },
): boolean {
  const { words, lexicon } = text;
  const { cases } = lexicon.tables;
  let start = at;
  while (start > 0 && (words[start - 1]?.start ?? -1) >= mention.phrase.start) start--;
  if (isAfterPreposition(text, start)) return false;
  const determiner = words[start]?.form.toLowerCase() ?? '';
  if (cases.oblique.includes(determiner)) return false;
  const genders = cases.nominative[determiner] ?? '';
  if (genders !== '' && sex !== undefined && !genders.includes(sex === 'f' ? 'F' : 'M')) return false;
  const ownWord = text.nameFrom.get(at);
  return ownWord === undefined || !isGenitiveForm(text, at, mention.end);
}

/** The common nouns of a sentence, before a word, that can be a subject, in order. */
export function nominativeNouns(text: WhoText, sentence: number, before: number): Head[] {
  const found: Head[] = [];
  for (
    let i = before - 1;
    i >= Math.max(0, before - MOST_WORDS) && (text.sentence[i] ?? 0) >= sentence;
    i--
  ) {
    if ((text.sentence[i] ?? 0) > sentence) continue;
    const gender = genderAt(text, i);
    if (gender !== undefined) found.unshift({ at: i, gender });
  }
  return found;
}

/** The gender of the noun at a word, if it and its determiner can be a subject; undefined if they cannot. */
function genderAt(text: WhoText, at: number): Head['gender'] | undefined {
  const { words, lexicon } = text;
  const form = words[at]?.form ?? '';
  if (!/^\p{Lu}/u.test(form) || !['NOUN', 'PROPN'].includes(text.pos[at] ?? '')) return undefined;
  const { cases } = lexicon.tables;
  for (let i = at - 1; i >= at - REACH && words[i + 1]?.gap === ' '; i--) {
    const small = words[i]?.form.toLowerCase() ?? '';
    if (cases.oblique.includes(small)) return undefined;
    const gender = cases.nominative[small];
    if (gender === undefined) {
      if (text.pos[i] !== 'ADJ') return undefined;
      continue;
    }
    if (isAfterPreposition(text, i) || isAttribute(text, i)) return undefined;
    return genderOfNoun(text, form, gender);
  }
  return undefined;
}

function genderOfNoun(text: WhoText, form: string, allowed: string): Head['gender'] | undefined {
  const forms = text.world.words.nounForms(form);
  if (forms.length === 0) return allowed.charAt(0) as Head['gender'];
  const fitting = forms.filter((f) => f.includes('S') && allowed.includes(f.charAt(0)));
  if (fitting.length === 0 && form.endsWith('e')) return allowed.charAt(0) as Head['gender'];
  return fitting[0] === undefined ? undefined : (fitting[0].charAt(0) as Head['gender']);
}

function isAfterPreposition(text: WhoText, start: number): boolean {
  return text.words[start]?.gap === ' ' && text.pos[start - 1] === 'ADP';
}

/** "die Absetzung der Ministerin": the determiner follows a noun, so that it is a genitive. */
function isAttribute(text: WhoText, determiner: number): boolean {
  const { genitiveLike } = text.lexicon.tables.cases;
  if (!genitiveLike.includes(text.words[determiner]?.form ?? '')) return false;
  return text.words[determiner]?.gap === ' ' && ['NOUN', 'PROPN'].includes(text.pos[determiner - 1] ?? '');
}

/** "Merkels": the name has an ending that the actor's own name has not. */
function isGenitiveForm(text: WhoText, at: number, end: number): boolean {
  const name = text.nameFrom.get(at)?.name;
  const own = name?.value.actor?.name ?? '';
  const last = text.text.slice(text.words[at]?.start, end);
  return last.endsWith('s') && !own.endsWith('s') && !own.endsWith('š');
}

/** The gender of the nouns that a pronoun of a person could mean as well. */
export function genderOf({ sex }: Pronoun): string {
  return sex === 'f' ? 'F' : 'M';
}
