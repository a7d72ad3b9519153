import type { Pronoun } from '../../languages/sections/names.ts';
import type { Annotation, Seen } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { wordsOf, type PhraseMatch, type Word } from '../../text/phrases.ts';
import type { World } from '../annotator.ts';
import { lexiconOf, type Label, type NameLexicon } from './lexicon.ts';

/** A name with the words it covers. */
export interface NameAt {
  readonly first: number;
  readonly last: number;
  readonly name: Annotation<'name'>;
}

/** The words of an article with the names and labels that stand at them. */
export interface WhoText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly NameAt[];
  readonly labels: readonly PhraseMatch<Label>[];
  readonly nameFrom: ReadonlyMap<number, NameAt>;
  readonly nameTo: ReadonlyMap<number, NameAt>;
  readonly labelFrom: ReadonlyMap<number, PhraseMatch<Label>>;
  readonly labelTo: ReadonlyMap<number, PhraseMatch<Label>>;
  /** Words that are part of a name. */
  readonly inName: ReadonlySet<number>;
  /** Part of speech and dictionary form of the token each word is in; empty without tokens. */
  readonly pos: readonly string[];
  readonly lemma: readonly string[];
  /** True for a finite verb. */
  readonly finite: readonly boolean[];
  /** Number of the sentence each word stands in. */
  readonly sentence: readonly number[];
  /** The clauses in reading order, and the number of the innermost one that each word stands in; -1 outside of all. */
  readonly clauses: readonly Annotation<'clause'>[];
  readonly clause: readonly number[];
  readonly lexicon: NameLexicon;
  readonly world: World;
  readonly date: string | undefined;
}

/** Puts words, names and labels of an article side by side. */
export function whoText(article: Article, seen: Seen, world: World): WhoText {
  const lexicon = lexiconOf(world.language, world.gazetteer);
  const words = wordsOf(article.text);
  const matches = lexicon.labels.find(words);
  // "Kreml-Chef" is one word for an office; the seat in it names nobody by itself.
  const joined = matches.filter(({ first, last }) => last > first && words[last]?.gap === '-');
  const isSeat = ({ first, last, name }: NameAt): boolean =>
    name.value.kind === 'government' && joined.some((m) => m.first === first && last < m.last);
  const names = namesAt(words, seen).filter((n) => !isSeat(n));
  const inName = new Set(names.flatMap(({ first, last }) => range(first, last)));
  const labels = matches.filter((m) => !range(m.first, m.last).some((i) => inName.has(i)));
  const tokens = tokensOf(words, seen);
  return {
    text: article.text,
    words,
    names,
    labels,
    nameFrom: new Map(names.map((n) => [n.first, n])),
    nameTo: new Map(names.map((n) => [n.last, n])),
    labelFrom: new Map(labels.map((l) => [l.first, l])),
    labelTo: new Map(labels.map((l) => [l.last, l])),
    inName,
    pos: tokens.map((token) => token?.value.pos ?? ''),
    lemma: tokens.map((token) => token?.value.lemma ?? ''),
    finite: tokens.map((token) => token?.value.verb?.form === 'fin'),
    sentence: sentencesOf(words, article, seen),
    clauses: seen.all('clause'),
    clause: clausesOf(words, seen.all('clause')),
    lexicon,
    world,
    date: article.published.value ?? undefined,
  };
}

function namesAt(words: readonly Word[], seen: Seen): NameAt[] {
  const starts = new Map(words.map((w, i) => [w.start, i]));
  const ends = new Map(words.map((w, i) => [w.end, i]));
  return seen.all('name').flatMap((name) => {
    const [first, last] = [starts.get(name.start), ends.get(name.end)];
    return first === undefined || last === undefined ? [] : [{ first, last, name }];
  });
}

/** The token that each word is in. */
function tokensOf(words: readonly Word[], seen: Seen): (Annotation<'token'> | undefined)[] {
  const tokens = seen.all('token');
  let next = 0;
  return words.map((word) => {
    while ((tokens[next]?.end ?? Infinity) <= word.start) next++;
    const token = tokens[next];
    return token !== undefined && token.start <= word.start ? token : undefined;
  });
}

/** The innermost clause of each word: what stands in few words is inside of what stands in many. */
function clausesOf(words: readonly Word[], clauses: readonly Annotation<'clause'>[]): number[] {
  const found = words.map(() => -1);
  for (const clause of [...clauses].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    for (const part of clause.spans ?? [clause])
      for (let i = wordFrom(words, part.start); (words[i]?.end ?? Infinity) <= part.end; i++)
        found[i] = clause.id;
  }
  return found;
}

/** The first word that begins at an offset or after it. */
export function wordFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sizeOf(clause: Annotation<'clause'>): number {
  return (clause.spans ?? [clause]).reduce((sum, part) => sum + part.end - part.start, 0);
}

/** By the sentence layer where there is one; else by blocks and closing marks. */
function sentencesOf(words: readonly Word[], article: Article, seen: Seen): number[] {
  const bounds = seen.all('sentence').map((s) => s.start);
  if (bounds.length === 0) return roughSentences(words, article);
  let current = 0;
  return words.map((word) => {
    while (current + 1 < bounds.length && (bounds[current + 1] ?? 0) <= word.start) current++;
    return current;
  });
}

function roughSentences(words: readonly Word[], article: Article): number[] {
  let current = 0;
  return words.map((word, i) => {
    const before = words[i - 1];
    const between = before === undefined ? '' : article.text.slice(before.end, word.start);
    if (/\n\s*\n|[.!?]\P{L}*\s/u.test(between) && /^\p{Lu}/u.test(word.form)) current++;
    return current;
  });
}

export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** How many words back or ahead in a sentence is looked: bounds the work in a text without an end of a sentence. */
export const MOST_WORDS = 120;

/** First word of a sentence, found from a word at or after it. */
export function firstOf(text: WhoText, sentence: number, at: number): number {
  let first = at;
  while (first > at - MOST_WORDS && first > 0 && (text.sentence[first - 1] ?? 0) >= sentence) first--;
  return first;
}

/** The pronoun of a person that a word is; undefined for all others. */
export function pronounAt({ words, lexicon }: WhoText, at: number): Pronoun | undefined {
  const form = words[at]?.form.toLowerCase() ?? '';
  return Object.hasOwn(lexicon.tables.pronouns, form) ? lexicon.tables.pronouns[form] : undefined;
}
