import type { ActorRef } from '../model/actor.ts';
import type { Annotation, Layer } from '../model/annotation.ts';
import type { ContactReading, Passage } from '../model/report.ts';
import { contains, type Span } from '../text/span.ts';

/** Number of the innermost clause a span begins in; -1 where there is none. */
export function clauseAt(reading: ContactReading, span: Span): number {
  const place = { start: span.start, end: Math.min(span.end, span.start + 1) };
  const around = reading.seen
    .over('clause', place)
    .filter((c) => (c.spans ?? [c]).some((part) => contains(part, place)));
  const inner = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return inner?.id ?? -1;
}

/**
 * Annotations of a layer that belong to the contact of a passage: in its region and in the clause of its head, in a relative
 * clause that hangs on that clause, in one that goes on without a subject ("… und dauerte drei Stunden"), or in the clause that
 * an infinitive hangs on ("nahm sich eine Stunde Zeit, um mit B zu sprechen"). Sentences that carry on belong to it as a whole.
 */
export function belonging<L extends Layer>(
  reading: ContactReading,
  passage: Passage,
  layer: L,
): Annotation<L>[] {
  const { cue } = passage;
  const inRegion = reading.seen.within(layer, passage.span).filter((a) => !cue || !ofAnother(cue, a));
  if (!cue) return [...inRegion];
  const home = clauseAt(reading, cue);
  const clauses = reading.seen.over('clause', passage.sentence);
  const own = clauses.find((c) => c.id === home)?.value;
  const host = own?.kind === 'infinitive' ? own.parent : undefined;
  return inRegion.filter((a) => {
    const at = clauseAt(reading, a);
    const clause = clauses.find((c) => c.id === at);
    if (host !== undefined && at === host) return true;
    if (clause !== undefined && carriesClause(reading, clause, cue)) return true;
    const hangsOn =
      clause?.value.kind === 'relative' && clause.value.parent === home && clause.start > cue.start;
    return at === home || hangsOn;
  });
}

/** True when the words stand with another contact that the same word tells of. */
function ofAnother({ value }: Annotation<'contact'>, span: Span): boolean {
  return value.others?.some((other) => contains(other, span)) === true;
}

/** Tags of words that may open a clause which has no subject of its own: "… fand in Genf statt, dauerte drei Stunden und …". */
const NO_SUBJECT: readonly string[] = ['CCONJ', 'VERB', 'AUX'];

/** A main clause behind the contact's own that begins with its verb, "und" before it or not, and tells of no other contact. */
function carriesClause(
  { seen }: ContactReading,
  clause: Annotation<'clause'>,
  cue: Annotation<'contact'>,
): boolean {
  if (clause.value.kind !== 'main' || clause.start < cue.end || seen.within('contact', clause).length > 0)
    return false;
  const [first, second] = seen.within('token', clause).map(({ value }) => value);
  const verb = first?.pos === 'CCONJ' ? second : first;
  return NO_SUBJECT.includes(first?.pos ?? '') && verb?.verb?.form === 'fin';
}

/** Characters between a contact's name and what is said in its own phrase: "das Treffen vom Montag in Genf". */
const IN_PHRASE = 40;

/**
 * True when words of the passage's sentence are said of the contact itself: in its clause where that tells of it, else in its
 * own phrase; or in a relative clause on it. Words that stand with another contact of the sentence are of that one, unless
 * that one only frames this ("Beim Gipfel in Osaka traf A B").
 */
export function saidOfIt(reading: ContactReading, { cue, sentence }: Passage, span: Span): boolean {
  if (!cue || ofAnother(cue, span)) return false;
  const home = clauseAt(reading, cue);
  const at = clauseAt(reading, span);
  const clause = reading.seen.over('clause', sentence).find(({ id }) => id === at);
  if (at !== home) {
    const hangsOn = clause?.value.kind === 'relative' && clause.value.parent === home;
    return hangsOn && clause.start > cue.start && !withOther(reading, cue, span);
  }
  const near = span.start >= cue.end ? span.start - cue.end : cue.start - span.end;
  if (!cue.value.tells && near > IN_PHRASE) return false;
  return !withOther(reading, cue, span);
}

/** True when the words lie in the stretch of another contact that is more than the frame of this one. */
function withOther(reading: ContactReading, cue: Annotation<'contact'>, span: Span): boolean {
  if (contains(cue.value.region, span)) return false;
  return reading.seen
    .over('contact', span.start < cue.start ? { start: span.start, end: cue.start } : cue.value.region)
    .concat(reading.seen.over('contact', span))
    .some((other) => other.id !== cue.id && contains(other.value.region, span) && other.value.introduces);
}

/** The words right before a span, lower case, nearest first. */
export function wordsBefore(reading: ContactReading, span: Span, count: number): string[] {
  const text = reading.article.text.slice(Math.max(0, span.start - 80), span.start);
  const words = text.split(/\s+/u).filter((w) => w !== '');
  return words
    .slice(-count)
    .reverse()
    .map((w) => w.toLowerCase());
}

/** The actors that a slot of a cue names; an adjective of nationality and a capital stand for their state. */
export function actorsIn(reading: ContactReading, span: Span): ActorRef[] {
  const mentions = reading.seen.over('mention', span).filter((m) => contains(span, m));
  const whole = mentions.filter((m) => !mentions.some((o) => o !== m && isInside(m, o)));
  const named = whole.flatMap((m) => m.value.actors);
  const names = reading.seen.within('name', span).flatMap((n) => (n.value.actor ? [n.value.actor] : []));
  const found = named.length > 0 ? named : names;
  return found.filter((a, i, all) => all.findIndex((b) => b.id === a.id) === i);
}

function isInside(inner: Annotation<'mention'>, outer: Annotation<'mention'>): boolean {
  return (
    contains(outer.value.phrase, inner.value.phrase) && outer.value.phrase.start < inner.value.phrase.start
  );
}

/** The words of a span, white space made plain. */
export function wordsOf(reading: ContactReading, span: Span): string {
  return reading.article.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
}
