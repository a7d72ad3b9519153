import { isByWay } from './heads.ts';
import { attended, relativePair, attendedRelative } from './noun-attended.ts';
import { inTurn, clausePair } from './noun-clause.ts';
import { adjectivePair, possessivePair, compoundPair, between, ofPair } from './noun-pairs.ts';
import { withOthers, withPartner } from './noun-partner.ts';
import { receiving, offered, calling, eachCalled, insidePhrase, wished } from './noun-roles.ts';
import type { Participants, Place } from './partners.ts';
import { wordAt } from './sentence.ts';
import { nounSession } from './session-rules.ts';
import { verbParticipants } from './verb-rules.ts';

/** How the words around a contact noun name those who took part, the surest rule first. */
const NOUN_RULES: readonly ((place: Place) => Participants | undefined)[] = [
  compoundPair,
  attended,
  attendedRelative,
  between,
  ofPair,
  possessivePair,
  relativePair,
  calling,
  offered,
  wished,
  receiving,
  insidePhrase,
  withPartner,
  adjectivePair,
  nounSession,
];

export function nounParticipants(place: Place): readonly Participants[] {
  const byWay = isByWay(place.head, place.tables) ? place.head.carrier : null;
  const told = byWay === null ? [] : verbParticipants({ ...place, head: byWay });
  if (told.length > 1) return told;
  for (const rule of NOUN_RULES) {
    const found = rule(place);
    if (found && (found.actors.length >= 2 || found.rule === 'session'))
      return rule === withPartner
        ? withOthers(place, found)
        : rule === calling
          ? eachCalled(place, found)
          : [found];
  }
  const { carrier, noun } = place.head;
  if (noun?.pointing) return [];
  const carried = carrier === null ? [] : verbParticipants({ ...place, head: carrier });
  if (carried.length > 0) return carried;
  const pair = clausePair(place);
  const known = place.head.noun?.framing !== true || pair?.actors.some((a) => a.kind !== 'country');
  if (pair === undefined) return joined(place);
  return known && pair.actors.length >= 2 ? inTurn(pair, place) : [];
}

/** "Zwischen A und B gab es am Montag ein Telefonat und am Dienstag ein Treffen": of those of the noun before, where "und" and a time of its own lead to it. */
function joined(place: Place): readonly Participants[] {
  const { head, heads, view, tables } = place;
  const before = heads.findLast((h) => h.at < head.at && h.noun !== null && h.clause === head.clause);
  if (before === undefined || head.use?.article !== 'indefinite') return [];
  const between = view.tokens.slice(before.at + 1, head.at);
  const timed = view.times.some((t) => between.some((token) => token.start === t.start));
  const leads = tables.and.includes(wordAt(view, before.at + 1)) && timed && between.every((t) => t.value.verb === undefined);
  return leads ? nounParticipants({ ...place, head: before }) : [];
} // prettier-ignore
