import type { CalendarTables } from '../sections/calendar.ts';
import { lasting, numbers } from './calendar-numbers.ts';
import { lists, phrases, rules } from './calendar-rules.ts';
import { abbreviations, tense } from './calendar-tense.ts';
import { words } from './calendar-words.ts';

export const calendar: CalendarTables = {
  words,
  endings: ['e', 'en', 'er', 'es', 'em'],
  numbers,
  // "Dienstagabend", "Montagmorgens", "Freitagabends"
  compounds: [{ first: 'weekday', second: 'part', endings: ['', 's'], makes: 'weekdaypart' }],
  lasting,
  phrases,
  rules,
  lists,
  tense,
  abbreviations,
};
