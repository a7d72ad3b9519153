import { isBare, isPerson, union, type ActorGroup } from './actor-group.ts';
import { type Participants, type Place, following, isBy } from './partners.ts';
import { wordAt } from './sentence.ts';
import { isRightBefore, subjectOf } from './subjects.ts';

/** "A nahm einen Anruf von B entgegen", "ein Anruf Bs erreichte A": who called and who was called. */
export function calling(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  if (head.noun?.call !== true) return undefined;
  const caller =
    view.groups.find((g) => g.possessive && g.to <= head.at && head.at - g.to <= 3) ??
    following(view, head.at, 3).find((g) => g.marker === 'of' || isBy(g, tables));
  const called =
    following(view, head.at, 8).find((g) => g.marker !== null && head.noun?.toward?.includes(g.marker)) ??
    (caller && subjectOf(place, caller.actors));
  const by = called && view.groups.find((g) => g !== called && g.clause === head.clause && isBy(g, tables));
  const from = caller ?? by ?? (called && head.use?.article !== 'definite' ? subjectOf(place, called.actors) : undefined);
  return from && called && { actors: union(from.actors, called.actors), rule: 'call' };
} // prettier-ignore

/** "Anrufe von A bei B und C": one with each. */
export function eachCalled({ head }: Place, found: Participants): readonly Participants[] {
  const [caller, ...called] = found.actors;
  const several = head.plural && called.length >= 2 && found.actors.every(isPerson);
  return several && caller ? called.map((one) => ({ ...found, actors: [caller, one] })) : [found];
}

/** "nach dem Empfang von B sagte A", "der Empfang Bs durch A": whose guest that was. */
export function receiving(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  if (head.noun?.receives !== true) return undefined;
  const guest = following(view, head.at, 3).find((g) => g.marker === 'of' || isBy(g, tables));
  const agent = guest && view.groups.find((g) => g.from > guest.to && g.from - guest.to <= 2 && tables.agents.includes(g.marker ?? ''));
  if (guest && agent) return { actors: union(agent.actors, guest.actors), rule: 'received' };
  if (!tables.beside.includes(head.use?.preposition ?? '')) return undefined;
  const host = guest && subjectOf(place, guest.actors);
  return guest && host && { actors: union(host.actors, guest.actors), rule: 'received' };
} // prettier-ignore

/** "lehnte ein von B gewünschtes Gespräch ab": who wished for it, and the subject, unless it was to be with somebody else ("ein von B gewünschtes Gespräch mit C"). */
export function wished(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const other = view.groups.find((g) => {
    const between = view.tokens.slice(g.to, head.at).map((t) => t.value.form.toLowerCase());
    return isBy(g, tables) && g.to < head.at && between.length <= 3 && between.some((word) => tables.wished.some((w) => word.startsWith(w)));
  });
  const partner = following(view, head.at, 3).some((g) => g.marker !== null && tables.with.includes(g.marker));
  const subject = other && subjectOf(place, other.actors);
  return other && subject && !partner ? { actors: union(subject.actors, other.actors), rule: 'wished' } : undefined;
} // prettier-ignore

/** "Putins Angebot eines Treffens lehnte A ab", "schlug eine Einladung von B zu einem Gespräch aus", "Sein Wunsch nach einem Treffen mit B blieb unerfüllt": who offers, and the one to whom. */
export function offered(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const at = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => head.at - n).find((i) => tables.offers.includes(wordAt(view, i)));
  if (at === undefined || head.use?.role === 'during') return undefined;
  const above = ownerOfRelative(at, place);
  const owner = above ?? view.groups.find((g) => (g.possessive && g.to === at) || ((g.marker === 'of' || isBy(g, tables)) && g.from > at && g.from - at <= 2));
  const partner = owner?.possessive === true || above !== undefined ? following(view, head.at, 2).find((g) => g.marker !== null && tables.with.includes(g.marker)) : undefined;
  const other = partner ?? (owner && view.groups.find((g) => g !== owner && g.clause === head.clause && isBare(g)));
  return owner && other && { actors: union(owner.actors, other.actors), rule: 'offered' };
} // prettier-ignore

/** "A, dessen Bitte um ein Treffen mit B …": the one before the relative clause that a word for "whose" opens. */
function ownerOfRelative(offer: number, { head, view, tables }: Place): ActorGroup | undefined {
  const clause = view.clauses.find((c) => c.id === head.clause);
  const opens = clause?.value.kind === 'relative' && view.tokens[offer - 1]?.start === clause.start && tables.whose.includes(wordAt(view, offer - 1));
  return opens ? view.groups.find((g) => isRightBefore(g, clause.start, view)) : undefined;
} // prettier-ignore

/**
 * "das von A mit B geführte Telefonat", "das von A gewünschte Treffen mit B": who stands between the article and the noun, with a
 * participle that says that they had it or wished for it; not "das von A vermittelte Treffen".
 */
export function insidePhrase(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const from = head.use?.from ?? head.at;
  const inside = view.groups.filter((g) => g.from > from && g.to < head.at && g.marker !== null);
  const participle = wordAt(view, head.at - 1);
  if (inside.length === 0 || !tables.heldBy.some((w) => participle.startsWith(w))) return undefined;
  const by = inside.find((g) => isBy(g, tables));
  const led = (g: ActorGroup): boolean => g.marker !== null && tables.with.includes(g.marker);
  const partner = inside.find(led) ?? following(view, head.at, 2).find(led);
  const ofPartner = by?.actors.every((a) => partner?.actors.some((b) => b.side === a.id) === true);
  const named = [...(ofPartner === true ? [] : (by?.actors ?? [])), ...(partner?.actors ?? [])];
  if (named.length >= 2) return { actors: union(named, []), rule: 'inside' };
  const subject = partner && subjectOf(place, partner.actors);
  return subject && { actors: union(subject.actors, named), rule: 'inside' };
} // prettier-ignore
