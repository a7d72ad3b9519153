import type { ContactRow } from '../desk.ts';

/** A contact as drawn: from the first to the last day that its date leaves open. */
export interface Bar {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  /** True where one day is left. */
  readonly isDay: boolean;
  /** True for what has not been held. */
  readonly open: boolean;
}

const DAY = 86_400_000;
/** Marks of the scale at most. */
const TICKS = 8;

/** First and last day of an ISO prefix (year, month, day, week) in days since 1970; undefined for what is no such date. */
export function rangeOf(date: string): readonly [number, number] | undefined {
  const week = /^(\d{4})-W(\d\d)/u.exec(date);
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4) / DAY;
    const monday = fourth - ((new Date(fourth * DAY).getUTCDay() + 6) % 7) + 7 * (Number(week[2]) - 1);
    return [monday, monday + 6];
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(date) ?? [];
  if (year === undefined) return undefined;
  const y = Number(year);
  if (month === undefined) return [Date.UTC(y, 0, 1) / DAY, Date.UTC(y, 11, 31) / DAY];
  const m = Number(month) - 1;
  if (day === undefined) return [Date.UTC(y, m, 1) / DAY, Date.UTC(y, m + 1, 0) / DAY];
  return [Date.UTC(y, m, Number(day)) / DAY, Date.UTC(y, m, Number(day)) / DAY];
}

/** A stretch of days since 1970, the last included. */
export type Window = readonly [first: number, last: number];

/** The stretch from the first to the last day of all contacts; undefined where none has a day. */
export function wholeOf(rows: readonly ContactRow[]): Window | undefined {
  const ranges = rows.flatMap(({ date }) => (date === null ? [] : [rangeOf(date.value) ?? []])).filter((one) => one.length === 2);
  if (ranges.length === 0) return undefined;
  return [Math.min(...ranges.map(([from = 0]) => from)), Math.max(...ranges.map(([, to = 0]) => to))];
} // prettier-ignore

/** Contacts of which some day lies in the window, as bars in order of their first day; what reaches beyond is cut off. */
export function barsOf(rows: readonly ContactRow[], width: number, window: Window): Bar[] {
  const [first, last] = window;
  const scale = scaleOf(window, width);
  return rows
    .flatMap((row) => {
      const range = row.date === null ? undefined : rangeOf(row.date.value);
      return range === undefined || range[1] < first || range[0] > last ? [] : [{ row, range }];
    })
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
    .map(({ row, range: [from, to] }) => {
      const x = scale(Math.max(first, from));
      const open = row.status !== 'held' && row.status !== 'under_way';
      return { id: row.id, x, width: scale(Math.min(last, to) + 1) - x, isDay: from === to, open };
    });
}

/** Where days stand on the drawing; those outside of the window are left out. */
export function placesOf(days: readonly string[], width: number, window: Window): number[] {
  const scale = scaleOf(window, width);
  return days.flatMap((day) => {
    const [from, to] = rangeOf(day) ?? [];
    return from === undefined || from !== to || from < window[0] || from > window[1]
      ? []
      : [scale(from + 0.5)];
  });
}

/** Marks of the scale: years, months, or days, as long as the window is. */
export function ticksOf(window: Window, width: number): { readonly label: string; readonly x: number }[] {
  const [first, last] = window;
  const scale = scaleOf(window, width);
  const days = last - first + 1;
  if (days <= 45) {
    const step = Math.max(1, Math.ceil(days / TICKS));
    return Array.from({ length: Math.ceil(days / step) }, (_, i) => {
      const at = first + i * step;
      return { label: dayText(at), x: scale(at) };
    });
  }
  const from = new Date(first * DAY);
  const until = new Date(last * DAY);
  const months =
    (until.getUTCFullYear() - from.getUTCFullYear()) * 12 + until.getUTCMonth() - from.getUTCMonth() + 1;
  const byYear = months > 24;
  const step = byYear ? 12 * Math.ceil(months / 12 / TICKS) : Math.ceil(months / TICKS);
  return Array.from({ length: Math.ceil(months / step) }, (_, i) => {
    const at = new Date(
      Date.UTC(from.getUTCFullYear(), byYear ? i * step : from.getUTCMonth() + i * step, 1),
    );
    return { label: at.toISOString().slice(0, byYear ? 4 : 7), x: Math.max(0, scale(at.getTime() / DAY)) };
  });
}

/** A window as a reader may ask for it, by the first days of two ISO dates; undefined for what is none. */
export function windowOf(from: string | undefined, to: string | undefined): Window | undefined {
  const [first] = rangeOf(from ?? '') ?? [];
  const [, last] = rangeOf(to ?? '') ?? [];
  return first === undefined || last === undefined || last < first ? undefined : [first, last];
}

/** Least days that are shown: less is no line of time. */
const LEAST = 7;

/** The windows that the buttons lead to: nearer and further, earlier and later, within what there is. */
export function zooms([first, last]: Window, [begin, end]: Window): Readonly<Record<Zoom, Window | undefined>> {
  const days = last - first + 1;
  const quarter = Math.max(1, Math.round(days / 4));
  const half = Math.max(1, Math.round(days / 2));
  return {
    nearer: days <= LEAST ? undefined : [first + quarter, Math.max(first + quarter + LEAST - 1, last - quarter)],
    further: first <= begin && last >= end ? undefined : [Math.max(begin, first - half), Math.min(end, last + half)],
    earlier: first <= begin ? undefined : [first - half, last - half],
    later: last >= end ? undefined : [first + half, last + half],
    all: first === begin && last === end ? undefined : [begin, end],
  };
} // prettier-ignore

export type Zoom = 'nearer' | 'further' | 'earlier' | 'later' | 'all';

/** A day as ISO date. */
export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Days to units of the drawing. */
function scaleOf([first, last]: Window, width: number): (day: number) => number {
  return (day) => ((day - first) / (last - first + 1)) * width;
}
