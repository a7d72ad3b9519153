import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { isoDay, mondayOf } from '../../record/values/days.ts';
import { timesOf } from './dating.ts';
import type { Head } from './heads.ts';
import type { SentenceView } from './view.ts';

/** A contact whose days are laid beside that of the article. */
export interface Dated {
  readonly head: Head;
  readonly view: SentenceView;
  readonly article: Article;
  readonly tables: ContactTables;
}

/** The times that date a contact, whatever else its sentence tells of. */
function timesIn({ head, view, tables }: Dated): readonly Annotation<'time'>[] {
  const region = { start: view.sentence.start, end: view.sentence.end };
  return timesOf(head, { region, heads: [head], view, tables });
}

/** Its days as far as the calendar has them, each with what is known of it: `2021-12`, `2021-W50`. */
function daysOf(dated: Dated): readonly string[] {
  return timesIn(dated).flatMap(({ value: { resolved } }) => (resolved ? [resolved.slice(0, 10)] : []));
}

/** A date of the contact that is the day of publication: what is told in the present of that day is to come. */
export function isToday(dated: Dated): boolean {
  const published = dated.article.published.value?.slice(0, 10) ?? '';
  const days = daysOf(dated);
  return published.length === 10 && days.length > 0 && days.every((d) => d === published);
}

/** A day of the contact that nothing places in the calendar: "am Freitag", "am 17. März" in an article without a date. */
export function isDayOpen(dated: Dated): boolean {
  if (dated.article.published.value !== null) return false;
  const isOpen = ({ value: { value, resolved } }: Annotation<'time'>): boolean =>
    resolved === undefined && /^XXXX-(?:WXX|\d\d)-\d/u.test(value);
  return timesIn(dated).some(isOpen);
}

/** What is told in the present is to come at such times: "bald", "in dieser Woche", and "am Abend" without a day, which is today's. */
export function isSoon(dated: Dated): boolean {
  const published = dated.article.published.value?.slice(0, 10) ?? '';
  const comes = ({ value: { value, resolved } }: Annotation<'time'>): boolean =>
    value === 'FUTURE_REF' || /^XXXX-XX-XXT(?:AF|EV|NI)$/u.test(value) || isInWeek(published, resolved ?? '');
  return timesIn(dated).some(comes);
} // prettier-ignore

/** A date of the contact that lies after the publication, as far as both are known. */
export function liesAhead(dated: Dated): boolean {
  const published = dated.article.published.value;
  if (published === null) return false;
  const days = daysOf(dated);
  if (timesIn(dated).some((time) => isRestOfMonth(time, published))) return true;
  const after = (day: string): boolean => {
    const known = Math.min(day.length, published.length, 10);
    return day.slice(0, known) > published.slice(0, known);
  };
  return (
    days.length > 0 && days.every((d) => isAfterWeek(d, published) || (/^\d{4}-\d\d/u.test(d) && after(d)))
  );
}

/** Its days are known, and all lie before that of the publication. */
export function liesBehind(dated: Dated): boolean {
  const published = dated.article.published.value?.slice(0, 10) ?? '';
  const days = daysOf(dated);
  return (
    published.length === 10 && days.length > 0 && days.every((day) => day.length === 10 && day < published)
  );
}

/** "Ende Mai" in an article of the first days of May. */
function isRestOfMonth({ value: { resolved, mod } }: Annotation<'time'>, published: string): boolean {
  return mod === 'END' && published.length >= 10 && resolved === published.slice(0, 7) && Number(published.slice(8, 10)) <= LATE_IN_MONTH;
} // prettier-ignore

/** The last day of a month on which its end is still ahead. */
const LATE_IN_MONTH = 20;

/** A week of the calendar that begins after the day of publication. */
function isAfterWeek(week: string, published: string): boolean {
  const [, year, number] = /^(\d{4})-W(\d\d)$/u.exec(week) ?? [];
  if (year === undefined || number === undefined || published.length < 10) return false;
  return isoDay(mondayOf(Number(year), Number(number))) > published.slice(0, 10);
}

/** The week of the calendar has the day in it. */
function isInWeek(day: string, week: string): boolean {
  const [, year, number] = /^(\d{4})-W(\d\d)$/u.exec(week) ?? [];
  if (year === undefined || number === undefined || day.length < 10) return false;
  const monday = mondayOf(Number(year), Number(number));
  return isoDay(monday) <= day && day <= isoDay(monday + 6);
}
