import { Temporal } from 'temporal-polyfill';
import { isoDay, two } from './days.ts';

const FIXED = /^[+-]\d\d:\d\d$/u;

/**
 * Offset from UTC of a zone on a day at a local hour and minute, `+01:00`. `zone` is an offset itself or a name of the
 * IANA time zone database, whose history counts (Moscow: +04:00 in 2012, +03:00 from the end of October 2014).
 */
export function offsetAt(zone: string, day: number, hour: number, minute: number): string {
  if (FIXED.test(zone)) return zone;
  const local = Temporal.PlainDateTime.from(`${isoDay(day)}T${two(hour % 24)}:${two(minute)}`);
  return local.toZonedDateTime(zone).offset;
}
