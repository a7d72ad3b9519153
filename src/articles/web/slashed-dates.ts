/** A year of four digits; of two where it follows day and month. */
const YEAR = String.raw`(?<y>\d{4}|\d{2})(?![\d/])`;
const DAY_FIRST = new RegExp(String.raw`(?<d>\d{1,2})\/(?<m>\d{1,2})\/${YEAR}`, 'uy');
const MONTH_FIRST = new RegExp(String.raw`(?<m>\d{1,2})\/(?<d>\d{1,2})\/${YEAR}`, 'uy');
/** What can be read in one way only, as no month has that number. */
const CLEAR: readonly RegExp[] = [
  new RegExp(String.raw`(?<d>1[3-9]|2\d|3[01])\/(?<m>\d{1,2})\/${YEAR}`, 'uy'),
  new RegExp(String.raw`(?<m>\d{1,2})\/(?<d>1[3-9]|2\d|3[01])\/${YEAR}`, 'uy'),
];
/** `2020/04/17`, and with the signs for year, month and day of the languages that write them. */
const YEAR_FIRST: readonly RegExp[] = [
  /(?<y>\d{4})\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?![\d/])/uy,
  /(?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]/uy,
];
/** Regions that write the month before the day. */
const MONTH_BEFORE = /^[a-z]{2,3}[-_](?:us|ph|pr|bz|fm|gu|mh|pw)\b/iu;

/**
 * Dates with slashes as a page writes them, by the language and region it declares (`en-US`). Without a region English may
 * mean either order: then only what can be read in one way is read.
 */
export function slashedDates(lang: string | undefined): readonly RegExp[] {
  const declared = lang?.trim() ?? '';
  if (MONTH_BEFORE.test(declared)) return [...YEAR_FIRST, MONTH_FIRST];
  const isOpen = declared === '' || /^en$/iu.test(declared);
  return [...YEAR_FIRST, ...(isOpen ? CLEAR : [DAY_FIRST])];
}
