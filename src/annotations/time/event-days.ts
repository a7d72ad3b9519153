import type { TimeValue } from '../../model/annotation.ts';
import type { Hit } from './hit.ts';
import { firstDay } from './iso.ts';
import type { Place } from './mentioned.ts';

/** How many sentences a day carries on to clock times. */
const CARRIES = 2;

/** An expression and where it stands. */
export interface Placed {
  readonly hit: Hit;
  readonly place: Place;
}

/** The day that a clock time or part of day belongs to: named in its sentence, before it or else after it; else the last one of its paragraph. */
export function daysBy(
  placed: readonly Placed[],
  values: ReadonlyMap<Hit, TimeValue>,
  tells: (hit: Hit) => boolean,
  today: number | undefined,
): (i: number) => number | undefined {
  const dayAt = placed.map(({ hit }) => dayIn(values.get(hit)));
  const next: (number | undefined)[] = [];
  for (let i = placed.length - 1; i >= 0; i--) next[i] = dayAt[i] === undefined ? next[i + 1] : i;
  const before: (number | undefined)[] = [];
  placed.forEach((_, i) => (before[i] = dayAt[i] === undefined ? before[i - 1] : i));
  const told: (number | undefined)[] = [];
  placed.forEach(({ hit }, i) => (told[i] = dayAt[i] === undefined || isBefore(hit) ? told[i - 1] : i));
  return (i) => {
    const here = placed[i]?.place;
    const [b, a] = [before[i], next[i]];
    const [prior, later] = [placed[b ?? -1]?.place, placed[a ?? -1]?.place];
    if (b !== undefined && prior?.sentence === here?.sentence) return dayAt[b];
    if (a !== undefined && later?.sentence === here?.sentence) return dayAt[a];
    const hit = placed[i]?.hit;
    const day = dayAt[told[i] ?? -1];
    const last = placed[told[i] ?? -1]?.place;
    if (!last || !here || !hit || day === undefined || !tells(hit)) return undefined;
    const near = last.paragraph === here.paragraph && here.sentence - last.sentence <= CARRIES;
    return near || (!dayAt.includes(today) && isOfStory(day, today)) ? day : undefined;
  };
}

/** Days before the article's own of which the news still tell as of one story. */
const STORY = 2;

function isOfStory(day: number, today: number | undefined): boolean {
  return today !== undefined && day < today && today - day <= STORY;
}

/** "nachdem er tags zuvor angerufen hatte": the story does not go on from there. */
function isBefore({ reading }: Hit): boolean {
  return reading.kind === 'shift' && reading.from === 'mention' && reading.n !== 'X' && reading.n < 0;
}

function dayIn(value: TimeValue | undefined): number | undefined {
  return value?.resolved === undefined || value.type === 'SET' ? undefined : firstDay(value.resolved)?.day;
}
