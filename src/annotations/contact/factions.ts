import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorId } from '../../model/actor.ts';
import type { ActorGroup } from './actor-group.ts';
import { endsIn, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/**
 * People of whom some sentence says that they lead a party to a conflict within their state ("Rebellenchef A", "der Chef der
 * Putschisten, A", "die Rivalen A und B", "A, der Anführer der Aufständischen"): each is a side of its own, so that a
 * government that meets them has a contact. Leaders of an opposition are such only abroad: at home they are the politics of
 * every day.
 */
export function factionsIn(views: readonly SentenceView[], tables: ContactTables): ReadonlySet<ActorId> {
  const found = views.flatMap((view) => view.groups.filter((g) => isOfFaction(g, view, tables)).flatMap((g) => g.actors));
  const isHome = (side: ActorId | undefined): boolean => side !== undefined && tables.homes.includes(side);
  return new Set(found.filter((a) => a.kind === 'person' && !isHome(a.side)).map((a) => a.id));
} // prettier-ignore

/** The word that says so opens the phrase, stands right before it, or follows as an apposition with its article. */
function isOfFaction(group: ActorGroup, view: SentenceView, { factions, definite }: ContactTables): boolean {
  const says = (at: number): boolean =>
    view.tokens[at]?.value.pos === 'NOUN' && endsIn(factions, wordAt(view, at));
  for (let at = group.from - 1; at < group.to; at++) if (says(at)) return true;
  if (wordAt(view, group.from - 1) === ',' && says(group.from - 2)) return true;
  const apposed = wordAt(view, group.to) === ',' && definite.includes(wordAt(view, group.to + 1));
  return apposed && (says(group.to + 2) || says(group.to + 3));
}
