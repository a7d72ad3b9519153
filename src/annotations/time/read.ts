import type { Language } from '../../languages/language.ts';
import type { Found, TimeValue } from '../../model/annotation.ts';
import { daysBy, type Placed } from './event-days.ts';
import { grammarOf } from './grammar.ts';
import { hits, type Hit } from './hit.ts';
import { sameInstants } from './instants.ts';
import { firstDay } from './iso.ts';
import { pieces as piecesOf } from './lexer.ts';
import { Mentions } from './mentioned.ts';
import { SIZES } from './meanings.ts';
import type { DurationReading, Reading } from './reading.ts';
import type { Reference } from './reference.ts';
import { resolve } from './resolve.ts';
import {
  isBeforeStory,
  isProposed,
  setting,
  tenseAt,
  type Scene,
  type Tense,
  type Verbs,
} from './setting.ts';

/** An expression with its place in the calendar. */
export type Read = Found<'time'> | Found<'duration'>;

/** What is known beside the text. */
export interface Known {
  /** The date that relative times are counted from, as far as it is known. */
  readonly ref: Reference;
  readonly verbs?: Verbs;
}

/** Reads all times and durations of a text, in order. */
export function readTimes(text: string, language: Pick<Language, 'code' | 'calendar'>, known: Known): Read[] {
  const grammar = grammarOf(language.calendar);
  const pieces = [...piecesOf(text, grammar.words, language.calendar.numbers.decimal)];
  const found = hits(pieces, grammar);
  if (found.length === 0) return [];
  const set = setting(pieces, grammar);
  const scene: Scene = { pieces, set, grammar, ...(known.verbs ? { verbs: known.verbs } : {}) };
  const placed = found.map((hit) => ({
    hit,
    place: { sentence: set.sentence[hit.from] ?? 0, paragraph: set.paragraph[hit.from] ?? 0 },
  }));
  const values = settle(placed, scene, known.ref);
  return found.map((hit) => annotation(hit, values.get(hit), language.code));
}

/** "seit dem Treffen vom 28. Februar": the day only says which one, and the story has not gone there. */
function isAside({ from }: Hit, { pieces, grammar }: Scene): boolean {
  const { asides } = grammar.tables.tense;
  return (
    [1, 2].some((n) => asides.includes(pieces[from - n]?.form ?? '')) && pieces[from - 1]?.kind !== 'mark'
  );
}

/** "2018: Ein neuer Ton.": a year with a colon that opens a paragraph. */
function yearOver({ from, to, reading }: Hit, { pieces, set }: Scene): number | undefined {
  const opens = from === 0 || set.paragraph[from - 1] !== set.paragraph[from];
  if (!opens || pieces[to]?.form !== ':' || reading.kind !== 'date' || to - from > 1) return undefined;
  return reading.month === undefined && reading.season === undefined ? reading.year : undefined;
}

/** First what names a day or longer, in reading order; then what belongs to such a day. */
function settle(placed: readonly Placed[], scene: Scene, ref: Reference): ReadonlyMap<Hit, TimeValue> {
  const tenseOf = (hit: Hit): Tense => {
    const tense = tenseAt(scene, hit.from, hit.to);
    return isMonthAhead(hit, ref) && isProposed(scene, hit.from) ? { ...tense, way: 1, sure: true } : tense;
  };
  const mentions = new Mentions();
  const values = new Map<Hit, TimeValue>();
  for (const [i, { hit, place }] of placed.entries()) {
    if (hit.reading.kind === 'duration' || needsDay(hit)) continue;
    const tense = tenseOf(hit);
    if (isLength(hit, tense, scene)) continue;
    const before = mentions.at(place, undefined, joined(placed[i - 1]?.hit, hit, values));
    const value = resolve(hit.reading, { ref, tense, before });
    mentions.note({ ...place, aside: isAside(hit, scene) }, hit.reading, value);
    const heading = yearOver(hit, scene);
    if (heading !== undefined) mentions.head(place, heading);
    values.set(hit, value);
  }
  const dayOf = daysBy(placed, values, {
    tenseOf,
    isBeforeStory: ({ from, to }) => isBeforeStory(scene, from, to),
    today: ref.day,
  });
  placed.forEach(({ hit, place }, i) => {
    if (!needsDay(hit)) return;
    values.set(hit, resolve(hit.reading, { ref, tense: tenseOf(hit), before: mentions.at(place, dayOf(i)) }));
  });
  sameInstants(values);
  return values;
}

function lengthOf(reading: Reading): Pick<DurationReading, 'value' | 'mod'> {
  if (reading.kind === 'duration') return reading;
  const { length, mod } = reading.kind === 'shift' ? reading : {};
  const size = SIZES.find((one) => one === mod);
  return { value: length ?? 'PXD', ...(size ? { mod: size } : {}) };
}

/** How many months back one that is named in a proposal may lie: "schlug im Mai ein Treffen vor". */
const LATELY = 3;

/** A month without a day and a year that was not lately. */
function isMonthAhead({ reading }: Hit, ref: Reference): boolean {
  if (reading.kind !== 'date' || reading.month === undefined || ref.month === undefined) return false;
  if (reading.day !== undefined || reading.weekday !== undefined || reading.year !== undefined) return false;
  return (ref.month - reading.month + 12) % 12 > LATELY;
}

/** "In zwei Wochen" of a clause that looks back, or in the present of how often something happens ("zum dritten Mal in zwei Wochen"). */
function isLength({ reading, from }: Hit, { way, sure }: Tense, { pieces, grammar }: Scene): boolean {
  if (reading.kind !== 'shift' || reading.ahead !== true || way > 0) return false;
  const { counted = [], gatherings = [] } = grammar.tables.tense;
  const before = [1, 2].map((n) => pieces[from - n]?.form ?? '');
  return (
    way < 0 || !sure || before.some((word) => [...counted, ...gatherings].some((end) => word.endsWith(end)))
  );
}

/** The day before "und", "bis" and the like, where one weekday follows another. */
function joined(before: Hit | undefined, hit: Hit, values: ReadonlyMap<Hit, TimeValue>): number | undefined {
  if (before === undefined || hit.from - before.to !== 1) return undefined;
  if (!isWeekday(before) || !isWeekday(hit)) return undefined;
  const resolved = values.get(before)?.resolved;
  return resolved === undefined ? undefined : firstDay(resolved)?.day;
}

function isWeekday({ reading }: Hit): boolean {
  return (
    reading.kind === 'date' &&
    reading.weekday !== undefined &&
    reading.day === undefined &&
    reading.dir !== -1
  );
}

function needsDay(hit: Hit): boolean {
  return hit.reading.kind === 'clock' || hit.reading.kind === 'part';
}

function annotation({ start, end, rule, reading }: Hit, value: TimeValue | undefined, code: string): Read {
  if (value) return { layer: 'time', start, end, value, rule: `${code}/times/${rule}` };
  const { value: length, mod } = lengthOf(reading);
  return {
    layer: 'duration',
    start,
    end,
    value: mod === undefined ? { value: length } : { value: length, mod },
    rule: `${code}/durations/${rule}`,
  };
}
