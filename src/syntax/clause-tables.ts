import type { WordTables } from '../languages/sections/words.ts';
import { wordSet } from './token-rules.ts';

/** The clause tables of a language as sets. */
export interface ClauseWords {
  readonly subordinators: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Gender (M, F, N) and number (S, P) of the nouns that an article may stand before, as two letters: "das" before `NS`. */
  readonly articleForms: ReadonlyMap<string, readonly string[]>;
  /** Of these, what a subject can have: "der" before `MS`. */
  readonly subjectArticles: ReadonlyMap<string, readonly string[]>;
  readonly genitiveArticles: ReadonlySet<string>;
  readonly weakEndings: WordTables['clauses']['weakEndings'];
  readonly verbsOfMany: WordTables['clauses']['verbsOfMany'];
  readonly interrogatives: ReadonlySet<string>;
  readonly subjectInterrogatives: ReadonlySet<string>;
  readonly measured: ReadonlySet<string>;
  readonly antecedents: ReadonlySet<string>;
  readonly timePoints: ReadonlySet<string>;
  readonly articledNames: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly infinitiveOpeners: ReadonlySet<string>;
  readonly comparisons: ReadonlySet<string>;
  readonly infinitiveTakers: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
  readonly asidePronouns: ReadonlySet<string>;
  /** Ordinal numbers that look like verbs. */
  readonly ordinalVerbs: ReadonlySet<string>;
  readonly unreal: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  readonly nameLinks: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Dictionary forms of the verbs that may be auxiliaries. */
  readonly auxiliaries: ReadonlySet<string>;
  /** The finite verb of a subordinate clause stands last, that of a main clause second. */
  readonly verbLast: boolean;
}

/** Sets made before, by their tables: tables never change, so the same tables always give the same sets. */
const made = new WeakMap<WordTables, ClauseWords>();

/** The clause tables of a language, with its verb particles. */
export function clauseWords(tables: WordTables): ClauseWords {
  const words = made.get(tables) ?? compiled(tables);
  made.set(tables, words);
  return words;
}

function compiled({ clauses: tables, particles, helpers }: WordTables): ClauseWords {
  return {
    subordinators: wordSet(tables.subordinators),
    compounds: new Set(tables.compoundSubordinators),
    relatives: wordSet(tables.relatives),
    articleForms: new Map(Object.entries(tables.articleForms)),
    subjectArticles: new Map(Object.entries(tables.subjectArticles)),
    genitiveArticles: wordSet(tables.genitiveArticles),
    weakEndings: tables.weakEndings,
    verbsOfMany: tables.verbsOfMany,
    interrogatives: wordSet(tables.interrogatives),
    subjectInterrogatives: wordSet(tables.subjectInterrogatives),
    measured: wordSet(tables.measuredSubordinators),
    timePoints: wordSet(tables.timePoints),
    articledNames: wordSet(tables.articledNames),
    antecedents: wordSet(tables.relativeAntecedents),
    coordinators: wordSet(tables.coordinators),
    infinitiveOpeners: wordSet(tables.infinitiveOpeners),
    comparisons: wordSet(tables.comparisons),
    infinitiveTakers: wordSet(tables.infinitiveTakers),
    agents: wordSet(tables.agents),
    asides: wordSet(tables.asides),
    asidePronouns: wordSet(tables.asidePronouns),
    ordinalVerbs: wordSet(tables.ordinalVerbs),
    unreal: new Set(tables.unreal),
    firstPerson: wordSet(tables.firstPerson),
    nameLinks: wordSet(tables.nameLinks),
    particles: wordSet(particles),
    auxiliaries: new Set(helpers.filter(({ pos }) => pos.includes('AUX')).map(({ lemma }) => lemma)),
    verbLast: tables.subordinateVerb === 'last',
  };
}
