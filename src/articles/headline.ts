import { trimmed, type Span } from '../text/span.ts';
import { closingDate, stampsIn, type DateMark } from './marks.ts';
import type { Page } from './page.ts';

/** Separators between headline and time stamp, with the outlet's initials between two of them ("– DW – 3.4.2019"). */
const BEFORE_STAMP = /(?:\s[–—|-]\s\p{Lu}{2,6})?[\s|–—,(-]*$/u;
/** Headlines are shorter than this, kicker and all. UTF-16 units. */
const LONGEST = 200;
const LEAST_WORDS = 3;
const KICKER_WORDS = 2;

/** What a line with a headline falls into. */
export interface Head {
  readonly headline: Span | null;
  /** Time stamps and labels on the same line. */
  readonly furniture: readonly Span[];
  readonly marks: readonly DateMark[];
  /** What carries on behind the headline on the same line: the article. */
  readonly rest: Span | null;
}

/** Where a first line stands. */
export interface Place {
  /** A crawler's header stands before it on the same line: then it is the title. */
  readonly headed: boolean;
  /** More lines follow. */
  readonly more: boolean;
}

/**
 * Splits the first line of an article into headline, label, time stamp and what follows. A line that ends with a full
 * stop is a headline only behind a crawler's header.
 */
export function headOf(text: string, line: Span, page: Page, place: Place): Head {
  const stamped = atStamp(text, line, page);
  if (stamped !== null) return stamped;
  const stopped = /[^.]\.[»“”"')]?$/u.test(text.slice(line.start, line.end));
  if (!stopped && isHeadline(text, line)) return { ...atLabel(text, line), marks: [], rest: null };
  const cut = glued(text, line, page, place);
  if (cut !== null) {
    const headline = trimmed(text, { start: line.start, end: cut });
    return { ...atLabel(text, headline), marks: [], rest: trimmed(text, { start: cut, end: line.end }) };
  }
  const whole =
    place.headed && isHeadline(text, line) && sentenceEnd(text.slice(line.start, line.end)) === null;
  if (whole) return { ...atLabel(text, line), marks: [], rest: null };
  return { headline: null, furniture: [], marks: [], rest: line };
}

/** True for one or two words above a longer line that may be a headline: a kicker. Several may stand above each other. */
export function isKicker(text: string, line: Span, below: readonly Span[]): boolean {
  const words = (span: Span) => text.slice(span.start, span.end);
  const next = below.find((span) => wordsIn(words(span)) > KICKER_WORDS);
  if (wordsIn(words(line)) > KICKER_WORDS || !/^\p{Lu}[\p{L}\p{N} :-]+$/u.test(words(line))) return false;
  if (next === undefined || wordsIn(words(next)) <= LEAST_WORDS) return false;
  return isHeadline(text, next) && !/[.!?][»“”"')]?$/u.test(words(next));
}

/** True for a line that may be a headline: short, with words, and not leading up to something. */
function isHeadline(text: string, line: Span): boolean {
  const words = text.slice(line.start, line.end);
  if (words.length > LONGEST || /[,;:]$/u.test(words)) return false;
  return /\p{L}{2}/u.test(words) && !/^\p{Ll}+$/u.test(words);
}

/** Cuts off a label of the outlet behind a bar ("... | Anna Example"): the label is short, the headline is not. */
export function atLabel(
  text: string,
  line: Span,
): { readonly headline: Span; readonly furniture: readonly Span[] } {
  const words = text.slice(line.start, line.end);
  const bar = /\s\|\s/u.exec(words);
  const domain = /\s[–—-]\s(?:[\p{L}\p{N}-]+\.)+\p{Ll}{2,10}$/u.exec(words);
  const at = bar?.index ?? domain?.index;
  if (at === undefined) return { headline: line, furniture: [] };
  const labels = words.slice(at).split('|');
  const long = labels.some((label) => label.trim().split(/\s+/u).length > 5);
  if (long || wordsIn(words.slice(0, at)) < LEAST_WORDS) return { headline: line, furniture: [] };
  const headline = trimmed(text, { start: line.start, end: line.start + at });
  return { headline, furniture: [trimmed(text, { start: headline.end, end: line.end })] };
}

/** A headline with time stamps behind it, and the article behind those where the line carries on. */
function atStamp(text: string, line: Span, page: Page): Head | null {
  const worded = stampsIn(text, line, page).filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  const closing = worded.length > 0 ? null : closingDate(text, line, page);
  const stamps = closing === null ? worded : [closing];
  const [first, last] = [stamps[0], stamps.at(-1)];
  if (first === undefined || last === undefined || first.start - line.start > LONGEST) return null;
  const closed = last.end === line.end || text.slice(first.start, first.end).includes(':');
  const before = text.slice(line.start, first.start).replace(BEFORE_STAMP, '');
  const headline = { start: line.start, end: line.start + before.length };
  if (!closed || wordsIn(text.slice(headline.start, headline.end)) < LEAST_WORDS) return null;
  if (sentenceEnd(text.slice(headline.start, headline.end)) !== null) return null;
  const stamp = trimmed(text, { start: headline.end, end: last.end });
  const rest = trimmed(text, { start: last.end, end: line.end });
  const split = atLabel(text, headline);
  return {
    headline: split.headline,
    furniture: [...split.furniture, stamp],
    marks: stamps,
    rest: rest.start === rest.end ? null : rest,
  };
}

/**
 * Where the headline ends on a line that carries on without a break: before a word that opens a sentence; where a
 * crawler's header says that this line has the title, or there is no other line, also at a wide gap or at the end of
 * the first of several sentences. Null when it cannot be told.
 */
function glued(text: string, line: Span, page: Page, place: Place): number | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST + 100));
  const sure = place.headed || !place.more;
  const gap = sure ? /(?<!\s)(?:\t\s*| {2,})(?=\p{Lu})/u.exec(words)?.index : undefined;
  const cuts = [gap, openerIn(words, page), place.headed ? sentenceEnd(words) : null]
    .filter((cut) => cut != null)
    .filter((cut) => cut <= LONGEST && wordsIn(words.slice(0, cut)) >= LEAST_WORDS)
    .sort((a, b) => a - b);
  return cuts[0] === undefined ? null : line.start + cuts[0];
}

/** Where a word that is capitalised only at the beginning of a sentence follows a word without a mark. */
function openerIn(words: string, page: Page): number | null {
  for (const match of words.matchAll(/(?<=[\p{L}\p{N}»“”"] )\p{Lu}\p{Ll}+(?= )/gu)) {
    const after = /^ (\p{L}+)/u.exec(words.slice(match.index + match[0].length))?.[1] ?? '';
    if (page.openers.get(match[0])?.has(after) !== false || match.index < 20) continue;
    return sentenceEnd(words.slice(0, match.index + 2)) === null ? match.index : null;
  }
  return null;
}

/** Where the first sentence of several ends: a mark after a word that is no short form or a quotation mark, then a capital. */
function sentenceEnd(words: string): number | null {
  const end = /(?:\p{Ll}{3}|[»“”"])[.!?][»“”"]?(?=\s+[\p{Lu}„«»“"])/u.exec(words);
  return end === null ? null : end.index + end[0].length;
}

function wordsIn(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
