import type { Article, ArticleId } from '../model/article.ts';
import { foldedWords } from '../text/fold.ts';
import { byName } from './group-by.ts';

/** Words in a row that count as one piece of text. */
const SHINGLE = 5;
/** Of each article, this many pieces (those with the smallest numbers) are used to find likely copies. */
const SKETCH = 48;
/** Share of the shorter text that the longer must have to be one text. */
const COPY = 0.5;
/** The same when both bear the tag of one agency. */
const TAGGED = 0.2;
/** A piece that more articles have may be a formula ("in Zusammenarbeit mit der"): they are compared with the first of them alone. */
export const COMMON = 200;

/** Which text an article comes from: copies and abridgements of one text have one origin, named by the first of them. */
export type Origins = ReadonlyMap<ArticleId, ArticleId>;

/** Finds copies by the pieces of text they share, and by the tag of an agency in the date line. */
export function origins(articles: readonly Article[]): Origins {
  return originsOf(articles.map(textOf));
}

/** Which of these texts are one. */
export function originsOf(all: readonly ArticleText[]): Origins {
  const texts = [...all].sort((a, b) => byName(a.article, b.article));
  const roots = texts.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (roots[at] !== at) at = roots[at] ?? at;
    roots[i] = at;
    return at;
  };
  const apart = new Set<number>();
  for (const [a, b] of likelyPairs(texts)) {
    const [one, other] = [texts[a], texts[b]];
    if (one === undefined || other === undefined || root(a) === root(b)) continue;
    const pair = a * texts.length + b;
    if (apart.has(pair)) continue;
    if (isCopy(one, other)) roots[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
    else apart.add(pair);
  }
  return new Map(texts.map((text, i) => [text.article, texts[root(i)]?.article ?? text.article]));
}

/** What of an article's text is compared with that of others. */
export interface ArticleText {
  readonly article: ArticleId;
  readonly pieces: ReadonlySet<number>;
  /** The pieces with the smallest numbers. */
  readonly sketch: readonly number[];
  /** The agency named in the date line, folded; null where there is none. */
  readonly tag: string | null;
}

/** What of one article is compared. */
export function textOf(article: Article): ArticleText {
  const body = article.blocks
    .filter((block) => block.kind !== 'boilerplate' && block.kind !== 'headline')
    .map((block) => article.text.slice(block.start, block.end));
  const pieces = shingles(foldedWords(body.join('\n')));
  const sketch = [...pieces].sort((a, b) => a - b).slice(0, SKETCH);
  return { article: article.id, pieces, sketch, tag: agencyTag(body) };
}

function shingles(words: readonly string[]): ReadonlySet<number> {
  const numbers = words.map(hash);
  const pieces = new Set<number>();
  for (let i = 0; i + SHINGLE <= numbers.length; i++) {
    let piece = 0;
    for (let k = 0; k < SHINGLE; k++) piece = (Math.imul(piece, 0x01000193) ^ (numbers[i + k] ?? 0)) >>> 0;
    pieces.add(piece);
  }
  return pieces;
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** "Genf (dpa) – …": a short name in brackets at the end of a date line. */
const TAG = /^[^().\n]{0,60}\(([\p{L}/\s-]{2,24})\)\s*[–—-]/u;

function agencyTag(blocks: readonly string[]): string | null {
  for (const block of blocks) {
    const match = TAG.exec(block);
    if (match?.[1] !== undefined) return match[1].toLowerCase();
  }
  return null;
}

/** Pairs of articles that share one of their pieces with the smallest numbers; a pair comes once for each such piece. */
function* likelyPairs(texts: readonly ArticleText[]): Generator<readonly [number, number]> {
  const holders = new Map<number, number[]>();
  texts.forEach(({ sketch }, at) => {
    for (const piece of sketch) {
      const list = holders.get(piece);
      if (list === undefined) holders.set(piece, [at]);
      else list.push(at);
    }
  });
  for (const list of holders.values()) if (list.length > 1) yield* pairs(list);
}

/** Of few holders all pairs; of many, each with the first: many copies of one text are copies of the first of them. */
function* pairs(holders: readonly number[]): Generator<readonly [number, number]> {
  const firsts = holders.length > COMMON ? 1 : holders.length;
  for (let i = 0; i < firsts; i++)
    for (let k = i + 1; k < holders.length; k++) yield [holders[i] ?? 0, holders[k] ?? 0];
}

/** A text that is a copy: of which article, and how much of the shorter of the two stands in the other, in whole per cent. */
export interface Copy {
  readonly of: ArticleId;
  readonly shared: number;
}

/** The copies among these articles, each with the article that gives its origin the name. */
export function copiesOf(articles: readonly Article[], found: Origins): ReadonlyMap<ArticleId, Copy> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const texts = new Map<ArticleId, ArticleText>();
  const textNamed = (id: ArticleId): ArticleText | undefined => {
    const article = byId.get(id);
    const text = texts.get(id) ?? (article && textOf(article));
    if (text !== undefined) texts.set(id, text);
    return text;
  };
  const copies = articles.flatMap(({ id }): [ArticleId, Copy][] => {
    const of = found.get(id) ?? id;
    const [own, other] = of === id ? [] : [textNamed(id), textNamed(of)];
    return own && other ? [[id, { of, shared: sharedPerCent(own, other) }]] : [];
  });
  return new Map(copies);
}

/** 100 only where the shorter text stands in the other as a whole. */
function sharedPerCent(a: ArticleText, b: ArticleText): number {
  const [short, long] = a.pieces.size <= b.pieces.size ? [a, b] : [b, a];
  const shared = [...short.pieces].filter((piece) => long.pieces.has(piece)).length;
  return short.pieces.size === 0 ? 100 : Math.floor((100 * shared) / short.pieces.size);
}

/** True when the shorter of two texts stands for the most part in the longer; for articles of one agency a smaller part does. */
export function isCopy(a: ArticleText, b: ArticleText): boolean {
  const [short, long] = a.pieces.size <= b.pieces.size ? [a, b] : [b, a];
  if (short.pieces.size === 0) return false;
  const wanted = a.tag !== null && a.tag === b.tag ? TAGGED : COPY;
  let [shared, possible] = [0, short.pieces.size];
  for (const piece of short.pieces) {
    if (long.pieces.has(piece)) shared++;
    else possible--;
    if (shared / short.pieces.size >= wanted) return true;
    if (possible / short.pieces.size < wanted) return false;
  }
  return false;
}
