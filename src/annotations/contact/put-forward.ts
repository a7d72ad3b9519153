import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { ContactType } from '../../model/contact.ts';
import { isPerson } from './actor-group.ts';
import type { Head } from './heads.ts';
import { isNegated } from './negation.ts';
import { isAskedFor } from './noun-partner.ts';
import type { Participants, Place } from './partners.ts';
import { isPassive } from './passive.ts';
import { lemmaOf, wordAt } from './sentence.ts';
import { carriedSubject } from './subjects.ts';
import { hasUnknownPartner } from './unknown-partner.ts';
import type { SentenceView } from './view.ts';

/** Kinds of contact that two of whom was spoken can have by themselves. */
const OF_TWO: readonly ContactType[] = ['meeting', 'summit', 'phone_call', 'video_call', 'call'];

/**
 * "A telefonierte mit B. B schlug ein Treffen in Paris vor", "… und bot ihm ein Treffen an": what one of the two who had the last
 * contact agrees to, puts forward or rules out is a contact of the two, where no word says of whom else; undefined where it
 * is of others. "Vereinbart wurde ein baldiges Treffen" names nobody and is of the two as well.
 */
export function putForward(place: Place, who: Participants, last: readonly ActorRef[]): Participants | undefined {
  const isOfLast = (actors: readonly ActorRef[]): boolean => actors.every((a) => last.some((b) => b.id === a.id));
  if (last.length !== 2 || !last.every(isPerson) || !isOfLast(who.actors)) return undefined;
  if (!isAim(place) || saysOfWhom(place.head, place.view, place.tables)) return undefined;
  if (isNegated(place.head.clause, place.view, place.tables)) return undefined;
  const acting = actingIn(place);
  if (acting === undefined || !isOfLast(acting)) return undefined;
  const told = acting.length > 0 || isPassive(place.head.clause, place.view, place.tables);
  return told ? { actors: last, rule: 'put-forward' } : undefined;
} // prettier-ignore

/** One contact without an article that points back, as what a verb of plans is about: "ein Treffen vereinbart", "um ein Gespräch gebeten". */
function isAim(place: Place): boolean {
  const { head: { noun, use, plural, type, clause }, view, tables } = place;
  if (noun === null || plural || !OF_TWO.includes(type) || use?.role !== 'event' || use.article !== 'indefinite') return false;
  const lemma = lemmaOf(view, clause);
  const become = tables.governing[lemma];
  return use.preposition === null ? become !== undefined && become !== 'hypothetical' : isAskedFor(place);
} // prettier-ignore

/** "ein Treffen der Außenminister", "ein Treffen mit der Opposition", "zwischen …": somebody else, known or not, stands with the noun. */
function saysOfWhom(head: Head, view: SentenceView, tables: ContactTables): boolean {
  const next = wordAt(view, head.at + 1);
  const genitive = [...tables.genitiveArticles, ...tables.by, ...tables.between].includes(next);
  return genitive || hasUnknownPartner(head, view, tables);
}

/**
 * Those who stand bare in the clause, else who acts in the clause to which it is joined, and with whom; undefined where the
 * clause names nobody but with whom ("ein Treffen mit B ist geplant").
 */
function actingIn(place: Place): readonly ActorRef[] | undefined {
  const { head, view, tables } = place;
  const own = view.groups.filter((g) => g.clause === head.clause && !g.possessive);
  const bare = own.filter((g) => g.marker === null);
  const beside = own.filter((g) => g.marker !== null && [...tables.with, ...tables.between].includes(g.marker));
  const subject = bare.length > 0 ? bare : (carriedSubject(place) ?? []);
  const actors = [subject].flat().flatMap((g) => g.actors);
  return actors.length === 0 && beside.length > 0 ? undefined : [...actors, ...beside.flatMap((g) => g.actors)];
} // prettier-ignore
