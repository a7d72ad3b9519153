import type { Participants, Place } from './partners.ts';
import { union } from './groups.ts';
import { wordAt } from './sentence.ts';

/**
 * "telefonierte nacheinander mit A und B", "hatte beide einzeln getroffen": a contact of the one with each of the others,
 * where a word of the clause says so and one stands on one side.
 */
export function severally(place: Place, found: Participants): readonly Participants[] {
  const { head, view, tables } = place;
  const says = view.tokens.some((_, i) => view.clauseOf[i] === head.clause && tables.severally.includes(wordAt(view, i)));
  if (!says || found.actors.length < 3) return [found];
  const group = view.groups.find(
    (g) => g.clause === head.clause && g.actors.length === found.actors.length - 1 && g.actors.every((a) => found.actors.some((f) => f.id === a.id)),
  );
  const own = found.actors.filter((a) => !group?.actors.some((b) => b.id === a.id));
  if (!group || own.length !== 1) return [found];
  return group.actors.map((a) => ({ actors: union(own, [a]), rule: `${found.rule}-each` }));
} // prettier-ignore
