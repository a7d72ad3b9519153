import type { ClauseTables } from '../languages/sections/words.ts';
import { wordSet } from './token-rules.ts';

/** The clause tables of a language as sets. */
export interface ClauseWords {
  readonly subordinators: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly interrogatives: ReadonlySet<string>;
  readonly antecedents: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly infinitiveOpeners: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** The finite verb of a subordinate clause stands last, that of a main clause second. */
  readonly verbLast: boolean;
}

/** `particles`: verb particles that can stand apart, with spaces between. */
export function clauseWords(tables: ClauseTables, particles: string): ClauseWords {
  return {
    subordinators: wordSet(tables.subordinators),
    compounds: new Set(tables.compoundSubordinators),
    relatives: wordSet(tables.relatives),
    interrogatives: wordSet(tables.interrogatives),
    antecedents: wordSet(tables.relativeAntecedents),
    coordinators: wordSet(tables.coordinators),
    infinitiveOpeners: wordSet(tables.infinitiveOpeners),
    asides: wordSet(tables.asides),
    particles: wordSet(particles),
    verbLast: tables.subordinateVerb === 'last',
  };
}
