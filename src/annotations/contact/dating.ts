import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import { contains, type Span } from '../../text/span.ts';
import { isPerson } from './actor-group.ts';
import { clauseBefore, type Around } from './clause-before.ts';
import type { Head } from './heads.ts';
import { hangsOn } from './region.ts';
import { endsIn, tokenAt, wordAt } from './sentence.ts';
import { ownDayOf } from './session-rules.ts';
import { isRightBefore } from './subjects.ts';
import { isPreceded, tellsOfIt } from './telling.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** Where a head stands: its stretch of the sentence, and the other heads there. */
export interface DatedPlace extends Around {
  readonly region: Span;
}

/**
 * The times that date a head: in its region, and in its clause where the clause tells of the contact itself ("fand am
 * Montag statt", "sprach am Montag mit …"), else only those in its own phrase ("das für Montag geplante Gespräch", "das
 * Gespräch am Montag"). Where it has none, those of its clause outside the phrases of others; where its clause only carries on
 * with "und", "wo" or "um", the times of the clause before, or of what happened at the same time ("als …"). Limits ("seit Mai") date nothing.
 */
export function timesOf(head: Head, place: DatedPlace): Annotation<'time'>[] {
  const { region, view, tables } = place;
  const ahead = ownDayOf(head, view, tables);
  if (ahead !== undefined) return [ahead];
  const whole = tellsOfIt(head, view, tables);
  const dating = view.times.filter(
    (time) => !isLimit(time, view, tables) && !isSince(time, head, place) && !isOthers(time, head, place),
  );
  const own = dating.filter((time) => {
    const at = tokenAt(view.tokens, time.start);
    if (!contains(region, time) && !isInside(at, head, place)) return false;
    const clause = view.clauseOf[at] ?? -1;
    const before = view.tokens[at - 1]?.value.pos === 'DET' ? at - 2 : at - 1;
    const meant = whole || isInPhrase(at, head, view) || tables.forDay.includes(wordAt(view, before));
    return clause === head.clause
      ? meant
      : hangsOn(clause, head, view) && !isOnOther(clause, head, view, tables);
  });
  if (own.length > 0 || !whole) return own;
  const rest = restOfClause(head, dating, place);
  if (rest.length > 0) return rest;
  const before = clauseBefore(head, place);
  return before === undefined
    ? []
    : dating.filter((time) => view.clauseOf[tokenAt(view.tokens, time.start)] === before);
}

/**
 * "sein Besuch bei B, mit dem er im Mai gestritten hatte", "sprach über ein Abkommen, das im Mai ausläuft": a relative clause
 * on something else tells of another time.
 */
function isOnOther(clause: number, head: Head, view: SentenceView, { happens, ofThings }: ContactTables): boolean {
  const found = view.clauses.find((c) => c.id === clause);
  if (found?.value.kind !== 'relative') return false;
  // "ein Treffen von A und B, das am Montag stattfand"
  if (head.noun !== null && happens.includes(found.value.lemma ?? '')) return false;
  const first = tokenAt(view.tokens, found.start);
  const noun = view.tokens[first - 1]?.value.pos === 'PUNCT' ? first - 2 : first - 1;
  const onThing = head.verb !== null && ['NOUN', 'PROPN'].includes(view.tokens[noun]?.value.pos ?? '') && noun !== head.at;
  // "hat über Nordkorea gesprochen, das am Montag …": behind the verb it is on a thing before.
  const behindVerb = head.verb !== null && noun === head.at && ofThings.includes(found.value.introducer ?? '');
  return onThing || behindVerb || view.groups.some((g) => g.actors.some(isPerson) && isRightBefore(g, found.start, view));
} // prettier-ignore

/** "das für Dienstag am Rande des Gipfels vereinbarte Treffen": in the phrase of the head, outside that of a head inside it. */
function isInside(at: number, head: Head, { heads }: DatedPlace): boolean {
  if (head.use === null || at < head.use.from || at > head.at) return false;
  return !heads.some((h) => h !== head && h.at < head.at && at >= (h.use?.from ?? h.at));
}

/**
 * "Am Sonntag, einen Tag nach dem Gespräch mit B, telefonierte A mit C", "A empfing B, der mit C gesprochen hatte, am Sonntag":
 * a time of the clause dates what it tells, wherever other contacts stand, unless one of the same clause stands before it.
 */
function restOfClause(
  head: Head,
  times: readonly Annotation<'time'>[],
  { heads, view, tables }: DatedPlace,
): Annotation<'time'>[] {
  const others = heads.filter((h) => h !== head && h.clause === head.clause && !isPreceded(h, view, tables));
  const first = Math.min(...others.map((h) => h.use?.from ?? h.at));
  return times.filter((time) => {
    const at = tokenAt(view.tokens, time.start);
    return view.clauseOf[at] === head.clause && at < first;
  });
}

/** "verhandeln seit Dienstag": of what goes on, the day on which it began. */
export function beganOn(head: Head, view: SentenceView, tables: ContactTables): Annotation<'time'>[] {
  return view.times.filter((time) => {
    const at = tokenAt(view.tokens, time.start) - 1;
    const before = view.tokens[at]?.value.pos === 'DET' ? at - 1 : at;
    const isDay = /^\d{4}-\d\d-\d\d/u.test(time.value.resolved ?? '');
    return isDay && view.clauseOf[at] === head.clause && tables.since.includes(wordAt(view, before));
  });
}

/** "seit Mai", "seit dem 12. Februar", "bis Sonntag": a limit and not the day. */
function isLimit(time: Span, view: SentenceView, tables: ContactTables): boolean {
  const at = tokenAt(view.tokens, time.start) - 1;
  const before = view.tokens[at]?.value.pos === 'DET' ? at - 1 : at;
  // "der dritte Gipfel nach 2000 und 2007"
  const earlier = view.times.find((t) => tokenAt(view.tokens, t.end - 1) === at - 1);
  if (earlier !== undefined && tables.and.includes(wordAt(view, at))) return isLimit(earlier, view, tables);
  const year = /^\d{4}$/u.test(time.end - time.start === 4 ? wordAt(view, at + 1) : '');
  // "in der Woche vor Weihnachten"
  const counted = tables.beside.includes(wordAt(view, at)) && endsIn(tables.timeNouns, wordAt(view, at - 1));
  return (
    tables.timeAside.includes(wordAt(view, before)) ||
    counted ||
    (year && tables.beside.includes(wordAt(view, at)))
  );
}

/**
 * "den er seit dessen Amtsantritt am 1. Januar besuchte", "erstmals seit Beginn des Streits vor drei Monaten": a date or
 * distance right behind what "seit" leads.
 */
function isSinceDate(at: number, time: Annotation<'time'>, { tokens, sentence }: SentenceView, tables: ContactTables): boolean {
  const fixed = /\d/u.test(tokens[at]?.value.form ?? '') || time.value.value.startsWith('P');
  const dated = fixed && time.start >= sentence.start;
  const since = tokens.slice(Math.max(0, at - SINCE), at).findLastIndex((t) => tables.since.includes(t.value.form.toLowerCase()));
  const between = tokens.slice(Math.max(0, at - SINCE), at).slice(since + 1);
  return dated && since >= 0 && between.some((t) => t.value.pos === 'NOUN') && between.every((t) => ['DET', 'PRON', 'ADJ', 'NOUN', 'ADP'].includes(t.value.pos));
} // prettier-ignore

/** Words that may stand between "seit" and the date of what it leads. */
const SINCE = 6;

/** "will vor dem Gipfel am Freitag mit B sprechen": the day that another head has for itself. */
function isOthers(time: Annotation<'time'>, head: Head, { heads, view, tables }: DatedPlace): boolean {
  return heads.some((h) => h !== head && ownDayOf(h, view, tables) === time);
}

/** "das erste Treffen seit der Revolution 1959", "seit dem Abschuss eines Flugzeugs im Mai": the time of what came before it. */
function isSince(time: Annotation<'time'>, head: Head, { view, tables }: DatedPlace): boolean {
  const at = tokenAt(view.tokens, time.start);
  if (head.use === null) return isSinceDate(at, time, view, tables);
  if (at < head.at) return false;
  const between = view.tokens.slice(head.at + 1, at);
  const since = between.findLastIndex((t) => tables.since.includes(t.value.form.toLowerCase()));
  return (
    since >= 0 && between.slice(since).every((t) => t.value.verb === undefined && t.value.pos !== 'PUNCT')
  );
}

/** The times that only the noun can have: "das Abendessen vom Mittwoch"; "am Mittwoch" may be the verb's. */
export function timesOfNoun(head: Head, view: SentenceView, tables: ContactTables): Annotation<'time'>[] {
  return view.times.filter((time) => {
    const at = tokenAt(view.tokens, time.start);
    return at === head.at + 2 && tables.by.includes(wordAt(view, at - 1));
  });
}

/** Between article and noun, or right after the noun with nothing but small words between. */
function isInPhrase(at: number, head: Head, view: SentenceView): boolean {
  if (at < head.at) return head.use !== null && at >= head.use.from;
  const between = view.tokens.slice(head.at + 1, at);
  const plain = between.every((t) => t.value.verb === undefined && t.value.pos !== 'PUNCT');
  return between.length <= 12 && plain && !isOfNextNoun(head.at + 1, at, view);
}

/**
 * "der Gipfel im April sowie die Vorbereitung der Wahl im Herbst": behind a joining word stands another noun, whose the time
 * is.
 */
function isOfNextNoun(from: number, at: number, view: SentenceView): boolean {
  const { tokens, times } = view;
  const joint = tokens.findLastIndex(
    (t, i) => i >= from && i < at && t.value.pos === 'CCONJ' && !insideGroup(i, view),
  );
  const inTime = (token: Span): boolean => times.some((time) => contains(time, token));
  return joint >= 0 && tokens.slice(joint, at).some((t) => t.value.pos === 'NOUN' && !inTime(t));
}
