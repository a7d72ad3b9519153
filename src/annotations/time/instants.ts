import type { TimeValue } from '../../model/annotation.ts';
import type { Hit } from './hit.ts';

/** A clock time with a zone but no day is the same instant as one that has both, when they fall together in UTC. */
export function sameInstants(values: Map<Hit, TimeValue>): void {
  const dated = new Map<number, string>();
  for (const { resolved } of values.values()) {
    const minute = resolved === undefined ? undefined : instantOf(resolved);
    if (resolved !== undefined && minute !== undefined && !dated.has(minute)) dated.set(minute, resolved);
  }
  for (const [hit, value] of values) {
    if (value.resolved !== undefined || hit.reading.kind !== 'clock') continue;
    const twin = dated.get(instantOf(value.value) ?? NaN);
    const offset = /[+-]\d\d:\d\d$/u.exec(value.value)?.[0];
    if (twin === undefined || offset === undefined) continue;
    const local = new Date(Date.parse(twin) + minutesOf(offset) * 60_000);
    const resolved = `${local.toISOString().slice(0, 16)}${offset}`;
    values.set(hit, { ...value, resolved, basis: 'computed' });
  }
}

/** Minute of the day in UTC of a value with a clock time and an offset. */
function instantOf(value: string): number | undefined {
  const [, h, m, offset] = /T(\d\d):(\d\d)([+-]\d\d:\d\d)$/u.exec(value) ?? [];
  return offset === undefined ? undefined : (Number(h) * 60 + Number(m) - minutesOf(offset) + 2880) % 1440;
}

function minutesOf(offset: string): number {
  const [h = 0, m = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (h * 60 + m);
}
