import { two } from './days.ts';
import type { Reading } from './value-type.ts';

type Locale = 'de' | 'en';

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}; // prettier-ignore
const WEEKDAYS: Readonly<Record<Locale, readonly string[]>> = {
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const SHORT: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  de: {
    SP: 'Frühjahr', SU: 'Sommer', FA: 'Herbst', WI: 'Winter', TMO: 'morgens', TMI: 'mittags', TAF: 'nachmittags',
    TEV: 'abends', TNI: 'nachts', week: 'Woche', weekend: 'Wochenende, Woche', unit: ' Uhr', about: 'etwa',
    more: 'nach', less: 'vor',
  },
  en: {
    SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter', TMO: 'in the morning', TMI: 'at midday',
    TAF: 'in the afternoon', TEV: 'in the evening', TNI: 'at night', week: 'week', weekend: 'weekend, week', unit: '',
    about: 'about', more: 'after', less: 'before',
  },
}; // prettier-ignore

/** The value for people; what has no wording of its own is shown as it is. */
export function showMoment({ value, mod }: Reading<string>, locale: Locale): string {
  const words = SHORT[locale];
  const [, date = '', time = ''] = /^([\dX][^T]*)?(T.*)?$/u.exec(value) ?? [];
  const shown = [showDate(date, locale), showTime(time, locale)].filter((s) => s !== '').join(', ');
  if (shown === '') return value;
  if (mod === undefined) return shown;
  return `${words[{ APPROX: 'about', MORE_THAN: 'more', LESS_THAN: 'less' }[mod]] ?? ''} ${shown}`;
}

function showDate(date: string, locale: Locale): string {
  const words = SHORT[locale];
  const weekday = /^XXXX-WXX-(\d)$/u.exec(date);
  if (weekday) return WEEKDAYS[locale][Number(weekday[1]) - 1] ?? date;
  const week = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(date);
  if (week) return `${words[week[3] ? 'weekend' : 'week'] ?? ''} ${Number(week[2])}/${week[1] ?? ''}`;
  const season = /^(\d{4}|XXXX)-(SP|SU|FA|WI)$/u.exec(date);
  if (season) return [words[season[2] ?? ''], season[1] === 'XXXX' ? '' : season[1]].join(' ').trim();
  const [, y, m, d] = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/u.exec(date) ?? [];
  if (m === undefined) return date.startsWith('X') ? '' : date;
  const month = MONTHS[locale][Number(m) - 1] ?? m;
  const day = d === undefined ? month : locale === 'de' ? `${Number(d)}. ${month}` : `${Number(d)} ${month}`;
  return y === 'XXXX' || y === undefined ? day : `${day} ${y}`;
}

function showTime(time: string, locale: Locale): string {
  if (time === '') return '';
  const words = SHORT[locale];
  const part = words[time];
  if (part !== undefined) return part;
  const [, h, m = '00', zone] = /^T(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?$/u.exec(time) ?? [];
  if (h === undefined) return '';
  const offset = zone === undefined ? '' : ` (UTC${zone === 'Z' ? '' : zone})`;
  return `${two(Number(h))}:${m}${words['unit'] ?? ''}${offset}`;
}
