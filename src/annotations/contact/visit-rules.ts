import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import { isBare, isPerson, type ActorGroup } from './actor-group.ts';
import { union } from './actor-group.ts';
import { following, isBy, ownsEvent, unique, type Participants, type Place } from './partners.ts';
import { endsIn, firstTokenOf, lemmaOf, tokenAt, wordAt } from './sentence.ts';
import { stateOfPlace } from './state-of-place.ts';
import { carriedSubject, subjectOf } from './subjects.ts';

/** How far behind a noun its destination may stand: "Besuch des Präsidenten Xi Jinping in der Hauptstadt Wien". */
const REACH = 9;

/**
 * "Khans Besuch in Delhi", "reist nach Moskau", "zu Besuch bei der Königin": the visitor with the hosts that are named,
 * else with the state where it leads, one contact for each.
 */
export function visitsOf(place: Place): readonly Participants[] {
  if (place.head.verb?.frame === 'travel' && isPrivate(place)) return [];
  const invited = invitedIn(place);
  if (invited !== undefined) return [invited];
  const visitor = visitorOf(place);
  if (visitor === undefined || !visitor.every(isPerson)) return [];
  const hosts = hostsOf(place, visitor);
  if (hosts.length > 0) return hosts.map((host) => ({ actors: union(visitor, host.actors), rule: 'visit-host', ...(hosts.length > 1 ? { anchor: host.from } : {}) }));
  const home = visitor.map((a) => a.side);
  return destinationsOf(place)
    .filter((state) => !home.includes(state.id) && !isSeatOnly(state, home, place))
    .map((state) => {
      const host = beside(state, visitor, place);
      if (host) return { actors: [...visitor, host], rule: 'visit-beside' };
      const seen = soughtIn(state, visitor, place);
      return { actors: union(visitor, seen?.actors ?? [state]), rule: seen === undefined ? 'visit' : 'visit-sought' };
    });
} // prettier-ignore

/** "flog nach Brüssel weiter": whoever is of a member state and goes to the seat of a body need not visit it. */
function isSeatOnly({ id }: ActorRef, home: readonly (string | undefined)[], { head, gazetteer }: Place): boolean {
  const members: readonly string[] = gazetteer.entry(id)?.members ?? [];
  return head.verb?.weak === true && home.some((side) => side !== undefined && members.includes(side));
} // prettier-ignore

/** "bat bei ihrem Besuch im Kreml Präsident B um Hilfe": someone of the state who stands bare beside a visit told as an aside. */
function beside(
  state: ActorRef,
  visitor: readonly ActorRef[],
  { head, view, tables }: Place,
): ActorRef | undefined {
  if (head.noun === null || head.use?.role !== 'during') return undefined;
  const bare = view.groups.filter(
    (g) =>
      g.clause === head.clause && (g.marker === null || tables.facing.includes(g.marker)) && !g.possessive,
  );
  const [host, other] = bare
    .flatMap((g) => g.actors)
    .filter((a) => a.kind === 'person' && a.side === state.id && !visitor.some((v) => v.id === a.id));
  return other === undefined ? host : undefined;
}

/** "reist nach Seoul, wo er Präsident B umstimmen will", "flog nach Seoul, um B zu danken": whom of the state the journey is about. */
function soughtIn(state: ActorRef, visitor: readonly ActorRef[], { head, view, tables }: Place): ActorGroup | undefined {
  if (head.verb?.frame !== 'travel') return undefined;
  const clauses = view.clauses.filter(
    ({ value: { kind, introducer = '', parent } }) =>
      parent === head.clause && (tables.where.includes(introducer) || (kind === 'infinitive' && tables.purpose.includes(introducer))),
  );
  const own = (g: ActorGroup): boolean => g.actors.length > 0 && g.actors.every((a) => a.kind === 'person' && a.side === state.id && !visitor.some((v) => v.id === a.id));
  return view.groups.find((g) => clauses.some((c) => c.id === g.clause) && !g.possessive && g.marker !== 'of' && own(g));
} // prettier-ignore

/** "ist in den Urlaub nach Italien gereist": a word of the sentence says that no office took them there. */
function isPrivate({ view, tables }: Place): boolean {
  return view.tokens.some((_, i) => tables.privately.some((word) => wordAt(view, i).startsWith(word)));
}

function visitorOf(place: Place): readonly ActorRef[] | undefined {
  const { head, view, tables } = place;
  if (head.verb) return travellerOf(place)?.actors;
  const inWord = head.compound.filter(isPerson);
  if (inWord.length > 0) return inWord;
  const owner =
    view.groups.find((g) => g.possessive && g.to <= head.at && head.at - g.to <= 3) ??
    following(view, head.at, 2).find((g) => g.marker === 'of' || isBy(g, tables));
  if (owner !== undefined) return owner.actors;
  // "rief B während dessen Aufenthalts in Paris an": of whom was spoken last.
  if (tables.whose.includes(wordAt(view, head.at - 1)))
    return view.groups.findLast((g) => g.to < head.at)?.actors;
  const own = ownsEvent(place) || head.use?.role === 'during' || isUndertaken(place);
  return own ? (guestOf(place) ?? subjectOf(place, []))?.actors : undefined;
}

/** "den Besuch in Ruanda sagte A ab": the subject makes the journey, where its verb is one of doing so. */
function isUndertaken({ head, view, tables }: Place): boolean {
  const lemma = lemmaOf(view, head.clause);
  return head.use?.role === 'event' && head.use.preposition === null && tables.undertaking.includes(lemma);
}

/** "A lobte bei seinem Besuch in Moskau B": of those who stand bare the first who is not at home there. */
function guestOf(place: Place): ActorGroup | undefined {
  const { head, view } = place;
  const homes = destinationsOf(place).map(({ id }) => id);
  const bare = view.groups.filter((g) => g.clause === head.clause && isBare(g));
  return bare.length < 2 ? undefined : bare.find(({ actors }) => actors.every(({ side = '' }) => !homes.includes(side)));
} // prettier-ignore

/** "A lud B zu einem Besuch ein": both, whoever comes to whom. */
function invitedIn(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const lemma = lemmaOf(view, head.clause);
  if (head.noun === null || !tables.inviting.includes(lemma)) return undefined;
  const bare = view.groups.filter((g) => g.clause === head.clause && isBare(g));
  const host = bare.length === 1 ? carriedSubject(place) : undefined;
  const actors = bare.reduce<readonly ActorRef[]>((all, g) => union(all, g.actors), host?.actors ?? []);
  return actors.length >= 2 ? { actors, rule: 'invitation' } : undefined;
}

/** The subject of the clause itself, or the one that it shares with the clause it hangs on. */
function travellerOf(place: Place): ActorGroup | undefined {
  const { head, view } = place;
  // "A, der die Türkei besuchte": the state is whom he visits.
  const isObject = (g: ActorGroup): boolean => head.verb?.frame === 'object' && g.actors.length > 0 && g.actors.every((a) => a.kind === 'country');
  const own = view.groups.find((g) => g.clause === head.clause && isBare(g) && !isObject(g));
  return own ?? carriedSubject(place);
} // prettier-ignore

/** "bei Königin Margrethe", "zu Kim", "auf Einladung von Königin Margrethe": people at whom the visit is; each of several named apart. */
function hostsOf(place: Place, visitor: readonly ActorRef[]): readonly ActorGroup[] {
  const { head, view, tables } = place;
  const before = clauseBefore(place);
  return view.groups.filter(
    (g) =>
      (g.clause === head.clause || (g.clause === before && isInvitation(g, place))) &&
      (g.marker !== null || isHost(g, place)) &&
      (isInvitation(g, place) ||
        isHost(g, place) ||
        (isNear(g.from, place) && tables.hosts.includes(g.marker ?? ''))) &&
      g.actors.every((a) => a.kind === 'person' && !visitor.some((v) => v.id === a.id || v.side === a.side)),
  );
}

/** "folgt einer Einladung von B und reist nach Seoul": the clause before one that "und" opens. */
function clauseBefore({ head, view, tables }: Place): number | undefined {
  const first = firstTokenOf(view, head.clause);
  return tables.and.includes(wordAt(view, first)) ? view.clauseOf[first - 1] : undefined;
}

/** "seinem Gastgeber A". */
function isHost(group: ActorGroup, { view, tables }: Place): boolean {
  return tables.hostNouns.includes(wordAt(view, group.from - 1)) || tables.hostNouns.includes(wordAt(view, group.from + 1));
} // prettier-ignore

function isInvitation(group: ActorGroup, { view, tables }: Place): boolean {
  return [1, 2].some((n) => tables.invitations.includes(wordAt(view, group.from - n)));
}

/** States and places after "nach" or "in", and in the word itself ("China-Reise"). */
function destinationsOf(place: Place): readonly ActorRef[] {
  const { head, view } = place;
  const inWord = head.compound.filter((a) => a.kind === 'country');
  if (inWord.length > 0) return inWord;
  const objects = head.verb?.frame === 'object' ? objectStates(place) : [];
  if (objects.length > 0) return objects;
  const named = view.names.filter((name) => {
    const at = tokenAt(view.tokens, name.start);
    return view.clauseOf[at] === head.clause && isNear(at, place) && isDestination(at, place);
  });
  // "in die türkische Stadt Bursa" names the state twice.
  return unique(named.flatMap((name) => stateOf(name, place) ?? []));
}

/** "wird nach Frankreich auch Serbien besuchen". */
function objectStates({ head, view }: Place): readonly ActorRef[] {
  const bare = view.groups.filter((g) => g.clause === head.clause && isBare(g));
  return bare.flatMap((g) => g.actors).filter((a) => a.kind === 'country');
}

/** After a noun within reach; beside a verb anywhere in its clause. */
function isNear(at: number, { head }: Place): boolean {
  return head.verb !== null || (at > head.at && at - head.at <= REACH);
}

/** Right after the preposition, after an article or adjective, or joined to one that is: "nach Israel und Katar". */
function isDestination(at: number, place: Place): boolean {
  const { head, view, tables } = place;
  const whither = head.verb?.whither ?? tables.whither;
  const words = head.verb ? whither : [...tables.at, ...whither];
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const word = wordAt(view, i);
    const two = i + 1 < at && words.includes(`${word} ${wordAt(view, i + 1)}`);
    if (words.includes(word) || two) return true;
    const { pos } = view.tokens[i]?.value ?? {};
    const apposed = pos === 'NOUN' && i === at - 1;
    const inside = apposed || pos === 'DET' || pos === 'ADJ' || pos === 'CCONJ' || pos === 'PROPN' || wordAt(view, i) === ',';
    if (!inside) return false;
  }
  return false;
} // prettier-ignore

function stateOf(
  { value, end }: Annotation<'name'>,
  { view, tables, gazetteer }: Place,
): ActorRef | undefined {
  const { actor, kind } = value;
  if (actor === null) return undefined;
  // "in der polnischen Hauptstadt …"
  const capital = endsIn(tables.townNouns, wordAt(view, tokenAt(view.tokens, end)));
  if (kind === 'nationality') return capital ? gazetteer.ref(actor.side ?? actor.id) : undefined;
  if (kind === 'country') return actor;
  if (SEATS_OF_THE_WORLD.includes(actor.id)) return undefined;
  // "bei einem Besuch im Kreml"
  const state = kind === 'place' || kind === 'government' ? stateOfPlace(actor, gazetteer) : undefined;
  return state === undefined ? undefined : gazetteer.ref(state);
}

/** Towns to which guests come for the United Nations: a journey there is no visit to the state around them. */
const SEATS_OF_THE_WORLD: readonly string[] = ['place:new-york', 'place:geneva'];
