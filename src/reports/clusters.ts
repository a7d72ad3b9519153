import type { ActorRef } from '../model/actor.ts';
import type { Annotation, Seen } from '../model/annotation.ts';
import { CONTACT_FAMILY, type ContactStatus, type ContactType } from '../model/contact.ts';
import { sideOf, standsForSide } from '../record/values/actors.ts';
import { contains } from '../text/span.ts';
import { moment } from '../record/values/moment.ts';

/** The phrases of one article that speak of one contact. */
export interface Cluster {
  readonly participants: readonly ActorRef[];
  readonly cues: readonly Annotation<'contact'>[];
}

/** A phrase with what parts it from others. */
interface Clue {
  readonly cue: Annotation<'contact'>;
  /** Day or coarser, as the region of the phrase gives it; words such as "now" give none. */
  readonly dates: readonly string[];
  /** Told in passing, of a day far before the article. */
  readonly isHistory: boolean;
  /** Before or after another contact, where the words set it so; absent where they do not. */
  readonly relation?: string;
}

interface Open {
  participants: readonly ActorRef[];
  readonly clues: Clue[];
}

/** Joins the phrases of an article into contacts, in reading order. `published`: its day, ISO; absent where it is not known. */
export function clustersOf(seen: Seen, published?: string): Cluster[] {
  const clusters: Open[] = [];
  for (const cue of seen.all('contact')) {
    const relation = relationOf(cue, seen);
    const dates = datesIn(cue, seen);
    const clue: Clue = {
      cue,
      dates,
      isHistory: isHistory(cue, dates, published),
      ...(relation === undefined ? {} : { relation }),
    };
    const home = cue.value.introduces
      ? (clusters.find((c) => sameActors(c.participants, cue.value.participants) && joins(c.clues, clue)) ??
        headed(clusters, clue, seen) ??
        headlined(clusters, clue, seen) ??
        led(clusters, clue, seen))
      : (justTold(clusters, clue, seen) ?? referent(clusters, clue));
    const participants = cue.value.introduces
      ? cue.value.participants
      : (heldBy(cue) ?? sameOnAnotherDay(clusters, clue) ?? cue.value.otherwise ?? []);
    if (home) {
      const grown = cue.value.introduces && participants.length > home.participants.length;
      home.clues.push(clue);
      if (grown || (home.participants.every(standsForSide) && cue.value.introduces))
        home.participants = participants;
    } else if (participants.length > 0) clusters.push({ participants, clues: [clue] });
  }
  return clusters.map((c) => ({ participants: c.participants, cues: c.clues.map((x) => x.cue) }));
}

/** "Gespräch zwischen Paris und Berlin" over an article on a talk of the two leaders: the heading names them by their seats. */
function headed(clusters: readonly Open[], clue: Clue, seen: Seen): Open | undefined {
  const sides = new Set(clue.cue.value.participants.map(sideOf));
  return clusters.find(
    ({ participants, clues }) =>
      participants.every(standsForSide) &&
      participants.length === sides.size &&
      participants.every((one) => sides.has(sideOf(one))) &&
      isInHeading(clues, seen) &&
      joins(clues, clue),
  );
}

/** Nothing of the text tells of it yet. */
function isInHeading(clues: readonly Clue[], seen: Seen): boolean {
  return clues.every(({ cue }) => seen.over('sentence', cue)[0]?.value.kind !== 'paragraph');
}

/** "A trifft B und C" over an article on a meeting of A, B, C and D: a heading has no room for all. */
function headlined(clusters: readonly Open[], clue: Clue, seen: Seen): Open | undefined {
  const people = clue.cue.value.participants;
  if (people.length < 3) return undefined;
  return clusters.find(
    ({ participants, clues }) =>
      participants.length >= 2 &&
      participants.every((one) => one.kind === 'person' && people.some((p) => p.id === one.id)) &&
      isInHeading(clues, seen) &&
      joins(clues, clue),
  );
}

/** Sentences behind the one that opens an article in which it says whose talks those of the two states were. */
const LEAD = 2;
/** Characters below which what opens an article is where it was written ("Brüssel.") and no sentence. */
const DATELINE = 30;

/**
 * "Unter Vermittlung der EU haben Armenien und Aserbaidschan erneut verhandelt. Die Präsidenten A und B trafen am Samstag C": the
 * sentence that opens an article names states, without a day, and one of the next those who met for them.
 */
function led(clusters: readonly Open[], clue: Clue, seen: Seen): Open | undefined {
  const { participants: people } = clue.cue.value;
  const sides = new Set(people.map(sideOf));
  const [opening, ...behind] = seen.all('sentence').filter((s) => s.value.kind === 'paragraph' && s.end - s.start >= DATELINE);
  const near = behind.slice(0, LEAD).some((s) => contains(s, clue.cue));
  if (opening === undefined || !near || people.length < 2 || people.some((p) => p.kind !== 'person')) return undefined;
  return clusters.find(
    ({ participants, clues }) =>
      participants.length >= 2 &&
      participants.every((one) => one.kind === 'country' && sides.has(sideOf(one))) &&
      clues.every(({ cue, dates }) => !cue.value.introduces || (dates.length === 0 && contains(opening, cue))) &&
      joins(clues, clue),
  );
} // prettier-ignore

function sameActors(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  return a.length === b.length && a.every((x) => b.some((y) => y.id === x.id));
}

/** "Am Montag hatten A und B telefoniert. Um das Gespräch hatte B gebeten": the only contact that the sentence before tells of, where it fits. */
function justTold(clusters: readonly Open[], clue: Clue, seen: Seen): Open | undefined {
  const [own] = seen.over('sentence', clue.cue);
  const before = seen.all('sentence').findLast((s) => own !== undefined && s.end <= own.start);
  if (clue.cue.value.participants.length > 0 || before?.value.block !== own?.value.block) return undefined;
  const told = clusters.filter(({ clues }) => clues.some(({ cue }) => before !== undefined && cue.value.introduces && contains(before, cue)));
  const [only, ...more] = told;
  return only !== undefined && more.length === 0 && joins(only.clues, clue) ? only : undefined;
} // prettier-ignore

/** What a phrase without participants points back to: the first contact that fits and is not told as background. */
function referent(clusters: readonly Open[], clue: Clue): Open | undefined {
  const named = clue.cue.value.participants;
  const fitting = clusters.filter(
    (c) => named.every((n) => takesPart(n, c.participants)) && joins(c.clues, clue),
  );
  const told = fitting.filter((c) => !c.clues.every((x) => x.cue.value.background));
  return (
    told.findLast((c) => c.clues.some((x) => isLike(x, clue))) ??
    told.find((c) => isPast(c, clue)) ??
    told[0] ??
    fitting[0]
  );
}

/** "nach dem Gespräch" speaks rather of one that was held than of one that is only to come. */
function isPast({ clues }: Open, { cue }: Clue): boolean {
  return !AHEAD.includes(cue.value.status) && !clues.every((x) => AHEAD.includes(x.cue.value.status));
}

/** "beim Gipfel im Juli", of a body that was said to hold one. */
function heldBy({ value: { otherwise } }: Annotation<'contact'>): readonly ActorRef[] | undefined {
  return otherwise?.length === 1 && otherwise[0]?.kind !== 'person' ? otherwise : undefined;
}

/** "die Sitzung" is the session named last, not the talks before it; an open word ("Gespräch") may be any. */
function isLike({ cue }: Clue, clue: Clue): boolean {
  return !OPEN.includes(clue.cue.value.type) && cue.value.type === clue.cue.value.type;
}

/** Someone takes part, or acts for a state or body that does: "vorgeschlagen hatte das Treffen der Premier". */
function takesPart(one: ActorRef, participants: readonly ActorRef[]): boolean {
  return participants.some((p) => p.id === one.id || (p.kind !== 'person' && p.id === one.side));
}

/**
 * "während der Videokonferenz am 7. Mai" in an article on a call of another day: the same people, another contact. Only
 * for words with a day of their own that fits no contact of the article.
 */
function sameOnAnotherDay(clusters: readonly Open[], clue: Clue): readonly ActorRef[] | undefined {
  if (!clue.dates.some((d) => /\d{2}-\d{2}$/u.test(d))) return undefined;
  const type = clue.cue.value.type;
  const other = clusters.find(
    (c) => clue.cue.value.participants.every((n) => c.participants.some((p) => p.id === n.id)) && fitsFamily(c.clues.map((x) => x.cue.value.type), type) && c.clues.some((x) => conflicting(x.dates, clue.dates)),
  ); // prettier-ignore
  return other?.participants;
}

/** True when nothing parts the phrase from the contact: family, dates, status, or a channel told as another event. */
function joins(clues: readonly Clue[], clue: Clue): boolean {
  if (
    !fitsFamily(
      clues.map((c) => c.cue.value.type),
      clue.cue.value.type,
    )
  )
    return false;
  if (clues.some((c) => conflicting(c.dates, clue.dates))) return false;
  if (clues.some((c) => statusParts(c, clue))) return false;
  if (clues.some((c) => isBefore(c, clue) || isBefore(clue, c))) return false;
  if (clues.some((c) => isOfOldTimes(c, clue) || isOfOldTimes(clue, c))) return false;
  if (
    clues.some((c) => c.relation !== undefined && clue.relation !== undefined && c.relation !== clue.relation)
  )
    return false;
  return !otherChannelAndDay(clues, clue);
}

const OPEN: readonly ContactType[] = ['call', 'talks'];

/** "Gespräch" may be a call or a meeting: an open type fits what is told more exactly, and never decides against it. */
function fitsFamily(told: readonly ContactType[], type: ContactType): boolean {
  const exact = told.filter((t) => !OPEN.includes(t));
  if (OPEN.includes(type)) return !told.includes('letters');
  return exact.length === 0 || exact.some((t) => CONTACT_FAMILY[t] === CONTACT_FAMILY[type]);
}

function conflicting(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((x) => b.some((y) => moment.compare({ value: x }, { value: y }) !== 'conflict'));
}

const AHEAD: readonly ContactStatus[] = ['planned', 'proposed', 'postponed'];

/** What was held and what lies ahead are two, where both are said for sure and no date ties them. */
function statusParts(a: Clue, b: Clue): boolean {
  if (!a.cue.value.statusSure || !b.cue.value.statusSure) return false;
  if (isDropped(a, b) || isDropped(b, a) || isMoved(a, b) || isMoved(b, a)) return true;
  const tied = a.dates.some((x) => b.dates.includes(x));
  const pointing = !a.cue.value.introduces || !b.cue.value.introduces;
  return AHEAD.includes(a.cue.value.status) !== AHEAD.includes(b.cue.value.status) && !tied && !pointing;
}

/** "zuletzt hatten sie sich im Juni getroffen": not the contact that is told beside it for sure. */
function isBefore(a: Clue, b: Clue): boolean {
  const tied = a.dates.some((x) => b.dates.includes(x));
  const other = b.cue.value;
  return a.cue.value.previous === true && a.dates.length > 0 && other.previous !== true && other.statusSure && other.introduces && !tied;
} // prettier-ignore

/** "Im Juni 2018 hatten sie in Singapur unterzeichnet", beside the contact of the day that has no date in its own sentence. */
function isOfOldTimes(a: Clue, b: Clue): boolean {
  const { background, introduces, statusSure } = b.cue.value;
  return a.isHistory && b.dates.length === 0 && !background && introduces && statusSure;
}

/** Days before the article from which on what it tells in passing is no more of its own story. */
const HISTORY = 45;

function isHistory({ value }: Annotation<'contact'>, dates: readonly string[], published: string | undefined): boolean {
  const day = (iso: string): number => Date.parse(iso) / 86_400_000;
  const ends = dates.map((d) => (d.length === 4 ? `${d}-12-31` : d.length === 7 ? `${d}-28` : d));
  return value.background && published !== undefined && ends.length > 0 && ends.every((d) => day(published.slice(0, 10)) - day(d) > HISTORY);
} // prettier-ignore

/** What was held was neither refused nor cancelled; only a denial speaks of what others say was held. */
function isDropped(a: Clue, b: Clue): boolean {
  const [one, other] = [a.cue.value, b.cue.value];
  return one.status === 'held' && (other.status === 'refused' || other.status === 'cancelled');
}

/** What was put off, and what takes its place on another day. */
function isMoved(a: Clue, b: Clue): boolean {
  return a.cue.value.moved === true && b.cue.value.status === 'postponed';
}

/** A video call on the 7th, told in the past of a phone call on another day: two contacts. */
function otherChannelAndDay(clues: readonly Clue[], clue: Clue): boolean {
  const channel = (t: ContactType): string | null => (t === 'phone_call' || t === 'video_call' ? t : null);
  const own = channel(clue.cue.value.type);
  if (own === null || !clues.some((c) => (channel(c.cue.value.type) ?? own) !== own)) return false;
  const told = clues.flatMap((c) => c.dates);
  const sameDay = clue.dates.some((d) => told.includes(d));
  const ahead = [...clues, clue].some((c) => AHEAD.includes(c.cue.value.status));
  return clue.dates.length > 0 && !sameDay && !ahead;
}

/** "nach dem Treffen mit B": the phrase stands after (or before) a contact that another phrase of its sentence names. */
function relationOf(cue: Annotation<'contact'>, seen: Seen): string | undefined {
  if (!cue.value.introduces) return undefined;
  const [sentence] = seen.over('sentence', cue);
  const relations = sentence ? seen.within('cue', sentence).filter((c) => c.value.cue === 'relation') : [];
  return relations.find((c) => c.value.slots['other']?.start !== cue.start)?.value.value;
}

/** Calendar values in the region of a phrase: resolved where settled, else the words' own value. */
function datesIn(cue: Annotation<'contact'>, seen: Seen): string[] {
  return seen
    .within('time', cue.value.region)
    .filter((t) => cue.value.times.includes(t.id) && t.value.type !== 'SET')
    .map((t) => (t.value.resolved ?? t.value.value).slice(0, 10))
    .filter((v) => /^(?:\d{4}|XXXX-(?:\d\d|W))/u.test(v));
}
