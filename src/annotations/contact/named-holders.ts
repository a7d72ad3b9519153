import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { lasts } from '../../gazetteer/load.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Seen } from '../../model/annotation.ts';

/** Offices of those whom "Staatschefs", "Präsidenten" and "Regierungschefs" may mean. */
const HEADS: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'king',
  'supreme-leader',
  'chair-of-ministers',
]);

/**
 * "die Staatschefs von Uganda und Ruanda": of each state the only one at its head whom the article names. Undefined where it names none
 * of one of them, or two ("Präsident A und Ministerpräsident B").
 */
export function namedHolders(
  states: readonly ActorRef[],
  seen: Seen,
  { gazetteer, date }: { readonly gazetteer: Gazetteer; readonly date: string | undefined },
): readonly ActorRef[] | undefined {
  const people = new Map(seen.all('mention').flatMap(({ value }) => value.actors.map((a) => [a.id, a] as const)));
  const isHead = ({ id, kind, side }: ActorRef, state: ActorRef): boolean => {
    const terms = kind === 'person' && side === state.id ? (gazetteer.entry(id)?.offices ?? []) : [];
    return terms.some((t) => HEADS.has(t.office) && t.of === state.id && (date === undefined || lasts(t, date)));
  };
  const heads = states.map((state) => [...people.values()].filter((one) => isHead(one, state)));
  return heads.every((found) => found.length === 1) ? heads.flat() : undefined;
} // prettier-ignore
