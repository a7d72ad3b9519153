import type { CalendarTables, WordClass } from '../sections/calendar.ts';

const classes: readonly WordClass[] = [];

export const calendar: CalendarTables = {
  words: Object.fromEntries(classes.map((c) => [c, {}])) as CalendarTables['words'],
  endings: [],
  numbers: { ones: {}, tens: {}, joint: '-', hundreds: {}, halves: {}, decimal: '.' },
  compounds: [],
  lasting: {},
  phrases: {},
  rules: [],
  lists: [],
  tense: {
    words: { past: [], future: [], ahead: [], present: [] },
    pastEndings: [],
    notPastBeginnings: [],
    notPast: [],
  },
  abbreviations: [],
};
