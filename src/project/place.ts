import { foldedWords } from '../text/fold.ts';
import type { ArticleRow } from '../model/project.ts';
import type { SourceItem } from '../model/source.ts';
import type { Reader } from '../store/index.ts';

/** Where a text belongs: it is there already, it is a new version of an article, or an article of its own. */
export type Place =
  | { readonly is: 'there'; readonly article: string }
  | { readonly is: 'version'; readonly article: string; readonly n: number }
  | { readonly is: 'new'; readonly article: string };

/** An article as far as its place matters. */
export type Shelved = Pick<ArticleRow, 'id' | 'sha256' | 'url' | 'version'>;

/** Where places are looked for: what is in, or would be. */
export interface Shelf {
  articlesLike(like: Parameters<Reader['articlesLike']>[0]): Promise<readonly Shelved[]>;
  text(sha256: string): Promise<string>;
}

/** Share of the shorter text that a later version of it must have. */
const SAME_ARTICLE = 0.5;

/**
 * Finds the place of a text. The same text is there already, unless its source says that it is another article: another
 * address, or another id. Another text is a new version of the article with its address; of the article with its id or its
 * file only where it has half of its text, since ids of two collections and names of files repeat.
 */
export async function placeOf(item: SourceItem, sha256: string, reader: Shelf): Promise<Place> {
  const { id, url, file } = item.stated;
  const same = await reader.articlesLike({ sha256 });
  const there = same.find((row) => isSame(row, item));
  if (there !== undefined) return { is: 'there', article: there.id };
  const wanted = id ?? sha256.slice(0, ID_DIGITS);
  const near = await reader.articlesLike({
    ...(url === undefined ? {} : { url }),
    ...(file === undefined ? {} : { file }),
    ...(id === undefined ? {} : { id }),
  });
  for (const row of near) {
    if (same.includes(row) || !(await isVersion(row, item, reader))) continue;
    return { is: 'version', article: row.id, n: row.version + 1 };
  }
  const taken = await reader.articlesLike({ id: wanted });
  return { is: 'new', article: freeArticle(wanted, new Set(taken.map((row) => row.id))) };
}

/** Length of an id made from a hash, in hexadecimal digits, as `articles/` makes them. */
const ID_DIGITS = 12;

/** As in a record of two articles with one id: `a`, `a~2`, `a~3`. */
function freeArticle(wanted: string, taken: ReadonlySet<string>): string {
  let [id, n] = [wanted, 1];
  while (taken.has(id)) id = `${wanted}~${++n}`;
  return id;
}

function isSame(row: Shelved, { stated: { id, url } }: SourceItem): boolean {
  if (url !== undefined && row.url !== null && url !== row.url) return false;
  return id === undefined || row.id === id || row.id.startsWith(`${id}~`);
}

async function isVersion(row: Shelved, item: SourceItem, reader: Shelf): Promise<boolean> {
  const { url } = item.stated;
  if (url !== undefined && row.url !== null) return url === row.url;
  return sharedText(await reader.text(row.sha256), item.text) >= SAME_ARTICLE;
}

/** Words in a row that count as one piece of text: single words stand in any two articles. */
const PIECE = 3;

/** Share of the different pieces of the shorter text that stand in the longer. */
export function sharedText(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  if (short.size === 0) return 0;
  return [...short].filter((piece) => long.has(piece)).length / short.size;
}

function piecesOf(text: string): ReadonlySet<string> {
  const words = foldedWords(text);
  return new Set(words.slice(PIECE - 1).map((_, i) => words.slice(i, i + PIECE).join(' ')));
}
