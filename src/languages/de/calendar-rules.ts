import type { ListRule, TimeRule } from '../sections/calendar.ts';
import { clockRules } from './calendar-rules-clock.ts';
import { dateRules } from './calendar-rules-dates.ts';
import { durationRules } from './calendar-rules-durations.ts';
import { relativeRules } from './calendar-rules-relative.ts';

/** Parts that several patterns share: `<name>` in a pattern. */
export const phrases: Readonly<Record<string, string>> = {
  // "etwa", "etwas über", "mehr als", "bis zu" before a length
  size: "near '.'? | 'etwas|ein'? 'wenig|bisschen'? 'über|mehr|länger':over 'als'? near? | 'weniger|kürzer':under 'als' near? | 'bis':under 'zu'",
  num: "'ein|den|die'? 'paar' | count | N",
  month: "month | mon:month '.'?",
  zone: "zone | '(' zone ')' | zoneof:zone 'Zeit|Ortszeit' | '(' zoneof:zone 'Zeit' ')' | 'nach'? zoneof:zone 'Zeit'",
};

export const rules: readonly TimeRule[] = [...dateRules, ...relativeRules, ...clockRules, ...durationRules];

export const lists: readonly ListRule[] = [
  {
    before: ['day-month', 'day-month-figures'],
    item: "[ D ~'.' ]",
    joints: [',', 'und', 'oder', 'bis', 'sowie', '/', '-', '–', 'am', 'den', 'zum', 'beziehungsweise', 'auf'],
    replaces: ['D', 'ordinal', 'weekday', 'weekdaypart', 'part'],
    example: 'Gespräche am [10.](XXXX-01-10) und [12. Januar](XXXX-01-12)',
  },
  {
    before: ['clock', 'clock-bare'],
    item: "[ HH ((~'.' | ~':') ~MIN)? ]",
    joints: ['bis', 'und', 'oder', '-', '–', '/', ','],
    replaces: ['HH', 'MIN', 'near'],
    example: 'Geöffnet von [14](T14:00)-[18 Uhr](T18:00)',
  },
  {
    before: ['century'],
    item: "[ D:century ~'.' ]",
    joints: [',', 'und', 'bis', 'oder', '/', '-', '–', 'im', 'zum'],
    replaces: ['century', 'edge', 'ordinal'],
    example: 'Häuser aus dem [18.](17) und [19. Jahrhundert](18)',
  },
  {
    before: ['count-unit'],
    item: '[ (count | N) ]',
    joints: ['bis', 'oder', '-', '–', 'statt'],
    replaces: ['count', 'N', 'half', 'near'],
    example: 'Das dauert [sechs](P6M) bis [acht Monate](P8M)',
  },
];
