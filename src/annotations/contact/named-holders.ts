import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { lasts } from '../../gazetteer/load.ts';
import type { RoleWord } from '../../languages/sections/names.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Seen } from '../../model/annotation.ts';
import type { SentenceView } from './view.ts';

/** The offices that a clause names in the plural for states ("die Staatschefs von Uganda und Ruanda"); empty where it names none. */
export function officesNamed(clause: number, { groups, tokens }: SentenceView, roles: readonly RoleWord[]): readonly string[] {
  const own = groups.filter((g) => g.clause === clause && g.delegates === 'leaders');
  const words = own.flatMap((g) => tokens.slice(g.from, g.to).map((t) => t.value.form));
  return roles.flatMap(({ many = '', offices }) => (many.split('|').some((plural) => words.includes(plural)) ? offices : []));
} // prettier-ignore

/**
 * "die Staatschefs von Uganda und Ruanda": of each state the only one in one of the offices whom the article names. Undefined where it
 * names none of one of them, or two.
 */
export function namedHolders(
  states: readonly ActorRef[],
  offices: readonly string[],
  seen: Seen,
  { gazetteer, date }: { readonly gazetteer: Gazetteer; readonly date: string | undefined },
): readonly ActorRef[] | undefined {
  const people = new Map(seen.all('mention').flatMap(({ value }) => value.actors.map((a) => [a.id, a] as const)));
  const holds = ({ id, kind, side }: ActorRef, state: ActorRef): boolean => {
    const terms = kind === 'person' && side === state.id ? (gazetteer.entry(id)?.offices ?? []) : [];
    return terms.some((t) => offices.includes(t.office) && t.of === state.id && (date === undefined || lasts(t, date)));
  };
  const holders = states.map((state) => [...people.values()].filter((one) => holds(one, state)));
  return holders.every((found) => found.length === 1) ? holders.flat() : undefined;
} // prettier-ignore
