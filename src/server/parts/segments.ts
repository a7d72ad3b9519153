import type { Span } from '../../text/span.ts';

/** A piece of a text and the marks that lie over it. */
export interface Segment<M extends Span> extends Span {
  readonly marks: readonly M[];
  /** Marks that begin here: the first piece of a mark carries its anchor. */
  readonly begins: readonly M[];
}

/** Cuts a stretch of text at every border of a mark, so that overlapping marks become flat pieces in reading order. */
export function segments<M extends Span>(stretch: Span, marks: readonly M[]): Segment<M>[] {
  const inside = marks.filter(({ start, end }) => start < stretch.end && end > stretch.start && start < end);
  const within = (at: number): boolean => at > stretch.start && at < stretch.end;
  const borders = [...new Set(inside.flatMap(({ start, end }) => [start, end]).filter(within))];
  const cuts = [stretch.start, ...borders.sort((a, b) => a - b), stretch.end];
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i] ?? stretch.start;
    if (start === end) return [];
    const over = inside.filter((mark) => mark.start < end && mark.end > start);
    return [
      {
        start,
        end,
        marks: over,
        begins: over.filter((mark) => Math.max(mark.start, stretch.start) === start),
      },
    ];
  });
}
