import type { Published } from '../model/article.ts';
import { dayNumber, isDate, isoDay } from './values/days.ts';

/** A year in days. */
const YEAR = 365;
/** An announcement reaches this far back: who writes of "the meeting planned for September" in October means the last one. */
const JUST_OVER = 31;

/**
 * What "the meeting planned for early September" means in August, whatever the verb of the sentence: that September, not
 * the last. `resolved` is what the sentence alone gives; values of stated years stay.
 */
export function aheadOf(
  { value, resolved }: { readonly value: string; readonly resolved: string },
  published: Published,
): string {
  const [told, now] = [firstDay(resolved), published.value === null ? null : firstDay(published.value)];
  if (told === null || now === null || !/^XXXX-\d\d/u.test(value)) return resolved;
  if (now - told <= JUST_OVER || now - told > YEAR) return resolved;
  return String(Number(resolved.slice(0, 4)) + 1).padStart(4, '0') + resolved.slice(4);
}

/** The day some hours before the article was written ("vor anderthalb Stunden"); undefined where its day is not known. */
export function dayOfHoursAgo(length: string, published: Published): string | undefined {
  const hours = /^PT(?:(?<hours>\d+(?:\.\d+)?)H)?(?:(?<minutes>\d+)M)?$/u.exec(length)?.groups;
  const now = published.value === null ? null : firstDay(published.value);
  if (hours === undefined || now === null || !/^\d{4}-\d\d-\d\d/u.test(published.value ?? ''))
    return undefined;
  const clock = /T(?<hour>\d\d):(?<minute>\d\d)/u.exec(published.value ?? '')?.groups;
  const ago = Number(hours['hours'] ?? 0) + Number(hours['minutes'] ?? 0) / 60;
  const at = clock === undefined ? ago : Number(clock['hour']) + Number(clock['minute']) / 60;
  return isoDay(now + Math.floor((at - ago) / 24));
}

/** The first day of an ISO date of any precision; null for none. */
function firstDay(value: string): number | null {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?/u.exec(value)?.groups;
  const [year, month, day] = ['year', 'month', 'day'].map((name) => Number(parts?.[name] ?? 1));
  if (parts === undefined || year === undefined || month === undefined || day === undefined) return null;
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}
