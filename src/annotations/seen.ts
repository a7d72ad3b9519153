import type { Annotation, Layer, Seen } from '../model/annotation.ts';
import { bySpan, contains, overlaps, type Span } from '../text/span.ts';

/** Annotations by layer, sorted, with look-up by span in logarithmic time for layers that do not nest deeply. */
export class Layered implements Seen {
  readonly #layers: { [L in Layer]?: readonly Annotation<L>[] };
  /** Longest annotation of each layer: how far back a search must begin. */
  readonly #longest: { [L in Layer]?: number };

  private constructor(
    layers: { [L in Layer]?: readonly Annotation<L>[] },
    longest: { [L in Layer]?: number },
  ) {
    this.#layers = layers;
    this.#longest = longest;
  }

  static readonly empty = new Layered({}, {});

  /** A copy with one layer added or replaced. Annotations are sorted and keep their numbers. */
  with<L extends Layer>(layer: L, annotations: readonly Annotation<L>[]): Layered {
    const sorted = [...annotations].sort(bySpan);
    const longest = sorted.reduce((most, a) => Math.max(most, a.end - a.start), 0);
    return new Layered({ ...this.#layers, [layer]: sorted }, { ...this.#longest, [layer]: longest });
  }

  all<L extends Layer>(layer: L): readonly Annotation<L>[] {
    return this.#layers[layer] ?? [];
  }

  within<L extends Layer>(layer: L, span: Span): readonly Annotation<L>[] {
    return this.#near(layer, span).filter((a) => contains(span, a));
  }

  over<L extends Layer>(layer: L, span: Span): readonly Annotation<L>[] {
    return this.#near(layer, span).filter((a) => overlaps(span, a));
  }

  #near<L extends Layer>(layer: L, span: Span): readonly Annotation<L>[] {
    const all = this.all(layer);
    const from = firstAtOrAfter(all, span.start - (this.#longest[layer] ?? 0));
    return all.slice(from, firstAtOrAfter(all, span.end, from));
  }
}

/** Index of the first annotation that starts at `position` or later. */
function firstAtOrAfter(all: readonly Span[], position: number, from = 0): number {
  let low = from;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
