import type { TokenTables } from '../languages/sections/tokens.ts';
import type { SentenceRules } from '../text/full-stops.ts';

/** A list of words with white space between, as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** Rules made before, by their tables: tables never change, so the same tables always give the same rules. */
const made = new WeakMap<TokenTables, SentenceRules>();

/** The tables of a language in the form the tokeniser and the sentence splitter look things up in. */
export function sentenceRules(tables: TokenTables): SentenceRules {
  const rules = made.get(tables) ?? compiled(tables);
  made.set(tables, rules);
  return rules;
}

function compiled(tables: TokenTables): SentenceRules {
  const neverLast = wordSet(tables.neverLast);
  return {
    neverLast,
    abbreviations: new Set([...neverLast, ...wordSet(tables.mayBeLast)]),
    afterOrdinal: wordSet(tables.afterOrdinal),
    beforeOrdinal: wordSet(tables.beforeOrdinal),
    starters: wordSet(tables.starters),
    capitalNouns: tables.capitalNouns,
  };
}
