import { COMMON, isCopy, originsOf, textOf, type ArticleText, type Origins } from '../../dossiers/origins.ts';
import type { Article, ArticleId } from '../../model/article.ts';
import type { Reader } from '../../store/index.ts';

/** Which texts are copies of each other, and what of the new ones is kept to find more. */
export interface Copies {
  readonly origins: Origins;
  readonly sketches: ReadonlyMap<ArticleId, readonly number[]>;
}

/** What came in and what went since the copies were last looked for. */
export interface Arrivals {
  /** Texts that are new, or new versions. */
  readonly articles: readonly Article[];
  /** Articles that were there before and are changed, or left out now. */
  readonly replaced: ReadonlySet<ArticleId>;
  /** All articles as they are now. */
  readonly all: ReadonlySet<ArticleId>;
  /** Nothing is known of before: all texts are new. */
  readonly fromNothing: boolean;
}

/** More new texts than this are not looked up one by one. */
const MANY = 200;

/**
 * The origins as `originsOf` finds them among all texts. New texts are compared with those that share a piece with them;
 * where that may undo what was found before (a text went, or a piece became a formula), all texts are compared.
 */
export async function copiesNow(arrivals: Arrivals, reader: Reader): Promise<Copies> {
  const texts = arrivals.articles.map(textOf);
  const sketches = new Map(texts.map(({ article, sketch }) => [article, sketch]));
  for (const id of arrivals.replaced) if (!sketches.has(id)) sketches.set(id, []);
  const few = !arrivals.fromNothing && arrivals.replaced.size === 0 && texts.length <= MANY;
  const origins = few ? await added(texts, arrivals.all, reader) : null;
  return { origins: origins ?? (await ofAll(texts, arrivals.all, reader)), sketches };
}

/** Articles whose texts are in memory at once. */
const AT_ONCE = 200;

async function ofAll(
  texts: readonly ArticleText[],
  all: ReadonlySet<ArticleId>,
  reader: Reader,
): Promise<Origins> {
  const fresh = new Set(texts.map(({ article }) => article));
  const others = [...all].filter((id) => !fresh.has(id));
  const found = [...texts];
  for (let i = 0; i < others.length; i += AT_ONCE)
    found.push(...(await reader.articleTexts(others.slice(i, i + AT_ONCE))).map(textOf));
  return originsOf(found);
}

/** With new texts one after the other; null where only a look at all texts can tell. */
async function added(
  texts: readonly ArticleText[],
  all: ReadonlySet<ArticleId>,
  reader: Reader,
): Promise<Origins | null> {
  const stored = await reader.origins();
  const fresh = new Set(texts.map(({ article }) => article));
  const before = [...all].filter((id) => !fresh.has(id));
  const origins = new Map(before.map((id) => [id, stored.get(id) ?? id]));
  const come: ArticleText[] = [];
  for (const text of texts) {
    const likely = await sharing(text, come, reader);
    if (likely === null) return null;
    const joined = await joinedBy(text, likely, { origins, come, reader });
    const origin = [text.article, ...joined].sort()[0] ?? text.article;
    origins.set(text.article, origin);
    for (const [id, of] of origins) if (joined.has(of)) origins.set(id, origin);
    come.push(text);
  }
  return origins;
}

/** Articles that share a piece with a new text; null where it changes which of the others are compared. */
async function sharing(
  { article, sketch }: ArticleText,
  come: readonly ArticleText[],
  reader: Reader,
): Promise<ReadonlySet<ArticleId> | null> {
  const stored = await reader.sharing(sketch, COMMON);
  const likely = new Set<ArticleId>();
  for (const piece of sketch) {
    const others = come.filter((other) => other.sketch.includes(piece)).map((other) => other.article);
    const { count, first } = stored.get(piece) ?? { count: 0, first: [] };
    const holders = [...first, ...others].sort();
    const [home] = holders;
    if (count + others.length < COMMON) holders.forEach((id) => likely.add(id));
    else if (count + others.length === COMMON || home === undefined || article < home) return null;
    else likely.add(home);
  }
  return likely;
}

interface Looking {
  readonly origins: ReadonlyMap<ArticleId, ArticleId>;
  readonly come: readonly ArticleText[];
  readonly reader: Reader;
}

/** The origins of those that the text is a copy of. One of each origin is enough. */
async function joinedBy(
  text: ArticleText,
  likely: ReadonlySet<ArticleId>,
  { origins, come, reader }: Looking,
): Promise<ReadonlySet<ArticleId>> {
  const joined = new Set<ArticleId>();
  for (const id of likely) {
    const origin = origins.get(id);
    if (origin === undefined || joined.has(origin)) continue;
    const other = come.find(({ article }) => article === id) ?? (await textNamed(id, reader));
    if (isCopy(text, other)) joined.add(origin);
  }
  return joined;
}

async function textNamed(id: ArticleId, reader: Reader): Promise<ArticleText> {
  const [article] = await reader.articleTexts([id]);
  if (article === undefined) throw new RangeError(`no article ${id}`);
  return textOf(article);
}
