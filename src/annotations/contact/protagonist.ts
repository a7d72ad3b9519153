import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Seen } from '../../model/annotation.ts';
import { isBare } from './actor-group.ts';
import type { Head } from './heads.ts';
import type { Participants } from './partners.ts';
import { isPassive } from './passive.ts';
import { hasWordOf, lemmaOf, wordAt } from './sentence.ts';
import { isSpokesperson } from './spokespeople.ts';
import { hasUnknownPartner } from './unknown-partner.ts';
import { insideGroup, type SentenceView } from './view.ts';

/**
 * The one an article is about, for sentences that leave him or her out: "In Kiew ist ein Gespräch mit Außenminister B
 * vorgesehen", "B empfing den Gast". The person named most often before the sentence, on another side than the partner;
 * nobody where two are named equally often, or the one only once.
 */
export function protagonist(before: number, partner: ActorRef, { seen, gazetteer }: { readonly seen: Seen; readonly gazetteer: Gazetteer }): ActorRef | undefined {
  const counts = new Map<string, { actor: ActorRef; times: number }>();
  for (const { value } of seen.within('mention', { start: 0, end: before })) {
    for (const actor of value.actors) {
      if (actor.kind !== 'person' || actor.side === undefined || actor.side === partner.side || isSpokesperson(actor, gazetteer)) continue;
      counts.set(actor.id, { actor, times: (counts.get(actor.id)?.times ?? 0) + 1 });
    }
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.times - a.times);
  return first && first.times >= 2 && first.times > (second?.times ?? 0) ? first.actor : undefined;
} // prettier-ignore

/** True when the sentence has a place for someone it does not name: no subject at all, or a role word ("der Gast"). */
export function leavesOneOut(
  head: Head,
  who: Participants,
  view: SentenceView,
  tables: ContactTables,
): boolean {
  const [partner] = who.actors;
  if (who.actors.length !== 1 || partner?.kind !== 'person' || partner.side === undefined) return false;
  if (head.noun !== null && hasUnknownPartner(head, view, tables)) return false;
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
  const lemma = toldBy(head, view, tables);
  const arranged =
    [...tables.arranged, ...tables.preceding].includes(lemma) ||
    hasWordOf(view, head.clause, tables.arrangedWords);
  const dropped =
    tables.calledOff.includes(lemma) ||
    (tables.owning.includes(lemma) &&
      (isPassive(head.clause, view, tables) || isByOwnSide(head, partner, view)));
  const known = head.use?.article === 'definite' && !dropped;
  const impersonal =
    (head.use?.preposition === null && !known && arranged) || cameToBe(head, lemma, view, tables);
  return role ? head.use?.article !== 'definite' : impersonal;
}

/** "Das Gespräch mit B haben die Amerikaner abgesagt": those for whom the partner acts. */
function isByOwnSide({ clause }: Head, partner: ActorRef, { groups }: SentenceView): boolean {
  return groups.some((g) => g.clause === clause && isBare(g) && g.actors.every((a) => a.id === partner.side));
} // prettier-ignore

/** "Zu einer Begegnung mit B kam es nicht". */
function cameToBe({ use, clause }: Head, lemma: string, view: SentenceView, { comingTo, attendedAt }: ContactTables): boolean {
  if (use === null || use.article === 'definite' || !attendedAt.includes(use.preposition ?? '') || lemma !== comingTo[0]) return false;
  return view.tokens.some((_, i) => view.clauseOf[i] === clause && wordAt(view, i) === comingTo[1]);
} // prettier-ignore

/** "Für Montag ist ein Treffen mit B und C vorgesehen": several partners, and nobody who meets them. */
export function isArrangedWith(
  head: Head,
  who: Participants,
  view: SentenceView,
  tables: ContactTables,
): boolean {
  if (head.noun === null || who.rule !== 'one-sided' || who.actors.length < 2) return false;
  if (head.use?.preposition !== null || head.use.article === 'definite') return false;
  const lemma = lemmaOf(view, head.clause);
  const inClause = view.groups.filter((g) => g.clause === head.clause);
  const partners = inClause.some((g) => g.marker !== null && tables.with.includes(g.marker));
  return (
    partners &&
    [...tables.arranged, ...tables.preceding].includes(lemma) &&
    !inClause.some((g) => g.marker === null)
  );
}

/** "Vereinbart wurde ein weiteres Treffen", "ein Besuch ist geplant": a further contact of those before, of whom it names nobody. */
export function isAnother(head: Head, who: Participants, view: SentenceView, tables: ContactTables): boolean {
  const { use, noun } = head;
  if (noun === null || noun.framing === true || head.plural || use === null || who.actors.length > 0) return false;
  if (use.role !== 'event' || use.preposition !== null || use.article !== 'indefinite') return false;
  const lemma = lemmaOf(view, head.clause);
  const named = view.groups.some((g) => g.from > head.at && g.clause === head.clause && g.marker !== null);
  const further = [1, 2].some(
    (n) =>
      tables.further.includes(wordAt(view, head.at - n)) &&
      tables.indefinite.includes(wordAt(view, head.at - n - 1)),
  );
  return further && tables.arranged.includes(lemma) && !named && !hasUnknownPartner(head, view, tables);
} // prettier-ignore

/**
 * "Eine für Samstag geplante Gesprächsrunde fällt aus", "die Verhandlungen werden am Freitag fortgesetzt": talks of which the
 * clause names nobody, and which it tells of themselves.
 */
export function isTalksOfSides(head: Head, who: Participants, view: SentenceView, tables: ContactTables): boolean {
  const { noun, use, type } = head;
  const further = tables.further.includes(wordAt(view, head.at - 1));
  if (noun === null || (noun.framing === true && !further) || type !== 'talks' || use?.role !== 'event' || who.actors.length > 0) return false;
  if (use.preposition !== null || view.groups.some((g) => g.clause === head.clause)) return false;
  const clause = view.clauses.find((c) => c.id === head.clause);
  const lemma = clause?.value.lemma ?? '';
  const told = [tables.arranged, tables.happens, tables.owning].some((list) => list.includes(lemma));
  return told && clause?.value.kind !== 'infinitive' && !hasUnknownPartner(head, view, tables);
} // prettier-ignore

/** The partner, or the state for which he acts: "ein Treffen mit B ließen die Libyer platzen". */
function isPartner(actors: readonly ActorRef[], partner: ActorRef): boolean {
  return actors.every((a) => a.id === partner.id || a.id === partner.side);
}

/** What the clause tells: of "ließen das Treffen platzen" the infinitive. */
function toldBy({ clause }: Head, view: SentenceView, { letting }: ContactTables): string {
  const lemma = lemmaOf(view, clause);
  if (!letting.includes(lemma)) return lemma;
  return view.tokens.findLast((t, i) => view.clauseOf[i] === clause && t.value.verb?.form === 'inf')?.value.lemma ?? lemma;
} // prettier-ignore

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
