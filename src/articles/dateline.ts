import type { Span } from '../text/span.ts';
import { readDate } from './dates.ts';
import { firstDateIn, skipped, type DateMark } from './marks.ts';
import type { Page } from './page.ts';

/** The words that open an agency text: "Oslo, 3. April 2019 (dpa) –". */
export interface Dateline {
  readonly end: number;
  /** Its date, which may lack the year; null where it has none. */
  readonly mark: DateMark | null;
}

/** One to four capitalised words, also "BERLIN/OSLO" and "Scharm el-Scheich", then brackets with a country or an agency. */
const PLACE =
  /\p{Lu}[\p{L}.’'-]+(?:[ \u00a0/]{1,2}(?:(?:am|an|bei|de|der|la) |el-|al-){0,2}\p{Lu}[\p{L}.’'-]+){0,3}(?: ?\([^()\n]{2,30}\))?/uy;
/** An agency that we do not know, behind a date. */
const ANY_TAG = /(?:\s*,)?\s*[(/[]\p{L}[\p{L}\p{N}\s.,/-]{1,30}[)/\]]/uy;

/**
 * The dateline of a paragraph: a place, then a known agency; or a place with brackets and a dash; or place and date and a
 * dash or full stop. Null when there is none.
 */
export function datelineAt(whole: string, line: Span, page: Page): Dateline | null {
  const text = whole.slice(0, line.end);
  const opening = dateFirst(text, line, page);
  if (opening !== null) return opening;
  const place = skipped(PLACE, text, line.start);
  if (place === line.start) return null;
  const early = skipped(page.agency.tag, text, place);
  const bracket = text.slice(line.start, place).indexOf('(');
  const mark =
    dateAfter(text, early, page) ?? dateInBrackets(text, { start: line.start + bracket, end: place }, page);
  const afterDate = skipped(/\)?/uy, text, Math.max(early, mark?.end ?? 0));
  const known = skipped(page.agency.tag, text, afterDate);
  const late = known === afterDate && mark !== null ? skipped(ANY_TAG, text, afterDate) : known;
  const end = skipped(/\s*[.:–—-]+(?=\s)/uy, text, late);
  const hasAgency = early > place || known > afterDate;
  const hasDash = end > late && /[–—-]$/u.test(text.slice(late, end));
  // "Tripolis/Bern, 20. August 2009 (Alpendienst) Der Präsident …": a whole date between place and brackets needs no dash.
  const isWhole = mark?.date.precision === 'day' && !mark.date.value.startsWith('-') && late > afterDate;
  const isDateline = hasAgency || isWhole || (mark !== null && end > late) || (bracket !== -1 && hasDash);
  return isDateline ? { end, mark } : null;
}

/** "20. März 2025 – Als das Telefon läutete": a day with its year and a dash or full stop, before any place. */
function dateFirst(text: string, line: Span, page: Page): Dateline | null {
  const date = readDate(text, line.start, page);
  if (date?.precision !== 'day' || date.value.startsWith('-')) return null;
  const end = skipped(/\s*[.:–—-]+\s+(?=[\p{Lu}„“«»"'])/uy, text, date.end);
  if (end === date.end) return null;
  return { end, mark: { start: line.start, end: date.end, role: 'dateline', date } };
}

function dateAfter(text: string, at: number, page: Page): DateMark | null {
  const start = skipped(/\s*[,.]?\s*\(?/uy, text, at);
  const date = readDate(text, start, page);
  if (date !== null && date.precision !== 'month') return { start, end: date.end, role: 'dateline', date };
  // "Kos, im Mai 2010 –"
  const month = skipped(/im\s+/uy, text, start);
  const loose = month > start ? readDate(text, month, page) : null;
  return loose === null ? null : { start: month, end: loose.end, role: 'dateline', date: loose };
}

/** "OSLO (dpa, 3.4.2019) –" */
function dateInBrackets(text: string, brackets: Span, page: Page): DateMark | null {
  if (text.charAt(brackets.start) !== '(') return null;
  const mark = firstDateIn(text, brackets, page);
  return mark === null ? null : { ...mark, role: 'dateline' };
}
