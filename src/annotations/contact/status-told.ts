import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import { wordsOf } from './conjuncts.ts';
import { isByWay } from './heads.ts';
import { endsIn, hasParticiple, hasWordOf, wordAt } from './sentence.ts';
import { isToBegin } from './status-coming.ts';
import { isDayOpen, isSoon, isToday, liesAhead } from './status-days.ts';
import { clauseOf, inPlace, type Question, type StatusReading } from './status-question.ts';
import type { SentenceView } from './view.ts';

/** What the day and the tense say, where no word does. */
export function whenTold(q: Question, finite: Annotation<'token'> | undefined): StatusReading {
  if (liesAhead(q) && !isWayTold(q, finite)) return { status: 'planned', rule: 'status/date-ahead' };
  if (isGoingOn(q, finite)) return { status: 'under_way', rule: 'status/going-on' };
  const told = q.head.noun !== null && !inPlace(q) && finite?.value.verb?.tense === 'pres';
  if (isToBegin(q)) return { status: 'planned', rule: 'status/to-begin' };
  if (told && q.tables.comingUp.includes(clauseOf(q)?.value.lemma ?? ''))
    return finite.value.pos === 'AUX'
      ? { status: 'under_way', rule: 'status/begun' }
      : { status: 'planned', rule: 'status/coming-up' };
  if (isPresent(q, finite)) {
    if (goesOn(q)) return { status: 'under_way', rule: 'status/since' };
    const there = q.tables.where.includes(clauseOf(q)?.value.introducer ?? '');
    const first = q.view.tokens[0]?.value.form.toLowerCase() ?? '';
    if (
      q.head.verb?.frame === 'travel' ||
      there ||
      q.tables.goingOnFrom.includes(first) ||
      isToday(q) ||
      isDayOpen(q) ||
      isSoon(q)
    )
      return { status: 'planned', rule: 'status/present' };
    return { status: 'held', rule: 'status/told-in-present' };
  }
  return { status: 'held', rule: 'status/told' };
}

/** "in Wien läuft der Gipfel", "die Gespräche dauern an", "A hält sich derzeit zu Gesprächen in Wien auf". */
function isGoingOn(q: Question, finite: Annotation<'token'> | undefined): boolean {
  const { use } = q.head;
  const told = use?.role === 'event' && use.preposition === null && q.tables.goingOn.includes(clauseOf(q)?.value.lemma ?? '');
  const now = q.view.tokens.some((_, i) => q.view.clauseOf[i] === q.head.clause && [wordAt(q.view, i), `${wordAt(q.view, i - 1)} ${wordAt(q.view, i)}`].some((w) => q.tables.now.includes(w)));
  // "dauerte am Abend noch an": when it was written.
  const still = told && hasWordOf(q.view, q.head.clause, q.tables.still);
  return still || ((told || (now && !inPlace(q))) && finite?.value.verb?.tense === 'pres');
} // prettier-ignore

/** "verabredeten am Telefon ein Treffen für Freitag", "einigten sich in einem Telefonat auf ein Treffen am Freitag": in which they did so is over, whenever they are to meet. */
function isWayTold(q: Question, finite: Annotation<'token'> | undefined): boolean {
  const { verb, lemma } = finite?.value ?? {};
  const perfect = verb?.tense === 'pres' && q.tables.perfect.includes(lemma ?? '') && wordsOf(q.head.clause, q.view).some((t) => t.value.verb?.form === 'part');
  const within = q.head.use?.role === 'during' && !q.tables.intended.includes(lemma ?? '');
  return (within || isByWay(q.head, q.tables)) && ((verb?.tense === 'past' && verb.mood !== 'sub') || perfect);
} // prettier-ignore

/** The verb of contact itself stands in the present indicative: "trifft am Freitag", no perfect ("ist bei B gewesen"), no report of what is said. */
function isPresent({ head, view }: Question, finite: Annotation<'token'> | undefined): boolean {
  const { verb } = finite?.value ?? {};
  const own = head.verb !== null || (head.carrier !== null && head.use?.role === 'event');
  const at = head.carrier?.at ?? head.at;
  const perfect = hasParticiple(view, head.clause);
  return own && !perfect && verb?.tense === 'pres' && view.tokens[at] === finite;
}

/** "verhandeln seit dem Abend"; "sprechen erstmals seit Mai" tells of one time. */
function goesOn({ head, view, tables }: Question): boolean {
  const inClause = view.tokens.flatMap((_, i) => (view.clauseOf[i] === head.clause ? [i] : []));
  const sinceToday = inClause.some((i) => tables.since.includes(wordAt(view, i)) && tables.ordinals[wordAt(view, i - 1)] === undefined && isSinceHour(i, view, tables));
  if (sinceToday) return true;
  if (inClause.some((i) => tables.ordinals[wordAt(view, i)] !== undefined)) return false;
  return inClause.some((i) => view.tokens[i]?.value.pos === 'ADP' && tables.since.includes(wordAt(view, i)));
} // prettier-ignore

/** "tagt seit dem Vormittag erstmals": a part of the day follows, not a year or a war. */
function isSinceHour(at: number, view: SentenceView, tables: ContactTables): boolean {
  const { tokens } = view;
  const next = tokens[at + 1]?.value.pos === 'DET' ? at + 2 : at + 1;
  return endsIn(tables.dayParts, wordAt(view, next));
}
