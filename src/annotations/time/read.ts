import type { CalendarTables } from '../../languages/sections/calendar.ts';
import type { Found, TimeValue } from '../../model/annotation.ts';
import { grammarOf } from './grammar.ts';
import { hits, type Hit } from './hit.ts';
import { firstDay } from './iso.ts';
import { pieces } from './lexer.ts';
import { Mentions, type Place } from './mentioned.ts';
import type { Reference } from './reference.ts';
import { resolve } from './resolve.ts';
import { setting, tenseAt } from './setting.ts';

/** An expression with its place in the calendar. */
export type Read = Found<'time'> | Found<'duration'>;

/** Reads all times and durations of a text, in order. `code` begins the rule names. */
export function readTimes(text: string, tables: CalendarTables, code: string, ref: Reference): Read[] {
  const grammar = grammarOf(tables);
  const all = [...pieces(text, grammar.words, tables.numbers.decimal)];
  const found = hits(all, grammar);
  if (found.length === 0) return [];
  const set = setting(all, grammar);
  const placed = found.map((hit) => ({
    hit,
    place: { sentence: set.sentence[hit.from] ?? 0, paragraph: set.paragraph[hit.from] ?? 0 },
  }));
  const tenseOf = (hit: Hit) => tenseAt(all, set, hit.from, hit.to, grammar);
  const mentions = new Mentions();
  const values = new Map<Hit, TimeValue>();
  for (const { hit, place } of placed) {
    if (hit.reading.kind === 'duration' || needsDay(hit)) continue;
    const around = { ref, tense: tenseOf(hit), before: mentions.at(place, undefined) };
    const value = resolve(hit.reading, around);
    mentions.note(place, hit.reading, value);
    values.set(hit, value);
  }
  const days = daysBy(placed, values, (hit) => tenseOf(hit).told);
  placed.forEach(({ hit, place }, i) => {
    if (!needsDay(hit)) return;
    const around = {
      ref,
      tense: tenseOf(hit),
      before: mentions.at(place, days(i)),
    };
    values.set(hit, resolve(hit.reading, around));
  });
  sameInstants(values);
  return found.map((hit) => annotation(hit, values.get(hit), code));
}

function needsDay(hit: Hit): boolean {
  return hit.reading.kind === 'clock' || hit.reading.kind === 'part';
}

function annotation({ start, end, rule, reading }: Hit, value: TimeValue | undefined, code: string): Read {
  if (value) return { layer: 'time', start, end, value, rule: `${code}/times/${rule}` };
  const { value: length, mod } = reading.kind === 'duration' ? reading : { value: 'PXD', mod: undefined };
  return {
    layer: 'duration',
    start,
    end,
    value: mod === undefined ? { value: length } : { value: length, mod },
    rule: `${code}/durations/${rule}`,
  };
}

/** How many sentences a day carries on to clock times. */
const CARRIES = 2;

interface Placed {
  readonly hit: Hit;
  readonly place: Place;
}

/** The day that a clock time or part of day belongs to: named in its sentence, before it or else after it; else the last one of its paragraph. */
function daysBy(
  placed: readonly Placed[],
  values: ReadonlyMap<Hit, TimeValue>,
  told: (hit: Hit) => boolean,
): (i: number) => number | undefined {
  const dayAt = placed.map(({ hit }) => dayIn(values.get(hit)));
  const next: (number | undefined)[] = [];
  for (let i = placed.length - 1; i >= 0; i--) next[i] = dayAt[i] === undefined ? next[i + 1] : i;
  const before: (number | undefined)[] = [];
  placed.forEach((_, i) => (before[i] = dayAt[i] === undefined ? before[i - 1] : i));
  return (i) => {
    const here = placed[i]?.place;
    const [b, a] = [before[i], next[i]];
    const [prior, later] = [placed[b ?? -1]?.place, placed[a ?? -1]?.place];
    if (b !== undefined && prior?.sentence === here?.sentence) return dayAt[b];
    if (a !== undefined && later?.sentence === here?.sentence) return dayAt[a];
    const hit = placed[i]?.hit;
    if (b === undefined || !prior || !here || !hit || prior.paragraph !== here.paragraph) return undefined;
    return here.sentence - prior.sentence <= CARRIES && told(hit) ? dayAt[b] : undefined;
  };
}

function dayIn(value: TimeValue | undefined): number | undefined {
  return value?.resolved === undefined || value.type === 'SET' ? undefined : firstDay(value.resolved)?.day;
}

/** A clock time with a zone but no day is the same instant as one that has both, when they fall together in UTC. */
function sameInstants(values: Map<Hit, TimeValue>): void {
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
