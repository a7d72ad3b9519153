import type { Locale } from '../../record/labels/index.ts';

/**
 * A page to be read, printed or handed on: the one form behind HTML, Markdown and plain text. It holds words only; what
 * comes from articles is marked as such, so that each form can set it apart and keep it harmless.
 */
export interface Sheet {
  readonly locale: Locale;
  readonly title: string;
  /** Lines below the title: what it is, and what it is based on. */
  readonly lead: readonly string[];
  readonly parts: readonly Part[];
  /** Footnotes; the first has the number 1. */
  readonly notes: readonly Note[];
  /** What a reader must know of all of it: limits, program, rules. */
  readonly foot: readonly string[];
}

/** A stretch of the sheet under a heading of its own. */
export interface Part {
  readonly heading: string;
  /** `2` for a part of the sheet, `3` for a part of the part before it. (Default: 2) */
  readonly level?: 2 | 3;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly is: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly is: 'list'; readonly items: readonly Line[] }
  | { readonly is: 'line'; readonly line: Line };

/** Words in a row. */
export type Line = readonly Piece[];

/** Our own words as they are; words of articles as quotations; footnotes by number. */
export type Piece =
  | string
  | { readonly is: 'strong' | 'soft'; readonly words: string }
  | { readonly is: 'quote'; readonly words: string; readonly language: string }
  | { readonly is: 'note'; readonly n: number };

/** Where words stand. */
export interface Note {
  /** Who published them and when. */
  readonly source: string;
  /** UTF-16 units of the article's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** SHA-256 of the article's text. */
  readonly sha256: string;
  /** The words; absent where the sheet itself has them. */
  readonly quote?: string;
  /** ISO 639-1 of the words, `und` where it is not known. */
  readonly language: string;
  /** File with the whole text, beside the sheet; absent where there is none. */
  readonly file?: string;
}

/** Hexadecimal digits of a hash that a footnote shows: enough to tell texts apart, short enough to read out. */
export const HASH_SHOWN = 12;

/** Marks of quotation, outer pair, by language of the page. */
const MARKS: Readonly<Record<Locale, readonly [string, string]>> = { de: ['„', '“'], en: ['“', '”'] };

/** Words of an article in quotation marks; words that bring their own get no second ones. */
export function quoted(words: string, locale: Locale): string {
  if (/^["'„“”»«‚‘›‹]/u.test(words)) return words;
  const [open, close] = MARKS[locale];
  return `${open}${words}${close}`;
}

/** The words on one line: line breaks and runs of space become one space. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
