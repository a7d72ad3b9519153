import type { PersonName, Term } from '../../gazetteer/gazetteer.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { lasts } from '../../gazetteer/load.ts';
import type { Item } from './known.ts';
import { formOf, isFirstName, withJoinedParticle, type NameWords } from './name-words.ts';
import { isNamesake, titledBearer } from './rare-surname.ts';
import { roleBefore, type TitleBefore } from './role-before.ts';
import { listStart, type NamesInText } from './list-of-names.ts';
import { governing, isCrown, isInPower, sidesOf, TOP } from './in-power.ts';
import { isSameFirstName } from './same-first-name.ts';
import { isSecondPart, longerName } from './longer-name.ts';
import { strangerRef, Strangers, type Stranger } from './strangers.ts';
import { isThingName } from './things.ts';
import { isNear, nearestYears } from './term-years.ts';
import { isFirstNameBefore, isModest, isNamedAfter, isOther } from './other-meanings.ts';

/** A person's name, settled; `actor` is null where it can mean more than one. */
export interface SettledPerson {
  readonly first: number;
  readonly last: number;
  readonly actor: ActorRef | null;
}

interface Context extends NameWords {
  readonly items: readonly Item[];
  readonly gazetteer: Gazetteer;
  readonly date: string | undefined;
}

/** Settles which people the names of one article mean: whole names first, then surnames. */
export class PeopleOfArticle {
  readonly #context: Context;
  /** Its words with the names of people, by their last word. */
  readonly #names: NamesInText;
  /** People introduced by whole name or title, with the first place. */
  readonly #introduced = new Set<ActorId>();
  /** Where the article first gives someone's surname with an office, by word. */
  readonly #inOfficeAt = new Map<ActorId, number>();
  /** Where it first names someone in full, by word. */
  readonly #fullAt = new Map<ActorId, number>();
  /** Those of them whom it names in full. */
  readonly #inFull = new Set<ActorId>();

  /** Those whose surname stands after another name or title somewhere: it may be someone else's. */
  readonly #withOthers = new Set<ActorId>();

  readonly #strangers: Strangers;
  /** The states and bodies that it names. */
  readonly #sides: ReadonlySet<ActorId>;

  constructor(context: Context) {
    this.#context = context;
    const people = context.items.filter((item) => item.people !== undefined);
    this.#names = { ...context, endingAt: new Map(people.map((item) => [item.last, item])) };
    this.#sides = sidesOf(context.items, context.gazetteer);
    this.#strangers = new Strangers(context, context.items, (id) => context.gazetteer.entry(id)?.name ?? '');
  }

  settle(): { people: SettledPerson[]; rest: Item[] } {
    const { items } = this.#context;
    const rest = items.filter((item) => item.people === undefined);
    const named = items.filter((item) => item.people !== undefined);
    this.#introduce(named);
    const people: SettledPerson[] = [];
    for (const item of named) {
      if (item.first <= (people.at(-1)?.last ?? -1)) continue;
      const settled = this.#settleOne(item);
      // "Mohammed Resa" is only the beginning of "Mohammed Resa Ali Samani".
      while ((people.at(-1)?.last ?? -1) >= (settled[0]?.first ?? Infinity)) people.pop();
      people.push(...settled);
    }
    return { people, rest };
  }

  #introduce(items: readonly Item[]): void {
    for (const item of items) {
      const full = item.people?.filter((p) => p.full) ?? [];
      const who = full.length > 0 ? this.#likeliest(full) : undefined;
      if (who === undefined) continue;
      this.#inFull.add(who);
      if (!this.#fullAt.has(who)) this.#fullAt.set(who, item.first);
      this.#introduced.add(who);
    }
    for (const item of items) {
      const who = this.#withTitle(item);
      if (who !== undefined) this.#introduced.add(who);
      if (who !== undefined && !this.#inOfficeAt.has(who)) this.#inOfficeAt.set(who, item.first);
      const stranger = this.#strangerAt(item);
      if (stranger !== undefined) this.#strangers.note(item, stranger);
      else if (who === undefined && !this.#isAlone(item.first))
        for (const { id } of item.people ?? []) this.#withOthers.add(id);
    }
  }

  #settleOne(item: Item): SettledPerson[] {
    const { first, last, people = [] } = item;
    if (isNamedAfter(this.#context, item)) return [];
    const longer = longerName(this.#context, item);
    if (longer !== undefined) return [longer];
    const isFull = people.some((p) => p.full);
    const full = isFull ? this.#likeliest(people) : undefined;
    if (full !== undefined && isNamesake(this.#context, full, this.#byTitle(item))) {
      const name = formOf(this.#context.words, first, last);
      return [{ first, last, actor: strangerRef(name) }];
    }
    if (isFull) return [this.#person(item, full)];
    // "Koch-Mehrin": a double surname is another one.
    if (isSecondPart(this.#context, last + 1)) return [];
    if (isOther(this.#context, item) || this.#isFirstNameOfAnother(item)) return [];
    const stranger = this.#strangerAt(item);
    if (stranger !== undefined && isThingName(stranger.first, stranger.last, this.#context)) return [];
    if (stranger !== undefined) return [{ ...stranger, actor: strangerRef(stranger.name) }];
    const whole = this.#wholeName(item);
    if (whole !== undefined) return [whole];
    const who = this.#withTitle(item) ?? this.#bareSurname(item);
    return who === undefined
      ? []
      : [typeof who === 'string' ? this.#person(item, who) : { first, last, actor: who }];
  }

  /** A surname to whose bearer an office or title before it leads, or the whole name elsewhere in the article. */
  #withTitle(item: Item): ActorId | undefined {
    return (
      this.#inOffice(item) ?? this.#named(item) ?? this.#byTitle(item) ?? titledBearer(this.#context, item)
    );
  }

  /** A surname alone: the article's own stranger of that name before someone of the table; null if there are several. */
  #bareSurname(item: Item): ActorId | ActorRef | null | undefined {
    const { people = [] } = item;
    const own = this.#strangers.named(item);
    if (own.length === 0) return this.#bySurname(item);
    const known = people.filter((p) => this.#introduced.has(p.id));
    if (known.length === 0 && own.length === 1) return this.#ruling(item) ?? strangerRef(own[0] ?? '');
    const [only, ...others] = known.length > 1 ? this.#highest(known) : known;
    const isFirst = only !== undefined && others.length === 0 && this.#isFirstOf(only.id, item);
    return isFirst ? only.id : null;
  }

  /** "Park, die Tochter von Park Chung Hee": before the stranger is named, the one of the surname who governs a state of the article. */
  #ruling(item: Item): ActorId | undefined {
    if (item.first > this.#strangers.firstOf(item) || !this.#isAlone(item.first)) return undefined;
    const [one, ...more] = (item.people ?? []).filter(({ id }) => isInPower(this.#context, id, this.#sides));
    return more.length === 0 ? one?.id : undefined;
  }

  /** Those in office on the day; of several the ones at the top. */
  #highest(people: readonly PersonName[]): readonly PersonName[] {
    const { gazetteer, date } = this.#context;
    const now = people.filter((p) => this.#years(p.id) === 0);
    if (now.length < 2 || date === undefined) return now;
    return now.filter(({ id }) =>
      gazetteer.entry(id)?.offices?.some((t) => TOP.has(t.office) && lasts(t, date)),
    );
  }

  /** "Minister X … mit seiner Frau A X …": the surname alone goes on meaning the one whom the article had first, with an office. */
  #isFirstOf(id: ActorId, item: Item): boolean {
    const at = this.#inOfficeAt.get(id) ?? this.#fullAt.get(id);
    return at !== undefined && at < this.#strangers.firstOf(item);
  }

  #strangerAt(item: Item): Stranger | undefined {
    if (item.people?.some((p) => p.full) !== false) return undefined;
    return this.#strangers.at(item, (first) => this.#withFirstName(item, first) !== undefined);
  }

  /** "Mark Rutte", "Rutte Mark": one of the table with first names before, or with the first name after. */
  #wholeName(item: Item): SettledPerson | undefined {
    const { words } = this.#context;
    const before = this.#strangers.namesBefore(item.first);
    const start = before[0];
    if (start !== undefined) {
      const known = before.flatMap((i) => this.#withFirstName(item, words[i]?.form ?? '') ?? []);
      return this.#person({ first: start, last: item.last }, known[0]);
    }
    const after = words[item.last + 1];
    if (after?.gap !== ' ' || !isFirstName(this.#context, after.form)) return undefined;
    const reversed = this.#withFirstName(item, after.form);
    return reversed === undefined
      ? undefined
      : this.#person({ first: item.first, last: item.last + 1 }, reversed);
  }

  /** "Mark Rutte": the one of the surname who has that first name. */
  #withFirstName({ people = [] }: Item, first: string): ActorId | undefined {
    const same = people.filter((p) => this.#hasFirstName(p.id, first));
    return same.length === 1 ? same[0]?.id : undefined;
  }

  #person({ first, last }: { first: number; last: number }, id: ActorId | undefined): SettledPerson {
    const actor = id === undefined ? null : (this.#context.gazetteer.ref(id, this.#context.date) ?? null);
    return { first: withJoinedParticle(first, this.#context), last, actor };
  }

  /** "Klaus Esser": a listed first name before a capital is not the surname that the table has. */
  #isFirstNameOfAnother(item: Item): boolean {
    if (!isFirstNameBefore(this.#context, item)) return false;
    return this.#strangerAt(item) === undefined && this.#wholeName(item) === undefined;
  }

  #hasFirstName(id: ActorId, first: string): boolean {
    const { gazetteer, lexicon } = this.#context;
    const entry = gazetteer.entry(id);
    const sex = lexicon.firstNames.sexOf(first);
    if (sex !== undefined && entry?.sex !== undefined && entry.sex !== sex) return false;
    const parts = (entry?.name ?? '').split(' ');
    const given = parts.filter((part) => !lexicon.surnames.has(part));
    return (given.length > 0 ? given : parts).some((part) => isSameFirstName(part, first));
  }

  /** "Nordkoreas Staatschef Kim": the title names the state, and one of the name holds that office now. */
  #inOffice(item: Item): ActorId | undefined {
    const owned = roleBefore(this.#context, item.first)?.of !== undefined;
    const who = owned ? this.#byTitle(item) : governing(this.#context, item);
    return who !== undefined && this.#years(who) === 0 ? who : undefined;
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
    const title = roleBefore(this.#context, first) ?? this.#titleOfList(first);
    if (title === undefined) return undefined;
    const fitting = people.filter(({ id }) => {
      const terms = gazetteer.entry(id)?.offices ?? [];
      const isTime = (t: Term): boolean => (title.former ? t.from <= (date ?? t.from) : isNear(t, date));
      if (title.any) return this.#years(id) === 0 && terms.some((t) => this.#fits(t, [t.office], title.of));
      return terms.some((t) => this.#fits(t, title.offices, title.of) && isTime(t));
    });
    if (fitting.length <= 1) return fitting[0]?.id;
    const now = fitting.filter(({ id }) => this.#years(id) === 0);
    return now.length === 1 ? now[0]?.id : undefined;
  }

  /** "die Außenminister Maas, Le Drian und Hunt": the title before the first of a list is that of each, but for whose it is. */
  #titleOfList(first: number): TitleBefore | undefined {
    const start = listStart(this.#names, first);
    const title = start === first ? undefined : roleBefore(this.#context, start);
    return title?.of === undefined ? title : undefined;
  }

  #fits(term: Term, offices: readonly string[], of: ActorId | undefined): boolean {
    if (!offices.includes(term.office)) return false;
    if (of === undefined || term.of === of) return true;
    return this.#context.gazetteer.entry(term.of)?.side === of;
  }

  /** A surname alone: someone introduced in the article, else someone everyone knows at that time. */
  #bySurname(item: Item): ActorId | undefined {
    const { people = [] } = item;
    const known = people.filter((p) => this.#introduced.has(p.id));
    const holding = known.length > 1 ? known.filter((p) => this.#years(p.id) === 0) : known;
    if (known.length > 0) return holding.length === 1 ? holding[0]?.id : undefined;
    const { gazetteer, date } = this.#context;
    const famous = people.filter(({ id }) => {
      const entry = gazetteer.entry(id);
      if (this.#hasArticle(item) && !isInPower(this.#context, id, this.#sides)) return false;
      if (isCrown(this.#context, item, entry?.offices) || isModest(this.#context, item)) return false;
      return (
        (entry?.weak !== true || this.#isAtHome(item, id)) &&
        entry?.offices?.some((t) => TOP.has(t.office) && isNear(t, date)) === true
      );
    });
    if (famous.length === 0) return this.#onlyInOffice(item);
    if (famous.length === 1) return famous[0]?.id;
    const now = famous.filter((p) => this.#years(p.id) === 0);
    return now.length === 1 ? now[0]?.id : undefined;
  }

  /** "Bush": a frequent surname alone, in office on the day, in an article that names the state and nobody else of that name. */
  #isAtHome({ first, last }: Item, id: ActorId): boolean {
    if (this.#context.words[last + 1]?.gap === '-' || this.#withOthers.has(id)) return false;
    return this.#isAlone(first) && isInPower(this.#context, id, this.#sides);
  }

  /** "Barnier": the only one of a rare surname who holds an office on the day, where no other name stands before. */
  #onlyInOffice({ first, people = [] }: Item): ActorId | undefined {
    const [one, other] = people;
    const { gazetteer, date } = this.#context;
    if (one === undefined || other !== undefined || date === undefined) return undefined;
    if (this.#withOthers.has(one.id) || !this.#isAlone(first)) return undefined;
    return gazetteer.entry(one.id)?.weak !== true && this.#years(one.id) === 0 ? one.id : undefined;
  }

  /** "in der Medina": an article right before the word; that of "das Putin-Gespräch" belongs to the whole. */
  #hasArticle({ first, last }: Item): boolean {
    const { words, lexicon } = this.#context;
    if (words[last + 1]?.gap === '-') return false;
    const before = words[first]?.gap === ' ' ? (words[first - 1]?.form.toLowerCase() ?? '') : '';
    return lexicon.tables.determiners[before]?.kind === 'definite';
  }

  /** No name, title or particle right before, and no word that is a first name as well. */
  #isAlone(first: number): boolean {
    const { words, lexicon } = this.#context;
    const [before, own] = [words[first - 1], words[first]];
    if (own === undefined || own.gap === '-' || lexicon.firstNames.has(own.form)) return false;
    if (before === undefined || own.gap !== ' ') return true;
    return !/^\p{Lu}/u.test(before.form) && !lexicon.particles.has(before.form);
  }

  /** Of people with the same whole name the one whose office is nearest in time. */
  #likeliest(people: readonly PersonName[]): ActorId | undefined {
    if (people.length === 1) return people[0]?.id;
    const best = Math.min(...people.map((p) => this.#years(p.id)));
    const nearest = people.filter((p) => this.#years(p.id) === best);
    return nearest.length === 1 ? nearest[0]?.id : undefined;
  }

  #years(id: ActorId): number {
    const { gazetteer, date } = this.#context;
    return nearestYears(gazetteer.entry(id), date);
  }
}
