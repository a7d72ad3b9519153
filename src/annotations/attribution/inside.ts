import type { Found } from '../../model/annotation.ts';
import type { Draft } from './draft.ts';
import { foundOf, type Desk } from './make.ts';
import { draftsOf } from './settle.ts';
import { unitOf } from './unit.ts';

/** Shortest quotation that is read for statements inside it, UTF-16 units. */
const LONG = 160;

/**
 * Statements of others inside a long quotation ("Präsident X machte deutlich, dass …" in a government's summary): only those
 * whose speaker is known by name and is not the one who is quoted.
 */
export function insideOf(
  desk: Desk,
  draft: Draft | null,
  outer: Found<'attribution'>,
): Found<'attribution'>[] {
  const { unit, article, seen, speech } = desk;
  const quote = unit.quotes.find((q) => q.annotation.id === outer.value.quotation)?.annotation;
  if (outer.value.type !== 'direct' || quote === undefined || outer.value.partOf !== undefined) return [];
  if (draft?.within !== undefined || quote.end - quote.start < LONG) return [];
  const inner = unitOf(
    { article, seen, speech },
    { ...quote.value.content, block: unit.block, kind: unit.kind },
  );
  const link = outer.value.speaker === null ? [] : [outer.value.speaker];
  const mine = new Set(link.flatMap((p) => p.actors.map((a) => a.id)));
  const at: Desk = { ...desk, unit: inner, previous: null };
  return draftsOf(at)
    .filter((d) => d.type === 'indirect')
    .map((d) => foundOf(at, d))
    .filter(({ value }) => value.speaker !== null && value.speaker.actors.some((a) => !mine.has(a.id)))
    .map((found) => ({
      ...found,
      value: {
        ...found.value,
        via: [...found.value.via, ...link, ...outer.value.via],
        partOf: { start: outer.start, end: outer.end },
      },
    }));
}
