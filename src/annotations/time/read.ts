import type { Language } from '../../languages/language.ts';
import type { Found, TimeValue } from '../../model/annotation.ts';
import { daysBy, type Placed } from './event-days.ts';
import { grammarOf } from './grammar.ts';
import { hits, type Hit } from './hit.ts';
import { sameInstants } from './instants.ts';
import { pieces as piecesOf } from './lexer.ts';
import { Mentions } from './mentioned.ts';
import type { Reference } from './reference.ts';
import { resolve } from './resolve.ts';
import { setting, tenseAt, type Scene, type Verbs } from './setting.ts';

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

/** First what names a day or longer, in reading order; then what belongs to such a day. */
function settle(placed: readonly Placed[], scene: Scene, ref: Reference): ReadonlyMap<Hit, TimeValue> {
  const tenseOf = (hit: Hit) => tenseAt(scene, hit.from, hit.to);
  const mentions = new Mentions();
  const values = new Map<Hit, TimeValue>();
  for (const { hit, place } of placed) {
    if (hit.reading.kind === 'duration' || needsDay(hit)) continue;
    const value = resolve(hit.reading, { ref, tense: tenseOf(hit), before: mentions.at(place, undefined) });
    mentions.note(place, hit.reading, value);
    values.set(hit, value);
  }
  const dayOf = daysBy(placed, values, (hit) => tenseOf(hit).told);
  placed.forEach(({ hit, place }, i) => {
    if (!needsDay(hit)) return;
    values.set(hit, resolve(hit.reading, { ref, tense: tenseOf(hit), before: mentions.at(place, dayOf(i)) }));
  });
  sameInstants(values);
  return values;
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
