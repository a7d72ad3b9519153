import type { CalendarTables } from '../sections/calendar.ts';

export const calendar: CalendarTables = { section: 'calendar' };
