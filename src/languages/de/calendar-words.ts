import type { CalendarTables } from '../sections/calendar.ts';
import { amounts } from './calendar-words-amounts.ts';
import { dates } from './calendar-words-dates.ts';
import { points } from './calendar-words-points.ts';

/** Words left, meaning right. A capital counts; `-` stands for the endings e, en, er, es, em. */
export const words: CalendarTables['words'] = { ...dates, ...amounts, ...points };
