import type { ActorRef } from '../../model/actor.ts';
import { isPerson, union, type ActorGroup } from './actor-group.ts';
import { FRAMES } from './frames.ts';
import { isByWay, isInserted } from './heads.ts';
import { isBilateral, isAskedFor } from './noun-partner.ts';
import { type Participants, type Place, actsIn, isDoneBySubject } from './partners.ts';
import { firstTokenOf, hasWordOf, lemmaOf, wordAt } from './sentence.ts';
import { carriedSubject } from './subjects.ts';
import { isTheirOwn } from './their-own.ts';

/** "A und B führten ein Telefonat", "A hat B in einem Telefonat gewarnt": those who stand bare in the clause. */
export function clausePair(place: Place): Participants | undefined {
  const { view } = place;
  if (!inEvent(place) || isListed(place)) return undefined;
  const bare = ofThisOne(
    view.groups.filter((g) => actsIn(g, place) && !g.possessive && isNear(g.clause, place)),
    place,
  );
  const pair = bare.find((g) => g.actors.length >= 2);
  // "luden bei ihrem Treffen A und B C ein": of the two whose it is.
  if (pair && isTheirs(place)) return { actors: pair.actors, rule: 'clause' };
  const own = bare.filter((g) => g.clause === place.head.clause);
  const other = pair && own.length === 1 && isExchange(place, [pair]) ? otherSubject(place) : undefined;
  if (pair && other) return { actors: union(other.actors, pair.actors), rule: 'clause-with-subject' };
  if (own.length === 2 && isHosted(place))
    return {
      actors: own.reduce<readonly ActorRef[]>((all, g) => union(all, g.actors), []),
      rule: 'clause-hosted',
    };
  if (pair && !(own.length === 2 && isExchange(place, own))) return { actors: pair.actors, rule: 'clause' };
  const [first, second, third] = pair ? own : bare;
  if (first && second && !third) return { actors: union(first.actors, second.actors), rule: 'clause' };
  const kind = view.clauses.find((c) => c.id === place.head.clause)?.value.kind;
  const above =
    (kind === 'relative' || kind === 'infinitive') && bare.length === 1 ? carriedSubject(place) : undefined;
  if (above) return { actors: union(above.actors, bare[0]?.actors ?? []), rule: 'clause-relative' };
  const told = bare.length === 1 && first ? facedIn(place) : undefined;
  if (first && told) return { actors: union(first.actors, told.actors), rule: 'clause-faced' };
  const carried = bare.length === 0 ? carriedSubject(place) : undefined;
  return carried && carried.actors.length >= 2 ? { actors: carried.actors, rule: 'carried' } : undefined;
}

/** "verständigte telefonisch A und, in einem eigenen Anruf, B": behind the inserted word for a call stands who had that one, before it who had the other. */
function ofThisOne(bare: readonly ActorGroup[], { head, heads, view, tables }: Place): readonly ActorGroup[] {
  const other = heads.find((h) => h.clause === head.clause && h.noun !== null && isInserted(h, view, tables));
  if (other === undefined) return bare;
  return bare.filter((g, i) => (other === head ? i === 0 || g.from > other.at : g.from < other.at));
} // prettier-ignore

/** "betonte in dem Telefonat gegenüber B, …", "sagte in einem Gespräch zu B", "drang telefonisch bei B auf Eile": to whom somebody spoke in it. */
function facedIn(place: Place): ActorGroup | undefined {
  const { head, view, tables } = place;
  const lemma = lemmaOf(view, head.clause);
  const byPhone = isByPhoneAlone(place) || isByWay(head, tables);
  const leads = [...tables.facing, ...(tables.sayingTo[lemma] ?? []), ...(byPhone ? tables.hosts : [])];
  if (!(head.use?.role === 'during' || byPhone) || FRAMES.includes(head.type)) return undefined;
  return view.groups.find((g) => g.clause === head.clause && leads.includes(g.marker ?? '') && g.actors.every(isPerson));
} // prettier-ignore

/** "A und B hatten C und D zu einem Gipfel gebeten": those who asked and those who came. */
function isHosted({ head, view, tables }: Place): boolean {
  const lemma = lemmaOf(view, head.clause);
  return tables.hosting.includes(lemma) && tables.attendedAt.includes(head.use?.preposition ?? '');
}

/** "C, dem A und B bei einem Treffen drohten", "rief A an und warnte in einer Schalte B und C": who else belongs to the clause than the only ones in it. */
function otherSubject(place: Place): ActorGroup | undefined {
  const { head, view, tables } = place;
  const clause = view.clauses.find((c) => c.id === head.clause);
  if (clause?.value.kind === 'relative') return carriedSubject(place);
  const first = firstTokenOf(view, head.clause);
  const opens =
    tables.and.includes(wordAt(view, first)) && view.tokens[first + 1]?.value.verb?.form === 'fin';
  return opens ? carriedSubject(place) : undefined;
}

/** "in dem Telefonat drängten A und B den Präsidenten C": what people tell each other in a talk; a summit has more guests. */
function isExchange(place: Place, groups: readonly ActorGroup[]): boolean {
  const { head } = place;
  const people = groups.every((g) => g.actors.length > 0 && g.actors.every(isPerson));
  return (
    people && (head.use?.role === 'during' || isByWay(head, place.tables)) && !FRAMES.includes(head.type)
  );
}

/** The clause of the head, or an infinitive that hangs on it: "hat am Telefon versucht, B zu überzeugen". */
function isNear(clause: number, { head, view }: Place): boolean {
  const found = view.clauses.find((c) => c.id === clause);
  return clause === head.clause || (found?.value.kind === 'infinitive' && found.value.parent === head.clause);
}

/** "sprach von einem nützlichen Gespräch": how somebody calls it, not who had it. */
function isSpokenOf({ head, view, tables }: Place): boolean {
  const lemma = lemmaOf(view, head.clause);
  return head.use?.preposition !== null && tables.by.includes(head.use?.preposition ?? '') && tables.calling.includes(lemma);
} // prettier-ignore

/** True when the noun is what happened ("führten ein Telefonat", "setzten die Gespräche fort"), where ("in einem Telefonat") or what it followed ("nach Gesprächen"). */
function inEvent(place: Place): boolean {
  const { head, view, tables } = place;
  const { use, type, noun } = head;
  if (use === null || isSpokenOf(place)) return false;
  const frames = FRAMES.includes(type) || noun?.framing === true;
  if (use.role === 'during') return use.article !== 'definite' || !frames;
  const timed = use.preposition !== null && tables.beside.includes(use.preposition);
  const continued = type === 'talks' && use.role === 'event' && use.preposition === null;
  if (continued && isDoneBySubject(head, view, tables)) return true;
  return (
    use.article !== 'definite' && (use.role === 'event' || timed || isAskedFor(place) || isTheirs(place))
  );
}

/** "Über die Länge ihres Gesprächs geben A und B verschiedene Auskunft": the possessive says that it was of the two who act. */
function isTheirs({ head, view, tables }: Place): boolean {
  return isTheirOwn(head, view, tables) && view.groups.some((g) => g.clause === head.clause && g.marker === null && g.actors.length >= 2 && g.actors.every(isPerson));
} // prettier-ignore

/** "sprachen über vieles, darunter Verhandlungen über den Hafen": a matter of theirs, not what they did. */
function isListed({ head, view, tables }: Place): boolean {
  const comma = view.tokens.findLastIndex((t, i) => i < head.at && t.value.pos === 'PUNCT');
  return view.tokens
    .slice(comma + 1, head.at)
    .some((_, i) => tables.listing.includes(wordAt(view, comma + 1 + i)));
}

/** A word for the telephone and not for the talk: people are called one by one, unless a word says otherwise. */
function isByPhoneAlone({ head, view, tables }: Place): boolean {
  const isTogether = hasWordOf(view, head.clause, tables.together);
  return head.noun !== null && tables.adverbs.includes(head.noun) && head.type === 'phone_call' && !isTogether;
} // prettier-ignore

/** "unterrichtete B und C in getrennten Telefonaten", "gratulierte telefonisch B und C": the subject with each of them. */
export function inTurn(pair: Participants, place: Place): readonly Participants[] {
  const { head, view } = place;
  const [subject, objects, ...more] = view.groups.filter((g) => actsIn(g, place) && !g.possessive && g.clause === head.clause);
  if (subject?.actors.length !== 1 || objects === undefined || objects.actors.length < 2 || more.length > 0 || !(isBilateral(place) || isByPhoneAlone(place))) return [pair];
  return objects.actors.map((other) => ({ actors: union(subject.actors, [other]), rule: pair.rule }));
} // prettier-ignore
