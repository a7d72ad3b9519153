import { dayOf, isoDay, weekdayOf } from '../record/values/days.ts';
import { momentParts } from '../record/values/moment-parts.ts';

/** A day, counted from 1970-01-01. Days without bound are plus or minus infinity. */
export type Day = number;

/**
 * What is known of a day: it lies in a stretch, on a weekday, in a month, on a day of a month. "Am Dienstag" in an
 * article of December 2021 is a stretch and a weekday. Compatible words narrow each other; the words of two events
 * leave no day.
 */
export interface When {
  readonly from: Day;
  readonly to: Day;
  readonly weekday?: number;
  readonly month?: number;
  readonly monthDay?: number;
}

/** Nothing is known. */
export const ANY_DAY: When = { from: -Infinity, to: Infinity };

/** Stretches up to this many days are tried day by day. */
const TRIED = 800;

/** The day, the stretch or the weekday that a TIMEX3 or EDTF value gives; null for one that gives none (`PAST_REF`). */
export function whenOf(value: string, mod?: string): When | null {
  const [first = '', second] = value.split('/');
  const when = partOf(first.replace(/[?~%]$/u, ''));
  if (when === null) return null;
  const end = second === undefined ? null : partOf(second.replace(/[?~%]$/u, ''));
  return narrowedBy(end === null ? when : { ...when, to: Math.max(when.to, end.to) }, mod);
}

function partOf(value: string): When | null {
  const parts = momentParts(value);
  if (parts === null) return null;
  const { days, weekday, month, day } = parts;
  if (days !== undefined) return { from: days[0], to: days[1] };
  if (weekday !== undefined) return { ...ANY_DAY, weekday };
  if (month === undefined) return null;
  return { ...ANY_DAY, month, ...(day === undefined ? {} : { monthDay: day }) };
}

/** "Ende Dezember": a modifier leaves about a third of the stretch, with some days of tolerance. */
function narrowedBy(when: When, mod: string | undefined): When {
  const length = when.to - when.from;
  if (!Number.isFinite(length) || length < 6) return when;
  const part = Math.round(length * 0.4);
  if (mod === 'START') return { ...when, to: when.from + part };
  if (mod === 'END') return { ...when, from: when.to - part };
  if (mod === 'MID')
    return { ...when, from: when.from + Math.round(length * 0.25), to: when.to - Math.round(length * 0.25) };
  return when;
}

/** Exactly this day. */
export function single(day: Day): When {
  return { from: day, to: day };
}

export function fits(when: When, day: Day): boolean {
  if (day < when.from || day > when.to) return false;
  if (when.weekday !== undefined && when.weekday !== weekdayOf(day)) return false;
  if (when.month === undefined) return true;
  const date = dayOf(day);
  return date.month === when.month && (when.monthDay ?? date.day) === date.day;
}

/** The days that fit, at most two of them: enough to tell none, one and several. Null when the stretch is too long to try. */
function someDays(when: When): readonly Day[] | null {
  if (when.to - when.from > TRIED) return null;
  const found: Day[] = [];
  for (let day = when.from; day <= when.to && found.length < 2; day++) if (fits(when, day)) found.push(day);
  return found;
}

/** What is left when both hold; null when no day fits both. */
export function meet(a: When, b: When): When | null {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  if (from > to) return null;
  const both = {
    weekday: agree(a.weekday, b.weekday),
    month: agree(a.month, b.month),
    monthDay: agree(a.monthDay, b.monthDay),
  };
  if (both.weekday === null || both.month === null || both.monthDay === null) return null;
  const when: When = {
    from,
    to,
    ...(both.weekday === undefined ? {} : { weekday: both.weekday }),
    ...(both.month === undefined ? {} : { month: both.month }),
    ...(both.monthDay === undefined ? {} : { monthDay: both.monthDay }),
  };
  return someDays(when)?.length === 0 ? null : when;
}

/** Null when both are given and differ. */
function agree(a: number | undefined, b: number | undefined): number | null | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  return null;
}

/** The day, where only one is left. */
export function soleDay(when: When): Day | null {
  if (when.from === when.to) return when.from;
  const days = someDays(when);
  return days?.length === 1 ? (days[0] ?? null) : null;
}

/** True when the words leave the day itself to their surroundings: a bare weekday, a day or month without its year. */
export function isOpen(value: string): boolean {
  return value.startsWith('XXXX');
}

/** What a value is exact to. */
export function precisionOf(value: string): 'day' | 'week' | 'month' | 'year' | 'weekday' | 'unknown' {
  const when = whenOf(value);
  if (when?.weekday !== undefined) return 'weekday';
  const days = when === null ? Infinity : when.to - when.from;
  if (days === 0) return 'day';
  if (days <= 6) return 'week';
  if (days <= 31) return 'month';
  return days <= 366 ? 'year' : 'unknown';
}

/** `2021-12-30` for one day, else the stretch as it can be said: month, year, or both ends. */
export function shown(when: When): string {
  const day = soleDay(when);
  if (day !== null) return isoDay(day);
  const bound = (at: Day): string => (Number.isFinite(at) ? isoDay(at) : '..');
  return `${bound(when.from)}/${bound(when.to)}`;
}
