import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Article } from '../../model/article.ts';
import { isoDay, mondayOf } from '../../record/values/days.ts';
import { timesOf } from './dating.ts';
import type { Head } from './heads.ts';
import type { SentenceView } from './view.ts';

/** A contact whose days are laid beside that of the article. */
export interface Dated {
  readonly head: Head;
  readonly view: SentenceView;
  readonly article: Article;
  readonly tables: ContactTables;
}

/** A date of the contact that is the day of publication: what is told in the present of that day is to come. */
export function isToday({ head, view, article, tables }: Dated): boolean {
  const published = article.published.value?.slice(0, 10) ?? '';
  const region = { start: view.sentence.start, end: view.sentence.end };
  const days = timesOf(head, { region, heads: [head], view, tables }).flatMap(
    (t) => t.value.resolved?.slice(0, 10) ?? [],
  );
  return published.length === 10 && days.length > 0 && days.every((d) => d === published);
}

/** A day of the contact that nothing places in the calendar: "am Freitag", "am 17. März" in an article without a date. */
export function isDayOpen({ head, view, article, tables }: Dated): boolean {
  if (article.published.value !== null) return false;
  const region = { start: view.sentence.start, end: view.sentence.end };
  const times = timesOf(head, { region, heads: [head], view, tables });
  return times.some(({ value: { value, resolved } }) => resolved === undefined && /^XXXX-(?:WXX|\d\d)-\d/u.test(value));
} // prettier-ignore

/** A date of the contact that lies after the publication, as far as both are known. */
export function liesAhead({ head, view, article, tables }: Dated): boolean {
  const published = article.published.value;
  if (published === null) return false;
  const region = { start: view.sentence.start, end: view.sentence.end };
  const days = timesOf(head, { region, heads: [head], view, tables }).flatMap((t) =>
    t.value.resolved ? [t.value.resolved.slice(0, 10)] : [],
  );
  const after = (day: string): boolean => {
    const known = Math.min(day.length, published.length, 10);
    return day.slice(0, known) > published.slice(0, known);
  };
  return (
    days.length > 0 && days.every((d) => isAfterWeek(d, published) || (/^\d{4}-\d\d/u.test(d) && after(d)))
  );
}

/** A week of the calendar that begins after the day of publication. */
function isAfterWeek(week: string, published: string): boolean {
  const [, year, number] = /^(\d{4})-W(\d\d)$/u.exec(week) ?? [];
  if (year === undefined || number === undefined || published.length < 10) return false;
  return isoDay(mondayOf(Number(year), Number(number))) > published.slice(0, 10);
}
