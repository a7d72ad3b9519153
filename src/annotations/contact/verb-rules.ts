import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import { isBare, isPerson, union, type ActorGroup } from './actor-group.ts';
import { isOtherSense } from './other-sense.ts';
import { actsInPassive, companions, partnersOf, type Participants, type Place } from './partners.ts';
import { isPassive } from './passive.ts';
import { hasWordOf, lemmaOf, tokenAt, wordAt } from './sentence.ts';
import { isDated, verbSession } from './session-rules.ts';
import { carriedSubject, isRightBefore, subjectOf } from './subjects.ts';
import { isSpokesperson } from './spokespeople.ts';
import { hasOpenSubject, isOfPeople, isReflexive, isState, subjectPair } from './subject-pair.ts';
import { summons } from './summons.ts';
import type { SentenceView } from './view.ts';

/** "B, mit dem A sprach", "B, bei dem A vorsprach": the partner stands before the relative clause. */
function withRelative({ head, view, tables }: Place): Participants | undefined {
  const clause = view.clauses.find((c) => c.id === head.clause);
  const first = view.tokens.findIndex((t) => t.start === clause?.start);
  const leading = head.verb?.frame === 'host' ? tables.hosts : tables.with;
  if (
    clause?.value.kind !== 'relative' ||
    !leading.includes(wordAt(view, first)) ||
    !tables.relatives.includes(wordAt(view, first + 1))
  )
    return undefined;
  const partner =
    view.groups.find((g) => isRightBefore(g, clause.start, view)) ?? whoIsIt(clause, view, tables);
  const subject = view.groups.find(
    (g) => g.clause === clause.id && (g.marker === null || g.from === first + 1),
  );
  return partner && subject && { actors: union(subject.actors, partner.actors), rule: 'with-relative' };
}

/** "A war der erste Gast, mit dem B sprach": the subject of the clause that says what somebody was. */
function whoIsIt({ value: { parent } }: Annotation<'clause'>, view: SentenceView, { being }: Place['tables']): ActorGroup | undefined {
  if (!being.includes(lemmaOf(view, parent))) return undefined;
  const [subject, ...more] = view.groups.filter((g) => g.clause === parent && isBare(g) && g.actors.length > 0);
  return more.length === 0 && subject?.actors.length === 1 && subject.actors[0]?.kind === 'person' ? subject : undefined;
} // prettier-ignore

/** "A sprach mit B", "A sprach mit B und danach mit C": a contact with each of them. */
function verbWith(place: Place): readonly Participants[] {
  if (place.head.verb?.frame === 'object') return [];
  const partners = partnersOf(place);
  if (partners.length === 0) return sideBySide(place);
  const subject = partners[0] && subjectOf(place, partners[0].actors);
  if (!subject) return [];
  return eachOf(subject, place).flatMap((one) =>
    apart(partners, place).map((p) => ({
      actors: union(union(one, companions(place)), p.actors),
      rule: 'verb-with',
      anchor: p.from,
    })),
  );
}

/** "Sowohl A als auch B telefonierten mit C": each for himself. */
function eachOf(subject: ActorGroup, { head, view, tables }: Place): readonly (readonly ActorRef[])[] {
  const has = (words: readonly string[]): boolean => hasWordOf(view, head.clause, words);
  const apart = subject.actors.length > 1 && has(tables.eachForHimself) && !has(tables.together);
  return apart ? subject.actors.map((one) => [one]) : [subject.actors];
} // prettier-ignore

/** "eröffnete zusammen mit B", "unterzeichnete gemeinsam mit B": nobody but those at the side of the subject. */
function sideBySide(place: Place): readonly Participants[] {
  const beside = place.head.verb?.weak === true ? companions(place) : [];
  const subject = beside.length > 0 ? subjectOf(place, beside) : undefined;
  const apart = subject && isOfPeople([subject, { ...subject, actors: beside }]);
  return apart ? [{ actors: union(subject.actors, beside), rule: 'side-by-side' }] : [];
}

/** "A empfing B", "A traf B", "B wurde von A empfangen", "A traf B und danach C". */
function verbObject(place: Place): readonly Participants[] {
  const { head, view, tables } = place;
  if (head.verb === null || head.verb.frame === 'with' || head.verb.frame === 'session') return [];
  const inClause = view.groups.filter((g) => g.clause === head.clause && !g.possessive);
  const toward = [...tables.toward, ...(head.verb.to ?? [])];
  const bare = subjectFirst(
    inClause.filter((g) => g.marker === null || toward.includes(g.marker)),
    place,
  );
  if (bare.length === 1 && (bare[0]?.actors.length ?? 0) >= 2 && isReflexive(place)) return [];
  // "ließ sich zu B durchstellen": with its own preposition the verb says whom the subject reaches.
  const hosts =
    head.verb.to === undefined && isPassive(head.clause, view, tables)
      ? inClause.filter((g) => actsInPassive(g, tables))
      : [];
  const [passive, ...later] = apart(hosts, place);
  if (later.length > 0 && bare.length === 1 && bare[0]) return receivedByEach(bare[0], apart(hosts, place));
  const [first, ...rest] = passive ? [passive, ...bare] : bare;
  // "A, der am Montag B und tags darauf C traf": the pronoun is the subject of both.
  const relative = !passive && rest.length > 0 && opensWithPronoun(place) ? carriedSubject(place) : undefined;
  const [subject, named] =
    relative !== undefined ? [relative, bare] : rest.length === 0 ? onlyOne(first, place) : [first, rest];
  // "als sie bei B anriefen": the pronoun is who acts, and nobody's object.
  const objects = named.filter(
    (g) => !g.actors.every((a) => subject?.actors.some((b) => b.id === a.id) === true),
  );
  const rule = rest.length === 0 ? 'verb-object-carried' : 'verb-object';
  const people = head.verb.frame === 'either' || head.verb.frame === 'people';
  const acts =
    rest.length > 0
      ? !hasOpenSubject(place)
      : !subject?.actors.every((a) => isSpokesperson(a, place.gazetteer));
  if (!acts) return [];
  if (!subject || (people && !isOfPeople([subject, ...objects]))) return [];
  const all = [subject, ...objects].flatMap((g) => g.actors);
  // "Polen und Spanien rufen die Uno an": states appeal to a body.
  const appeal = head.verb.type === 'phone_call' && !all.some(isPerson);
  if (appeal || all.every(isState)) return [];
  const own = union(union(subject.actors, companions(place)), broughtWithObject(place));
  return apart(objects, place).map((o) => ({ actors: union(own, o.actors), rule, anchor: o.from }));
}

/** "rief ihn die Kanzlerin an": a pronoun in another case than the nominative is not who acts. */
function subjectFirst(groups: readonly ActorGroup[], { view, tables }: Place): readonly ActorGroup[] {
  const isObject = ({ from, to }: ActorGroup): boolean => to - from === 1 && tables.objectPronouns.includes(wordAt(view, from));
  return [...groups.filter((g) => !isObject(g)), ...groups.filter(isObject)];
} // prettier-ignore

/** "A brachte B mit C zusammen": whom the object meets, by name. */
function broughtWithObject({ head, view, tables }: Place): readonly ActorRef[] {
  if (!tables.bringing.includes(head.verb?.lemma ?? '')) return [];
  return view.groups.filter((g) => g.clause === head.clause && g.marker !== null && tables.with.includes(g.marker)).flatMap((g) => g.actors);
} // prettier-ignore

/**
 * The one named is the object of a subject carried over; or the subject of a call of which the next verb names the object:
 * "rief im Kreml an und warnte B".
 */
function onlyOne(first: ActorGroup | undefined, place: Place): readonly [ActorGroup | undefined, readonly ActorGroup[]] {
  const { head, view, tables } = place;
  const carried = carriedSubject(place);
  if (carried !== undefined || head.verb?.type !== 'phone_call') return [carried, first ? [first] : []];
  const at = view.tokens.findIndex((t, i) => i > head.at && tables.and.includes(wordAt(view, i)) && view.tokens[i + 1]?.value.verb?.form === 'fin' && t.start > (first?.span.end ?? 0));
  const clause = view.clauseOf[at + 1];
  const [called, ...more] = view.groups.filter((g) => at >= 0 && g.from > at && g.clause === clause && isBare(g));
  return [first, called && more.length === 0 ? [called] : []];
} // prettier-ignore

/** A relative clause of which the pronoun, without a preposition, is the first word. */
function opensWithPronoun({ head, view, tables }: Place): boolean {
  const clause = view.clauses.find((c) => c.id === head.clause);
  const first = view.tokens.find((t) => t.start === clause?.start);
  const form = first?.value.form.toLowerCase() ?? '';
  return clause?.value.kind === 'relative' && first?.value.pos === 'PRON' && tables.relativeSubjects.includes(form);
} // prettier-ignore

/** "wurde am Montag von A empfangen und tags darauf von B": a contact with each. */
function receivedByEach(guest: ActorGroup, hosts: readonly ActorGroup[]): readonly Participants[] {
  return hosts.map((host) => ({
    actors: union(host.actors, guest.actors),
    rule: 'verb-object',
    anchor: host.from,
  }));
}

/**
 * Those whom one met together; with "einzeln" each for himself, and so on the telephone, of what is over, unless a word says
 * otherwise.
 */
function apart(groups: readonly ActorGroup[], { head, view, tables }: Place): readonly ActorGroup[] {
  const has = (list: readonly string[]): boolean => hasWordOf(view, head.clause, list);
  const named = has(tables.both) || groups.every((g) => g.to - g.from >= g.actors.length);
  const oneByOne =
    head.verb?.type === 'phone_call' && named && !has(tables.together) && !has(tables.reflexive);
  const each = has(tables.separately) || oneByOne;
  return each ? groups.flatMap((g) => g.actors.map((a) => ({ ...g, actors: [a] }))) : groups;
}

/** "A war bei B", "A rief bei B an": the host is named with the subject; "bei B und in Prag bei C": a contact with each. */
function atHost(place: Place): readonly Participants[] {
  const { head, view, tables } = place;
  const inClause = view.groups.filter((g) => g.clause === head.clause && !g.possessive);
  const before = [...tables.hosts, ...(head.verb?.to ?? [])];
  const hosts = inClause.filter((g) => before.includes(g.marker ?? ''));
  const guest = inClause.find((g) => g.marker === null) ?? carriedSubject(place);
  if (guest === undefined) return [];
  return hosts
    .filter((host) => isOfPeople([guest, host]))
    .map((host) => ({ actors: union(guest.actors, host.actors), rule: 'host', anchor: host.from }));
}

/** "A griff zum Hörer, um B zu danken": the only one whom the infinitive clause of the aim names. */
function aimed({ head, view, tables }: Place): Participants | undefined {
  const aim = view.clauses.find(({ start, value: { kind, parent } }) => kind === 'infinitive' && parent === head.clause && tables.purpose.includes(wordAt(view, tokenAt(view.tokens, start))));
  const own = view.groups.filter((g) => g.clause === head.clause && isBare(g));
  const others = view.groups.filter((g) => aim !== undefined && g.clause === aim.id && !g.possessive && (g.marker === null || tables.with.includes(g.marker)));
  const [subject, other] = [own[0], others[0]];
  if (subject === undefined || other === undefined || own.length + others.length > 2 || !isOfPeople([subject, other])) return undefined;
  return { actors: union(subject.actors, other.actors), rule: 'aim' };
} // prettier-ignore

/** "zwischen A und B wurde telefoniert". */
function betweenThem({ head, view, tables }: Place): Participants | undefined {
  const pair = view.groups.find((g) => g.clause === head.clause && tables.between.includes(g.marker ?? ''));
  return pair && pair.actors.length >= 2 ? { actors: pair.actors, rule: 'between' } : undefined;
}

/** "A schickte seinen Berater B zu C": the one who was sent meets the host. */
function sent({ head, view, tables }: Place): Participants | undefined {
  if (head.verb?.frame !== 'send') return undefined;
  const inClause = view.groups.filter((g) => g.clause === head.clause && !g.possessive);
  const host = inClause.find((g) => g.marker !== null && tables.hosts.includes(g.marker) && isOfPeople([g, g]));
  const guest = inClause.filter((g) => g.marker === null).at(-1);
  return host && guest && isOfPeople([guest, host]) ? { actors: union(guest.actors, host.actors), rule: 'sent' } : undefined;
} // prettier-ignore

/** How the words around a contact verb name those who took part, the surest rule first. */
export function verbParticipants(place: Place): readonly Participants[] {
  const { head } = place;
  if (head.verb?.frame === 'summon') return only(summons(place));
  if (head.verb?.frame === 'send') return only(sent(place));
  if (head.verb?.frame === 'host') {
    const before = withRelative(place);
    return before === undefined ? atHost(place) : [before];
  }
  const aim = head.verb?.aim === true ? aimed(place) : undefined;
  if (aim !== undefined) return [aim];
  if (head.verb?.frame === 'people') return verbObject(place);
  if (head.verb?.frame === 'body') return only(isDated(place) ? verbSession(place) : undefined);
  if (head.verb?.evenBeside === true && isOtherSense(place)) return [];
  const relative = withRelative(place);
  if (relative !== undefined) return [relative];
  const withSomeone = verbWith(place);
  if (withSomeone.length > 0) return withSomeone;
  if (isOtherSense(place)) return [];
  const object = verbObject(place);
  if (object.length > 0) return object;
  const calls = head.verb?.type === 'phone_call' ? atHost(place) : [];
  if (calls.length > 0) return calls;
  return only(subjectPair(place) ?? betweenThem(place) ?? verbSession(place));
}

function only(found: Participants | undefined): readonly Participants[] {
  return found === undefined ? [] : [found];
}
