import type { TimeValue } from '../../model/annotation.ts';
import type { Hit } from './hit.ts';
import { firstDay } from './iso.ts';
import type { Place } from './mentioned.ts';
import type { Tense } from './setting.ts';

/** How many sentences a day carries on to clock times. */
const CARRIES = 2;

/** An expression and where it stands. */
export interface Placed {
  readonly hit: Hit;
  readonly place: Place;
}

/** What is known of the clauses in which expressions stand. */
export interface Told {
  readonly tenseOf: (hit: Hit) => Tense;
  /** True in a clause of what came before the story. */
  readonly isBeforeStory: (hit: Hit) => boolean;
  /** The day of the article; undefined where it is not known. */
  readonly today: number | undefined;
}

/** The day that a clock time or part of day belongs to: named in its sentence, before it or else after it; else the last one of its paragraph. */
export function daysBy(
  placed: readonly Placed[],
  values: ReadonlyMap<Hit, TimeValue>,
  { tenseOf, isBeforeStory, today }: Told,
): (i: number) => number | undefined {
  const dayAt = placed.map(({ hit }) => dayIn(values.get(hit)));
  const next: (number | undefined)[] = [];
  for (let i = placed.length - 1; i >= 0; i--) next[i] = dayAt[i] === undefined ? next[i + 1] : i;
  const before: (number | undefined)[] = [];
  placed.forEach((_, i) => (before[i] = dayAt[i] === undefined ? before[i - 1] : i));
  const told: (number | undefined)[] = [];
  placed.forEach(({ hit }, i) => (told[i] = dayAt[i] === undefined || isBefore(hit) ? told[i - 1] : i));
  const ofToday = (i: number): boolean =>
    placed.some(({ hit }, n) => n < i && dayAt[n] === today && !isOfIssue(hit, values.get(hit)));
  return (i) => {
    const here = placed[i]?.place;
    const [b, a] = [before[i], next[i]];
    const [prior, later] = [placed[b ?? -1]?.place, placed[a ?? -1]?.place];
    const hit = placed[i]?.hit;
    if (!here || !hit) return undefined;
    const { told: tells, way } = tenseOf(hit);
    // "Wie A am Sonntag mitteilte, kommt B um 13 Uhr": the day on which it was told is over, the hour is still to come.
    const goesWith = (n: number): boolean => way * (placed[n] === undefined ? 0 : tenseOf(placed[n].hit).way) >= 0;
    if (b !== undefined && prior?.sentence === here.sentence && goesWith(b)) return dayAt[b];
    if (a !== undefined && later?.sentence === here.sentence && goesWith(a)) return dayAt[a];
    if (!tells) return undefined;
    const last = placed[told[i] ?? -1]?.place;
    if (last?.paragraph === here.paragraph) {
      const isNear = ({ place }: Placed, n: number): boolean =>
        n < i && told[n] === n && place.paragraph === here.paragraph && here.sentence - place.sentence <= CARRIES && goesWith(n);
      // "Am Montag sprach A. B, der am Sonntag telefoniert hatte, empfing ihn am Nachmittag": on the Monday.
      const ofStory = placed.findLastIndex((one, n) => isNear(one, n) && (isBeforeStory(hit) || !isBeforeStory(one.hit)));
      const near = ofStory < 0 ? placed.findLastIndex(isNear) : ofStory;
      return near < 0 ? undefined : dayAt[near];
    }
    if (ofToday(i)) return undefined;
    return dayAt.slice(0, i).findLast((day, n) => isOfStory(day, today, way) && told[n] === n);
  };
} // prettier-ignore

/** A full date of the article's own day, as a dateline gives it, or "der heutige Kanzler": no day of what is told. */
function isOfIssue({ reading }: Hit, value: TimeValue | undefined): boolean {
  const isWord = reading.kind === 'shift' && reading.adjective !== true;
  return (
    (value?.value === 'PRESENT_REF' && !isWord) ||
    (value?.value === value?.resolved && value?.value.length === 'YYYY-MM-DD'.length)
  );
}

/** Days before or behind the article's own of which the news still tell as of one story. */
const STORY = 2;

function isOfStory(day: number | undefined, today: number | undefined, way: Tense['way']): boolean {
  if (today === undefined || day === undefined) return false;
  return day < today ? way <= 0 && today - day <= STORY : day > today && way >= 0 && day - today <= STORY;
}

/** "nachdem er tags zuvor angerufen hatte": the story does not go on from there. */
function isBefore({ reading }: Hit): boolean {
  return reading.kind === 'shift' && reading.from === 'mention' && reading.n !== 'X' && reading.n < 0;
}

function dayIn(value: TimeValue | undefined): number | undefined {
  return value?.resolved === undefined || value.type === 'SET' ? undefined : firstDay(value.resolved)?.day;
}
