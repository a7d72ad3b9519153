import type { VerbFrame } from '../../languages/sections/contact-rows.ts';
import type { ActorRef } from '../../model/actor.ts';
import { isPerson, union, type ActorGroup } from './actor-group.ts';
import type { Participants, Place } from './partners.ts';
import { isPassive } from './passive.ts';
import { hasWordOf, wordAt } from './sentence.ts';
import { carriedSubject } from './subjects.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** "A und B trafen sich", "A und B haben telefoniert", "Vertreter der USA und Russlands kommen zusammen". */
export function subjectPair(place: Place): Participants | undefined {
  const { head, view } = place;
  if (head.verb?.frame === 'object' || isJoining(place) || hasOpenSubject(place)) return undefined;
  const own = view.groups.filter((g) => g.clause === head.clause && g.marker === null);
  const reflexive = isReflexive(place);
  const bare = own.filter((g) => !g.possessive && !isJoinedBehind(head.at, g, view));
  const people = bare.some((g) => g.actors.length >= 2 && g.actors.every(isPerson));
  const subjects = bare.filter((g) => !people || g.actors.every(isPerson));
  const alone = subjects.reduce<readonly ActorRef[]>((all, g) => union(all, g.actors), []);
  const group = own.find((g) => g.actors.length >= 2)?.actors ?? carriedSubject(place)?.actors ?? [];
  const together = head.verb !== null && TOGETHER.includes(head.verb.frame);
  const actors = union(
    reflexive || (together && group.length >= 2) ? union(group, alone) : group,
    together ? besideThem(place) : [],
  );
  if (head.verb?.persons === true && !actors.every(isPerson)) return undefined;
  if (actors.length < 2 || (!together && !reflexive && actors.every(isState))) return undefined;
  const host = view.groups.find(
    (g) => g.clause === head.clause && place.tables.hosts.includes(g.marker ?? '') && isOfPeople([g, g]),
  );
  return {
    actors: host && actors.every(isPerson) ? union(actors, host.actors) : actors,
    rule: 'subject-pair',
  };
}

/** "Am Tisch saßen neben A der Grieche B und der Türke C": one more of them; with a word for "too" each had it for himself. */
function besideThem({ head, view, tables }: Place): readonly ActorRef[] {
  const own = view.groups.filter((g) => g.clause === head.clause && tables.besides.includes(g.marker ?? '') && g.actors.every(isPerson));
  const too = hasWordOf(view, head.clause, tables.too);
  return too ? [] : own.flatMap((g) => g.actors);
} // prettier-ignore

/** "zugeschaltet waren auch A und B": they join others, who are not named here. */
function isJoining({ head, view, tables }: Place): boolean {
  const more = [...tables.too, ...tables.further];
  return head.verb?.joining === true && hasWordOf(view, head.clause, more);
} // prettier-ignore

/** "trafen sich", "miteinander": those who stand in the clause had to do with each other. */
export function isReflexive({ head, view, tables }: Place): boolean {
  return hasWordOf(view, head.clause, tables.reflexive);
} // prettier-ignore

/** "telefonierten und schickten B zurück": behind a joining word after the verb stands what another verb tells; not "…, A für den Süden und B für den Norden". */
function isJoinedBehind(at: number, group: ActorGroup, view: SentenceView): boolean {
  const joint = view.tokens.findLastIndex((t, i) => i >= at && i < group.from && t.value.pos === 'CCONJ' && !insideGroup(i, view));
  const apposed = view.tokens[group.to]?.value.pos === 'ADP' && joint === group.from - 1;
  return joint >= 0 && !apposed;
} // prettier-ignore

/** Frames whose bare actors all are subjects: "A und B auf der einen, C auf der anderen Seite setzen sich zusammen". */
const TOGETHER: readonly VerbFrame[] = ['with', 'either', 'session'];

/** "hatte er A aufgesucht, drei Tage zuvor B": who acts is a pronoun of which nobody knows whom it means. */
export function hasOpenSubject({ head, view, tables }: Place): boolean {
  const isOpen = (i: number): boolean => view.clauseOf[i] === head.clause && tables.subjectPronouns.includes(wordAt(view, i)) && !insideGroup(i, view);
  return view.tokens.some((_, i) => isOpen(i)) && !isPassive(head.clause, view, tables);
} // prettier-ignore

/** States alone do not "receive" or "meet" each other as their leaders do; in sport they do. */
export function isState(actor: ActorRef): boolean {
  return actor.kind === 'country';
}

export function isOfPeople(groups: readonly ActorGroup[]): boolean {
  return groups.length >= 2 && groups.every((g) => g.actors.length > 0 && g.actors.every(isPerson));
} // prettier-ignore
