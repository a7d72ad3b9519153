import type { Published, PublishedCandidate } from '../model/article.ts';
import type { Message } from '../model/message.ts';
import { dayNumber } from '../record/values/days.ts';

/** A stamp of the evening and one of the next morning are of one publication; what lies farther apart is another. */
const ONE_PUBLICATION = 1;

/** The candidates where they are of more than one day; empty where all agree. */
export function severalDays(dates: readonly PublishedCandidate[]): readonly PublishedCandidate[] {
  return new Set(dates.map(({ value }) => value.slice(0, 10))).size > 1 ? dates : [];
}

/**
 * What a text that was published again says of its days: those that lie more than a day from the one that is taken. Words such as
 * "heute" may be of any of them.
 */
export function publishedAgain(
  { value }: Published,
  dates: readonly PublishedCandidate[],
  code: 'date/conflict' | 'date/updated',
): readonly Message[] {
  const taken = numberOf(value);
  if (value === null || taken === null) return [];
  const others = dates.filter((date) => Math.abs((numberOf(date.value) ?? taken) - taken) > ONE_PUBLICATION);
  const [first] = others;
  if (first === undefined) return [];
  const words = [...new Set(others.map((date) => `${date.value.slice(0, 10)} (${date.from})`))].join(', ');
  const said =
    code === 'date/conflict' ? 'several days of publication are given' : 'the page was changed later';
  return [
    {
      code,
      text: `${said}: words such as “today” count from ${value.slice(0, 10)}; also ${words}`,
      ...(first.span === undefined ? {} : { span: first.span }),
    },
  ];
}

/** The day as a number; null where the value is coarser. */
function numberOf(value: string | null): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(value ?? '') ?? [];
  return day === undefined ? null : dayNumber(Number(year), Number(month), Number(day));
}
