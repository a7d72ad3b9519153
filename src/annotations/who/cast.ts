import type { ActorRef } from '../../model/actor.ts';
import type { Found } from '../../model/annotation.ts';
import { isCalled } from './callings.ts';
import { bySpan } from '../../text/span.ts';
import {
  formOf,
  isAfterApostrophe,
  isName,
  isOnlyName,
  withJoinedParticle,
  withoutEnding,
  type NameWords,
} from './name-words.ts';
import { isBodyBehind } from './other-meanings.ts';
import { isGenitive, isSameName } from './same-name.ts';
import { strangerRef } from './strangers.ts';
import { isSurnameNoun } from './surname-nouns.ts';
import { range } from './text.ts';
import { tidied } from './tidied.ts';

type NameFound = Found<'name'>;

/** A name with the words it covers. */
export interface Placed {
  readonly first: number;
  readonly last: number;
  readonly found: NameFound;
}

interface CastRules {
  /** Name of the rule for what only the cast finds. */
  readonly rule: string;
  /** Someone of the gazetteer who has the whole name in another spelling. */
  readonly known: (name: string) => ActorRef | undefined;
}

/**
 * Makes one cast of all the people whom gazetteer, rules and statistics found in an article: someone named in full is who
 * the surname alone means, or the first name where the article calls them so. Several people of one name stay apart.
 */
export function withCast(
  found: readonly NameFound[],
  text: NameWords,
  { rule, known: knownAs }: CastRules,
): NameFound[] {
  const placed = placedIn([...found].sort(bySpan), text);
  const taken = new Set(placed.flatMap(({ first, last }) => range(first, last)));
  const names = placed.flatMap((name) => tidied(name, text, taken));
  const cast = new Cast(names, text, knownAs);
  const known = names.filter((name) => !cast.isOwned(name)).map((name) => cast.settled(name));
  const whole = known.map((name) => wholeSurname(name, text));
  const covered = new Set(known.flatMap(({ first, last }) => range(first, last)));
  const more: Placed[] = [];
  for (let i = 0; i < text.words.length; i++) {
    const tail = covered.has(i) ? undefined : cast.tail(i, covered);
    const actor = tail?.actor ?? (covered.has(i) || !isName(text.words[i], text.lexicon) ? undefined : cast.short(i));
    const [first, last] = [text.words[i], text.words[tail?.last ?? i]];
    if (actor === undefined || first === undefined || last === undefined) continue;
    const value = { kind: 'person' as const, actor };
    const found = { layer: 'name' as const, start: first.start, end: last.end, value, rule };
    more.push(wholeSurname({ first: i, last: tail?.last ?? i, found }, text));
    i = tail?.last ?? i;
  } // prettier-ignore
  return [...whole, ...more].map((name) => name.found).sort(bySpan);
}

/** "Al-Thani", "Al Thani": a surname alone with the particle before it. */
function wholeSurname(name: Placed, text: NameWords): Placed {
  const { first, last, found } = name;
  if (first !== last || found.value.kind !== 'person' || found.value.actor === null) return name;
  const { words, lexicon } = text;
  const before = words[first]?.gap === ' ' ? (words[first - 1]?.form ?? '') : '';
  const isParticle = lexicon.tables.capitalParticles.includes(before);
  const start = isParticle ? first - 1 : withJoinedParticle(first, text);
  return start === first
    ? name
    : { first: start, last, found: { ...found, start: words[start]?.start ?? found.start } };
}

function placedIn(found: readonly NameFound[], { words }: NameWords): Placed[] {
  const starts = new Map(words.map((w, i) => [w.start, i]));
  const ends = new Map(words.map((w, i) => [w.end, i]));
  return found.flatMap((name) => {
    const [first, last] = [starts.get(name.start), ends.get(name.end)];
    return first === undefined || last === undefined ? [] : [{ first, last, found: name }];
  });
}

/** Who in the article is meant by a surname or first name. */
class Cast {
  readonly #text: NameWords;
  readonly #bySurname = new Map<string, Map<string, ActorRef>>();
  readonly #byFirstName = new Map<string, Map<string, ActorRef>>();
  /** By the last words of a whole name of three or more, in small letters: "de smet", "mamani quispe". */
  readonly #byTail = new Map<string, Map<string, ActorRef>>();
  /** Strangers by their name as one place of the article has it: another place may have more of it. */
  readonly #full = new Map<string, ActorRef>();

  readonly #knownAs: CastRules['known'];

  constructor(names: readonly Placed[], text: NameWords, knownAs: CastRules['known']) {
    this.#text = text;
    this.#knownAs = knownAs;
    const whole = names.filter(isWholeName);
    for (const name of whole) this.#enterFull(name, whole);
    for (const name of whole) this.#enter(name);
    for (const name of names) if (isTitledOnly(name)) this.#enterTitled(name);
  }

  /** "Stoibers Äußerungen": what statistics hold for a body is what someone of the article has. */
  isOwned({ first, last, found }: Placed): boolean {
    if (found.value.actor !== null || found.value.kind === 'person' || last === first) return false;
    const form = this.#text.words[first]?.form ?? '';
    return withoutEnding(form, this.#text.lexicon) !== form && this.short(first) !== undefined;
  }

  /** The name with the actor that the article as a whole gives it. */
  settled(name: Placed): Placed {
    const { value } = name.found;
    const actor = this.#actorOf(name);
    if (actor === undefined || actor === value.actor) return name;
    return { ...name, found: { ...name.found, value: { kind: 'person', actor } } };
  }

  /** Whom a single word means that is no name yet. */
  short(at: number): ActorRef | undefined {
    const { words, lexicon, sense } = this.#text;
    const word = words[at];
    if (word === undefined) return undefined;
    const titled = lexicon.tables.titles.includes(words[at - 1]?.form ?? '');
    if (!titled && sense.isNoun(word.form) && !sense.isProper(word))
      return isSurnameNoun(this.#text, at) ? this.#only(this.#bySurname, word.form) : undefined;
    if (word.gap === ' ' && lexicon.notBefore.has(words[at - 1]?.form ?? ''))
      return isCalled(this.#text, at) ? this.#stranger(word.form) : undefined;
    const next = words[at + 1];
    if (next !== undefined && /^[ -]$/u.test(next.gap) && lexicon.notAfter.has(next.form)) return undefined;
    if (next !== undefined && isBodyBehind(this.#text, next)) return undefined;
    return this.#only(this.#bySurname, word.form) ?? this.#byFirst(at);
  }

  /** "Anwalt Berg": another Berg than the one everyone knows; the article's own stranger can be meant. */
  #stranger(form: string): ActorRef | undefined {
    const actor = this.#only(this.#bySurname, form);
    return actor?.id.startsWith('x:') === true ? actor : undefined;
  }

  /** "Müller-Hansen", "von der Heide": whom a surname of several words means that is no name yet, with its last word. */
  tail(at: number, covered: ReadonlySet<number>): { readonly actor: ActorRef; readonly last: number } | undefined {
    const { words, lexicon } = this.#text;
    const word = words[at];
    if (word === undefined || words[at - 1]?.gap === '-' || Object.hasOwn(lexicon.tables.determiners, word.form)) return undefined;
    const next = words[at + 1];
    // "al-Assad": a surname of one word with its particle
    if (lexicon.tables.joinedParticles.includes(word.form.toLowerCase())) return undefined;
    const isJoined = next !== undefined && (next.gap === '-' || isAfterApostrophe(next, word));
    if (!isJoined && !lexicon.particles.has(word.form.toLowerCase())) return undefined;
    for (let last = at + LONGEST_TAIL - 1; last > at; last--) {
      if (words[last] === undefined || covered.has(last) || words[last + 1]?.gap === '-') continue;
      const actor = this.#only(this.#byTail, this.#spoken(at, last));
      if (actor !== undefined) return { actor, last };
    }
    return undefined;
  } // prettier-ignore

  #actorOf({ first, last, found }: Placed): ActorRef | null | undefined {
    const { value, rule } = found;
    const { actor } = value;
    if (actor !== null && !actor.id.startsWith('x:')) return undefined;
    if (actor !== null && this.#full.has(actor.id)) return this.#full.get(actor.id);
    if (value.kind !== 'person' && !rule.endsWith('/likely')) return undefined;
    if (first === last) return this.short(first) ?? (this.#isShared(first) ? null : undefined);
    const isParticle = this.#text.lexicon.particles.has(this.#text.words[first]?.form.toLowerCase() ?? '');
    return value.kind === 'person' || isParticle || this.#text.words[first + 1]?.gap === '-'
      ? this.#only(this.#byTail, this.#spoken(first, last))
      : undefined;
  }

  /** "Frau Berg", where the article has Anna Berg and Eva Berg. */
  #isShared(at: number): boolean {
    const form = this.#text.words[at]?.form ?? '';
    return (this.#bySurname.get(form)?.size ?? 0) > 1;
  }

  #spoken(first: number, last: number): string {
    return formOf(this.#text.words, first, last).toLowerCase().replaceAll(JOINT, ' ');
  }

  #enterFull(name: Placed, whole: readonly Placed[]): void {
    const { actor } = name.found.value;
    if (actor === null || !actor.id.startsWith('x:')) return;
    const others = whole.flatMap(({ found }) => found.value.actor ?? []);
    const bare = withoutEnding(actor.name, this.#text.lexicon);
    const same = others.filter((other) => other.id !== actor.id && isSameName(actor.name, bare, other.name));
    const known =
      same.find(({ id }) => !id.startsWith('x:')) ?? this.#knownAs(actor.name) ?? this.#knownAs(bare);
    const longest = [...same].sort((a, b) => b.name.length - a.name.length)[0];
    if (known !== undefined) this.#full.set(actor.id, known);
    else if (
      bare !== actor.name &&
      !this.#isSurnameOfTable(actor.name, bare) &&
      (same.some((other) => other.name === bare) || this.#isWord(bare) || isGenitive(name, this.#text))
    )
      this.#full.set(actor.id, strangerRef(bare));
    else if (
      longest !== undefined &&
      longest.name.length > actor.name.length &&
      longest.name !== `${actor.name}s`
    )
      this.#full.set(actor.id, longest);
    else this.#full.set(actor.id, actor);
  }

  /** "Konstantinos Karamanlis": the table has the surname with the last letter, and not without. */
  #isSurnameOfTable(name: string, bare: string): boolean {
    const { surnames } = this.#text.lexicon;
    return surnames.has(name.split(' ').at(-1) ?? '') && !surnames.has(bare.split(' ').at(-1) ?? '');
  }

  /** True if the last word of the name also stands in the article by itself: "Salvini" beside "Salvinis". */
  #isWord(name: string): boolean {
    const surname = name.split(' ').at(-1) ?? '';
    return !this.#text.lexicon.notNames.has(surname) && this.#text.words.some((w) => w.form === surname);
  }

  #enter({ first, last, found }: Placed): void {
    const own = found.value.actor;
    if (own === null) return;
    const actor = this.#full.get(own.id) ?? own;
    const { words, lexicon } = this.#text;
    const forms = actor.id.startsWith('x:')
      ? actor.name.split(/[ -]/u)
      : words.slice(first, last + 1).map((w) => w.form);
    const surnames = forms
      .slice(1)
      .filter(
        (form, i) =>
          i === forms.length - 2 || (isSecondSurname(form, lexicon) && (i > 0 || this.#isDouble(forms))),
      );
    for (const form of surnames) add(this.#bySurname, form, actor);
    const tails = forms.some((form) => /\p{L}[’']\p{Lu}/u.test(form)) ? forms.length : forms.length - 1;
    for (let i = 1; i < tails; i++)
      add(this.#byTail, forms.slice(i).join(' ').toLowerCase().replaceAll(JOINT, ' '), actor);
    if (!lexicon.tables.titles.includes(forms[0] ?? '')) add(this.#byFirstName, forms[0] ?? '', actor);
  }

  /** "Laura Sarmiento Restrepo": a known first name and two surnames of Spanish form. */
  #isDouble(forms: readonly string[]): boolean {
    const [first = '', ...surnames] = forms;
    const { lexicon, sense } = this.#text;
    return (
      lexicon.firstNames.isListed(first) &&
      surnames.every((form) => DOUBLED.test(form) && !sense.isNoun(form))
    );
  }

  /** "PDM-Chef Lupu": the title makes the surname a person, unless the article has someone of that name in full. */
  #enterTitled({ found }: Placed): void {
    const { actor } = found.value;
    if (
      actor === null ||
      this.#only(this.#bySurname, actor.name) !== undefined ||
      this.#byFirstName.has(actor.name)
    )
      return;
    add(this.#bySurname, actor.name, actor);
  }

  /** A first name alone: "Thaksin", where it stands in no longer name. */
  #byFirst(at: number): ActorRef | undefined {
    const { words } = this.#text;
    if (words[at + 1]?.gap === '-' || words[at]?.gap === '-') return undefined;
    const inName =
      (words[at + 1]?.gap === ' ' && this.#isBeginning(at)) ||
      (words[at]?.gap === ' ' && isOnlyName(this.#text, at - 1));
    return inName ? undefined : this.#only(this.#byFirstName, words[at]?.form ?? '');
  }

  /** "Klaus Volk": a listed first name and a word that may be a surname are another person's whole name. */
  #isBeginning(at: number): boolean {
    const { words, lexicon } = this.#text;
    if (isOnlyName(this.#text, at + 1)) return true;
    return lexicon.firstNames.isListed(words[at]?.form ?? '') && isName(words[at + 1], lexicon);
  }

  #only(table: ReadonlyMap<string, ReadonlyMap<string, ActorRef>>, form: string): ActorRef | undefined {
    const found = table.get(form) ?? table.get(withoutEnding(form, this.#text.lexicon));
    return found?.size === 1 ? [...found.values()][0] : undefined;
  }
}

function isWholeName({ first, last, found }: Placed): boolean {
  return found.value.kind === 'person' && found.value.actor !== null && last > first;
}

/** A surname with a title before it, of someone the gazetteer does not have. */
function isTitledOnly({ first, last, found }: Placed): boolean {
  return first === last && found.value.kind === 'person' && found.value.actor?.id.startsWith('x:') === true;
}

/** How surnames end where people have two: in Spanish and Portuguese. */
const DOUBLED = /[aeoz]$/u;

/** Of three or more words those between: surnames, where they are no first name, initial or particle. */
function isSecondSurname(form: string, lexicon: NameWords['lexicon']): boolean {
  return form.length > 2 && /^\p{Lu}/u.test(form) && !lexicon.firstNames.has(form);
}

/** What joins the words of a surname, written or not as it is in the whole name. */
const JOINT = /[-’']/gu;

/** Most words of a surname: "von der Heide". */
const LONGEST_TAIL = 3;

/** Shortest surname or first name that stands for a whole name: "Ri". */
const SHORTEST = 2;

function add(table: Map<string, Map<string, ActorRef>>, form: string, actor: ActorRef): void {
  if (form.length < SHORTEST || form.endsWith('.')) return;
  table.set(form, (table.get(form) ?? new Map<string, ActorRef>()).set(actor.id, actor));
}
