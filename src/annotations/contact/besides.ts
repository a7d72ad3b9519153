import { isPerson, type ActorGroup } from './actor-group.ts';
import { unique, type Participants, type Place } from './partners.ts';
import { wordAt } from './sentence.ts';

/**
 * "Neben B traf A auch C", "Wie B telefonierte auch A mit C", "A sprach mit C, ebenso B": one contact more with those of the
 * clause of whom a word says that they did or met the same. In whose place they stand the word for "too" tells: before who acts they act
 * as well, before the partner they were met as well.
 */
export function besides(found: readonly Participants[], place: Place): readonly Participants[] {
  const [one, ...more] = found;
  const { head, view } = place;
  if (one === undefined || more.length > 0 || head.verb === null || one.actors.length < 2) return found;
  const own = view.groups.filter((g) => g.clause === head.clause && !g.possessive && isOfPeople(g));
  const isIn = (g: ActorGroup): boolean => g.actors.every((a) => one.actors.some((b) => b.id === a.id));
  const others = own.filter((g) => !isIn(g) && isSame(g, place));
  const instead = own.find((g) => isIn(g) && (isToo(g, place) || (g.marker === null && others.some((o) => isEqual(o, place)))));
  if (instead === undefined || others.length === 0) return found;
  const kept = one.actors.filter((a) => !instead.actors.some((b) => b.id === a.id));
  if (kept.length === 0) return found;
  return [one, ...others.map((g) => ({ actors: unique([...kept, ...g.actors]), rule: 'besides' }))];
} // prettier-ignore

function isOfPeople({ actors }: ActorGroup): boolean {
  return actors.length > 0 && actors.every(isPerson);
}

/** "Neben B", "außer mit B", "wie B", "ebenso B". */
function isSame(group: ActorGroup, place: Place): boolean {
  const { view, tables } = place;
  const before = [group.marker ?? '', wordAt(view, group.from - 2)];
  return before.some((word) => tables.besides.includes(word)) || isEqual(group, place);
}

/** Behind a comma the word that makes somebody another one who acts: "…, ebenso B". */
function isEqual({ from, marker }: ActorGroup, { view, tables }: Place): boolean {
  return (
    marker === null && wordAt(view, from - 2) === ',' && tables.likewise.includes(wordAt(view, from - 1))
  );
}

/** The word for "too" right before the group or its preposition. */
function isToo({ from, marker }: ActorGroup, { view, tables }: Place): boolean {
  return [from - 1, ...(marker === null ? [] : [from - 2])].some((at) =>
    tables.too.includes(wordAt(view, at)),
  );
}
