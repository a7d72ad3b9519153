import type { ActorRef } from '../../model/actor.ts';
import type { ActorGroup } from './actor-group.ts';
import { union } from './actor-group.ts';
import { isEnvoy } from './delegations.ts';
import type { Participants, Place } from './partners.ts';
import { wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';

/** Words between "unter" or "im" and the noun that says how somebody was there: "unter der stillen Obhut". */
const NOUN = 3;
/** Words between that noun and the one it is of: "unter Vermittlung des algerischen Präsidenten". */
const OWNER = 3;

/**
 * Those who take part because the clause says that they led, brought about or watched it: "unter Vermittlung von C", "im Beisein
 * Cs", "bei ihrem von C vermittelten Treffen". Only people: a state that mediates ("von Oman vermittelt") is no participant. A body's
 * session, and a delegation that somebody leads, are no such contact.
 */
export function withMediators(found: Participants, place: Place): Participants {
  if (found.rule === 'session' || found.actors.length < 2) return found;
  const more = place.view.groups.filter((g) => isPerson(g) && (isPresent(g, place) || isMediator(g, place) || isLeader(g, place)));
  return more.length === 0 ? found : { ...found, actors: more.reduce<readonly ActorRef[]>((all, g) => union(all, g.actors), found.actors) };
} // prettier-ignore

function isPerson({ actors }: ActorGroup): boolean {
  return actors.length > 0 && actors.every((a) => a.kind === 'person');
}

/** "unter Leitung von C", in the clause of the head or in a relative clause on it. */
function isPresent(group: ActorGroup, { head, view, tables }: Place): boolean {
  const relative = view.clauses.find((c) => c.id === group.clause);
  const near = group.clause === head.clause || (relative?.value.kind === 'relative' && relative.value.parent === head.clause);
  const noun = [1, 2, 3].slice(0, OWNER).map((n) => group.from - n).find((at) => tables.presence.includes(wordAt(view, at)));
  if (!near || noun === undefined) return false;
  const before = [1, 2, 3].slice(0, NOUN).map((n) => noun - n);
  const marker = before.find((at) => tables.presenceMarkers.includes(wordAt(view, at)));
  return marker !== undefined && ![1, 2, 3].some((n) => isEnvoy(wordAt(view, marker - n), tables));
} // prettier-ignore

/** "Verhandlungen, die von C geleitet wurden": the relative clause tells who led them. */
export function isLed(clause: number, view: SentenceView, { mediated }: ContactTables): boolean {
  return view.tokens.some((t, i) => view.clauseOf[i] === clause && t.value.verb?.form === 'part' && mediated.some((m) => wordAt(view, i).startsWith(m)));
} // prettier-ignore

function isLeader(group: ActorGroup, { head, view, tables }: Place): boolean {
  const clause = view.clauses.find((c) => c.id === group.clause);
  const by = group.marker !== null && tables.by.includes(group.marker);
  return (
    by &&
    clause?.value.kind === 'relative' &&
    clause.value.parent === head.clause &&
    isLed(clause.id, view, tables)
  );
}

/** "bei ihrem von C vermittelten Treffen". */
function isMediator(group: ActorGroup, { head, view, tables }: Place): boolean {
  const by = group.marker !== null && tables.by.includes(group.marker);
  const between = view.tokens.slice(group.to, head.at).map((t) => t.value.form.toLowerCase());
  return by && group.to < head.at && between.length <= NOUN && between.some((word) => tables.mediated.some((m) => word.startsWith(m)));
} // prettier-ignore
