import type { ClauseTables } from '../languages/sections/words.ts';
import { isFinite } from './tags.ts';
import { wordSet } from './token-rules.ts';
import type { TaggedWord } from './word-model.ts';

/** The clause tables of a language as sets. */
export interface ClauseWords {
  readonly subordinators: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly interrogatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly infinitiveOpeners: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
  readonly verbLast: boolean;
}

export function clauseWords(tables: ClauseTables): ClauseWords {
  return {
    subordinators: wordSet(tables.subordinators),
    compounds: new Set(tables.compoundSubordinators),
    relatives: wordSet(tables.relatives),
    interrogatives: wordSet(tables.interrogatives),
    coordinators: wordSet(tables.coordinators),
    infinitiveOpeners: wordSet(tables.infinitiveOpeners),
    asides: wordSet(tables.asides),
    verbLast: tables.subordinateVerb === 'last',
  };
}

/** Half-open range of token numbers in a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export type Opening =
  | { readonly kind: 'subordinate' | 'relative' | 'infinitive'; readonly introducer: string }
  | { readonly kind: 'infinitive'; readonly introducer?: undefined };

/** True for quotation marks and other signs inside a clause. */
export function isMark(word: TaggedWord | undefined): boolean {
  return word?.tag === 'PUNCT';
}

/** What the stretch opens by its first words, if it opens anything. `inner`: it follows a comma, a dash or a bracket. */
export function openingOf(
  words: readonly TaggedWord[],
  range: Range,
  inner: boolean,
  tables: ClauseWords,
): Opening | undefined {
  let at = range.from;
  while (
    at < range.to &&
    (isMark(words[at]) || (words[at]?.tag === 'CCONJ' && tables.coordinators.has(keyAt(words, at))))
  )
    at++;
  const rest = { from: at, to: range.to };
  return (
    subordinate(words, rest, tables) ??
    infinitive(words, rest, tables, inner) ??
    (inner ? relative(words, rest, tables) : undefined) ??
    interrogative(words, rest, tables, inner)
  );
}

export function keyAt(words: readonly TaggedWord[], at: number): string {
  return words[at]?.key ?? '';
}

export function firstFinite(words: readonly TaggedWord[], range: Range): number {
  for (let i = range.from; i < range.to; i++) if (isFinite(words[i]?.tag ?? 'X')) return i;
  return -1;
}

/** True when no word follows the last finite verb of the range. */
export function endsInFinite(words: readonly TaggedWord[], range: Range): boolean {
  for (let i = range.to - 1; i >= range.from; i--) {
    if (isMark(words[i])) continue;
    return isFinite(words[i]?.tag ?? 'X');
  }
  return false;
}

/** Words that are also prepositions, adverbs or comparisons open a clause only when the verb stands last. */
function subordinate(words: readonly TaggedWord[], range: Range, tables: ClauseWords): Opening | undefined {
  for (const length of [3, 2]) {
    const phrase = words
      .slice(range.from, range.from + length)
      .map((w) => w.key)
      .join(' ');
    if (tables.compounds.has(phrase)) return { kind: 'subordinate', introducer: phrase };
  }
  const introducer = keyAt(words, range.from);
  if (!tables.subordinators.has(introducer)) return undefined;
  const finite = firstFinite(words, range);
  if (words[range.from]?.tag === 'SCONJ' && !tables.infinitiveOpeners.has(introducer)) {
    if (!tables.verbLast || finite < 0 || finite > range.from + 1)
      return finite < 0 && isLoose(introducer, tables) ? undefined : { kind: 'subordinate', introducer };
    return undefined;
  }
  const last = tables.verbLast ? endsInFinite(words, range) : false;
  return last && finite > range.from + 1 ? { kind: 'subordinate', introducer } : undefined;
}

/** Subordinators that are also something else, so that without a verb they open nothing. */
function isLoose(introducer: string, tables: ClauseWords): boolean {
  return tables.asides.has(introducer) || introducer === 'als';
}

function infinitive(
  words: readonly TaggedWord[],
  range: Range,
  tables: ClauseWords,
  inner: boolean,
): Opening | undefined {
  if (firstFinite(words, range) >= 0) return undefined;
  if (markedInfinitive(words, range) < 0) return undefined;
  const introducer = keyAt(words, range.from);
  if (tables.infinitiveOpeners.has(introducer)) return { kind: 'infinitive', introducer };
  return inner ? { kind: 'infinitive' } : undefined;
}

/** Number of the last infinitive with its particle ("zu gehen", "abzulehnen"), or -1. */
export function markedInfinitive(words: readonly TaggedWord[], range: Range): number {
  for (let i = range.to - 1; i >= range.from; i--) {
    const word = words[i];
    if (!word?.tag.endsWith('.Inf') || word.tag === 'PART.Inf') continue;
    const before = words[i - 1];
    if (before?.tag === 'PART.Inf' || word.marked) return i;
  }
  return -1;
}

function relative(words: readonly TaggedWord[], range: Range, tables: ClauseWords): Opening | undefined {
  const at = words[range.from]?.tag === 'ADP' ? range.from + 1 : range.from;
  const word = words[at];
  if (!word || !tables.relatives.has(word.key)) return undefined;
  const finite = firstFinite(words, range);
  if (word.tag !== 'PRON.Rel' && word.tag !== 'PRON' && !endsInFinite(words, range)) return undefined;
  if (word.tag === 'DET' || (tables.verbLast && finite === at + 1 && finite < range.to - 1)) return undefined;
  return { kind: 'relative', introducer: word.key };
}

function interrogative(
  words: readonly TaggedWord[],
  range: Range,
  tables: ClauseWords,
  inner: boolean,
): Opening | undefined {
  const at = inner && words[range.from]?.tag === 'ADP' ? range.from + 1 : range.from;
  const introducer = keyAt(words, at);
  if (!tables.interrogatives.has(introducer)) return undefined;
  const finite = firstFinite(words, range);
  if (tables.verbLast && !endsInFinite(words, range)) return undefined;
  if (!tables.verbLast && !inner) return undefined;
  return finite > at ? { kind: 'subordinate', introducer } : undefined;
}
