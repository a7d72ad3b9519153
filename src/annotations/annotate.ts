import type { Annotation, Found, Layer } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { bySpan } from '../text/span.ts';
import type { Annotator, World } from './annotator.ts';
import { Layered } from './seen.ts';

/**
 * Reads an article with the annotators in their order, from what others have seen before them, if anything. The same
 * article and world always give the same layers.
 */
export function annotate(
  article: Article,
  annotators: readonly Annotator[],
  world: World,
  before = Layered.empty,
): Layered {
  return annotators.reduce((seen, annotator) => {
    const found = [...annotator.find(article, seen, world)];
    return annotator.adds.reduce((now, layer) => now.with(layer, numbered(layer, found, article)), seen);
  }, before);
}

/** Throws when an annotator needs a layer that none before it adds, or two add the same. */
export function checkOrder(annotators: readonly Annotator[]): void {
  const added = new Set<Layer>();
  for (const { name, needs, adds } of annotators) {
    const missing = needs.filter((layer) => !added.has(layer));
    if (missing.length > 0)
      throw new RangeError(`${name} needs ${missing.join(', ')}, which no annotator before it adds`);
    const twice = adds.filter((layer) => added.has(layer));
    if (twice.length > 0)
      throw new RangeError(`${name} adds ${twice.join(', ')}, which another annotator adds`);
    adds.forEach((layer) => added.add(layer));
  }
}

function numbered<L extends Layer>(
  layer: L,
  found: readonly Found<Layer>[],
  article: Article,
): Annotation<L>[] {
  return found
    .filter((a): a is Found<L> & Found<Layer> => a.layer === layer)
    .sort(bySpan)
    .map((a, id) => {
      if (a.start < 0 || a.end > article.text.length || a.start > a.end) {
        throw new RangeError(`${a.rule}: [${a.start}, ${a.end}) lies outside ${article.id}`);
      }
      return { ...a, id };
    });
}
