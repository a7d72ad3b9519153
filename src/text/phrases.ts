import type { Span } from './span.ts';

/** A run of letters and digits. `gap` is what stands before it: see `gapOf`. */
export interface Word extends Span {
  readonly form: string;
  readonly gap: Gap;
}

/**
 * What joins a word to the one before: `' '` white space (no blank line), `-` a hyphen, `'` an apostrophe,
 * `.` a full stop with or without a space, `''` anything else: no phrase runs across that.
 */
export type Gap = ' ' | '-' | "'" | '.' | '';

/** How the words of a phrase may differ between table and text. */
export interface PhraseRules {
  /** Brings a word of table or text to the form that is compared. (Default: as it is.) */
  readonly fold?: (word: string) => string;
  /** Endings the last word of a phrase may have in the text, such as the genitive `s`. */
  readonly endings?: readonly string[];
  /** Endings that stand for `~` at the end of a word in the table: `russisch~` is russische, russischen ... */
  readonly stemEndings?: readonly string[];
  /** A space and a hyphen stand for each other: "Ben Gvir", "Ben-Gvir". (Default: they do not.) */
  readonly looseHyphens?: boolean;
}

/** A phrase found: words `first` to `last` (inclusive) and every value the table has for it. */
export interface PhraseMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly values: readonly T[];
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
  readonly values: T[];
}

/** The forms a word of the text can stand for in the table. */
interface Keys {
  readonly inner: readonly string[];
  readonly last: readonly string[];
}

const FIRST_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*~?/u;
const PLAIN_WORD = /^[A-Za-z]+~?$/u;

/** Longest phrase in words; bounds the work at each word. */
const MAX_WORDS = 12;

/** The words of a text in order. Letters with their marks and digits make words; everything else parts them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    const form = match[0];
    words.push({
      form,
      start: match.index,
      end: match.index + form.length,
      gap: gapOf(text, end, match.index),
    });
    end = match.index + form.length;
  }
  return words;
}

/** What stands between two words. */
export function gapOf(text: string, from: number, to: number): Gap {
  const length = to - from;
  if (length === 1) {
    const code = text.charCodeAt(from);
    if (code === 32 || code === 10 || code === 0xa0 || code === 0x202f) return ' ';
    if (code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) return '-';
    if (code === 39 || code === 0x2019 || code === 0x2018 || code === 0xb4) return "'";
    return code === 46 ? '.' : '';
  }
  if (length === 0 || length > 40) return '';
  const between = text.slice(from, to).replaceAll('\u00ad', '');
  if (/^\.\s?$/u.test(between)) return '.';
  return /^\s+$/u.test(between) && !/\n\s*\n/u.test(between) ? ' ' : '';
}

/**
 * Finds the longest phrases of a table in a text, by words and never inside a word. Case counts unless `fold` takes it
 * away. Time is linear in the text: at each word only the phrases that begin with it are looked at.
 */
export class PhraseFinder<T> {
  /** Phrases by their first word, as they were given: most are never looked at. */
  readonly #given: Map<string, (readonly [phrase: string, value: T])[]>;
  readonly #byFirst: Map<string, readonly Entry<T>[]>;
  readonly #fold: (word: string) => string;
  readonly #rules: PhraseRules;

  /** With another finder instead of phrases: the phrases and `fold` of that one, with other endings, at no cost. */
  constructor(
    phrases: Iterable<readonly [phrase: string, value: T]> | PhraseFinder<T>,
    rules: PhraseRules = {},
  ) {
    this.#rules = rules;
    if (phrases instanceof PhraseFinder) {
      this.#fold = phrases.#fold;
      this.#given = phrases.#given;
      this.#byFirst = phrases.#byFirst;
    } else {
      this.#fold = rules.fold ?? ((word) => word);
      this.#given = new Map();
      this.#byFirst = new Map();
      this.#take(phrases);
    }
  }

  #take(phrases: Iterable<readonly [phrase: string, value: T]>): void {
    const keys = new Map<string, string>();
    for (const one of phrases) {
      const word = firstWordOf(one[0]);
      if (word === '') continue;
      let key = keys.get(word);
      if (key === undefined) keys.set(word, (key = this.#firstKey(word)));
      const same = this.#given.get(key);
      if (same === undefined) this.#given.set(key, [one]);
      else same.push(one);
    }
  }

  /** All longest matches, left to right; none shares a word with another. */
  find(words: readonly Word[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    const keys = words.map(this.#keysOnce());
    for (let i = 0; i < words.length; i++) {
      const match = this.#longest(words, keys, i);
      if (match === undefined) continue;
      found.push(match);
      i = match.last;
    }
    return found;
  }

  /** The longest phrase that ends with the last of the words and covers them all, or nothing. */
  exactly(phrase: string): readonly T[] {
    const words = wordsOf(phrase);
    const match = this.#longest(words, words.map(this.#keysOnce()), 0);
    return match?.last === words.length - 1 ? match.values : [];
  }

  #firstKey(word: string): string {
    return word.endsWith('~') ? this.#key(word.slice(0, -1), true) : this.#key(word, false);
  }

  /** The phrases that begin with a word, longest first; read when they are first asked for. */
  #entries(key: string): readonly Entry<T>[] {
    const made = this.#byFirst.get(key);
    if (made !== undefined) return made;
    const given = this.#given.get(key);
    if (given === undefined) return [];
    const known = new Map<string, Entry<T>>();
    const entries: Entry<T>[] = [];
    for (const [phrase, value] of given) this.#add(phrase, value, { known, entries });
    entries.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(key, entries);
    return entries;
  }

  #add(
    phrase: string,
    value: T,
    { known, entries }: { readonly known: Map<string, Entry<T>>; readonly entries: Entry<T>[] },
  ): void {
    const same = known.get(phrase);
    if (same !== undefined) {
      if (!same.values.includes(value)) same.values.push(value);
      return;
    }
    const stems = phrase.includes('~') ? stemsOf(phrase) : undefined;
    const words = wordsOf(stems === undefined ? phrase : phrase.replaceAll('~', ''));
    const forms = words.map((w) => this.#key(w.form, stems?.has(w.end) === true));
    if (words.length > MAX_WORDS) return;
    const entry: Entry<T> = { words: forms, gaps: words.map((w) => w.gap), values: [value] };
    known.set(phrase, entry);
    join(entries, entry);
  }

  #key(form: string, stem: boolean): string {
    return stem ? `${this.#fold(form)}~` : this.#fold(form);
  }

  #longest(words: readonly Word[], keys: readonly Keys[], at: number): PhraseMatch<T> | undefined {
    let best: Entry<T> | undefined;
    for (const key of keys[at]?.last ?? []) {
      for (const entry of this.#entries(key)) {
        if (best !== undefined && entry.words.length <= best.words.length) break;
        if (this.#fits(entry, words, keys, at)) best = entry;
      }
    }
    return best && { first: at, last: at + best.words.length - 1, values: best.values };
  }

  #fits(entry: Entry<T>, words: readonly Word[], keys: readonly Keys[], at: number): boolean {
    const last = entry.words.length - 1;
    return entry.words.every((form, j) => {
      const key = keys[at + j];
      if (key === undefined || (j > 0 && !this.#joins(words[at + j]?.gap, entry.gaps[j]))) return false;
      return (j === last ? key.last : key.inner).includes(form);
    });
  }

  #joins(own: Gap | undefined, given: Gap | undefined): boolean {
    if (own === given) return true;
    return this.#rules.looseHyphens === true && isSpaceOrHyphen(own) && isSpaceOrHyphen(given);
  }

  /** The phrases whose first word is this one, as they were given. */
  beginning(word: string): readonly (readonly [phrase: string, value: T])[] {
    return this.#given.get(this.#key(word, false)) ?? [];
  }

  /** Keys of a word, worked out once for each different word of a text. */
  #keysOnce(): (word: Word) => Keys {
    const known = new Map<string, Keys>();
    return ({ form }) => {
      let keys = known.get(form);
      if (keys === undefined) known.set(form, (keys = this.#keysOf(form)));
      return keys;
    };
  }

  #keysOf(form: string): Keys {
    const inner = [this.#fold(form), ...cut(form, this.#rules.stemEndings).map((s) => this.#key(s, true))];
    const ends = cut(form, this.#rules.endings).map((s) => this.#fold(s));
    return { inner, last: ends.length === 0 ? inner : [...inner, ...ends] };
  }
}

/** Puts an entry with the others; phrases that fold to the same words share their values. */
function join<T>(entries: Entry<T>[], entry: Entry<T>): void {
  const same = entries.find((e) => e.words.length === entry.words.length && sameWords(e, entry));
  if (same === undefined) entries.push(entry);
  else same.values.push(...entry.values);
}

function isSpaceOrHyphen(gap: Gap | undefined): boolean {
  return gap === ' ' || gap === '-';
}

/** Where, in the phrase without its `~`, the words end that bear one. */
function stemsOf(phrase: string): ReadonlySet<number> {
  const marks = [...phrase.matchAll(/~/gu)];
  return new Set(marks.map((mark, before) => mark.index - before));
}

function sameWords<T>(a: Entry<T>, b: Entry<T>): boolean {
  return a.words.every((word, i) => word === b.words[i] && (i === 0 || a.gaps[i] === b.gaps[i]));
}

/** The first word of a phrase with its `~`, empty if it has none. Plain letters up to a space are cheap to see. */
function firstWordOf(phrase: string): string {
  const space = phrase.indexOf(' ');
  const head = space < 0 ? phrase : phrase.slice(0, space);
  if (PLAIN_WORD.test(head)) return head;
  return FIRST_WORD.exec(phrase)?.[0] ?? '';
}

/** The word without each of the endings it has, if at least two characters are left. */
function cut(form: string, endings: readonly string[] | undefined): string[] {
  return (endings ?? [])
    .filter((ending) => form.length >= ending.length + 2 && form.endsWith(ending))
    .map((ending) => form.slice(0, form.length - ending.length));
}
