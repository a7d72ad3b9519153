import type { Annotation } from '../../model/annotation.ts';
import type { ContactStatus } from '../../model/contact.ts';
import { publishedAt } from '../../model/article.ts';
import type { ContactReading, Passage, ReportedValue } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import type { Attribute } from '../attribute.ts';
import { clauseAt, saidOfIt } from '../near.ts';
import { once, reported } from '../reported.ts';
import { aheadOf, dayOfHoursAgo } from '../settle-day.ts';
import { handedTime } from './handed-day.ts';
import { moment } from '../values/moment.ts';

/** The day, or what is known of it: `2021-12-30`, `2021-12`, `XXXX-WXX-4`. A day the words do not give is not given. */
export const date: Attribute<string> = {
  name: 'date',
  label: { de: 'Datum', en: 'Date' },
  about: 'The day, with the precision the words and the article’s own dates give.',
  type: moment,
  many: false,
  settledByEvent: false,
  expected: true,
  find: (contact) => {
    const told = contact.passages.flatMap((passage) => datesOf(contact, passage));
    const ofDays = told.filter(({ isHour }) => !isHour);
    const days = (ofDays.length > 0 ? ofDays : told).map(({ value }) => value);
    if (days.length > 0) return once(days);
    const going = now(contact);
    return once(going.length > 0 ? going : handedOn(contact));
  },
};

/** A day, and whether only an hour or a part of the day gave it: "um 9.30 Uhr" is of the day that is told, if one is. */
interface ToldDay {
  readonly value: ReportedValue<string>;
  readonly isHour: boolean;
}

function datesOf(contact: ContactReading, passage: Passage): ToldDay[] {
  const found = passage.cue ? timesOf(contact, passage, passage.cue) : carriedTimes(contact, passage);
  const told = found.flatMap((time) => {
    const value = dayOf(contact, time) ?? monthOfPublication(contact, time);
    if (value === undefined || isPastPlan(contact, value, time)) return [];
    const basis = value === time.value.value ? 'stated' : time.value.basis;
    const day = reported(contact, passage, { value, span: time, basis, rule: time.rule });
    return [{ value: day, isHour: /^(?:XXXX-XX-XX)?T/u.test(time.value.value) }];
  });
  return told.length > 0 ? told : pointed(contact, passage).map((value) => ({ value, isHour: false }));
}

/** "Angekündigt hatten sie das Treffen am Montag", written on Tuesday: a day that was over is not that of a plan. */
function isPastPlan({ article, status }: ContactReading, day: string, time: Span): boolean {
  const published = publishedAt(article, time.start).value?.slice(0, 10) ?? '';
  return status === 'planned' && published.length === 10 && /^\d{4}-\d\d-\d\d$/u.test(day) && day < published;
}

function timesOf(
  contact: ContactReading,
  { sentence }: Passage,
  cue: Annotation<'contact'>,
): Annotation<'time'>[] {
  return contact.seen.within('time', sentence).filter(({ id }) => cue.value.times.includes(id));
}

/** "Es begann am Montag", "Das war am Samstag", "Eine Stunde ging es am Montag um …": times beside words for its beginning, happening or length, in a sentence that carries on. */
function carriedTimes(contact: ContactReading, { sentence }: Passage): readonly Annotation<'time'>[] {
  const inside = contact.seen.within('cue', sentence);
  const carries = inside.some(({ value }) => value.cue === 'carries_on');
  const follows = isRightBehindUndated(contact, sentence);
  const cues = inside.filter(({ value: { cue } }) =>
    cue === 'lasts' ? follows : carries && (cue === 'begins' || cue === 'happened'),
  );
  return contact.seen
    .within('time', sentence)
    .filter((time) => cues.some((cue) => clauseAt(contact, cue) === clauseAt(contact, time)));
}

/** The sentence stands right behind one that tells of the contact, and no sentence that does has a day. */
function isRightBehindUndated({ passages, seen }: ContactReading, sentence: Annotation<'sentence'>): boolean {
  const before = seen.all('sentence').findLast((one) => one.end <= sentence.start);
  const told = passages.filter((passage) => passage.cue !== undefined);
  return told.some((passage) => passage.sentence.id === before?.id) && told.every((passage) => passage.cue?.value.times.length === 0);
} // prettier-ignore

/** The calendar part of a time: resolved where settled, else what the words say; undefined for "now" and spans of time. */
function dayOf(contact: ContactReading, time: Annotation<'time'>): string | undefined {
  const { article, seen } = contact;
  const { type, value, resolved, ofYear = false } = time.value;
  if (type === 'SET') return undefined;
  const isAhead = seen.over('cue', time).some((cue) => cue.value.cue === 'set_for');
  const published = publishedAt(article, time.start);
  const settled =
    resolved !== undefined && isAhead && PLANS.includes(contact.status) && !ofYear
      ? aheadOf({ value, resolved }, published)
      : resolved;
  const day = (settled ?? dayOfHoursAgo(value, published) ?? value).split('T')[0] ?? '';
  return /^(?:\d{4}(?:-|$)|XXXX-(?:\d\d|WXX-\d))/u.test(day) ? day : undefined;
}

/** What is still to come; the day for which a contact was set that was called off may be over. */
const PLANS: readonly ContactStatus[] = ['planned', 'proposed', 'postponed'];

/** "Danach empfing ihn auch B", "am selben Tag": the day of the contact told before. */
function pointed(contact: ContactReading, passage: Passage): ReportedValue<string>[] {
  const { cue, sentence } = passage;
  if (!cue || passage.tense === 'before') return [];
  const words = contact.seen
    .within('cue', sentence)
    .find((c) => c.value.cue === 'same_day' && saidOfIt(contact, passage, c));
  const before = contact.seen.all('contact').findLast((c) => c.start < cue.start && c.value.times.length > 0);
  const near = before && Math.abs(blockOf(contact, before) - sentence.value.block) <= 1;
  if (!words || !before || !(near || words.value.value === 'day')) return [];
  return contact.seen.all('time').flatMap((time) => {
    const value = before.value.times.includes(time.id) ? dayOf(contact, time) : undefined;
    if (value === undefined) return [];
    return [reported(contact, passage, { value, span: words, basis: 'computed', rule: words.rule })];
  });
}

/** "A traf am Montag B. Auch C empfing ihn": the day that the story hands on. */
function handedOn(contact: ContactReading): ReportedValue<string>[] {
  return contact.passages.flatMap((passage) => {
    const time = handedTime(contact, passage);
    const value = time && dayOf(contact, time);
    if (time === undefined || value === undefined) return [];
    return [reported(contact, passage, { value, span: time, basis: 'computed', rule: `${time.rule}/handed-on` })];
  }).slice(0, 1);
} // prettier-ignore

function blockOf({ seen }: ContactReading, span: Span): number {
  return seen.over('sentence', span)[0]?.value.block ?? -1;
}

/** What goes on while the article is written is of its day, where no words give another. */
function now(contact: ContactReading): ReportedValue<string>[] {
  const passage = contact.passages.find(
    ({ cue }) => cue?.value.status === 'under_way' && cue.value.statusSure,
  );
  if (contact.status !== 'under_way' || !passage?.cue) return [];
  const { value, precision } = publishedAt(contact.article, passage.cue.value.head.start);
  if (value === null) return [];
  if (precision !== 'day' && precision !== 'minute') return [];
  const finding = { value: value.slice(0, 10), span: passage.cue.value.head, basis: 'computed' as const };
  return [reported(contact, passage, { ...finding, rule: `${passage.cue.rule}/under-way` })];
}

/** "heute" in an article that gives only its month: the contact was in that month, no more. */
function monthOfPublication({ article }: ContactReading, { value }: Annotation<'time'>): string | undefined {
  const deictic = value.value === 'PRESENT_REF' || /^XXXX-XX-XX/u.test(value.value);
  return deictic && article.published.precision === 'month'
    ? (article.published.value ?? undefined)
    : undefined;
}
