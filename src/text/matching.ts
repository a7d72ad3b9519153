import { OffsetMap, type Change } from './offset-map.ts';
import type { Span } from './span.ts';

/**
 * A text as it is read: its letters composed (NFC), one kind of space, none of the signs that typesetting puts inside words
 * and no reader sees. The kept text is not touched: whatever is found is led back to it.
 */
export interface Matching {
  readonly text: string;
  /** Lead to the kept text, the last first, and back; empty where positions are the same in both. */
  readonly maps: readonly OffsetMap[];
}

/** Signs inside words that no reader sees, as the inside of a character class: soft hyphen, zero-width signs, direction marks. */
export const UNSEEN = String.raw`\u00AD\u200B-\u200F\u2060\uFEFF`;

/** Spaces and hyphens of print: one unit each, like the plain ones. */
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const HYPHEN = /[\u2010\u2011]/gu;
const NEEDS_MAP = new RegExp(String.raw`[\p{M}${UNSEEN}\uFB00-\uFB06\uFF01-\uFF5E]`, 'u');
/** A letter with marks of its own, ligatures and wide forms, and unseen signs; those that join letters (U+200C, U+200D) are told apart below. */
const CHANGE = new RegExp(
  String.raw`\p{L}(?:[${UNSEEN}]*\p{M})+|[\uFB00-\uFB06\uFF01-\uFF5E]|[${UNSEEN}]+`,
  'gu',
);
const UNSEEN_RUN = new RegExp(`[${UNSEEN}]+`, 'gu');
const JOINERS = /[\u200C\u200D]/u;
const UNJOINING = /[^\u200C\u200D]/gu;
const LATIN = /^\p{Script=Latin}/u;
const MARKED_LATIN = /\p{Script=Latin}\p{M}*$/u;

/** The text as it is read. A text that needs nothing is the same string. */
export function matching(text: string): Matching {
  const even = text.replace(SPACE, ' ').replace(HYPHEN, '-');
  const plain = { text: even === text ? text : even, maps: [] };
  return NEEDS_MAP.test(even) ? changed(plain, changesIn(even)) : plain;
}

/** The text with further changes, which count in it as it is read so far. */
export function changed(plain: Matching, changes: readonly Change[]): Matching {
  if (changes.length === 0) return plain;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, words } of changes) {
    parts.push(plain.text.slice(at, start), words);
    at = end;
  }
  return { text: parts.join('') + plain.text.slice(at), maps: [...plain.maps, new OffsetMap(changes)] };
}

function changesIn(text: string): Change[] {
  return [...text.matchAll(CHANGE)].flatMap(({ 0: found, index: start }) => {
    const end = start + found.length;
    const words = readAs(found, text, { start, end });
    return words === found ? [] : [{ start, end, words }];
  });
}

function readAs(found: string, text: string, { start, end }: Span): string {
  const seen = found.replace(UNSEEN_RUN, '');
  if (seen !== '') return seen.normalize(/\p{L}\p{M}/u.test(seen) ? 'NFC' : 'NFKC');
  if (!JOINERS.test(found)) return '';
  const before = MARKED_LATIN.test(text.slice(Math.max(0, start - 8), start));
  return before && LATIN.test(text.slice(end, end + 2)) ? '' : found.replace(UNJOINING, '');
}

/**
 * What was found in the text as it is read, at its places in the kept one: every `{ start, end }` however deep, with the
 * quote beside it. Words that were taken as values stay as they were read.
 */
export function asKept<T>(value: T, { text, maps }: Matching, kept: string): T {
  const to = (span: Span): Span => maps.reduceRight((place, map) => map.toKept(place), span);
  return text === kept ? value : relocated(value, to, kept);
}

/** What is known of places in the kept text, at those of the text as it is read. */
export function asRead<T>(value: T, { text, maps }: Matching, kept: string): T {
  const to = (span: Span): Span => maps.reduce((place, map) => map.toRead(place), span);
  return text === kept ? value : relocated(value, to, text);
}

function relocated<T>(value: T, to: (span: Span) => Span, text: string): T {
  if (Array.isArray(value)) return value.map((one: unknown) => relocated(one, to, text)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, relocated(inner as unknown, to, text)]);
  const copy = Object.fromEntries(fields) as Record<string, unknown>;
  const { start, end, quote } = copy;
  if (typeof start !== 'number' || typeof end !== 'number') return copy as T;
  const span = to({ start, end });
  const words = typeof quote === 'string' ? { quote: text.slice(span.start, span.end) } : {};
  return { ...copy, ...span, ...words } as T;
}
