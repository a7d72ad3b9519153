import { isOfBodies, type ActorGroup } from './actor-group.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import { wordsOf } from './conjuncts.ts';
import type { Head } from './heads.ts';
import { insideGroup, type SentenceView } from './view.ts';
import { following, isBy, type Participants, type Place } from './partners.ts';
import { isPlaced } from './placed.ts';
import { relativeBehind } from './relative-behind.ts';
import { endsIn, hasWordOf, lemmaOf, tokenAt, wordAt } from './sentence.ts';
import { carriedSubject } from './subjects.ts';

/** "Der Rat tagte", "die EU-Außenminister berieten über Sanktionen": a body alone meets. */
export function verbSession(place: Place): Participants | undefined {
  const { head, view } = place;
  const own = view.groups.find((g) => isSubject(g, place) && isOfBodies(g));
  const body = own ?? carriedBody(place);
  if (head.verb && body && meetsAlone(body, place)) return { actors: body.actors, rule: 'session' };
  return head.verb?.frame === 'session' ? commission(place) : undefined;
}

/** "Die gemeinsame Kommission beider Staaten tagt": the states whose own it is. */
function commission({ head, view, tables }: Place): Participants | undefined {
  const states = view.groups.find((g) => g.clause === head.clause && g.marker === 'of' && g.actors.length >= 2 && g.actors.every((a) => a.kind === 'country'));
  const noun = states === undefined ? '' : wordAt(view, states.from - 1);
  return states && endsIn(tables.commissions, noun) ? { actors: states.actors, rule: 'council-of-two' } : undefined;
} // prettier-ignore

/** A verb of sessions takes any body; one of talks a council or its members; one of meeting these when reflexive. */
function meetsAlone(group: ActorGroup, { head, view, tables }: Place): boolean {
  const { frame = 'object', bodies = false } = head.verb ?? {};
  if (frame === 'session') return true;
  const inSession = group.delegates !== null || isCouncil(group, { view, tables });
  if (frame === 'reciprocal')
    return inSession && hasWordOf(view, head.clause, tables.reflexive);
  // "Der Sicherheitsrat hat am Montag über den Damm gesprochen"
  const discusses = hasWordOf(view, head.clause, tables.discussing);
  if (head.verb?.type === 'call' && inSession && discusses && isDated({ head, view })) return true;
  // "Die Opec berät am Donnerstag in Wien"
  const inTown = isPlaced(head.clause, view, { kinds: ['place'], at: tables.at });
  const sits = inSession || (bodies === true && isDated({ head, view }) && inTown);
  return sits && (bodies === true || (bodies === 'leaders' && group.delegates === 'leaders' && isDated({ head, view })));
} // prettier-ignore

/** A day or hour stands in the clause: it tells of one session, not of a body's work. */
export function isDated({ head, view }: Pick<Place, 'head' | 'view'>): boolean {
  return view.times.some((t) => t.value.type !== 'SET' && view.clauseOf[tokenAt(view.tokens, t.start)] === head.clause);
} // prettier-ignore

/** The phrase itself names a body that sits: "der UN-Sicherheitsrat", "die Afrikanische Kommission". */
export function isCouncil(group: ActorGroup, { view, tables }: Pick<Place, 'view' | 'tables'>): boolean {
  for (let i = group.from; i < group.to; i++)
    if (tables.bodies.some((b) => wordAt(view, i).endsWith(b))) return true;
  return false;
}

/** "die Staatschefs der EU, die sich zu einem Gipfel einfinden". */
function carriedBody(place: Place): ActorGroup | undefined {
  const clause = place.view.clauses.find((c) => c.id === place.head.clause);
  const carried = clause?.value.kind === 'relative' ? carriedSubject(place) : undefined;
  return carried && isOfBodies(carried) ? carried : undefined;
}

/** Bare in the clause, unless that is an infinitive, which has no subject; after another noun too where nobody else is ("befasst sich auf Wunsch Kairos der Rat"). */
function isSubject(group: ActorGroup, { head, view }: Place): boolean {
  if (group.clause !== head.clause || group.possessive) return false;
  if (view.clauses.some((c) => c.id === head.clause && c.value.kind === 'infinitive')) return false;
  const others = view.groups.filter((g) => g.clause === head.clause && g.marker === null);
  return group.marker === null || (group.marker === 'of' && others.length === 0 && !isOfPhrase(group, view));
}

/** "am Rande der Vollversammlung": the noun before it stands behind a preposition and names no time, so it is whose that is. */
function isOfPhrase({ from }: ActorGroup, { tokens, times }: Place['view']): boolean {
  const before = tokens[from - 1];
  if (before?.value.pos !== 'NOUN' || tokens[from - 2]?.value.pos !== 'ADP') return false;
  return !times.some((time) => time.start <= before.start && time.end >= before.end);
}

/** "Sitzung des Rates", "Treffen der EU-Außenminister", "EU-Gipfel", "kommt der Rat zu einer Sitzung zusammen". */
export function nounSession(place: Place): Participants | undefined {
  const { head, heads, view, tables } = place;
  if (head.noun === null || head.compound.length > 1) return undefined;
  const aside =
    onlyFrames(head) && !ownDayOf(head, view, tables) && !isToldOf(place) && !isDatedItself(place);
  if (aside && heads.length > 1) return undefined;
  const [inWord] = head.compound;
  if (inWord !== undefined) {
    return SITTINGS.includes(head.noun.type) ? { actors: [inWord], rule: 'session' } : undefined;
  }
  const owner = following(view, head.at, 1).find((g) => g.marker === 'of' || isBy(g, tables));
  if (
    owner !== undefined &&
    isOfBodies(owner) &&
    (SITTINGS.includes(head.noun.type) || owner.delegates !== null)
  )
    return { actors: owner.actors, rule: 'session' };
  if (owner !== undefined || head.use?.article === 'definite') return undefined;
  const own = view.groups.find((g) => isSubject(g, place) && isOfBodies(g)) ?? carriedBody(place);
  const sits =
    SITTINGS.includes(head.noun.type) ||
    (own?.delegates ?? null) !== null ||
    isConvened(place) ||
    isHeldBy(place);
  return own && sits ? { actors: own.actors, rule: 'session' } : undefined;
}

/** "Die Liga hat ein Krisentreffen angesetzt": a meeting that a body holds or sets is its own. */
function isConvened({ head, view, tables }: Place): boolean {
  const lemma = lemmaOf(view, head.clause);
  return head.type === 'meeting' && head.use?.role === 'event' && head.use.preposition === null && tables.convening.includes(lemma);
} // prettier-ignore

/** "Bei einem Sondertreffen in Kairo verurteilte die Liga den Angriff": a meeting at which a body acts, with nobody else, is its own. */
function isHeldBy({ head: { type, use, clause, at }, view, tables }: Place): boolean {
  const partner = view.groups.some((g) => g.clause === clause && g.marker !== null && tables.with.includes(g.marker));
  return type === 'meeting' && use?.role === 'during' && use.article === 'indefinite' && !partner && endsIn(tables.specialMeetings, wordAt(view, at));
} // prettier-ignore

/** "beim EU-Gipfel", "am Rande der Sitzung": where something else took place that the sentence tells of. */
function onlyFrames({ use }: Head): boolean {
  return use !== null && (use.role === 'aside' || (use.role === 'during' && use.article === 'definite'));
}

/** "beim Nato-Gipfel in Den Haag am 24. Juni": a day or the month stands right behind it, or behind its place. */
function isDatedItself({ head, view }: Place): boolean {
  return view.times.some((time) => {
    const at = tokenAt(view.tokens, time.start);
    const between = view.tokens.slice(head.at + 1, at);
    const plain = between.every((t, i) => ['ADP', 'DET', 'PROPN'].includes(t.value.pos) || insideGroup(head.at + 1 + i, view) || view.names.some((n) => n.start <= t.start && t.end <= n.end));
    return at > head.at && between.length <= PLACED_DAY && plain && /^(?:\d{4}|XXXX)-(?:\d\d|WXX-\d)/u.test(time.value.value);
  });
} // prettier-ignore

/** How many words a place and the day behind it may have. */
const PLACED_DAY = 6;

/** "kam vom G20-Gipfel, der am Montag zu Ende gegangen war": a relative clause right behind it tells of itself. */
function isToldOf({ head, view, tables }: Place): boolean {
  const relative = relativeBehind(head.at, view);
  if (relative === undefined) return false;
  const { lemma = '' } = relative.value;
  const ended = wordsOf(relative.id, view).some((t) => tables.phases.includes(t.value.form.toLowerCase()));
  return [...tables.happens, ...tables.goingOn].includes(lemma) || tables.verbs.some((v) => v.lemma === lemma && v.frame === 'session') || ended;
} // prettier-ignore

/** How many words may stand between a noun and the day that is its own. */
const OWN_DAY = 4;

/** "vor dem EU-Gipfel in der kommenden Woche": another day than what the clause tells has. */
export function ownDayOf({ use, at: head }: Head, view: SentenceView, { ahead }: ContactTables): Annotation<'time'> | undefined {
  if (!ahead.includes(use?.preposition ?? '')) return undefined;
  return view.times.find((time) => {
    const at = tokenAt(view.tokens, time.start);
    const between = view.tokens.slice(head + 1, at);
    return at > head && between.length <= OWN_DAY && between.every((t) => ['ADP', 'DET', 'PROPN'].includes(t.value.pos));
  });
} // prettier-ignore

/** Kinds of contact that a body holds by itself; of other kinds only its delegates do ("Treffen der EU-Minister"). */
const SITTINGS: readonly string[] = ['council_session', 'summit', 'video_call', 'phone_call'];
