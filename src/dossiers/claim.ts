import { CONTACT_FAMILY } from '../model/contact.ts';
import type { Report, ReportedValue } from '../model/report.ts';
import { sideOf, standsForSide } from '../record/values/actors.ts';
import type { Day } from './day.ts';
import { ANY_DAY, isOpen, meet, soleDay, whenOf, type When } from './when.ts';
import type { Window } from './window.ts';

/** What a report claims about who and when, ready to be matched. */
export interface Claim {
  readonly report: Report;
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
export function blockOf(report: Report): string {
  const who = report.participants.map((one) => (standsForSide(one) ? sideOf(one) : one.id));
  return `${CONTACT_FAMILY[report.type]}:${[...new Set(who)].sort().join('+')}`;
}

/** The claim of a report of an article published in the window. `given` is a day that another contact settles. */
export function claimOf(report: Report, window: Window, given: Day | null = null): Claim {
  const words = wordsOf(report);
  const near = words === null ? undatedNear(report, window) : datedNear(report, window, words);
  const settled = given === null ? near : { ...near, from: given, to: given };
  return {
    report,
    block: blockOf(report),
    when: settled,
    day: soleDay(settled),
    dated: words !== null || given !== null,
    window,
  };
}

/** True for a contact that still lay ahead when the article was written. */
export function liesAhead(report: Report): boolean {
  return report.tense === 'before';
}

/** Everything the article says of the day, the finest first, as far as it fits together; null when it says nothing. */
function wordsOf(report: Report): When | null {
  const said = [...(report.values['date'] ?? []), ...(report.values['start'] ?? [])].flatMap(whenSaid);
  if (said.length === 0) return null;
  said.sort((a, b) => span(a) - span(b) || a.from - b.from);
  return said.reduce((all, one) => meet(all, one) ?? all);
}

function whenSaid(reported: ReportedValue): readonly When[] {
  if (typeof reported.value !== 'string') return [];
  const when = whenOf(reported.value, reported.mod);
  return when === null ? [] : [when];
}

/** Days a stretch leaves; a weekday or a day of a month leaves few of an endless one. */
function span(when: When): number {
  const share =
    when.monthDay !== undefined
      ? YEAR
      : when.weekday !== undefined
        ? WEEK + 1
        : when.month !== undefined
          ? 12
          : 1;
  return (Number.isFinite(when.to - when.from) ? when.to - when.from : 1e6) / share;
}

/** A bare weekday is one of the seven days around the publication, a date without its year one of the year around it. */
function datedNear(report: Report, window: Window, words: When): When {
  if (Number.isFinite(words.from) && Number.isFinite(words.to)) return words;
  return meet(words, reach(report, window, words.month === undefined ? WEEK : YEAR)) ?? words;
}

/** Without words for the day: news is of the days before it, an announcement of the days to come; a plan may be of any day. */
function undatedNear(report: Report, window: Window): When {
  if (liesAhead(report)) return report.main ? reach(report, window, NEWS_AHEAD) : ANY_DAY;
  return reach(report, window, report.main ? NEWS_BACK : MENTION_BACK);
}

/** Days around the publication in which the contact lies: behind it or ahead; both where it was called off. */
function reach(report: Report, window: Window, days: number): When {
  const off = report.status !== 'held' && report.status !== 'under_way' && !liesAhead(report);
  const back = liesAhead(report) ? 0 : days;
  const ahead = liesAhead(report) || off ? days : 0;
  return { ...ANY_DAY, from: window.from - back, to: window.to + ahead };
}

/** True when the report names its day only from where it stands. */
export function isDeictic(report: Report): boolean {
  return (report.values['date'] ?? []).some(
    ({ value }) => typeof value === 'string' && isOpen(value) && whenOf(value)?.weekday !== undefined,
  );
}
