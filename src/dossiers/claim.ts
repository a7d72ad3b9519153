import { CONTACT_FAMILY, type ContactStatus } from '../model/contact.ts';
import type { OutlinedReport, OutlinedValue } from '../model/outline.ts';
import { sideOf, standsForSide } from '../record/values/actors.ts';
import type { Day } from './when.ts';
import { ANY_DAY, isOpen, meet, soleDay, whenOf, type When } from './when.ts';
import type { Window } from './window.ts';

/** What a report claims about who and when, ready to be matched. */
export interface Claim {
  readonly report: OutlinedReport;
  /** Who takes part (`peopleOf`). */
  readonly people: string;
  /** Who takes part and in which family of contacts: reports of two blocks are never of one contact by date alone. */
  readonly block: string;
  /** What the words and the publication of the article leave of the day. */
  readonly when: When;
  /** The day, where one is left. */
  readonly day: Day | null;
  /** True when the article's words speak of the day at all; otherwise only its publication bounds it. */
  readonly dated: boolean;
  /** Days that only other articles settle carry them here. */
  readonly window: Window;
}

/** Days an article looks back or ahead when its words give no day. */
const NEWS_BACK = 3;
const NEWS_AHEAD = 7;
const MENTION_BACK = 14;
const WEEK = 6;
const YEAR = 365;

/** Who takes part, whatever they are called: people by themselves, governments and capitals by their state. */
export function peopleOf(report: OutlinedReport): string {
  const who = report.participants.map((one) => (standsForSide(one) ? sideOf(one) : one.id));
  return [...new Set(who)].sort().join('+');
}

/** The people with the family of the contact. */
export function blockOf(report: OutlinedReport): string {
  return `${CONTACT_FAMILY[report.type]}:${peopleOf(report)}`;
}

/** What a report says by itself, whenever its article was published. */
export interface Said {
  readonly people: string;
  readonly block: string;
  /** What the article says of the day; null when it says nothing. */
  readonly words: When | null;
}

export function saidIn(report: OutlinedReport): Said {
  const people = peopleOf(report);
  return { people, block: `${CONTACT_FAMILY[report.type]}:${people}`, words: wordsOf(report) };
}

/** The claim of a report of an article published in the window. `given` is a day that another contact settles. */
export function claimOf(
  report: OutlinedReport,
  window: Window,
  given: Day | null = null,
  { people, block, words }: Said = saidIn(report),
): Claim {
  const near = words === null ? undatedNear(report, window) : datedNear(report, window, words);
  const settled = given === null ? near : { ...near, from: given, to: given };
  return {
    report,
    people,
    block,
    when: settled,
    day: soleDay(settled),
    dated: words !== null || given !== null,
    window,
  };
}

/** True for a contact that still lay ahead when the article was written. */
export function liesAhead(report: OutlinedReport): boolean {
  return report.tense === 'before';
}

const CALLED_OFF: readonly ContactStatus[] = ['postponed', 'cancelled', 'refused', 'denied'];

/** True for a contact that did not come about: its day may lie behind the article or ahead of it. */
export function calledOff({ status }: OutlinedReport): boolean {
  return CALLED_OFF.includes(status);
}

/** Characters between two parts of one date: "am Donnerstag, dem 30. Dezember". */
const BESIDE = 40;

/**
 * What the article says of the day; null when it says nothing. The first words that give a day count, else the first at
 * all, with what stands beside them; a full date elsewhere counts when it fits them. Other dates are of other events.
 */
function wordsOf(report: OutlinedReport): When | null {
  const said = [...(report.values['date'] ?? []), ...(report.values['start'] ?? [])].flatMap(whenSaid);
  said.sort((a, b) => a.start - b.start || length(a.when) - length(b.when));
  const first = said.find(({ when }) => givesDay(when)) ?? said[0];
  if (first === undefined) return null;
  let { when, end } = first;
  for (const other of said) {
    const both = meet(when, other.when);
    const beside = other.start <= end + BESIDE && other.end + BESIDE >= first.start;
    if (both === null || !(beside || other.when.from === other.when.to)) continue;
    when = both;
    end = Math.max(end, other.end);
  }
  return when;
}

/** A weekday, a day of a month or a full date, not a month or a year. */
function givesDay({ from, to, weekday, monthDay }: When): boolean {
  return from === to || weekday !== undefined || monthDay !== undefined;
}

function length({ from, to }: When): number {
  return Number.isFinite(to - from) ? to - from : Number.MAX_SAFE_INTEGER;
}

interface DateSaid {
  readonly when: When;
  readonly start: number;
  readonly end: number;
}

function whenSaid({ value, mod, evidence: [{ start, end }] }: OutlinedValue): readonly DateSaid[] {
  const when = typeof value === 'string' ? whenOf(value, mod) : null;
  return when === null ? [] : [{ when, start, end }];
}

/** A bare weekday is one of the seven days around the publication, a date without its year one of the year around it. */
function datedNear(report: OutlinedReport, window: Window, words: When): When {
  if (Number.isFinite(words.from) && Number.isFinite(words.to)) return words;
  return meet(words, reach(report, window, words.month === undefined ? WEEK : YEAR)) ?? words;
}

/** Without words for the day: news is of the days before it, an announcement of the days to come; a plan may be of any day. */
function undatedNear(report: OutlinedReport, window: Window): When {
  if (liesAhead(report)) return report.main ? reach(report, window, NEWS_AHEAD) : ANY_DAY;
  return reach(report, window, report.main ? NEWS_BACK : MENTION_BACK);
}

/** Days around the publication in which the contact lies: behind it or ahead; both where it was called off. */
function reach(report: OutlinedReport, window: Window, days: number): When {
  const back = liesAhead(report) && !calledOff(report) ? 0 : days;
  const ahead = liesAhead(report) || calledOff(report) ? days : 0;
  return { ...ANY_DAY, from: window.from - back, to: window.to + ahead };
}

/** True when the report names its day only from where it stands. */
export function isDeictic(report: OutlinedReport): boolean {
  return (report.values['date'] ?? []).some(
    ({ value }) => typeof value === 'string' && isOpen(value) && whenOf(value)?.weekday !== undefined,
  );
}
