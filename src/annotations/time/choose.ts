import { dayNumber, daysInMonth, isDate, isoDay, weekdayOf } from '../../record/values/days.ts';
import type { Reference } from './reference.ts';
import type { Tense } from './setting.ts';

/** Days: a tense may be wrong (it is read off a few words) when it leads so far, and the other way is so near. */
const FAR = 300;
const NEAR = 45;
/** Days: what lies further ahead is said with its year, or by a verb that looks ahead. */
const SOON = 150;

/**
 * The year of a month (and day) that the words give without one, counted from the article's date: back for a clause that
 * looks back, ahead for one that looks ahead, else the nearest. Absent when the article's month is not known.
 */
export function yearFor(
  month: number,
  day: number | undefined,
  ref: Reference,
  tense: Tense,
): number | undefined {
  if (ref.year === undefined || ref.month === undefined) return undefined;
  if (month === ref.month && (day === undefined || ref.day === undefined)) return ref.year;
  const now = ref.day ?? dayNumber(ref.year, ref.month, 15);
  const inYear = (year: number): number => dayNumber(year, month, day ?? 15);
  const before = inYear(ref.year) <= now ? ref.year : ref.year - 1;
  const after = inYear(ref.year) >= now ? ref.year : ref.year + 1;
  const [back, ahead] = [now - inYear(before), inYear(after) - now];
  // "Ein für März geplantes Treffen kam nicht zustande."
  if (tense.lately && back < ahead) return before;
  if (tense.way < 0 && tense.sure && !(back > FAR && ahead < NEAR && day !== undefined)) return before;
  if (tense.way > 0 && tense.sure && !(ahead > FAR && back < NEAR)) return after;
  // "Er reist im Oktober nach Quito": a verb of the present in the clause itself may look as far ahead as back.
  const looksOn = tense.way === 0 && tense.sure && tense.told;
  if (tense.way <= 0 && !looksOn && ahead > SOON) return before;
  if (Math.abs(ahead - back) > 30) return ahead < back ? after : before;
  return tense.way > 0 ? after : before;
}

/** The day of a weekday: `dir` as the words give it, else by tense. The article's own day counts for both. */
export function weekdayNear(weekday: number, day: number, dir: number | undefined, tense: Tense): number {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (dir === -1) return day - (back || 7);
  if (dir === 1) return day + (ahead || 7);
  if (dir === undefined && tense.lately && back === 1) return day - 1;
  if (dir === undefined && tense.open) return ahead <= back ? day + ahead : day - back;
  if (dir === 0) return back <= 2 && tense.way < 0 ? day - back : day + ahead;
  return tense.way > 0 || (tense.way === 0 && tense.sure) ? day + ahead : day - back;
}

/** Every such weekday of the article's month: what remains when its day is not known. */
export function weekdaysOfMonth(weekday: number, ref: Reference): string[] {
  const { year, month } = ref;
  if (year === undefined || month === undefined || ref.day !== undefined) return [];
  const first = dayNumber(year, month, 1);
  const days = Array.from({ length: daysInMonth(year, month) }, (_, i) => first + i);
  return days.filter((day) => weekdayOf(day) === weekday).map(isoDay);
}

/** The days around the article's year on which a date falls on a weekday: "Donnerstag, 30. Dezember". */
export function fittingYears(weekday: number, month: number, day: number, around: number): number[] {
  const years = Array.from({ length: 13 }, (_, i) => around - 6 + i);
  return years
    .filter((year) => isDate(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday)
    .sort((a, b) => Math.abs(a - around) - Math.abs(b - around));
}
