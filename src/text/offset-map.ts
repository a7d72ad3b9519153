import type { Span } from './span.ts';

/** One place where two texts differ: the stretch `[start, end)` of the kept text stands as `words` in the other. */
export interface Change extends Span {
  readonly words: string;
}

interface Pair {
  readonly kept: Span;
  readonly read: Span;
}

/**
 * Leads from the places of a text that was changed for reading back to the text as it is kept, and the other way. Positions
 * inside a change belong to the whole of it. Look-ups are logarithmic in the number of changes.
 */
export class OffsetMap {
  readonly #pairs: readonly Pair[];

  /** Changes in the order of the text, none over another. */
  constructor(changes: readonly Change[]) {
    let shift = 0;
    this.#pairs = changes.map(({ start, end, words }) => {
      const read = { start: start + shift, end: start + shift + words.length };
      shift = read.end - end;
      return { kept: { start, end }, read };
    });
  }

  /** Where a span of the changed text stands in the kept one: from its first character to its last, no more. */
  toKept(span: Span): Span {
    return this.#moved(span, 'read', 'kept');
  }

  /** Where a span of the kept text stands in the changed one. */
  toRead(span: Span): Span {
    return this.#moved(span, 'kept', 'read');
  }

  #moved({ start, end }: Span, from: keyof Pair, to: keyof Pair): Span {
    const before = this.#last(from, (pair) => pair.start <= start);
    const first = moved(start, before, from, to, 'start');
    if (end === start) return { start: first, end: first };
    const last = this.#last(from, (pair) => pair.start < end);
    return { start: first, end: Math.max(first, moved(end, last, from, to, 'end')) };
  }

  /** The last change for which this holds; it holds for those up to it. */
  #last(side: keyof Pair, holds: (place: Span) => boolean): Pair | undefined {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const pair = this.#pairs[middle];
      if (pair !== undefined && holds(pair[side])) low = middle + 1;
      else high = middle;
    }
    return this.#pairs[low - 1];
  }
}

/** A position behind the beginning of a change (or of none): inside the change it is that end of the whole. */
function moved(
  at: number,
  pair: Pair | undefined,
  from: keyof Pair,
  to: keyof Pair,
  edge: keyof Span,
): number {
  if (pair === undefined) return at;
  return at < pair[from].end ? pair[to][edge] : pair[to].end + (at - pair[from].end);
}
