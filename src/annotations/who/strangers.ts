import { slugOf } from '../../gazetteer/fold.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import type { Word } from '../../text/phrases.ts';
import { endsAsCalling, isCalling, LONG_CALLING } from './callings.ts';
import type { Item } from './known.ts';
import {
  isAfterApostrophe,
  isSyllable,
  isFirstName,
  formOf,
  isLikeName,
  isName,
  isOnlyName,
  withJoinedParticle,
  withoutEnding,
  withParticle,
  type NameWords,
} from './name-words.ts';
import { easternTriple } from './name-run.ts';
import { range } from './text.ts';

/** A name of someone whom the gazetteer does not have. */
export interface Stranger {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/** Most words of a name before and after the surname that the table has. */
const MOST_BEFORE = 4;
const MOST_AFTER = 2;
/** Longest first half of an East Asian given name. */
const LONGEST_HALF = 6;

/** Finds people whose name the surname of someone of the gazetteer is only a part of. */
export class Strangers {
  readonly #text: NameWords;
  readonly #taken: ReadonlySet<number>;
  /** Of those, bare surnames: a second surname may be one ("Hilda Morales Trujillo"). */
  readonly #surnames: ReadonlySet<number>;
  /** Last words of bare surnames that begin with a particle ("al-Huthi"), by their first. */
  readonly #particled: ReadonlyMap<number, number>;
  /** How often two words stand side by side. */
  readonly #pairs = new Map<string, number>();
  /** The first word of the first of them, by the same. */
  readonly #firstAt = new Map<string, number>();
  /** Whole names by the table's entry for the surname they share. */
  readonly #bySurname = new Map<string, Set<string>>();

  /** The whole name of someone of the table. */
  readonly #wholeName: (id: ActorId) => string;

  constructor(text: NameWords, items: readonly Item[], wholeName: (id: ActorId) => string) {
    this.#text = text;
    this.#wholeName = wholeName;
    this.#taken = new Set(items.flatMap(({ first, last }) => range(first, last)));
    const bare = items.filter((item) => item.people?.every((p) => !p.full) === true);
    this.#surnames = new Set(bare.flatMap(({ first, last }) => (first === last ? [first] : [])));
    const particled = bare.filter(
      ({ first, last }) => first < last && text.lexicon.particles.has(text.words[first]?.form ?? ''),
    );
    this.#particled = new Map(particled.map(({ first, last }) => [first, last]));
    text.words.forEach((word, i) => {
      const pair = pairOf(word, text.words[i + 1]);
      if (pair !== undefined) this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
    });
  }

  /** Words of first names right before a surname, the nearest last: listed ones, initials, proper nouns that are nothing else. */
  namesBefore(first: number): readonly number[] {
    const { words } = this.#text;
    const found: number[] = [];
    const joined = withJoinedParticle(first, this.#text);
    const own = joined < first ? joined : this.#beginning(first);
    if (own < joined) found.push(own);
    for (let i = own - 1; i >= own - MOST_BEFORE && !this.#isTaken(i); i--) {
      const gap = words[i + 1]?.gap;
      const isDouble = gap === '-' && i + 1 < own && this.#isFirstName(i + 1);
      if (gap !== ' ' && !isDouble && !(gap === '.' && words[i]?.form.length === 1)) break;
      if (!this.#isFirstName(i)) break;
      found.unshift(i);
    }
    return found.some((i) => (words[i]?.form.length ?? 0) > 1) ? found : [];
  }

  /** Part of another name of the table, unless that is a surname that is a first name as well: "Khalifa Sall". */
  #isTaken(at: number): boolean {
    const isFirst =
      this.#surnames.has(at) && this.#text.lexicon.firstNames.has(this.#text.words[at]?.form ?? '');
    return this.#taken.has(at) && !isFirst;
  }

  /** "Stetter-Karp": the surname is the end of a double one. */
  #beginning(first: number): number {
    const { words } = this.#text;
    const isDouble =
      words[first]?.gap === '-' && words[first + 1]?.gap !== '-' && !this.#taken.has(first - 1);
    return isDouble && words[first - 1]?.gap !== '-' && isOnlyName(this.#text, first - 1) ? first - 1 : first;
  }

  /** The stranger whose name runs through the surname; `hasFirstName` says if one of the table has the first name. */
  at(item: Item, hasFirstName: (first: string) => boolean): Stranger | undefined {
    const { first, last } = item;
    const { words } = this.#text;
    const triple = easternTriple(this.#text, first);
    if (triple !== undefined && triple > last) return this.#made(first, triple);
    const before = this.namesBefore(first);
    if (before.some((i) => hasFirstName(words[i]?.form ?? ''))) return undefined;
    const start = before[0];
    if (start !== undefined) return this.#made(start, this.#end(last, true));
    const end = this.#particledAfter(last) ?? this.#end(last, false);
    const isOther = this.#isAfterFamilyName(item, end) && !hasFirstName(words[last + 1]?.form ?? '');
    return isOther || this.#isName(last, end) ? this.#made(first, end) : undefined;
  }

  /** "Wu Jianghao": where those of the table have the family name first, a name behind it is a given name. */
  #isAfterFamilyName({ first, last, people = [] }: Item, end: number): boolean {
    const { words } = this.#text;
    const family = words[last]?.form ?? '';
    return (
      end > last &&
      words[last + 1]?.gap === ' ' &&
      first === last &&
      people.some((p) => this.#wholeName(p.id).startsWith(`${family} `))
    );
  }

  /** Notes that the article has this stranger, so that the surname alone means them. */
  note(item: Item, { name, first }: Stranger): void {
    const key = keyOf(item);
    if (!this.#firstAt.has(key)) this.#firstAt.set(key, first);
    this.#bySurname.set(key, (this.#bySurname.get(key) ?? new Set()).add(name));
  }

  /** Where the first stranger stands who shares the surname. */
  firstOf(item: Item): number {
    return this.#firstAt.get(keyOf(item)) ?? Infinity;
  }

  /** Whole names of the strangers who share the surname; the end of a longer one is no other's. */
  named(item: Item): readonly string[] {
    const names = [...(this.#bySurname.get(keyOf(item)) ?? [])];
    return names.filter((name) => !names.some((other) => other.endsWith(` ${name}`)));
  }

  /** "Abbas Araktschi"; "Erdoğan Teziç", twice or after "Dr.": the surname of the table is a first name here. */
  #isName(last: number, end: number): boolean {
    const { words, lexicon } = this.#text;
    if (end === last) return false;
    if (lexicon.firstNames.has(words[last]?.form ?? '') && this.#isWholeNext(last)) return true;
    const pair = pairOf(words[last], words[last + 1]);
    const titled = lexicon.tables.titles.includes(words[last - 1]?.form ?? '');
    return titled || (pair !== undefined && (this.#pairs.get(pair) ?? 0) > 1);
  }

  /** "Hussein al-Huthi": a surname of the table, with its particle, after a word that is a first name as well. */
  #particledAfter(last: number): number | undefined {
    const { words, lexicon } = this.#text;
    const isFirst = lexicon.firstNames.has(words[last]?.form ?? '') && words[last + 1]?.gap === ' ';
    return isFirst ? this.#particled.get(last + 1) : undefined;
  }

  /** "Klaus Esser": after a listed first name a word that the tagger holds for a name, although it can be a noun. */
  #isSurnameAfter(at: number): boolean {
    const { words, lexicon, sense } = this.#text;
    const [first, word] = [words[at - 1], words[at]];
    return (
      word !== undefined &&
      lexicon.firstNames.isListed(first?.form ?? '') &&
      sense.isProper(word) &&
      isName(word, lexicon)
    );
  }

  /** No name follows the word after: it ends this name and does not begin another one's. */
  #isWholeNext(last: number): boolean {
    const [next, after] = [this.#text.words[last + 1], this.#text.words[last + 2]];
    return next?.gap === ' ' && (after?.gap !== ' ' || !this.#taken.has(last + 2));
  }

  /** A listed first name or initial; else a word that can only be a name, unless an article makes it a noun ("der Paschtune"). */
  #isFirstName(at: number): boolean {
    const { words, lexicon } = this.#text;
    const word = words[at];
    if (word === undefined) return false;
    if (lexicon.tables.innerTitles.includes(word.form))
      return isFirstName(this.#text, words[at - 1]?.form ?? '');
    if (lexicon.tables.titles.includes(word.form) || this.#isOwner(at)) return false;
    if (
      word.form.length >= LONG_CALLING &&
      at + 1 < words.length &&
      isFirstName(this.#text, words[at + 1]?.form ?? '') &&
      endsAsCalling(word.form, lexicon)
    )
      return false;
    if (isFirstName(this.#text, word.form) || /^\p{Lu}$/u.test(word.form)) return true;
    const article = word.gap === ' ' ? (words[at - 1]?.form ?? '') : '';
    if (Object.hasOwn(lexicon.tables.determiners, article)) return false;
    return (
      isOnlyName(this.#text, at) ||
      (word.gap !== ' ' && isLikeName(this.#text, at) && !isCalling(this.#text, at))
    );
  }

  /** "Stoibers Zorn": the genitive of a surname, of which the article has the other form or the lexicon knows it. */
  #isOwner(at: number): boolean {
    const { words, lexicon, sense } = this.#text;
    const form = words[at]?.form ?? '';
    const bare = withoutEnding(form, lexicon);
    if (bare === form || lexicon.firstNames.isListed(form)) return false;
    return sense.isSurname(bare) || this.#text.words.some((word) => word.form === bare);
  }

  #end(last: number, withSurname: boolean): number {
    const { words, sense } = this.#text;
    let end = last;
    let most = MOST_AFTER;
    for (let i = last + 1; i <= last + most; i++) {
      if (this.#taken.has(i) && !(withSurname && this.#surnames.has(i))) break;
      const word = words[i];
      const isPart = word?.gap === '-' && /^\p{Lu}\p{Ll}/u.test(word.form) && !sense.isNoun(word.form);
      if (word !== undefined && isAfterApostrophe(word, words[i - 1])) most++;
      else if (!isPart && !(word?.gap === ' ' && (isOnlyName(this.#text, i) || this.#isSurnameAfter(i))))
        break;
      end = i;
    }
    // "Wang Yu-chi": the surname of the table is the first half of a given name behind a family name.
    const isHalf = withSurname && (words[last]?.form.length ?? 0) <= LONGEST_HALF;
    const goesOn = (end > last || isHalf) && isSyllable(words[end + 1]);
    return goesOn ? end + 1 : withParticle(end, this.#text, this.#taken);
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
