import type { ActorRef } from '../../model/actor.ts';
import { contains } from '../../text/span.ts';
import type { Participants, Place } from './partners.ts';
import {
  actsIn,
  companions,
  following,
  isDoneBySubject,
  isBy,
  nearest,
  ownsEvent,
  partnerOf,
  partnersOf,
  subjectOf,
  carriedSubject,
  unique,
  verbBetween,
} from './partners.ts';
import { isOfBodies, union, type ActorGroup } from './groups.ts';
import { FRAMES } from './heads.ts';
import { isLed } from './mediators.ts';
import { endsIn, tokenAt, wordAt } from './sentence.ts';
import { nounSession } from './session-rules.ts';
import { verbParticipants } from './verb-rules.ts';
import type { SentenceView } from './view.ts';

/** "Russland-Nato-Sitzung": both stand in the word. */
function compoundPair({ head: { compound } }: Place): Participants | undefined {
  return compound.length >= 2 ? { actors: unique(compound), rule: 'compound' } : undefined;
}

/** "die amerikanisch-chinesischen Verhandlungen": both states stand in one adjective before the noun. */
function adjectivePair({ head, view, gazetteer }: Place): Participants | undefined {
  const word = [1, 2].map((n) => view.tokens[head.at - n]).find((t) => t?.value.form.includes('-'));
  const inside = view.names.filter((n) => word !== undefined && contains(word, n));
  const states = unique(inside.flatMap((n) => (n.value.kind === 'nationality' ? (n.value.actor ?? []) : [])));
  const actors = states.flatMap((s) => gazetteer.ref(s.id) ?? []);
  return actors.length >= 2 ? { actors, rule: 'adjective-pair' } : undefined;
}

/** "Treffen zwischen A und B", "zwischen A und B geplante Gespräche". */
function between(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const marked = view.groups.filter((g) => g.marker !== null && tables.between.includes(g.marker));
  const own = marked.filter(
    (g) => reaches(place, g) && (g.from > head.at || g.clause === head.clause) && !isOfNoun(g, place),
  );
  const near = nearest(own, head.at, 10);
  return near && { actors: near.actors, rule: 'between' };
}

/** "Gespräche über den Streit zwischen A und B", "nach dem Gipfel gilt eine Waffenruhe zwischen A und B": what lies between them is another matter. */
function isOfNoun(group: ActorGroup, { head, view, tables }: Place): boolean {
  let at = group.from - 1;
  while (at > head.at && !tables.between.includes(wordAt(view, at))) at--;
  const noun = at - 1;
  if (noun <= head.at || view.tokens[noun]?.value.pos !== 'NOUN' || isTime(noun, view)) return false;
  let before = noun - 1;
  while (['DET', 'ADJ'].includes(view.tokens[before]?.value.pos ?? '')) before--;
  return tables.matters.includes(wordAt(view, before)) || verbBetween(view, head.at, noun);
}

function isTime(at: number, { tokens, times }: SentenceView): boolean {
  const token = tokens[at];
  return token !== undefined && times.some((t) => contains(t, token));
}

/** "Telefonat von A und B", "Gespräche der USA und Russlands". */
function ofPair(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const group = following(view, head.at, 3).find((g) => g.marker === 'of' || isBy(g, tables));
  if (!group || group.actors.length < 2) return undefined;
  const partner = partnerOf(place);
  return { actors: union(group.actors, partner?.actors ?? []), rule: 'of' };
}

/** "das Telefonat, das A und B führten": the relative clause on the noun says who. */
function relativePair({ head, view, tables }: Place): Participants | undefined {
  const start = view.tokens[head.at]?.start ?? 0;
  const clause = view.clauses.find(
    (c) => c.value.kind === 'relative' && c.value.parent === head.clause && c.start > start,
  );
  if (!clause || !view.tokens.slice(head.at + 1, head.at + 9).some((t) => t.start === clause.start))
    return undefined;
  const opening = wordAt(view, tokenAt(view.tokens, clause.start));
  if (tables.joiningIn.includes(opening) || isLed(clause.id, view, tables)) return undefined;
  const inside = view.groups.filter((g) => g.clause === clause.id);
  const bare = inside.filter((g) => g.marker === null && !g.possessive);
  const [subject] = bare;
  const partner = inside.find((g) => g.marker !== null && tables.with.includes(g.marker));
  const object = bare.slice(1).find((g) => g.actors.every((a) => a.kind === 'person'));
  const actors = union(subject?.actors ?? [], (partner ?? object)?.actors ?? []);
  return subject && actors.length >= 2 ? { actors, rule: 'relative' } : undefined;
}

/** "lud zu einem Gipfel, an dem auch A und B teilnahmen": those of the relative clause, and who asked them to come. */
function attendedRelative({ head, view, tables }: Place): Participants | undefined {
  const start = view.tokens[head.at]?.start ?? 0;
  const clause = view.clauses.find((c) => c.value.kind === 'relative' && c.start > start && tables.joiningIn.includes(wordAt(view, tokenAt(view.tokens, c.start))));
  if (clause === undefined || head.use?.article === 'definite' || !tables.attending.includes(clause.value.lemma ?? '')) return undefined;
  if (view.tokens.slice(head.at + 1, tokenAt(view.tokens, clause.start)).filter((t) => t.value.pos === 'PUNCT').length !== 1) return undefined;
  const guests = view.groups.filter((g) => g.clause === clause.id && !g.possessive && (g.marker === null || tables.besides.includes(g.marker)));
  const lemma = view.clauses.find((c) => c.id === head.clause)?.value.lemma ?? '';
  const host = tables.hosting.includes(lemma) ? view.groups.find((g) => g.clause === head.clause && g.marker === null && !g.possessive) : undefined;
  const actors = [...(host ? [host] : []), ...guests].reduce<readonly ActorRef[]>((all, g) => union(all, g.actors), []);
  return actors.length >= 2 && actors.every((a) => a.kind === 'person') ? { actors, rule: 'attended' } : undefined;
} // prettier-ignore

/** "Gespräch mit B", with A in the genitive, before it, as the subject, or in the word itself. */
function withPartner(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const { compound } = head;
  const partner = compound.length > 0 && !ownsEvent(place) ? undefined : partnerOf(place);
  if (!partner) {
    const beside =
      compound.length === 0 && ownsEvent(place) && !FRAMES.includes(head.type)
        ? companions(place).filter((a) => a.kind === 'person')
        : [];
    const subject = beside.length > 0 ? subjectOf(place, beside) : undefined;
    if (subject) return { actors: union(subject.actors, beside), rule: 'side-by-side' };
    if (compound.length === 0 || (FRAMES.includes(head.type) && isOfBodies({ actors: compound })))
      return undefined;
    const other = ownsEvent(place) ? subjectOf(place, compound) : undefined;
    return other && { actors: union(other.actors, compound), rule: 'compound-subject' };
  }
  const owner =
    view.groups.find((g) => g.possessive && g.to <= head.at && head.at - g.to <= 3) ??
    following(view, head.at, 3).find((g) => g !== partner && (g.marker === 'of' || isBy(g, tables))) ??
    framing(place) ??
    plannedFor(place) ??
    (ownsEvent(place) || isAskedFor(place) ? subjectOf(place, partner.actors) : undefined);
  return owner && { actors: union(union(owner.actors, companions(place)), partner.actors), rule: 'with' };
}

/** "ein Treffen mit B wie eines mit C", "Gespräche am Montag mit B, am Dienstag mit C", "bilaterale Gespräche mit B und C": those of the same with each other. */
function withOthers(place: Place, first: Participants): readonly Participants[] {
  const partner = partnerOf(place);
  if (!ownsEvent(place) || partner === undefined) return [first];
  const own = first.actors.filter((a) => partner.actors.every((b) => b.id !== a.id));
  const others = partnersOf(place).filter((g) => g !== partner && g.from > place.head.at);
  const each = isBilateral(place)
    ? [partner, ...others].flatMap((g) => g.actors.map((a) => ({ ...g, actors: [a] })))
    : [partner, ...others];
  if (each.length === 1) return [first];
  return each.map((g) => ({ actors: union(own, g.actors), rule: first.rule, anchor: g.from }));
}

/** A word of the noun's phrase parts it, or one of its clause: "bilaterale Gespräche", "jeweils am Telefon". */
function isBilateral({ head, view, tables }: Place): boolean {
  return view.tokens.some((_, i) => (view.clauseOf[i] === head.clause || (i >= (head.use?.from ?? head.at) && i < head.at)) && tables.separately.includes(wordAt(view, i)));
} // prettier-ignore

/** "unterrichtete B und C in getrennten Telefonaten": the subject with each of them. */
function inTurn(pair: Participants, place: Place): readonly Participants[] {
  const { head, view } = place;
  const [subject, objects, ...more] = view.groups.filter((g) => actsIn(g, place) && !g.possessive && g.clause === head.clause);
  if (subject?.actors.length !== 1 || objects === undefined || objects.actors.length < 2 || more.length > 0 || !isBilateral(place)) return [pair];
  return objects.actors.map((other) => ({ actors: union(subject.actors, [other]), rule: pair.rule }));
} // prettier-ignore

/** "Gespräche mit B im Rahmen der OSZE": the body takes part. */
function framing({ head, view, tables }: Place): ActorGroup | undefined {
  const isFrame = (g: ActorGroup): boolean =>
    tables.frames.includes(view.tokens[g.from - 1]?.value.form.toLowerCase() ?? '');
  return following(view, head.at, 10).find((g) => g.marker === 'of' && isFrame(g));
}

/** "für A steht ein Gespräch mit B an", "steht ein Gespräch mit B im Kalender von A": for whom it is arranged. */
function plannedFor({ head, view, tables }: Place): ActorGroup | undefined {
  const lemma = view.clauses.find((c) => c.id === head.clause)?.value.lemma ?? '';
  if (head.use?.role !== 'event' || !tables.arranged.includes(lemma)) return undefined;
  const own = view.groups.filter((g) => g.clause === head.clause && g.marker !== null);
  const isAgenda = ({ from }: ActorGroup): boolean => [1, 2].some((n) => endsIn(tables.agendas, wordAt(view, from - n)));
  return own.find((g) => tables.forDay.includes(g.marker ?? '')) ?? own.find((g) => (g.marker === 'of' || isBy(g, tables)) && isAgenda(g));
} // prettier-ignore

/** "sprachen über vieles, darunter Verhandlungen über den Hafen": a matter of theirs, not what they did. */
function isListed({ head, view, tables }: Place): boolean {
  const comma = view.tokens.findLastIndex((t, i) => i < head.at && t.value.pos === 'PUNCT');
  return view.tokens
    .slice(comma + 1, head.at)
    .some((_, i) => tables.listing.includes(wordAt(view, comma + 1 + i)));
}

/** "A und B führten ein Telefonat", "A hat B in einem Telefonat gewarnt": those who stand bare in the clause. */
function clausePair(place: Place): Participants | undefined {
  const { view } = place;
  if (!inEvent(place) || isListed(place)) return undefined;
  const bare = view.groups.filter((g) => actsIn(g, place) && !g.possessive && isNear(g.clause, place));
  const pair = bare.find((g) => g.actors.length >= 2);
  const own = bare.filter((g) => g.clause === place.head.clause);
  const other = pair && own.length === 1 && isExchange(place, [pair]) ? otherSubject(place) : undefined;
  if (pair && other) return { actors: union(other.actors, pair.actors), rule: 'clause-with-subject' };
  if (own.length === 2 && isHosted(place)) return { actors: own.reduce<readonly ActorRef[]>((all, g) => union(all, g.actors), []), rule: 'clause-hosted' };
  if (pair && !(own.length === 2 && isExchange(place, own))) return { actors: pair.actors, rule: 'clause' };
  const [first, second, third] = pair ? own : bare;
  if (first && second && !third) return { actors: union(first.actors, second.actors), rule: 'clause' };
  const kind = view.clauses.find((c) => c.id === place.head.clause)?.value.kind;
  const above = kind === 'relative' && bare.length === 1 ? carriedSubject(place) : undefined;
  if (above) return { actors: union(above.actors, bare[0]?.actors ?? []), rule: 'clause-relative' };
  const carried = bare.length === 0 ? carriedSubject(place) : undefined;
  return carried && carried.actors.length >= 2 ? { actors: carried.actors, rule: 'carried' } : undefined;
}

/** "A und B hatten C und D zu einem Gipfel gebeten": those who asked and those who came. */
function isHosted({ head, view, tables }: Place): boolean {
  const lemma = view.clauses.find((c) => c.id === head.clause)?.value.lemma ?? '';
  return tables.hosting.includes(lemma) && tables.attendedAt.includes(head.use?.preposition ?? '');
}

/** "C, dem A und B bei einem Treffen drohten", "rief A an und warnte in einer Schalte B und C": who else belongs to the clause than the only ones in it. */
function otherSubject(place: Place): ActorGroup | undefined {
  const { head, view, tables } = place;
  const clause = view.clauses.find((c) => c.id === head.clause);
  if (clause?.value.kind === 'relative') return carriedSubject(place);
  const first = view.tokens.findIndex((_, i) => view.clauseOf[i] === head.clause);
  const opens =
    tables.and.includes(wordAt(view, first)) && view.tokens[first + 1]?.value.verb?.form === 'fin';
  return opens ? carriedSubject(place) : undefined;
}

/** "in dem Telefonat drängten A und B den Präsidenten C": what people tell each other in a talk; a summit has more guests. */
function isExchange(place: Place, groups: readonly ActorGroup[]): boolean {
  const { head } = place;
  const people = groups.every((g) => g.actors.length > 0 && g.actors.every((a) => a.kind === 'person'));
  return people && (head.use?.role === 'during' || isByWay(place)) && !FRAMES.includes(head.type);
}

/** The clause of the head, or an infinitive that hangs on it: "hat am Telefon versucht, B zu überzeugen". */
function isNear(clause: number, { head, view }: Place): boolean {
  const found = view.clauses.find((c) => c.id === clause);
  return clause === head.clause || (found?.value.kind === 'infinitive' && found.value.parent === head.clause);
}

/** True when the noun is what happened ("führten ein Telefonat", "setzten die Gespräche fort"), where ("in einem Telefonat") or what it followed ("nach Gesprächen"). */
function inEvent(place: Place): boolean {
  const { head, view, tables } = place;
  const { use, type, noun } = head;
  if (use === null) return false;
  const frames = FRAMES.includes(type) || noun?.framing === true;
  if (use.role === 'during') return use.article !== 'definite' || !frames;
  const timed = use.preposition !== null && tables.beside.includes(use.preposition);
  const continued = type === 'talks' && use.role === 'event' && use.preposition === null;
  if (continued && isDoneBySubject(head, view, tables)) return true;
  return use.article !== 'definite' && (use.role === 'event' || timed || isAskedFor(place));
}

/** "A bat B um ein Gespräch", "A lud B zu Gesprächen ein": what the verb of the clause asks for. */
function isAskedFor({ head, view, tables }: Place): boolean {
  const lemma = view.clauses.find((c) => c.id === head.clause)?.value.lemma;
  return tables.initiating.some((verb) => verb.lemma === lemma && verb.of.includes(head.use?.preposition ?? ''));
} // prettier-ignore

/** "A nahm einen Anruf von B entgegen", "ein Anruf Bs erreichte A": who called and who was called. */
function calling(place: Place): Participants | undefined {
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

/** "nach dem Empfang von B sagte A", "der Empfang Bs durch A": whose guest that was. */
function receiving(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  if (head.noun?.receives !== true) return undefined;
  const guest = following(view, head.at, 3).find((g) => g.marker === 'of' || isBy(g, tables));
  const agent = guest && view.groups.find((g) => g.from > guest.to && g.from - guest.to <= 2 && tables.agents.includes(g.marker ?? ''));
  if (guest && agent) return { actors: union(agent.actors, guest.actors), rule: 'received' };
  if (!tables.beside.includes(head.use?.preposition ?? '')) return undefined;
  const host = guest && subjectOf(place, guest.actors);
  return guest && host && { actors: union(host.actors, guest.actors), rule: 'received' };
} // prettier-ignore

/** "lehnte ein von B gewünschtes Gespräch ab": who wished for it, and the subject. */
function wished(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const other = view.groups.find((g) => {
    const between = view.tokens.slice(g.to, head.at).map((t) => t.value.form.toLowerCase());
    return isBy(g, tables) && g.to < head.at && between.length <= 3 && between.some((word) => tables.wished.some((w) => word.startsWith(w)));
  });
  const subject = other && subjectOf(place, other.actors);
  return other && subject && { actors: union(subject.actors, other.actors), rule: 'wished' };
} // prettier-ignore

/** "nehmen am Gipfel des Staatenbunds ASEAN teil", "auf dem Brics-Gipfel zugegen": the body whose session that is. */
function bodyOf({ head, view, tables }: Pick<Place, 'head' | 'view' | 'tables'>): readonly ActorRef[] | undefined {
  const inWord = head.compound.filter((a) => a.kind === 'organisation' || a.kind === 'group');
  if (inWord.length > 0) return inWord.slice(0, 1);
  const owner = following(view, head.at, 3).find((g) => isOfBodies(g) && (g.marker === 'of' || isBy(g, tables) || g.marker === null));
  return owner?.actors;
} // prettier-ignore

/** "an dem Treffen nahmen A, B und C teil", "bei dem Gespräch waren A und B dabei". */
function attended({ head, view, tables }: Place): Participants | undefined {
  const clause = view.clauses.find((c) => c.id === head.clause);
  const attending =
    tables.attending.includes(clause?.value.lemma ?? '') ||
    view.tokens.some((_, i) => view.clauseOf[i] === head.clause && tables.present.includes(wordAt(view, i)));
  if (!attending || !tables.attendedAt.includes(head.use?.preposition ?? '')) return undefined;
  const body = FRAMES.includes(head.type) ? bodyOf({ head, view, tables }) : undefined;
  if (body !== undefined) return { actors: body, rule: 'session' };
  const there = view.groups.filter(
    (g) =>
      g.clause === head.clause && !g.possessive && (g.marker === null || tables.besides.includes(g.marker)),
  );
  const actors = there.reduce<readonly ActorRef[]>((all, g) => union(all, g.actors), []);
  return actors.length >= 2 ? { actors, rule: 'attended' } : undefined;
}

/** "Putins Angebot eines Treffens lehnte A ab", "schlug eine Einladung von B zu einem Gespräch aus": who offers, and the one to whom. */
function offered(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const at = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => head.at - n).find((i) => tables.offers.includes(wordAt(view, i)));
  if (at === undefined || head.use?.role === 'during') return undefined;
  const owner = view.groups.find((g) => (g.possessive && g.to === at) || ((g.marker === 'of' || isBy(g, tables)) && g.from > at && g.from - at <= 2));
  const other = owner && view.groups.find((g) => g !== owner && g.clause === head.clause && g.marker === null && !g.possessive);
  return owner && other && { actors: union(owner.actors, other.actors), rule: 'offered' };
} // prettier-ignore

/** No other head stands between the head and a phrase that belongs to it. */
function reaches({ head, heads }: Place, group: ActorGroup): boolean {
  const [from, to] = head.at < group.from ? [head.at, group.from] : [group.to, head.at];
  return !heads.some((h) => h !== head && h.at > from && h.at < to);
}

/** "Merkels und Macrons Treffen": both stand before it. */
function possessivePair({ head, view }: Place): Participants | undefined {
  const owner = view.groups.find((g) => g.possessive && g.to <= head.at && head.at - g.to <= 3);
  return owner && owner.actors.length >= 2 ? { actors: owner.actors, rule: 'possessive-pair' } : undefined;
}

/** "sprach viermal mit A und dreimal mit B am Telefon": the noun only says by which way the verb's contacts were held. */
function isByWay({ head, view, tables }: Place): boolean {
  return tables.byWay.includes(wordAt(view, head.at - 1));
}

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
  withPartner,
  adjectivePair,
  nounSession,
];

export function nounParticipants(place: Place): readonly Participants[] {
  const byWay = isByWay(place) ? place.head.carrier : null;
  const told = byWay === null ? [] : verbParticipants({ ...place, head: byWay });
  if (told.length > 1) return told;
  for (const rule of NOUN_RULES) {
    const found = rule(place);
    if (found && (found.actors.length >= 2 || found.rule === 'session'))
      return rule === withPartner ? withOthers(place, found) : [found];
  }
  const { carrier, noun } = place.head;
  if (noun?.pointing) return [];
  const carried = carrier === null ? [] : verbParticipants({ ...place, head: carrier });
  if (carried.length > 0) return carried;
  const pair = clausePair(place);
  const known = place.head.noun?.framing !== true || pair?.actors.some((a) => a.kind !== 'country');
  return pair && known && pair.actors.length >= 2 ? inTurn(pair, place) : [];
}
