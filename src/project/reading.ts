import { Layered } from '../annotations/seen.ts';
import { extract } from '../articles/extract.ts';
import { stemmedWords } from '../languages/stems.ts';
import type { Annotation, Layer, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { ArticleOverride } from '../model/correction.ts';
import type { Reading, StoredItem } from '../model/project.ts';
import type { ReadArticle } from '../model/trip.ts';
import { readArticle, SHOWN, type Given } from '../pipeline.ts';
import { contains } from '../text/span.ts';

/** A text with what its source said of it, and the id under which the project has it. */
export interface ToRead {
  readonly id: string;
  readonly text: string;
  readonly item: StoredItem;
  readonly overrides: readonly ArticleOverride[];
}

/** Reads one article for the project. */
export function readForProject({ id, text, item, overrides }: ToRead, given: Given): Reading {
  const stated = { ...item.stated, id };
  const article = extract({ ...item, text, stated }, given.languages, overrides);
  const { article: read, seen, statements, reports } = readArticle(article, given);
  return { article: read, reports, statements, layers: layersOf(seen) };
}

/** The annotations of an article: those that were kept, else found anew. */
export function seenOf({ article, layers }: Reading, given: Given): Seen {
  if (layers === null) return readArticle(article, given).seen;
  return SHOWN.reduce((seen, layer) => withLayer(seen, layer, layers), Layered.empty);
}

/** An article with its annotations, as views need it. */
export function readAgain(reading: Reading, given: Given): ReadArticle {
  return { article: reading.article, seen: seenOf(reading, given), statements: reading.statements };
}

function layersOf(seen: Seen): Readonly<Record<string, readonly Annotation[]>> {
  return Object.fromEntries(SHOWN.map((layer) => [layer, seen.all(layer)]));
}

/** What `layersOf` made, put back layer by layer. */
function withLayer(seen: Layered, layer: Layer, layers: unknown): Layered {
  return seen.with(layer, (layers as Record<Layer, readonly Annotation[]>)[layer]);
}

/** The words by which an article is found: all but those of page furniture. */
export function stemsOf({ text, language, blocks }: Article): readonly string[] {
  const furniture = blocks.filter(({ kind }) => kind === 'boilerplate');
  return stemmedWords(text, language)
    .filter((word) => !furniture.some((block) => contains(block, word)))
    .map(({ stem }) => stem);
}
