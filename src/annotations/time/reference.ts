import type { Published } from '../../model/article.ts';
import { dayNumber, isDate } from '../../record/values/days.ts';

/** The article's own date, as far as it is known. */
export interface Reference {
  readonly year?: number;
  readonly month?: number;
  /** Day number; only when the day is known. */
  readonly day?: number;
}

/** Reads an ISO date or a prefix of one; anything else is no reference. */
export function referenceOf(value: string | null): Reference {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/u.exec(value ?? '');
  const [year, month, day] = (found ?? []).slice(1).map((part) => (part ? Number(part) : undefined));
  if (year === undefined) return {};
  if (month === undefined || month < 1 || month > 12) return { year };
  if (day === undefined || !isDate(year, month, day)) return { year, month };
  return { year, month, day: dayNumber(year, month, day) };
}

/** The same for an article: nothing finer than the stated precision counts. */
export function referenceOfArticle({ value, precision }: Published): Reference {
  const full = referenceOf(value);
  if (precision === 'unknown' || full.year === undefined) return {};
  if (precision === 'year' || full.month === undefined) return { year: full.year };
  return precision === 'month' ? { year: full.year, month: full.month } : full;
}
