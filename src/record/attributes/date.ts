import type { Annotation } from '../../model/annotation.ts';
import type { ContactReading, Passage, ReportedValue } from '../../model/report.ts';
import type { Attribute } from '../attribute.ts';
import { once, reported } from '../reported.ts';
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
  find: (contact) => once(contact.passages.flatMap((passage) => datesOf(contact, passage))),
};

function datesOf(contact: ContactReading, passage: Passage): ReportedValue<string>[] {
  const dating = passage.cue?.value.times ?? [];
  const times = contact.seen.within('time', passage.sentence).filter((t) => dating.includes(t.id));
  return times.flatMap((time) => {
    const value = dayOf(time) ?? monthOfPublication(contact, time);
    if (value === undefined) return [];
    const basis = value === time.value.value ? 'stated' : time.value.basis;
    return [reported(contact, passage, { value, span: time, basis, rule: time.rule })];
  });
}

/** The calendar part of a time: resolved where settled, else what the words say; undefined for "now" and spans of time. */
function dayOf({ value }: Annotation<'time'>): string | undefined {
  if (value.type === 'SET') return undefined;
  const day = (value.resolved ?? value.value).split('T')[0] ?? '';
  return /^(?:\d{4}(?:-|$)|XXXX-(?:\d\d|WXX-\d))/u.test(day) ? day : undefined;
}

/** "heute" in an article that gives only its month: the contact was in that month, no more. */
function monthOfPublication({ article }: ContactReading, { value }: Annotation<'time'>): string | undefined {
  const deictic = value.value === 'PRESENT_REF' || /^XXXX-XX-XX/u.test(value.value);
  return deictic && article.published.precision === 'month'
    ? (article.published.value ?? undefined)
    : undefined;
}
