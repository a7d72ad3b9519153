import type { ContactReading, Passage, ReportedValue } from '../../model/report.ts';
import type { Attribute } from '../attribute.ts';
import { belonging, saidOfIt, wordsBefore } from '../near.ts';
import { once, reported } from '../reported.ts';
import { moment } from '../values/moment.ts';

/** When it began: a clock time, with date and offset where the words give them. */
export const start: Attribute<string> = {
  name: 'start',
  label: { de: 'Beginn', en: 'Start' },
  about: 'When it began, as a clock time with the zone that is stated.',
  type: moment,
  many: false,
  settledByEvent: false,
  expected: false,
  find: (contact) => once(contact.passages.flatMap((p) => clocks(contact, p, false))),
};

/** When it ended. */
export const end: Attribute<string> = {
  name: 'end',
  label: { de: 'Ende', en: 'End' },
  about: 'When it ended, as a clock time with the zone that is stated.',
  type: moment,
  many: false,
  settledByEvent: true,
  expected: false,
  find: (contact) => once(contact.passages.flatMap((p) => clocks(contact, p, true))),
};

/** The clock times of a passage at which it began, or ended. */
export function clocks(contact: ContactReading, passage: Passage, ending: boolean): ReportedValue<string>[] {
  const { cue, sentence } = passage;
  // "begann um 15 Uhr und endete um 17 Uhr": the clause that goes on.
  const carried = belonging(contact, passage, 'time');
  const times = cue
    ? contact.seen
        .within('time', sentence)
        .filter((t) => cue.value.times.includes(t.id) || saidOfIt(contact, passage, t) || carried.includes(t))
    : belonging(contact, passage, 'time');
  return times.flatMap((time) => {
    const value = time.value.resolved ?? time.value.value;
    if (!/T\d\d:\d\d/u.test(value) || isEnd(contact, passage, time) !== ending) return [];
    return [reported(contact, passage, { value, span: time, basis: time.value.basis, rule: time.rule })];
  });
}

/** "bis 22 Uhr", "endete um 22.20 Uhr": the language names such words as cue `ends`. */
function isEnd(contact: ContactReading, passage: Passage, time: { start: number; end: number }): boolean {
  const ends = contact.seen.within('cue', passage.sentence).filter((c) => c.value.cue === 'ends');
  const [before = ''] = wordsBefore(contact, time, 1);
  return (
    ends.some((c) => c.end <= time.start && time.start - c.end < 30) ||
    ends.some((c) => contact.article.text.slice(c.start, c.end).toLowerCase() === before)
  );
}
