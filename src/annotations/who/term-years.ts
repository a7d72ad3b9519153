import type { ActorEntry, Term } from '../../gazetteer/gazetteer.ts';

/** How many years before or after a term a surname alone still means its holder. */
const YEARS_AFTER = 4;
const YEARS_BEFORE = 1;

/** True if the term is about the date; always where no date is known. */
export function isNear(term: Term, date: string | undefined): boolean {
  const years = yearsFrom(term, date);
  return years >= -YEARS_BEFORE && years <= YEARS_AFTER;
}

/** Years between the date and the nearest term of the person; 0 while one lasts or without a date, 99 without a term. */
export function nearestYears(entry: ActorEntry | undefined, date: string | undefined): number {
  return Math.min(99, ...(entry?.offices ?? []).map((term) => Math.abs(yearsFrom(term, date))));
}

/** Years since the term ended (positive) or until it begins (negative). */
function yearsFrom(term: Term, date: string | undefined): number {
  if (date === undefined) return 0;
  const year = Number(date.slice(0, 4));
  const [from, to] = [
    Number(term.from.slice(0, 4)),
    term.to === null ? Infinity : Number(term.to.slice(0, 4)),
  ];
  return year < from ? year - from : year > to ? year - to : 0;
}

const DAY = 86_400_000;

/** Days from one ISO date, or the beginning of its month or year, to another; negative if it is later. */
export function daysSince(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY;
}
