import type { ContactRow } from '../desk.ts';

/** A contact as drawn: from the first to the last day that its date leaves open. */
export interface Bar {
  readonly id: string;
  readonly x: number;
  readonly width: number;
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

/** Bars in order of their first day, on a scale from the first to the last day of all. */
export function barsOf(rows: readonly ContactRow[], width: number): Bar[] {
  const dated = rows.flatMap((row) => {
    const range = row.date === null ? undefined : rangeOf(row.date.value);
    return range === undefined ? [] : [{ row, range }];
  });
  const scale = scaleOf(
    dated.map(({ range }) => range),
    width,
  );
  return dated
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
    .map(({ row, range: [from, to] }) => ({
      id: row.id,
      x: scale(from),
      width: scale(to + 1) - scale(from),
      open: row.status !== 'held' && row.status !== 'under_way',
    }));
}

/** Marks of the scale: years, or months where all lies within two years. */
export function yearsOf(
  rows: readonly ContactRow[],
  width: number,
): { readonly label: string; readonly x: number }[] {
  const ranges = rows.flatMap((row) => {
    const range = row.date === null ? undefined : rangeOf(row.date.value);
    return range === undefined ? [] : [range];
  });
  if (ranges.length === 0) return [];
  const scale = scaleOf(ranges, width);
  const first = new Date(Math.min(...ranges.map(([from]) => from)) * DAY);
  const last = new Date(Math.max(...ranges.map(([, to]) => to)) * DAY);
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
  const step = months <= 24 ? Math.ceil(months / TICKS) : 12 * Math.ceil(months / 12 / TICKS);
  return Array.from({ length: Math.ceil(months / step) }, (_, i) => {
    const at = new Date(
      Date.UTC(first.getUTCFullYear(), months <= 24 ? first.getUTCMonth() + i * step : i * step, 1),
    );
    const label = at.toISOString().slice(0, months <= 24 ? 7 : 4);
    return { label, x: Math.max(0, scale(at.getTime() / DAY)) };
  });
}

/** Days to units of the drawing. */
function scaleOf(ranges: readonly (readonly [number, number])[], width: number): (day: number) => number {
  const first = Math.min(...ranges.map(([from]) => from));
  const last = Math.max(...ranges.map(([, to]) => to + 1));
  return (day) => ((day - first) / Math.max(1, last - first)) * width;
}
