/** A day of the Gregorian calendar, counted from 1970-01-01. Days without bound are plus or minus infinity. */
export type Day = number;

const MILLISECONDS = 86_400_000;

export function dayOf(year: number, month: number, day: number): Day {
  return Math.floor(Date.UTC(year, month - 1, day) / MILLISECONDS);
}

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** ISO: 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
}

export function calendarDay(day: Day): CalendarDay {
  const date = new Date(day * MILLISECONDS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
  };
}

/** `2021-12-30`. */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** Last day of a month (1 to 12). */
export function lastOfMonth(year: number, month: number): Day {
  return dayOf(year, month + 1, 1) - 1;
}

/** Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - (calendarDay(fourth).weekday - 1) + (week - 1) * 7;
}
