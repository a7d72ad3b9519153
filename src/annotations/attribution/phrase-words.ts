import { entryOf } from './lookup.ts';
import type { SpeechTables } from '../../languages/sections/speech.ts';
import type { Word } from './unit.ts';

/** "Oberste", "58-Jährige": an adjective that stands for a noun. */
const NOUN_LIKE = /^(?:\p{N}+-)?\p{Lu}/u;

/** Names that begin with a small letter: "ndr.de", "al-Beispiel", "ai-Bericht". */
export const SMALL_NAME =
  /^[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]{2,})*\.\p{Ll}{2,6}$|^\p{Ll}+[-’']\p{Lu}\p{Ll}/u;

/** "Prof.", "Dr." before a name. */
export const TITLE = /^(?:Prof|Dr|Ing|Mag|Dipl|Gen|St|Hr|Fr)\.$/u;

/** Articles, and pronouns and numerals that stand for one. */
export function isDeterminer(word: Word | undefined, speech: SpeechTables): boolean {
  if (word === undefined) return false;
  return (
    word.pos === 'DET' ||
    (entryOf(speech.cases, word.low) !== undefined &&
      (word.pos === 'PRON' || word.pos === 'NUM' || word.pos === 'ADJ'))
  );
}

/** What may stand between an article and its noun: adjectives, numerals, participles, adverbs before them, quotation marks. */
export function isAttribute(word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined) return false;
  if (SMALL_NAME.test(word.form)) return false;
  if (word.pos === 'ADJ') return !NOUN_LIKE.test(word.form) || (next !== undefined && isNoun(next));
  if (word.pos === 'NUM' || word.verb?.form === 'part') return true;
  const mark = word.pos === 'PUNCT' && /^["„“”«»‚‘’]$/u.test(word.form);
  if (mark) return true;
  if (word.form === ',' || word.pos === 'CCONJ') return next?.pos === 'ADJ';
  return word.pos === 'ADV' && (next?.pos === 'ADJ' || next?.pos === 'NUM' || next?.verb?.form === 'part');
}

/** Nouns, names, and adjectives with a capital that stand for a noun. */
export function isNoun(word: Word): boolean {
  return (
    word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    (word.pos === 'X' && /^\p{Lu}/u.test(word.form)) ||
    SMALL_NAME.test(word.form) ||
    (word.pos === 'ADJ' && word.i > 0 && NOUN_LIKE.test(word.form))
  );
}

/** Numerals and joints inside a name: "Benedikt XVI.", "Ursula von Beispiel", "Müller & Sohn". */
export function isNameTail(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  speech: SpeechTables,
): boolean {
  if (before?.pos === 'PROPN' && /^[IVX]+\.?$/u.test(word.form)) return true;
  const between =
    (before?.pos === 'PROPN' || before?.pos === 'X') && (after?.pos === 'PROPN' || after?.pos === 'X');
  return between && (/^[/&]$/u.test(word.form) || speech.namePieces.includes(word.low));
}

/** A capitalised word of any kind behind a name belongs to it: "United States Geological Survey". */
export function isNamePiece(word: Word, before: Word | undefined): boolean {
  const name = before?.pos === 'PROPN' || before?.pos === 'X';
  return (
    name &&
    /^\p{Lu}/u.test(word.form) &&
    word.pos !== 'NOUN' &&
    word.pos !== 'DET' &&
    word.pos !== 'PRON' &&
    word.pos !== 'ADP'
  );
}

/** A noun may be followed by a name, a name by a name; after a noun another bare noun is another phrase. */
export function goesOn(before: Word | undefined, word: Word): boolean {
  if (before === undefined || !isNoun(word)) return true;
  return word.pos === 'PROPN' || SMALL_NAME.test(word.form) || before.pos === 'PROPN' || !isNoun(before);
}
