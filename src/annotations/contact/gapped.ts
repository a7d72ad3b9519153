import { tokenAt } from './sentence.ts';
import { isPerson, type ActorGroup } from './actor-group.ts';
import { unique, type Participants, type Place } from './partners.ts';

/** Words that may stand before the subject that a later part of the sentence names. */
const REACH = 8;

/**
 * "Im März war A bei B zu Gast gewesen, in der vergangenen Woche C": another contact of the same partner with whom a part of the
 * clause names behind a comma and a time, without a verb of its own.
 */
export function gapped(found: readonly Participants[], place: Place): readonly Participants[] {
  const [one, ...more] = found;
  const { head, view } = place;
  if (one === undefined || more.length > 0 || head.verb === null) return found;
  const own = view.groups.filter((g) => g.clause === head.clause && !g.possessive);
  const isIn = (g: ActorGroup): boolean => g.actors.every((a) => one.actors.some((b) => b.id === a.id));
  const subject = own.find((g) => g.marker === null && isIn(g));
  const partner = own.find((g) => g.marker !== null && isIn(g));
  if (subject === undefined || partner === undefined) return found;
  const others = own.filter((g) => g.marker === null && !isIn(g) && g.from > partner.from && g.actors.every(isPerson) && isBehindTime(g, place));
  if (others.length === 0) return found;
  const beside = one.actors.filter((a) => !subject.actors.some((b) => b.id === a.id));
  return [{ ...one, anchor: partner.from }, ...others.map((g) => ({ actors: unique([...g.actors, ...beside]), rule: one.rule, anchor: g.from }))];
} // prettier-ignore

/** Only a time stands between the group and the comma before it. */
function isBehindTime({ from }: ActorGroup, { view }: Place): boolean {
  const start = Math.max(0, from - REACH);
  const comma = view.tokens.findLastIndex((t, i) => i >= start && i < from && t.value.form === ',');
  const between = view.tokens.slice(comma + 1, from);
  const timed = view.times.some(
    (t) => tokenAt(view.tokens, t.start) > comma && tokenAt(view.tokens, t.start) < from,
  );
  return comma >= 0 && timed && between.every((t) => t.value.verb === undefined);
}
