import { slugOf } from '../../gazetteer/fold.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Word } from '../../text/phrases.ts';
import type { Item } from './known.ts';
import { formOf, isOnlyName, type NameWords } from './name-words.ts';
import { range } from './text.ts';

/** A name of someone whom the gazetteer does not have. */
export interface Stranger {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/** Most words of a name before or after the surname that the table has. */
const MOST_MORE = 2;

/** Finds people whose name the surname of someone of the gazetteer is only a part of. */
export class Strangers {
  readonly #text: NameWords;
  readonly #taken: ReadonlySet<number>;
  /** How often two words stand side by side. */
  readonly #pairs = new Map<string, number>();
  /** Whole names by the table's entry for the surname they share. */
  readonly #bySurname = new Map<string, Set<string>>();

  constructor(text: NameWords, items: readonly Item[]) {
    this.#text = text;
    this.#taken = new Set(items.flatMap(({ first, last }) => range(first, last)));
    text.words.forEach((word, i) => {
      const pair = pairOf(word, text.words[i + 1]);
      if (pair !== undefined) this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
    });
  }

  /** The word before, if it is a first name: one of the list, or a proper noun that is nothing else. */
  firstNameBefore(first: number): string | undefined {
    const { words, lexicon, sense } = this.#text;
    const before = words[first - 1];
    if (words[first]?.gap !== ' ' || before === undefined || this.#taken.has(first - 1)) return undefined;
    if (lexicon.firstNames.has(before.form)) return before.form;
    const other =
      /^\p{Lu}\p{Ll}/u.test(before.form) &&
      sense.isProper(before) &&
      lexicon.labels.exactly(before.form).length === 0;
    return other ? before.form : undefined;
  }

  /** The stranger whose name runs through the surname; `hasFirstName` says if one of the table has the first name. */
  at({ first, last }: Item, hasFirstName: (first: string) => boolean): Stranger | undefined {
    const before = this.firstNameBefore(first);
    if (before !== undefined && hasFirstName(before)) return undefined;
    const end = this.#end(last);
    if (before === undefined) return this.#isName(first, end) ? this.#made(first, end) : undefined;
    return this.#made(this.#start(first - 1), end);
  }

  /** Notes that the article has this stranger, so that the surname alone means them. */
  note(item: Item, { name }: Stranger): void {
    const key = keyOf(item);
    this.#bySurname.set(key, (this.#bySurname.get(key) ?? new Set()).add(name));
  }

  /** Whole names of the strangers who share the surname. */
  named(item: Item): readonly string[] {
    return [...(this.#bySurname.get(keyOf(item)) ?? [])];
  }

  /** "Erdoğan Teziç", twice or after "Dr.": the surname of the table is a first name here. */
  #isName(first: number, end: number): boolean {
    const { words, lexicon } = this.#text;
    if (end === first) return false;
    const pair = pairOf(words[first], words[first + 1]);
    const titled = lexicon.tables.titles.includes(words[first - 1]?.form ?? '');
    return titled || (pair !== undefined && (this.#pairs.get(pair) ?? 0) > 1);
  }

  #start(first: number): number {
    const { words, lexicon } = this.#text;
    let start = first;
    for (let i = first - 1; i >= first - MOST_MORE && words[i + 1]?.gap === ' '; i--) {
      const form = words[i]?.form ?? '';
      if (this.#taken.has(i) || !(isOnlyName(this.#text, i) || lexicon.firstNames.has(form))) break;
      start = i;
    }
    return start;
  }

  #end(last: number): number {
    const { words } = this.#text;
    let end = last;
    for (let i = last + 1; i <= last + MOST_MORE; i++) {
      const joined = words[i]?.gap === ' ' || words[i]?.gap === '-';
      if (!joined || this.#taken.has(i) || !isOnlyName(this.#text, i)) break;
      end = i;
    }
    return end;
  }

  #made(first: number, last: number): Stranger {
    return { first, last, name: formOf(this.#text.words, first, last) };
  }
}

/** The actor for someone only the article names. */
export function strangerRef(name: string): ActorRef {
  return { id: `x:${slugOf(name)}`, name, kind: 'person' };
}

function keyOf({ people = [] }: Item): string {
  return people.map((p) => p.id).join(' ');
}

function pairOf(a: Word | undefined, b: Word | undefined): string | undefined {
  return a === undefined || b?.gap !== ' ' ? undefined : `${a.form} ${b.form}`;
}
