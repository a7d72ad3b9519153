import type { CalendarTables } from '../sections/calendar.ts';
import { numbers } from './calendar-numbers.ts';
import { lists, phrases, rules } from './calendar-rules.ts';
import { abbreviations, tense } from './calendar-tense.ts';
import { words } from './calendar-words.ts';

export const calendar: CalendarTables = {
  words,
  endings: [],
  numbers,
  compounds: [],
  lasting: {},
  phrases,
  rules,
  lists,
  tense,
  abbreviations,
};
