import { foldName, slugOf } from '../../gazetteer/fold.ts';
import type { Gazetteer, PersonName, Term } from '../../gazetteer/gazetteer.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import type { Word } from '../../text/phrases.ts';
import type { Item } from './known.ts';
import type { NameLexicon } from './lexicon.ts';
import { range } from './text.ts';
import { roleBefore } from './role-before.ts';

/** A person's name, settled; `actor` is null where it can mean more than one. */
export interface SettledPerson {
  readonly first: number;
  readonly last: number;
  readonly actor: ActorRef | null;
}

interface Context {
  /** True if the tagger holds the word for a proper noun; false where there is no tagger. */
  readonly isProper: (word: Word) => boolean;
  readonly words: readonly Word[];
  readonly items: readonly Item[];
  readonly lexicon: NameLexicon;
  readonly gazetteer: Gazetteer;
  readonly date: string | undefined;
}

/** Offices whose holders everyone knows by surname. */
const TOP = new Set([
  'president', 'prime-minister', 'chancellor', 'foreign-minister', 'secretary-general', 'king', 'leader', 'supreme-leader',
  'high-representative', 'crown-prince', 'chair-of-ministers', 'director-general',
]); // prettier-ignore
/** How many years before or after a term a surname alone still means its holder. */
const YEARS_AFTER = 4;
const YEARS_BEFORE = 1;

/** Settles which people the names of one article mean: whole names first, then surnames. */
export class PeopleOfArticle {
  readonly #context: Context;
  /** People introduced by whole name or title, with the first place. */
  readonly #introduced = new Set<ActorId>();
  /** Those of them whom it names in full. */
  readonly #inFull = new Set<ActorId>();

  /** Words that are part of a name of the gazetteer. */
  readonly #taken: ReadonlySet<number>;

  constructor(context: Context) {
    this.#context = context;
    this.#taken = new Set(context.items.flatMap(({ first, last }) => range(first, last)));
  }

  settle(): { people: SettledPerson[]; rest: Item[] } {
    const { items } = this.#context;
    const rest = items.filter((item) => item.people === undefined);
    const named = items.filter((item) => item.people !== undefined);
    this.#introduce(named);
    const people = named.flatMap((item) => this.#settleOne(item));
    return { people, rest };
  }

  #introduce(items: readonly Item[]): void {
    for (const item of items) {
      const full = item.people?.filter((p) => p.full) ?? [];
      const who = full.length > 0 ? this.#likeliest(full) : undefined;
      if (who === undefined) continue;
      this.#inFull.add(who);
      this.#introduced.add(who);
    }
    for (const item of items) {
      const who = this.#inOffice(item) ?? this.#named(item) ?? this.#byTitle(item);
      if (who !== undefined) this.#introduced.add(who);
    }
  }

  #settleOne(item: Item): SettledPerson[] {
    const { first, last, people = [] } = item;
    if (people.some((p) => p.full)) return [this.#person(item, this.#likeliest(people))];
    if (this.#isOther(item)) return [];
    const before = this.#firstNameBefore(item);
    if (before !== undefined) {
      const same = people.filter((p) => this.#hasFirstName(p.id, before));
      const one = same.length === 1 ? same[0] : undefined;
      return [
        one === undefined
          ? this.#stranger(first - 1, last)
          : this.#person({ first: first - 1, last }, one.id),
      ];
    }
    const who = this.#inOffice(item) ?? this.#named(item) ?? this.#byTitle(item) ?? this.#bySurname(people);
    return who === undefined ? [] : [this.#person(item, who)];
  }

  #person({ first, last }: { first: number; last: number }, id: ActorId | undefined): SettledPerson {
    const actor = id === undefined ? null : (this.#context.gazetteer.ref(id, this.#context.date) ?? null);
    return { first, last, actor };
  }

  #stranger(first: number, last: number): SettledPerson {
    const name = this.#context.words
      .slice(first, last + 1)
      .map((w) => w.form)
      .join(' ');
    return { first, last, actor: { id: `x:${slugOf(name)}`, name, kind: 'person' } };
  }

  /** True if the words around say that the surname is no person of the table: a shop, a thing. */
  #isOther({ first, last }: Item): boolean {
    const { words, lexicon } = this.#context;
    const [before, after, own] = [words[first - 1], words[last + 1], words[first]];
    if (own?.gap === ' ' && before !== undefined && lexicon.notBefore.has(before.form)) return true;
    return (
      after !== undefined && (after.gap === ' ' || after.gap === '-') && lexicon.notAfter.has(after.form)
    );
  }

  /** The word before, if it is a first name: one of the list, or a proper noun that is nothing else. */
  #firstNameBefore({ first }: Item): string | undefined {
    const { words, lexicon, isProper } = this.#context;
    const before = words[first - 1];
    if (words[first]?.gap !== ' ' || before === undefined) return undefined;
    if (lexicon.firstNames.has(before.form)) return before.form;
    const other =
      /^\p{Lu}\p{Ll}/u.test(before.form) &&
      isProper(before) &&
      lexicon.labels.exactly(before.form).length === 0;
    return other && !this.#taken.has(first - 1) ? before.form : undefined;
  }

  #hasFirstName(id: ActorId, first: string): boolean {
    const name = this.#context.gazetteer.entry(id)?.name ?? '';
    const parts = name.split(' ').map(foldName);
    return parts.some((part) => part.slice(0, 3) === foldName(first).slice(0, 3));
  }

  /** "Nordkoreas Staatschef Kim": the title names the state, and one of the name holds that office now. */
  #inOffice(item: Item): ActorId | undefined {
    const owned = roleBefore(this.#context, item.first)?.of !== undefined;
    const who = owned ? this.#byTitle(item) : undefined;
    return who !== undefined && this.#nearest(who) === 0 ? who : undefined;
  }

  /** The one person of this surname whom the article names in full; a title then only says what he or she is there. */
  #named({ people = [] }: Item): ActorId | undefined {
    const others = people.some((p) => this.#introduced.has(p.id) && !this.#inFull.has(p.id));
    const known = people.filter((p) => !p.full && this.#inFull.has(p.id));
    return known.length === 1 && !others ? known[0]?.id : undefined;
  }

  /** Who the title before a surname makes it: "Premierministerin May". */
  #byTitle({ first, people = [] }: Item): ActorId | undefined {
    const { gazetteer, date } = this.#context;
    const title = roleBefore(this.#context, first);
    if (title === undefined) return undefined;
    const fitting = people.filter(({ id }) => {
      const terms = gazetteer.entry(id)?.offices ?? [];
      return terms.some((t) => this.#fits(t, title.offices, title.of) && isNear(t, date));
    });
    if (fitting.length <= 1) return fitting[0]?.id;
    const now = fitting.filter(({ id }) => this.#nearest(id) === 0);
    return now.length === 1 ? now[0]?.id : undefined;
  }

  #fits(term: Term, offices: readonly string[], of: ActorId | undefined): boolean {
    if (!offices.includes(term.office)) return false;
    if (of === undefined || term.of === of) return true;
    return this.#context.gazetteer.entry(term.of)?.side === of;
  }

  /** A surname alone: someone introduced in the article, else someone everyone knows at that time. */
  #bySurname(people: readonly PersonName[]): ActorId | undefined {
    const known = people.filter((p) => this.#introduced.has(p.id));
    const holding = known.length > 1 ? known.filter((p) => this.#nearest(p.id) === 0) : known;
    if (known.length > 0) return holding.length === 1 ? holding[0]?.id : undefined;
    const { gazetteer, date } = this.#context;
    const famous = people.filter(({ id }) => {
      const entry = gazetteer.entry(id);
      return (
        entry?.weak !== true && entry?.offices?.some((t) => TOP.has(t.office) && isNear(t, date)) === true
      );
    });
    if (famous.length <= 1) return famous[0]?.id;
    const now = famous.filter((p) => this.#nearest(p.id) === 0);
    return now.length === 1 ? now[0]?.id : undefined;
  }

  /** Of people with the same whole name the one whose office is nearest in time. */
  #likeliest(people: readonly PersonName[]): ActorId | undefined {
    if (people.length === 1) return people[0]?.id;
    const best = Math.min(...people.map((p) => this.#nearest(p.id)));
    const nearest = people.filter((p) => this.#nearest(p.id) === best);
    return nearest.length === 1 ? nearest[0]?.id : undefined;
  }

  #nearest(id: ActorId): number {
    const { gazetteer, date } = this.#context;
    return Math.min(99, ...(gazetteer.entry(id)?.offices ?? []).map((term) => yearsFrom(term, date)));
  }
}

/** True if the term is about the date; always where no date is known. */
function isNear(term: Term, date: string | undefined): boolean {
  const years = yearsFrom(term, date);
  return years >= -YEARS_BEFORE && years <= YEARS_AFTER;
}

/** Years since the term ended (positive) or until it begins (negative); 0 while it lasts or without a date. */
function yearsFrom(term: Term, date: string | undefined): number {
  if (date === undefined) return 0;
  const year = Number(date.slice(0, 4));
  const [from, to] = [
    Number(term.from.slice(0, 4)),
    term.to === null ? Infinity : Number(term.to.slice(0, 4)),
  ];
  return year < from ? year - from : year > to ? year - to : 0;
}
