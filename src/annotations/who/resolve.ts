import { slugOf } from '../../gazetteer/fold.ts';
import { lasts } from '../../gazetteer/load.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import type { MentionValue } from '../../model/annotation.ts';
import type { Pronoun, RoleWord } from '../../languages/sections/names.ts';
import type { Mention } from './mentions.ts';
import { bodyActor } from './bodies.ts';
import { fitsSex, holderAt, homeOf, isMeant, officesOf } from './holders.ts';
import { isOwned, personOfDefinite, type DefiniteNoun } from './definite.ts';
import { personOfNation } from './nationals.ts';
import { isOfSeveral } from './beside-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { personOfPronoun } from './pronouns.ts';
import { SpokenPeople } from './spoken.ts';
import type { WhoText } from './text.ts';

/** Whom a phrase means, in which form, by which rule. */
export interface Resolved {
  readonly actors: readonly [ActorRef, ...ActorRef[]];
  readonly form: MentionValue['form'];
  readonly rule: string;
}

/**
 * Resolves roles, sides, bodies, descriptions and pronouns against what was said before. One candidate left is an
 * answer; several are none.
 */
export class Resolver {
  readonly #text: WhoText;
  readonly #people: SpokenPeople;
  readonly #described = new Map<string, ActorRef>();

  constructor(text: WhoText) {
    this.#text = text;
    this.#people = new SpokenPeople(text);
  }

  /** Takes note of a mention: later phrases may mean the same people. */
  note(at: number, mention: Mention, phrase?: NounPhrase): void {
    this.#people.note(at, mention, phrase);
  }

  phrase(phrase: NounPhrase): Resolved | undefined {
    switch (phrase.label.as) {
      case 'role':
        return this.#role(phrase, phrase.label.role) ?? this.#calledSo(phrase);
      case 'counterpart':
        return this.#counterpart(phrase);
      case 'side':
        return this.#side(phrase);
      case 'body':
        return this.#body(phrase);
      case 'person':
        return this.#calledSo(phrase) ?? this.#description(phrase, phrase.label.person.label);
    }
  }

  /** Who is left for "er", "sie" from the sentence before and this one. */
  pronoun(at: number): readonly [ActorRef, ...ActorRef[]] | undefined {
    const { words, lexicon } = this.#text;
    const pronoun = lexicon.tables.pronouns[words[at]?.form.toLowerCase() ?? ''];
    if (pronoun === undefined) return undefined;
    if (pronoun.number === 'many' || !this.#isSingular(at, pronoun.notBeside)) return undefined;
    const verb = this.#text.clauses[this.#text.clause[at] ?? -1]?.value.lemma ?? '';
    const onlyPeople = lexicon.tables.personVerbs.includes(verb);
    const only = personOfPronoun(this.#text, this.#people, { at, pronoun, onlyPeople });
    return only === undefined ? undefined : [only];
  }

  /** "Die Aktivistin", "der 54-Jährige": someone whom the article called so or just spoke of. */
  definite(noun: DefiniteNoun): Resolved | undefined {
    const actor = personOfDefinite(this.#text, this.#people, noun);
    return actor && { actors: [actor], form: 'role', rule: 'called-so' };
  }

  /** "Der Ungar", "die Deutsche": the only one of that nation whom the article spoke of. */
  national(noun: DefiniteNoun, state: ActorRef): Resolved | undefined {
    const actor = personOfNation(this.#text, this.#people, { noun, state });
    return actor && { actors: [actor], form: 'role', rule: 'national' };
  }

  /** The same for a word that may mean an office or an unnamed person. */
  #calledSo({
    determiner,
    of,
    ofPerson,
    former,
    elect,
    start,
    first,
    last,
  }: NounPhrase): Resolved | undefined {
    const isPlain = determiner?.kind === 'definite' && of === undefined && ofPerson === undefined;
    return isPlain && !former && !elect && !this.#isOfficeItself({ start })
      ? this.definite({ at: last, first, start })
      : undefined;
  }

  /** "Das Amt des Präsidenten" speaks of no one. */
  #isOfficeItself({ start }: Pick<NounPhrase, 'start'>): boolean {
    const { words, lexicon } = this.#text;
    const { officeNouns, genitiveWords } = lexicon.tables;
    const [before, earlier] = [words[start - 1]?.form ?? '', words[start - 2]?.form ?? ''];
    return officeNouns.includes(before) || (genitiveWords.includes(before) && officeNouns.includes(earlier));
  }

  /** "Sie lobte", "in der sie sich freute", but not "sie haben": the verb of the clause is not one of several. */
  #isSingular(at: number, many: Pronoun['notBeside']): boolean {
    if (many === undefined) return true;
    const { words } = this.#text;
    const verb = words[this.#verbOf(at) ?? -1]?.form.toLowerCase();
    return verb !== undefined && !verb.endsWith(many.ending) && !many.words.includes(verb);
  }

  /** The finite verb that goes with a pronoun: before it, else the first after it in its clause. */
  #verbOf(at: number): number | undefined {
    const { words, finite } = this.#text;
    if (finite[at - 1] === true && words[at]?.gap === ' ') return at - 1;
    for (let i = at + 1; words[i] !== undefined && words[i]?.gap !== ''; i++)
      if (finite[i] === true) return i;
    return undefined;
  }

  #role(phrase: NounPhrase, role: RoleWord): Resolved | undefined {
    if (phrase.strange && phrase.of === undefined) return undefined;
    const { determiner } = phrase;
    if (determiner === undefined && this.#ownerOf(phrase) === undefined && !phrase.both) return undefined;
    if (this.#isOfficeItself(phrase) || this.#isPredicate(phrase) || this.#isAs(phrase)) return undefined;
    if (role.onlyOwned === true && this.#ownerOf(phrase) === undefined) return undefined;
    if (this.#isMany(phrase)) return this.#several(phrase, role);
    if (determiner?.kind === 'none') return undefined;
    if (determiner?.kind === 'indefinite') return this.#description(phrase, role.label);
    const owner = this.#ownerOf(phrase);
    const actor = owner === undefined ? this.#fromContext(phrase, role) : this.#holder(phrase, role, owner);
    return actor && { actors: [actor], form: 'role', rule: owner === undefined ? 'role-in-context' : 'role' };
  }

  /** "Er ist Präsident der Ukraine": no article, the owner behind, within a sentence. */
  #isPredicate({ start, first, last, end, determiner, name }: NounPhrase): boolean {
    const { words, sentence } = this.#text;
    if (start !== first || end === last || determiner !== undefined || name !== undefined) return false;
    return words[start]?.gap === ' ' && sentence[start - 1] === sentence[start];
  }

  /** "Er war als slowakischer Außenminister dabei": says what the subject was. */
  #isAs({ start, determiner, name }: NounPhrase): boolean {
    const { words, lexicon } = this.#text;
    const before = words[start]?.gap === ' ' ? (words[start - 1]?.form ?? '') : '';
    return (
      determiner === undefined && name === undefined && lexicon.tables.asWords.includes(before.toLowerCase())
    );
  }

  #ownerOf({ of, ofPerson }: NounPhrase): ActorId | undefined {
    return of ?? ofPerson?.name.value.actor?.side;
  }

  /** The holder of an office of a known state or organisation: the only one whom the article has named, else by the day. */
  #holder(phrase: NounPhrase, role: RoleWord, of: ActorId): ActorRef | undefined {
    const offices = officesOf(phrase, role);
    const spoken = this.#people.distinct().filter((a) => this.#held(a, offices, of, phrase));
    return spoken.length === 1 ? spoken[0] : holderAt(this.#text, phrase, { offices, of });
  }

  /** A role of nobody's in particular: the only one in the article who has it, or the only one just named. */
  #fromContext(phrase: NounPhrase, role: RoleWord): ActorRef | undefined {
    if (phrase.end === phrase.last && isOwned(this.#text, phrase.last)) return undefined;
    const offices = officesOf(phrase, role);
    const inArticle = this.#people.distinct().filter((a) => this.#held(a, offices, undefined, phrase));
    if (inArticle.length === 1) return inArticle[0];
    if (inArticle.length > 1) {
      const now = this.#text.sentence[phrase.first] ?? 0;
      const near = this.#people.near(now - 1, now).filter((a) => inArticle.some((b) => b.id === a.id));
      return near.length === 1 ? near[0] : undefined;
    }
    const home = homeOf(this.#text, role);
    return home === undefined ? undefined : this.#holder(phrase, role, home);
  }

  /** True if the person has (or, for "ehemalig", had) one of the offices, for `of` if given. */
  #held(actor: ActorRef, offices: readonly string[], of: ActorId | undefined, phrase: NounPhrase): boolean {
    const { gazetteer } = this.#text.world;
    const entry = gazetteer.entry(actor.id);
    if (entry === undefined) return of === undefined && this.#isCalled(actor, offices, phrase);
    if (!fitsSex(this.#text, phrase, entry.sex)) return false;
    const terms = (entry.offices ?? []).filter(
      (term) =>
        offices.includes(term.office) &&
        (of === undefined || term.of === of || gazetteer.entry(term.of)?.side === of),
    );
    return isMeant(this.#text, terms, phrase);
  }

  /** The article gave someone unknown this office. */
  #isCalled(actor: ActorRef, offices: readonly string[], { label }: NounPhrase): boolean {
    if (label.as === 'role' && label.sex === 'f' && this.#people.sexOf(actor) === 'm') return false;
    const titles = this.#people.titles(actor);
    return titles.some((title) => title.offices.some((office) => offices.includes(office)));
  }

  #isMany(phrase: NounPhrase): boolean {
    const { label, determiner, both } = phrase;
    if (label.as !== 'role' && label.as !== 'person') return false;
    if (label.number !== 'either') return label.number === 'many';
    if (determiner === undefined && this.#hasEndingOfMany(phrase)) return true;
    if (phrase.name === undefined && isOfSeveral(this.#text, phrase.start)) return true;
    return both || determiner?.word === 'die' || determiner?.word === 'the' || determiner?.number === 'many';
  }

  /** "ukrainische Unterhändler", but not "ukrainischer Unterhändler" or "der ukrainische Unterhändler". */
  #hasEndingOfMany({ start, first, name }: NounPhrase): boolean {
    const { words, lexicon } = this.#text;
    const ending = lexicon.tables.endingOfMany;
    const adjective = words[first - 1]?.form ?? '';
    return ending !== undefined && name === undefined && start < first && adjective.endsWith(ending);
  }

  /** "Die beiden Präsidenten": the two in the article who have the office; more than two are nobody. */
  #several(phrase: NounPhrase, role: RoleWord): Resolved | undefined {
    if (phrase.of !== undefined || phrase.determiner?.kind === 'indefinite') return undefined;
    if (isOwned(this.#text, phrase.last)) return undefined;
    const offices = officesOf(phrase, role);
    const [one, two, ...more] = this.#people
      .distinct()
      .filter((a) => this.#held(a, offices, undefined, phrase));
    if (one === undefined || two === undefined || more.length > 0) return undefined;
    return { actors: [one, two], form: 'role', rule: 'both' };
  }

  /** "Sein russischer Kollege": who has the other's office for the state named. */
  #counterpart(phrase: NounPhrase): Resolved | undefined {
    const { of } = phrase;
    const { gazetteer } = this.#text.world;
    const { date } = this.#text;
    const other = of === undefined ? undefined : this.#people.lastBefore(phrase.start, of);
    if (of === undefined || other === undefined || date === undefined) return undefined;
    const offices = (gazetteer.entry(other.id)?.offices ?? [])
      .filter((t) => lasts(t, date))
      .map((t) => t.office);
    for (const office of offices) {
      const ids = [...new Set(gazetteer.holders(sameRank(office), of, date).map((t) => t.person))];
      const ref = ids.length === 1 && ids[0] !== undefined ? gazetteer.ref(ids[0], date) : undefined;
      if (ref !== undefined && ref.id !== other.id)
        return { actors: [ref], form: 'role', rule: 'counterpart' };
    }
    return undefined;
  }

  /** "Die russische Seite", "die Regierung in Moskau": the state. */
  #side(phrase: NounPhrase): Resolved | undefined {
    const ref =
      phrase.of === undefined ? undefined : this.#text.world.gazetteer.ref(phrase.of, this.#text.date);
    return ref && { actors: [ref], form: 'metonym', rule: 'side' };
  }

  /** "Das russische Außenministerium": an office of the state. */
  #body(phrase: NounPhrase): Resolved | undefined {
    if (phrase.label.as !== 'body' || phrase.of === undefined) return undefined;
    const actor = bodyActor(this.#text, phrase.of, phrase.label.body);
    return actor && { actors: [actor], form: 'name', rule: 'body' };
  }

  /** "Ein hochrangiger Beamter": someone without a name; "der Beamte" later is the same. */
  #description(phrase: NounPhrase, label: string): Resolved | undefined {
    const { words, text } = this.#text;
    const kind = phrase.determiner?.kind;
    if (kind === 'definite' || kind === 'possessive') {
      const before = this.#described.get(label);
      return before && { actors: [before], form: 'description', rule: 'described-before' };
    }
    if (kind === 'none') return undefined;
    const owner = this.#ownerOf(phrase);
    if (kind === undefined && owner === undefined && !this.#isMany(phrase)) return undefined;
    const quote = text.slice(words[phrase.start]?.start, words[phrase.end]?.end);
    const side = owner === undefined ? undefined : (this.#text.world.gazetteer.entry(owner)?.side ?? owner);
    const actor: ActorRef = {
      id: `x:${slugOf(quote).slice(0, 60)}`,
      name: quote,
      kind: this.#isMany(phrase) ? 'group' : 'person',
      ...(side === undefined ? {} : { side }),
      role: label,
    };
    this.#described.set(label, actor);
    return { actors: [actor], form: 'description', rule: 'unnamed' };
  }
}

/** Offices whose holders meet as equals. */
function sameRank(office: string): readonly string[] {
  if (['president', 'king', 'leader'].includes(office)) return ['president', 'king', 'leader'];
  return ['prime-minister', 'chancellor'].includes(office) ? ['prime-minister', 'chancellor'] : [office];
}
