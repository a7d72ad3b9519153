import type { ListRule, TimeRule } from '../sections/calendar.ts';
import { clockRules } from './calendar-rules-clock.ts';
import { dateRules } from './calendar-rules-dates.ts';
import { durationRules } from './calendar-rules-durations.ts';
import { relativeRules } from './calendar-rules-relative.ts';

/** Parts that several patterns share: `<name>` in a pattern. */
export const phrases: Readonly<Record<string, string>> = {
  // "about", "just over", "more than", "at least" before a length
  size: "'just|well|slightly|only'? near | 'just|well|slightly'? 'more|longer':over 'than' near? | 'less|fewer|shorter':under 'than' | 'a' 'little' ('over':over | 'under':under) | 'at' 'least':over | 'at' 'most':under | 'up':under 'to'",
  num: "'a' 'few|couple' 'of'? | count | N",
  month: "month | mon:month ~'.'?",
  late: "late ~'-' | late",
  edge: "'the'? edge 'of'",
  th: "'st|nd|rd|th'",
  zone: "zone | ~zone | '(' ~zone ')' | zoneof:zone 'Standard|Daylight|Summer'? 'time|Time' | ',' zoneof:zone 'time|Time'",
};

export const rules: readonly TimeRule[] = [...dateRules, ...relativeRules, ...clockRules, ...durationRules];

export const lists: readonly ListRule[] = [
  {
    before: ['day-month-year'],
    item: '[ D ~<th>? ]',
    joints: [',', 'and', 'or', 'to', 'until', '-', '–', '/'],
    replaces: ['D', 'ordinal', 'weekday', 'part'],
    example: 'They meet on [10](XXXX-01-10) and [12 January](XXXX-01-12)',
  },
  {
    before: ['clock-half', 'clock-colon', 'clock-colon-zone'],
    item: "[ HH (~':' ~MIN)? ]",
    joints: ['to', 'and', 'or', '-', '–'],
    replaces: ['HH', 'MIN', 'near'],
    example: 'Open from [2](T14:00) to [6 p.m.](T18:00)',
  },
  {
    before: ['count-unit'],
    item: '[ (count | N) ]',
    joints: ['to', 'or', '-', '–'],
    replaces: ['count', 'N', 'half', 'near'],
    example: 'It takes [six](P6M) to [eight months](P8M)',
  },
];
