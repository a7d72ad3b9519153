import { stemmedWords, stemOf, type StemmedWord } from '../languages/stems.ts';
import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';
import { evidence, type Evidence } from '../model/evidence.ts';
import { contains, type Span } from '../text/span.ts';
import type { ArticleRow } from '../model/project.ts';
import type { Given } from '../pipeline.ts';
import type { Reader, WordQuery } from '../store/index.ts';
import { contactNamed } from './refs.ts';

type Code = Language['code'];

/** A place in a text where something that was looked for stands, with the words around it. */
export interface Hit {
  readonly evidence: Evidence;
  /** The stretch shown: the words around, cut at word borders; the hit is inside of it. */
  readonly shown: Span & { readonly text: string };
}

/** An article with its hits. */
export interface FoundArticle {
  readonly article: ArticleRow;
  readonly hits: readonly Hit[];
}

export interface Found {
  readonly articles: readonly FoundArticle[];
  /** Articles that have the words, whatever part of them is given. */
  readonly total: number;
}

/** Characters shown on either side of a hit. */
const AROUND = 70;
/** Hits of one article that are given. */
const MOST_HITS = 20;

/** What is searched. */
export interface Searched {
  readonly reader: Reader;
  readonly given: Given;
}

/**
 * Looks for words. They are found in any inflection; words in quotation marks as a phrase, words with `-` in front must
 * not be there. `outlet:`, `before:`, `after:` (days, months or years, included) and `contact:` narrow it down.
 */
export async function searchWords(
  text: string,
  page: { readonly limit?: number; readonly offset?: number },
  { reader, given }: Searched,
): Promise<Found> {
  const asked = parsed(text);
  const contact =
    asked.contact === undefined ? {} : { contact: await contactNamed(asked.contact, reader, given) };
  const { all, none } = wordsOf(asked, given);
  const query: WordQuery = { all, none, ...asked.narrowed, ...contact, ...page };
  const { rows, total } = await reader.search(query);
  const readings = new Map((await reader.articleTexts(rows)).map((article) => [article.id, article]));
  const articles: FoundArticle[] = [];
  for (const id of rows) {
    const [article, row] = [readings.get(id), await reader.article(id)];
    if (article !== undefined && row !== null) articles.push({ article: row, hits: hitsIn(article, all) });
  }
  return { articles, total };
}

/** What a line of search means. */
export interface Asked {
  readonly all: readonly (readonly string[])[];
  readonly none: readonly (readonly string[])[];
  readonly contact?: string;
  /** An attribute whose values are looked for, not words. */
  readonly field?: string;
  readonly narrowed: Pick<WordQuery, 'outlet' | 'from' | 'to'>;
}

const PART =
  /(-?)(?:(outlet|before|after|contact|field):)?(?:["„“”«»]([^"„“”«»]*)["„“”«»]?|([^\s"„“”«»-]\S*))/gu;
const KEYS = { outlet: 'outlet', before: 'to', after: 'from' } as const;

/** Reads a line of search. */
export function parsed(text: string): Asked {
  const [all, none]: [string[][], string[][]] = [[], []];
  const narrowed: { outlet?: string; from?: string; to?: string } = {};
  const named: { contact?: string; field?: string } = {};
  for (const [, minus, key, quoted, bare] of text.matchAll(PART)) {
    const value = quoted ?? bare ?? '';
    if (key === 'contact' || key === 'field') named[key] = value;
    else if (key === 'outlet' || key === 'before' || key === 'after') narrowed[KEYS[key]] = value;
    else {
      const words = stemmedWords(value, 'und').map(({ start, end }) => value.slice(start, end));
      if (words.length > 0) (minus === '-' ? none : all).push(words);
    }
  }
  return { all, none, narrowed, ...named };
}

/** The words of a line as the store knows them. */
export function wordsOf({ all, none }: Asked, { languages }: Given): Pick<WordQuery, 'all' | 'none'> {
  const codes = languages.map(({ code }) => code);
  const of = (phrases: Asked['all']) => phrases.map((phrase) => stemmed(phrase, codes));
  return { all: of(all), none: of(none) };
}

/** The phrase as it stands in texts of each language, and of none that is known; each list of stems once. */
function stemmed(phrase: readonly string[], languages: readonly Code[]): readonly (readonly string[])[] {
  const lists = [...languages, 'und' as const].map((code) => phrase.map((word) => stemOf(word, code)));
  return [...new Map(lists.map((list) => [list.join(' '), list])).values()];
}

/** Where the phrases stand, in reading order. */
function hitsIn(article: Article, phrases: WordQuery['all']): Hit[] {
  const furniture = article.blocks.filter(({ kind }) => kind === 'boilerplate');
  const words = stemmedWords(article.text, article.language).filter(
    (word) => !furniture.some((block) => contains(block, word)),
  );
  const spans = phrases.flatMap((ways) => ways.flatMap((stems) => placesOf(stems, words)));
  const once = [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
  return once
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_HITS)
    .map((span) => ({ evidence: evidence(article, span), shown: around(article.text, span) }));
}

function placesOf(stems: readonly string[], words: readonly StemmedWord[]): Span[] {
  return words.flatMap((word, at) => {
    const last = words[at + stems.length - 1];
    const stands = stems.every((stem, i) => words[at + i]?.stem === stem);
    return stands && last !== undefined ? [{ start: word.start, end: last.end }] : [];
  });
}

/** The line around a span, at most `AROUND` characters on either side, never beginning or ending inside a word. */
function around(text: string, { start, end }: Span): Hit['shown'] {
  const before = text.slice(Math.max(0, start - AROUND - 1), start);
  const lead = (start > AROUND ? /(?<=\s)\S[^\n]*$/u : /(?<=^|\s)\S[^\n]*$/u).exec(before)?.[0] ?? '';
  const after = text.slice(end, end + AROUND + 1);
  const tail =
    (end + AROUND < text.length ? /^[^\n]*\S(?=\s)/u : /^[^\n]*\S(?=\s|$)/u).exec(after)?.[0] ?? '';
  const [from, to] = [start - lead.length, end + tail.length];
  return { start: from, end: to, text: text.slice(from, to) };
}
