import { belongsToWord, isElision, wordBefore, type SentenceRules } from './full-stops.ts';
import { QUOTES, QuoteMarks } from './quote-marks.ts';
import { trimmed, type Span } from './span.ts';

const STOP = /[.!?…]+|\n[^\S\n]*\n/gu;
const CLOSERS = `${QUOTES}'’‘)]}`;
/** More closing marks in a row than any text has. */
const MOST_CLOSERS = 6;

/** One sentence in the making: from its start to the end of the block. */
interface Rest extends Span {
  readonly text: string;
  readonly rules: SentenceRules;
  readonly quotes: QuoteMarks;
  /** Where the last letter or digit of the block ends. */
  readonly lastWord: number;
}

/** The sentences of a block, in order, without white space at their ends. Every other character is in exactly one. */
export function sentencesIn(text: string, block: Span, rules: SentenceRules): Span[] {
  const found: Span[] = [];
  const all = { text, rules, quotes: new QuoteMarks(text, block), lastWord: lastWordEnd(text, block) };
  let start = block.start;
  const close = (end: number): void => {
    const span = trimmed(text, { start, end });
    if (span.end > span.start) found.push(span);
    start = end;
  };
  STOP.lastIndex = block.start;
  for (let match = STOP.exec(text); match && match.index < block.end; match = STOP.exec(text)) {
    const stop = { start: match.index, end: Math.min(match.index + match[0].length, block.end) };
    const rest = { ...all, start, end: block.end };
    const end = match[0].startsWith('\n') ? stop.end : sentenceEnd(rest, stop);
    if (end === undefined) continue;
    close(end);
    STOP.lastIndex = Math.max(stop.end, end);
  }
  close(block.end);
  return found;
}

/** Where the sentence ends that this full stop (or other mark) closes; undefined when it goes on. */
function sentenceEnd(rest: Rest, stop: Span): number | undefined {
  const { text, rules } = rest;
  const end = afterClosers(rest, stop.end);
  if (end >= rest.lastWord) return rest.end;
  if (inBrackets(text, stop, end) || closesNumber(text, stop, end)) return undefined;
  const next = nextWord(text, end);
  if (end === stop.end && !/\s/u.test(text[end] ?? '')) return isDamaged(rest, stop, next) ? end : undefined;
  if (!startsAnew(text, end, next)) return undefined;
  const mark = text[stop.end - 1] ?? '';
  if (end > stop.end || mark === '!' || mark === '?') return end;
  if (stop.end - stop.start > 1 || mark === '…') return isElision(text, stop, next, rules) ? undefined : end;
  return belongsToWord(text, { start: rest.start, end: stop.start }, next, rules) ? undefined : end;
}

/** After the closing quotation marks and brackets that follow a full stop, also one set off by a space by mistake. */
function afterClosers(rest: Rest, from: number): number {
  const { text, quotes } = rest;
  const most = Math.min(rest.end, from + MOST_CLOSERS);
  let end = from;
  while (end < most && CLOSERS.includes(text[end] ?? ' ') && !quotes.opens(rest.start, end)) end++;
  if (end > from || !/[^\S\n]/u.test(text[end] ?? '')) return end;
  const alone = QUOTES.includes(text[end + 1] ?? ' ') && /\s/u.test(text[end + 2] ?? ' ');
  return alone && end + 2 <= rest.end && !quotes.opens(rest.start, end + 1) ? end + 2 : end;
}

/** "[...]", "(!)": the marks stand alone in brackets. */
function inBrackets(text: string, stop: Span, end: number): boolean {
  return end > stop.end && '(['.includes(text[stop.start - 1] ?? ' ');
}

/** "(26.08.)": the stop is part of a number alone in brackets. */
function closesNumber(text: string, stop: Span, end: number): boolean {
  return text[stop.end] === ')' && end > stop.end && /\(\s?[\p{N}.\s/-]{1,10}$/u.test(text.slice(Math.max(0, stop.start - 12), stop.start));
} // prettier-ignore

const NEXT_WORD = /[^\p{L}\p{N}]{0,8}(\p{N}+|\p{L}[\p{L}\p{M}]*)/uy;

/** The next word or number with its capital, without the marks before it; empty when there is none near. */
function nextWord(text: string, from: number): string {
  NEXT_WORD.lastIndex = from;
  return NEXT_WORD.exec(text)?.[1] ?? '';
}

const GOES_ON = /\s{0,3}[,;:)-]/uy;

/** What follows can begin a sentence: a capital, a digit or an opening mark, not a small letter or a comma. */
function startsAnew(text: string, end: number, next: string): boolean {
  GOES_ON.lastIndex = end;
  const first = next.charAt(0);
  const small = first.toLowerCase() === first && first.toUpperCase() !== first;
  return !small && !GOES_ON.test(text);
}

/** "Ende.Der": a stop between a small letter and a capitalised word, the space lost. Not in addresses, abbreviations. */
function isDamaged(rest: Rest, stop: Span, next: string): boolean {
  const { text } = rest;
  if (stop.end - stop.start > 1 && text[stop.start] === '.') return false;
  const first = text[stop.end] ?? ' ';
  const opener = QUOTES.includes(first) && rest.quotes.opens(rest.start, stop.end);
  const from = opener ? stop.end + 1 : stop.end;
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(from, from + 2)) || next.length < 2) return false;
  const word = wordBefore(text, { start: rest.start, end: stop.start });
  const listed = rest.rules.abbreviations.has(`${word.toLowerCase()}.`);
  return !listed && !word.includes('/') && !word.includes('@') && /(?:\p{Ll}{2}|[\p{N}"“”»«)])$/u.test(word);
}

function lastWordEnd(text: string, block: Span): number {
  let end = block.end;
  while (end > block.start && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) end--;
  return end;
}
