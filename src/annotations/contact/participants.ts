import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Head } from './heads.ts';
import { NOUN_RULES } from './noun-rules.ts';
import { following, isBy, partnerOf, subjectOf, unique, type Participants, type Place } from './partners.ts';
import { VERB_RULES } from './verb-rules.ts';
import { union, type ActorGroup, type SentenceView } from './view.ts';

/** The participants of a head in its sentence; none when the words do not give at least one. */
export function participantsOf(
  head: Head,
  heads: readonly Head[],
  view: SentenceView,
  tables: ContactTables,
): Participants {
  const place = { head, heads, view, tables };
  const rules = head.noun ? NOUN_RULES : VERB_RULES;
  for (const rule of rules) {
    const found = rule(place);
    if (found && (found.actors.length >= 2 || found.rule === 'session' || found.rule === 'both-sides'))
      return found;
  }
  const named = unique([...head.compound, ...single(place)]);
  const subject = named.length > 0 && head.use?.article === 'definite' ? subjectOf(place, named) : undefined;
  return {
    actors: named,
    rule: 'one-sided',
    ...(subject ? { otherwise: union(subject.actors, named) } : {}),
  };
}

function single(place: Place): readonly ActorRef[] {
  const { head, view, tables } = place;
  if (head.compound.length > 0) return [];
  const owner = following(view, head.at, 2).find((g) => g.marker === 'of' || isBy(g, tables));
  return (partnerOf(place) ?? owner ?? alone(place))?.actors ?? [];
}

/** The only one named beside a verb that takes an object: "A empfing den Gast", "wird von A empfangen". */
function alone({ head, view, tables }: Place): ActorGroup | undefined {
  if (!head.verb || head.verb.frame === 'with' || head.verb.frame === 'session') return undefined;
  const inClause = view.groups.filter(
    (g) => g.clause === head.clause && (g.marker === null || isBy(g, tables)),
  );
  return inClause.length === 1 ? inClause[0] : undefined;
}
