import type { SpeechTables } from '../../languages/sections/speech.ts';
import type { QuotationValue } from '../../model/annotation.ts';
import { sliceOf } from '../../text/span.ts';
import type { Quoted } from './pairing.ts';

/** Longest scare quote or title, in words. Longer stretches are somebody's words. */
const SHORT = 5;

/** Longest title behind a noun for works, bodies and things with names. */
const TITLE = 16;

/**
 * What a stretch between quotation marks is, by its own words and those next to it: somebody's words, a short phrase that may
 * be a scare quote or part of somebody's words, or the name of something.
 */
export function useOf(text: string, quoted: Quoted, speech: SpeechTables): QuotationValue['use'] {
  const { span, content, continues, emphasis } = quoted;
  const words = sliceOf(text, content).trim();
  const count = words.split(/\s+/u).length;
  if (emphasis && !/[.!?…]$/u.test(words)) return 'title';
  if (count <= TITLE && /^[\p{Lu}\p{N}]/u.test(words) && hasTitleNoun(text, span.start, speech))
    return 'title';
  if (continues || count > SHORT + 1) return 'speech';
  if (isTitle({ text, ...span, words }, speech)) return 'title';
  if (count > SHORT || /[.!?…]$/u.test(words)) return 'speech';
  const own = /(?:^|[:.!?]\s*)$/u.test(text.slice(Math.max(0, span.start - 3), span.start));
  return own && /^\p{Lu}/u.test(words) && count > 1 ? 'speech' : 'scare';
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * A name in quotation marks: an address of the web, a gloss ("kurz: „EX“"), an acronym in brackets right behind it, a noun right
 * before it that is no word for utterances, or capitalised words alone.
 */
function isTitle(place: Place, speech: SpeechTables): boolean {
  const { text, end, words } = place;
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,6}$/u.test(words) || isGloss(place, speech))
    return true;
  if (!/^[\p{Lu}\p{N}]/u.test(words) || /[.!?]$/u.test(words)) return false;
  return /^\s\(\p{Lu}[\p{Lu}\p{Ll}-]{0,8}\)/u.test(text.slice(end, end + 12)) || isNamed(place, speech);
}

/** Between brackets, or behind a word that gives another name or a translation. */
function isGloss({ text, start, end, words }: Place, speech: SpeechTables): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const word = /([\p{L}.]+)\s*(?::\s*)?$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (speech.glossWords.includes(word)) return true;
  const marked = /[,(–-]\s*[\p{L}.]+\s*$/u.test(before);
  if (marked && speech.otherNameWords.includes(word) && /^\p{Lu}/u.test(words)) return true;
  return /\($/u.test(before) && text.charAt(end) === ')' && /^\p{Lu}/u.test(words);
}

function isNamed({ text, start, words }: Place, speech: SpeechTables): boolean {
  const before = withoutExample(text.slice(Math.max(0, start - 60), start), speech);
  const noun = /([\p{L}-]+)\s+$/u.exec(before)?.[1];
  if (noun === undefined) return false;
  const low = noun.toLowerCase();
  if (speech.titleArticles.includes(low) && speech.outletWords.test(words)) return true;
  if (speech.wordNouns.includes(low) || Object.hasOwn(speech.sourceNouns, low)) return false;
  const parts = words.split(/\s+/u);
  const names = parts.length > 1 && parts.every((part) => /^[\p{Lu}\p{N}–-]/u.test(part));
  return (
    names ||
    (/^\p{Lu}/u.test(noun) &&
      !/[.:!?]\s*$/u.test(before) &&
      speech.capitalNouns &&
      !isOpening(text, start, noun))
  );
}

/** "die Rufe wie zum Beispiel " as "die Rufe ": an example of a wording is a wording. */
function withoutExample(before: string, { exampleWords, wordNouns }: SpeechTables): string {
  const low = before.toLowerCase();
  const link = exampleWords.find((word) => low.endsWith(` ${word} `));
  if (link === undefined) return before;
  const rest = before.slice(0, before.length - link.length - 1);
  const noun = /([\p{L}-]+)\s+$/u.exec(rest)?.[1]?.toLowerCase() ?? '';
  return wordNouns.includes(noun) ? rest : before;
}

/** "die Partei „Neuer Weg“", "das Motto „Nie wieder!“": the noun right before, in any case. */
function hasTitleNoun(text: string, start: number, speech: SpeechTables): boolean {
  const noun = /([\p{L}-]+)\s+$/u.exec(text.slice(Math.max(0, start - 60), start))?.[1]?.toLowerCase();
  if (noun === undefined) return false;
  return speech.titleNouns.some(
    (title) => noun.endsWith(title) || noun.endsWith(`${title}es`) || noun.endsWith(`${title}s`),
  );
}

/** A capital at the beginning of a sentence tells nothing. */
function isOpening(text: string, start: number, word: string): boolean {
  const ahead = text.slice(Math.max(0, start - word.length - 4), start - word.length - 1).trimEnd();
  return ahead === '' || /[.:!?]$/u.test(ahead);
}
