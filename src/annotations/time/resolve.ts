import type { TimeValue } from '../../model/annotation.ts';
import { dayNumber, isDate, isoDay, isoYear, two, weekdayOf } from '../../record/values/days.ts';
import { offsetAt } from '../../record/values/zone.ts';
import { fittingYears, weekdayNear, weekdaysOfMonth, yearFor } from './choose.ts';
import { holiday } from './holiday.ts';
import { clockValue, isoOf, openValue, wordsValue } from './iso.ts';
import type { Mentioned } from './mentioned.ts';
import type {
  ClockReading,
  DateReading,
  HolidayReading,
  PartReading,
  Reading,
  ShiftReading,
} from './reading.ts';
import type { Reference } from './reference.ts';
import type { Tense } from './setting.ts';

/** What may settle an expression beside its own words. */
export interface Around {
  readonly ref: Reference;
  readonly tense: Tense;
  readonly before: Mentioned;
}

/** Places what the words say in the calendar, as far as the words and the article's own dates settle it. */
export function resolve(reading: Reading, around: Around): TimeValue {
  switch (reading.kind) {
    case 'date':
      return resolveDate(reading, around);
    case 'shift':
      return resolveShift(reading, around);
    case 'clock':
      return resolveClock(reading, around);
    case 'part':
      return resolvePart(reading, around);
    case 'holiday':
      return resolveHoliday(reading, around);
    case 'set':
      return { type: 'SET', value: reading.value, basis: 'stated' };
    default:
      return resolveWord(reading, around);
  }
}

/** "Jetzt", "kürzlich", "damals"; the last points back to a time just mentioned. */
function resolveWord({ value, points }: { value: string; points?: true }, { before }: Around): TimeValue {
  const start = { type: 'DATE' as const, value };
  return points && before.last !== undefined ? settled(start, before.last, 'computed') : open(start);
}

function resolveDate(r: DateReading, around: Around): TimeValue {
  const start = { type: typeOf(r), value: wordsValue(r), ...modOf(r) };
  if (r.decade !== undefined || r.century !== undefined) return settled(start, start.value, 'stated');
  if (r.year !== undefined) return checkWeekday(r, { ...settled(start, start.value, 'stated') });
  if (r.month !== undefined) {
    const found = monthWithoutYear(r, start, around);
    return r.yearDir === undefined ? found : { ...found, ofYear: true };
  }
  if (r.weekday !== undefined) return weekdayAlone(r, start, around);
  const year =
    r.season !== undefined || r.quarter !== undefined || r.half !== undefined
      ? partYear(r, around)
      : undefined;
  return year === undefined ? open(start) : settled(start, wordsValue({ ...r, year }), 'computed');
}

type Start = Pick<TimeValue, 'type' | 'value' | 'mod'>;

function monthWithoutYear(r: DateReading, start: Start, { ref, tense, before }: Around): TimeValue {
  const { month = 1, day, weekday } = r;
  const year =
    yearByWords(r, ref) ?? before.yearOf(ref, tense, true, month) ?? yearFor(month, day, ref, tense);
  const around = year ?? ref.year;
  if (weekday !== undefined && day !== undefined && around !== undefined) {
    const fits = fittingYears(weekday, month, day, around);
    const near = fits.filter((fit) => Math.abs(fit - around) <= 1);
    if (near.length === 1) return settled(start, wordsValue({ ...r, year: near[0] ?? around }), 'computed');
  }
  if (year === undefined || (day !== undefined && !isDate(year, month, day))) return open(start);
  return checkWeekday({ ...r, year }, settled(start, wordsValue({ ...r, year }), 'computed'));
}

/** "vergangenen Juni", "Juli dieses Jahres". */
function yearByWords(r: DateReading, ref: Reference): number | undefined {
  if (ref.year === undefined) return undefined;
  if (r.yearDir !== undefined) return ref.year + r.yearDir;
  if (r.dir === undefined || ref.month === undefined || r.month === undefined) return undefined;
  if (r.dir === 0) return ref.year;
  if (r.dir < 0) return r.month < ref.month ? ref.year : ref.year - 1;
  return r.month > ref.month ? ref.year : ref.year + 1;
}

/** Keeps the stated date, and shows the weekday's own day beside it when the two do not fit. */
function checkWeekday(r: DateReading, value: TimeValue): TimeValue {
  const { year, month, day, weekday } = r;
  if (year === undefined || month === undefined || day === undefined) return value;
  if (!isDate(year, month, day)) return open({ type: value.type, value: value.value });
  if (weekday === undefined) return value;
  const stated = dayNumber(year, month, day);
  if (weekdayOf(stated) === weekday) return value;
  const ahead = (weekday - weekdayOf(stated) + 7) % 7;
  const other = ahead <= 3 ? stated + ahead : stated + ahead - 7;
  return { ...value, candidates: [stated, other].sort((a, b) => a - b).map(isoDay) };
}

function weekdayAlone(r: DateReading, start: Start, { ref, tense: told, before }: Around): TimeValue {
  const tense = r.looks === -1 ? ({ way: -1, sure: true, told: true } as const) : told;
  const weekday = r.weekday ?? 1;
  const after = r.dir === undefined ? before.weekdayAfter(weekday, ref, tense) : undefined;
  if (after !== undefined) return settled(start, isoDay(after) + (r.part ?? ''), 'computed');
  if (ref.day === undefined) {
    const candidates = weekdaysOfMonth(weekday, ref);
    return candidates.length > 0 ? { ...open(start), candidates } : open(start);
  }
  return settled(start, isoDay(weekdayNear(weekday, ref.day, r.dir, tense)) + (r.part ?? ''), 'computed');
}

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Year of a season, quarter or half-year that is named without one. */
function partYear(r: DateReading, { ref, tense, before }: Around): number | undefined {
  if (ref.year === undefined) return undefined;
  if (r.yearDir !== undefined) return ref.year + r.yearDir;
  const told = before.yearOf(ref, tense, true);
  if (told !== undefined) return told;
  if (r.season === undefined) return r.dir === undefined ? ref.year : undefined;
  const begins = SEASON_START[r.season] ?? 1;
  if (ref.month === undefined) return undefined;
  const running = begins <= ref.month ? ref.year : ref.year - 1;
  const next = begins > ref.month ? ref.year : ref.year + 1;
  const inside = (ref.month - begins + 12) % 12 < 3;
  if (r.dir === -1) return inside ? running - 1 : running;
  if (r.dir === 1) return next;
  if (inside || (tense.sure && tense.way < 0)) return running;
  if (tense.sure && tense.way > 0) return next;
  return (begins - ref.month + 12) % 12 <= 6 ? next : running;
}

function resolveShift(r: ShiftReading, around: Around): TimeValue {
  const now = r.from === 'article' && r.unit === 'D' && r.n === 0 && r.length === undefined;
  const value = now && r.part === undefined ? 'PRESENT_REF' : (r.length ?? openShift(r) + (r.part ?? ''));
  const hours = r.unit.startsWith('T');
  const start = {
    type: r.part !== undefined || hours ? ('TIME' as const) : ('DATE' as const),
    value,
    ...modOf(r),
  };
  if (r.n === 'X' || hours || !Number.isFinite(r.n)) return open(start);
  const resolved = shifted(r, r.n, around);
  return resolved === undefined ? open(start) : settled(start, resolved + (r.part ?? ''), 'computed');
}

function openShift({ unit, weekday }: ShiftReading): string {
  return unit === 'W' && weekday !== undefined ? `XXXX-WXX-${weekday}` : openValue(unit);
}

function shifted(r: ShiftReading, n: number, { ref, tense, before }: Around): string | undefined {
  if (r.from === 'mention') return before.shifted(r.unit, n, ref, tense);
  const told = r.from === 'either' && r.unit === 'Y' ? before.yearOf(ref, tense, false) : undefined;
  if (told !== undefined) return isoYear(told + n);
  if (r.from === 'either' && r.unit === 'M' && n === 0 && before.monthHere !== undefined)
    return before.monthHere;
  const last = r.unit === 'WE' && n === 0 && lookingBack(ref, tense);
  return fromArticle(r, last ? -1 : n, ref);
}

/** Whether "am Wochenende" is the one before: told by the verb, else by the day of the week. */
function lookingBack({ day }: Reference, { way, told }: Tense): boolean {
  const weekday = day === undefined ? 7 : weekdayOf(day);
  return weekday < 6 && (way < 0 || (!told && weekday <= 3));
}

/** From this month on "das neue Jahr" is the one to come. */
const YEAR_ENDS = 10;

/** Only as fine as the article's date: "heute" of an article of February is February. */
function fromArticle(r: ShiftReading, n: number, ref: Reference): string | undefined {
  if (ref.year === undefined) return undefined;
  const whole = Math.trunc(n);
  if (r.unit === 'Y' && whole !== n && ref.month !== undefined) {
    return isoOf('Y', dayNumber(ref.year, ref.month + Math.round(n * 12), 1));
  }
  if (r.fresh) return isoYear(ref.month !== undefined && ref.month >= YEAR_ENDS ? ref.year + 1 : ref.year);
  if (r.unit === 'Y') return isoYear(ref.year + whole);
  if (r.unit === 'DE') return String(Math.floor(ref.year / 10) + (r.length ? 0 : whole)).padStart(3, '0');
  if (r.unit === 'CE') return String(Math.floor(ref.year / 100) + whole).padStart(2, '0');
  if (ref.month === undefined) return undefined;
  const months = { M: 1, Q: 3, H: 6 }[r.unit as string];
  if (months !== undefined) return isoOf(r.unit, dayNumber(ref.year, ref.month + whole * months, 1));
  if (ref.day === undefined)
    return n === 0 && r.part === undefined ? `${isoYear(ref.year)}-${two(ref.month)}` : undefined;
  if (r.unit === 'D') return isoDay(ref.day + whole);
  const week = ref.day + whole * 7;
  if (r.unit === 'W' && r.weekday !== undefined) return isoDay(week - weekdayOf(week) + r.weekday);
  return isoOf(r.unit, week);
}

function resolveClock(r: ClockReading, { ref, before, tense }: Around): TimeValue {
  const own =
    r.weekday === undefined || ref.day === undefined
      ? undefined
      : weekdayNear(r.weekday, ref.day, undefined, tense);
  const day = own ?? (r.weekday === undefined ? (before.dayOfEvent ?? ref.day) : undefined);
  const offset = r.zone === undefined || r.zone === 'local' ? '' : offsetOf(r, day ?? fallbackDay(ref));
  const start = { type: 'TIME' as const, value: clockValue(r, offset), ...modOf(r) };
  if (day === undefined) return open(start);
  return settled(start, isoDay(day) + clockValue(r, offset), 'computed');
}

/** Without a day, a zone counts with what holds in the article's month, else mid-winter of its year, else 2020. */
function fallbackDay(ref: Reference): number {
  return dayNumber(ref.year ?? 2020, ref.month ?? 1, 15);
}

function offsetOf(r: ClockReading, day: number): string {
  return offsetAt(r.zone ?? '+00:00', day, r.hour, r.minute ?? 0);
}

function resolvePart(r: PartReading, { ref, before, tense }: Around): TimeValue {
  const start = { type: 'TIME' as const, value: `XXXX-XX-XX${r.part}`, ...modOf(r) };
  // "Abends schließt das Haus" is said of no day.
  const day = before.dayOfEvent ?? (tense.told && tense.way === 0 ? undefined : ref.day);
  return day === undefined ? open(start) : settled(start, isoDay(day) + r.part, 'computed');
}

function resolveHoliday(r: HolidayReading, around: Around): TimeValue {
  const day = holiday(r.rule);
  const start = {
    type: typeOf(r),
    value: day.fixed ? `XXXX-${r.rule}` : day.month === undefined ? 'XXXX-XX-XX' : `XXXX-${two(day.month)}`,
    ...modOf(r),
  };
  // Where a feast moves, its day in the article's own year says on which side of the article it lies.
  const own = around.ref.year === undefined ? '' : isoDay(day.in(around.ref.year));
  const month = day.month ?? (own === '' ? 4 : Number(own.slice(5, 7)));
  const fixed = day.fixed ?? (own === '' ? undefined : Number(own.slice(8)));
  const asMonth: DateReading = { kind: 'date', month, ...(r.dir === undefined ? {} : { dir: r.dir }) };
  const year = r.year ?? yearByWords(asMonth, around.ref) ?? yearFor(month, fixed, around.ref, around.tense);
  if (year === undefined) return open(start);
  return settled(start, isoDay(day.in(year)) + (r.part ?? ''), r.year === undefined ? 'computed' : 'stated');
}

function typeOf(r: { part?: string }): 'DATE' | 'TIME' {
  return r.part === undefined ? 'DATE' : 'TIME';
}

function modOf(r: { mod?: string }): { mod?: string } {
  return r.mod === undefined ? {} : { mod: r.mod };
}

function open(start: Start): TimeValue {
  return { ...start, basis: 'stated' };
}

function settled(start: Start, resolved: string, basis: 'stated' | 'computed'): TimeValue {
  return { ...start, resolved, basis };
}
