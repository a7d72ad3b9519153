import { foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer, Named, PersonName } from '../../gazetteer/gazetteer.ts';
import type { Language } from '../../languages/language.ts';
import type { BodyWord, NameTables, PersonWord, RoleWord } from '../../languages/sections/names.ts';
import { FirstNames } from './first-names.ts';
import { PhraseFinder } from '../../text/phrases.ts';

/** What a word can be beside a name: an office, a body of a state, someone without a name, a side. */
export type Label =
  | {
      readonly as: 'role';
      readonly role: RoleWord;
      readonly number: 'one' | 'many' | 'either';
      readonly sex?: 'f';
    }
  | { readonly as: 'body'; readonly body: BodyWord }
  | { readonly as: 'person'; readonly person: PersonWord; readonly number: 'one' | 'many' | 'either' }
  | { readonly as: 'counterpart' }
  | { readonly as: 'side' };

/** The finders for one language and gazetteer, and small sets of the language for quick look-up. */
export interface NameLexicon {
  readonly named: PhraseFinder<Named>;
  /** Names that end with a plus, without it: "OPEC" for "OPEC+". */
  readonly plus: ReadonlyMap<string, Named>;
  readonly people: PhraseFinder<PersonName>;
  readonly labels: PhraseFinder<Label>;
  readonly firstNames: FirstNames;
  /** Surnames and short names of people as the gazetteer spells them. */
  readonly surnames: ReadonlySet<string>;
  /** See `NameTables.easternFamilies`. */
  readonly easternFamilies: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** First and second word of firms that are named like a person. */
  readonly firms: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  readonly ofWords: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly elect: ReadonlySet<string>;
  readonly deputy: ReadonlySet<string>;
  readonly formerPrefixes: ReadonlySet<string>;
  readonly both: ReadonlySet<string>;
  readonly tables: NameTables;
}

/** What the lexicons of all languages share. */
interface PeopleIndex {
  readonly people: ReturnType<Gazetteer['people']>;
  readonly surnames: ReadonlySet<string>;
  readonly finder: PhraseFinder<PersonName>;
  readonly lexicons: Map<Language, NameLexicon>;
}

const made = new WeakMap<Gazetteer, PeopleIndex>();

/** The lexicon for a language and gazetteer; made at the first call, the same afterwards. */
export function lexiconOf(language: Language, gazetteer: Gazetteer): NameLexicon {
  const index = made.get(gazetteer) ?? peopleIndex(gazetteer);
  made.set(gazetteer, index);
  const known = index.lexicons.get(language);
  if (known !== undefined) return known;
  const lexicon = makeLexicon(language, gazetteer, index);
  index.lexicons.set(language, lexicon);
  return lexicon;
}

function peopleIndex(gazetteer: Gazetteer): PeopleIndex {
  const people = gazetteer.people();
  const surnames = new Set<string>();
  for (const [name, { full }] of people) if (!full) surnames.add(name);
  return { people, surnames, finder: new PhraseFinder(people, { fold: foldName }), lexicons: new Map() };
}

function makeLexicon(
  language: Language,
  gazetteer: Gazetteer,
  { people, surnames, finder }: PeopleIndex,
): NameLexicon {
  const tables = language.names;
  const rules = { endings: tables.endings, stemEndings: tables.adjectiveEndings };
  const labelled = new PhraseFinder(labels(tables), { ...rules, fold: tables.anyCase ? small : headline });
  const isLabel = (word: string): boolean => labelled.exactly(word).length > 0;
  const named = [...gazetteer.named(language.code)];
  const isPlus = ([phrase]: readonly [string, Named]): boolean => phrase.endsWith('+');
  const plain = named.filter((entry) => !isPlus(entry));
  return {
    plus: new Map(named.filter(isPlus).map(([phrase, what]) => [phrase.slice(0, -1), what])),
    named: new PhraseFinder(withPeopleForms(plain, tables), {
      ...rules,
      fold: headline,
    }),
    people: new PhraseFinder(finder, { endings: tables.endings, looseHyphens: true }),
    labels: labelled,
    firstNames: new FirstNames({ people, tables, gazetteer, surnames, isLabel }),
    surnames,
    easternFamilies: new Set(tables.easternFamilies),
    particles: new Set(tables.particles),
    notBefore: new Set(tables.notBeforeSurname),
    notAfter: new Set(tables.notAfterSurname),
    notNames: new Set(tables.notNames),
    firms: new Set(tables.firms),
    placeWords: new Set(tables.placeWords),
    ofWords: new Set(tables.ofWords),
    former: new Set(tables.former),
    elect: new Set(tables.elect),
    deputy: new Set(tables.deputy),
    formerPrefixes: new Set(tables.formerPrefixes),
    both: new Set(tables.both),
    tables,
  };
}

/** Takes a slip of the shift key back: `PRäsident` is Präsident; all capitals stay. */
function headline(word: string): string {
  if (!mayHaveTwoCapitals(word) || !/^\p{Lu}{2}\p{Ll}/u.test(word)) return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Cheap to see for most words: the second letter is no small one. */
function mayHaveTwoCapitals(word: string): boolean {
  const second = word.charCodeAt(1);
  return word.length > 2 && (second < 97 || second > 122);
}

function small(word: string): string {
  return word.toLowerCase();
}

function* withPeopleForms(
  named: Iterable<readonly [string, Named]>,
  tables: NameTables,
): Iterable<readonly [string, Named]> {
  for (const [phrase, what] of named) {
    if (what.as === 'people') for (const form of tables.peopleForms(phrase)) yield [form, what];
    else if (what.as === 'nationality') yield* adjectiveForms(phrase, what);
    else yield [phrase, what];
  }
}

/** An adjective with endings, small and with a capital; one that never changes as it is. */
function* adjectiveForms(phrase: string, what: Named): Iterable<readonly [string, Named]> {
  const bends = /sch$/u.test(phrase);
  yield [bends ? `${phrase}~` : phrase, what];
  if (!bends) return;
  yield [phrase, what];
  yield [`${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}~`, what];
}

function* labels(tables: NameTables): Iterable<readonly [string, Label]> {
  for (const role of tables.roles) yield* roleForms(role);
  for (const body of tables.bodies)
    for (const form of body.words.split('|')) yield [form, { as: 'body', body }];
  for (const person of tables.people) yield* personForms(person);
  for (const word of tables.counterparts) yield [word, { as: 'counterpart' }];
  for (const word of tables.sides) yield [word, { as: 'side' }];
}

function* roleForms(role: RoleWord): Iterable<readonly [string, Label]> {
  const one = [...role.one.split('|'), ...(role.woman?.split('|') ?? [])];
  const many = role.many?.split('|') ?? [];
  const women = new Set(role.woman?.split('|'));
  for (const form of new Set([...one, ...many])) {
    const number = !many.includes(form) ? 'one' : one.includes(form) ? 'either' : 'many';
    yield [form, { as: 'role', role, number, ...(women.has(form) ? { sex: 'f' as const } : {}) }];
  }
}

function* personForms(person: PersonWord): Iterable<readonly [string, Label]> {
  const [one, many] = [person.one.split('|'), person.many?.split('|') ?? []];
  for (const form of new Set([...one, ...many])) {
    const number = !many.includes(form) ? 'one' : one.includes(form) ? 'either' : 'many';
    yield [form, { as: 'person', person, number }];
  }
}
