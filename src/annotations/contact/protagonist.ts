import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Seen } from '../../model/annotation.ts';
import type { Head } from './heads.ts';
import type { Participants } from './partners.ts';
import { insideGroup, type SentenceView } from './view.ts';

/**
 * The one an article is about, for sentences that leave him or her out: "In Kiew ist ein Gespräch mit Außenminister B
 * vorgesehen", "B empfing den Gast". The person named most often before the sentence, on another side than the partner;
 * nobody where two are named equally often, or the one only once.
 */
export function protagonist(before: number, partner: ActorRef, seen: Seen): ActorRef | undefined {
  const counts = new Map<string, { actor: ActorRef; times: number }>();
  for (const { value } of seen.within('mention', { start: 0, end: before })) {
    for (const actor of value.actors) {
      if (actor.kind !== 'person' || actor.side === undefined || actor.side === partner.side) continue;
      counts.set(actor.id, { actor, times: (counts.get(actor.id)?.times ?? 0) + 1 });
    }
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.times - a.times);
  return first && first.times >= 2 && first.times > (second?.times ?? 0) ? first.actor : undefined;
}

/** True when the sentence has a place for someone it does not name: no subject at all, or a role word ("der Gast"). */
export function leavesOneOut(
  head: Head,
  who: Participants,
  view: SentenceView,
  tables: ContactTables,
): boolean {
  const [partner] = who.actors;
  if (who.actors.length !== 1 || partner?.kind !== 'person' || partner.side === undefined) return false;
  const inClause = (i: number): boolean => view.clauseOf[i] === head.clause;
  const named = view.groups.some(
    (g) => g.clause === head.clause && g.marker === null && !isPartner(g.actors, partner),
  );
  if (named) return false;
  const role = view.tokens.some(
    (t, i) =>
      inClause(i) &&
      !insideGroup(i, view) &&
      tables.guests.some((g) => t.value.form.toLowerCase().endsWith(g)),
  );
  const lemma = view.clauses.find((c) => c.id === head.clause)?.value.lemma ?? '';
  const impersonal =
    head.use?.preposition === null && head.use.article !== 'definite' && tables.arranged.includes(lemma);
  return role ? head.use?.article !== 'definite' : impersonal;
}

function isPartner(actors: readonly ActorRef[], partner: ActorRef): boolean {
  return actors.every((a) => a.id === partner.id);
}

/** "A schaltete sich mit den Verbündeten zusammen": one of the last larger contact with the others of it, not named again. */
export function namesPartners(
  head: Head,
  many: readonly ActorRef[],
  view: SentenceView,
  tables: ContactTables,
): boolean {
  if (!head.verb || head.verb.frame === 'object' || many.length === 0) return false;
  const subject = view.groups.find(
    (g) => g.clause === head.clause && g.marker === null && g.actors.length === 1,
  );
  if (!subject || !many.some((a) => a.id === subject.actors[0]?.id)) return false;
  const words = view.tokens.map((t) => t.value.form.toLowerCase());
  return words.some(
    (word, i) =>
      view.clauseOf[i] === head.clause &&
      tables.partners.includes(word) &&
      words.slice(Math.max(0, i - 3), i).some((before) => tables.with.includes(before)),
  );
}
