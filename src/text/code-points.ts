import type { Span } from './span.ts';

/**
 * Positions of a text in Unicode code points, which the Web Annotation model counts in, for spans in UTF-16 units. The two
 * differ behind every character beyond the Basic Multilingual Plane, such as a flag. A lone half of a pair counts as one.
 */
export function codePointsIn(text: string): (span: Span) => Span {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) pairs.push(at++);
  }
  const at = (unit: number): number => unit - countBelow(pairs, unit);
  return ({ start, end }) => ({ start: at(start), end: at(end) });
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
