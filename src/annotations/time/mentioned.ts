import type { TimeValue } from '../../model/annotation.ts';
import { dayNumber, isoDay, weekdayOf } from '../../record/values/days.ts';
import { firstDay, isoOf } from './iso.ts';
import type { Reading, Unit } from './reading.ts';
import type { Reference } from './reference.ts';
import type { Tense } from './setting.ts';

/** What the text has said of times before an expression, as that expression may use it. */
export interface Mentioned {
  /** The day of the event that the sentence, or else the paragraph so far, speaks of. */
  readonly dayOfEvent?: number;
  /** The last time mentioned, no more than two sentences back, as an ISO value. */
  readonly last?: string;
  /** The month that the sentence named last, as an ISO value: "Im Oktober …: Mitte des Monats". */
  readonly monthHere?: string;
  /**
   * The year that stands over the paragraph ("2018: …"), else the one that this sentence or the one before states, when it is not the
   * article's own. `finer`: only when that was
   * the year of a month, season or day. A `month` before that month is of the next year, as far as that is over ("im Juli 2011 …
   * Im Januar").
   */
  yearOf(ref: Reference, tense: Tense, finer: boolean, month?: number): number | undefined;
  /** The weekday after a far-off day that the sentence mentions before it, or after the weekday that it is joined to ("Montag und Dienstag"). */
  weekdayAfter(weekday: number, ref: Reference, tense: Tense): number | undefined;
  /**
   * So many units from the last time mentioned, as an ISO value; days before one that lies ahead or is no day, where the clause
   * looks back, from the last day of the story, else from the article.
   */
  shifted(unit: Unit, n: number, ref: Reference, tense: Tense): string | undefined;
}

/** Where an expression stands. */
export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
}

interface Mention extends Place {
  readonly aside: boolean;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly iso: string;
}

/** How many sentences back a year carries on, and a day that others are counted from. */
const YEAR_REACH = 1;
const DAY_REACH = 5;
/** Sentences: how far "damals" points back. */
const THEN_REACH = 2;
/** Days before the article of which the news still tell. */
const STORY = 3;
/** Days: beyond, a day mentioned is history and says nothing of weekdays in the news. */
const FAR_OFF = 60;

/** Collects what is mentioned in reading order. */
export class Mentions {
  #last: Mention | undefined;
  /** The days mentioned, by number. */
  readonly #days: number[] = [];
  #lastYear:
    (Place & { readonly year: number; readonly finer: boolean; readonly month?: number }) | undefined;

  #heading: { readonly paragraph: number; readonly year: number } | undefined;

  /** `aside`: it only says which one is meant. */
  note(place: Place & { readonly aside: boolean }, reading: Reading, value: TimeValue): void {
    if (value.resolved === undefined || value.type === 'SET' || value.value === 'PRESENT_REF') return;
    const iso = firstDay(value.resolved);
    if (iso) this.#last = { ...place, ...iso, iso: value.resolved };
    if (iso?.day !== undefined && !place.aside) this.#days.push(iso.day);
    const year = Number(/^\d{4}(?!\d)/u.exec(value.resolved)?.[0]);
    const stated = reading.kind === 'date' && reading.year !== undefined && !reading.loose;
    if (year && (stated || (reading.kind === 'shift' && reading.unit === 'Y'))) {
      this.#lastYear = {
        ...place,
        year,
        finer: value.resolved.length > 4,
        ...(iso?.month === undefined ? {} : { month: iso.month }),
      };
    }
  }

  /** "2018: Ein neuer Ton.": the year stands over its paragraph, whatever tense that is told in. */
  head({ paragraph }: Place, year: number): void {
    this.#heading = { paragraph, year };
  }

  at(place: Place, dayOfEvent: number | undefined, joined?: number): Mentioned {
    const last = within(this.#last, place, DAY_REACH);
    const near = within(this.#last, place, THEN_REACH);
    const year = within(this.#lastYear, place, YEAR_REACH);
    const month = last?.sentence === place.sentence && /^\d{4}-\d\d$/u.test(last.iso) ? last.iso : undefined;
    const heading = this.#heading?.paragraph === place.paragraph ? this.#heading.year : undefined;
    return {
      ...(dayOfEvent === undefined ? {} : { dayOfEvent }),
      ...(near === undefined ? {} : { last: near.iso }),
      ...(month === undefined ? {} : { monthHere: month }),
      yearOf: (ref, tense, finer, month) => {
        if (heading !== undefined) return heading;
        if (!year || (finer && !year.finer) || year.paragraph !== place.paragraph || ref.year === undefined)
          return undefined;
        if (year.year === ref.year || (year.year < ref.year ? tense.way >= 0 : tense.way < 0))
          return undefined;
        const next = month !== undefined && year.finer && year.month !== undefined && month < year.month;
        return next && isOver(year.year + 1, month, ref) ? year.year + 1 : year.year;
      },
      weekdayAfter: (weekday, ref, tense) => {
        if (joined !== undefined) return joined + ((weekday - weekdayOf(joined) + 7) % 7);
        if (
          last?.day === undefined ||
          ref.day === undefined ||
          last.paragraph !== place.paragraph ||
          last.aside
        )
          return undefined;
        if (place.sentence !== last.sentence || Math.abs(last.day - ref.day) <= 7) return undefined;
        if (Math.abs(last.day - ref.day) > FAR_OFF) return undefined;
        if (last.day < ref.day ? tense.way > 0 : tense.way < 0) return undefined;
        return last.day + ((weekday - weekdayOf(last.day) + 7) % 7);
      },
      shifted: (unit, n, ref, tense) => {
        if (last === undefined) return undefined;
        const { day: today } = ref;
        const isOfStory = last.day !== undefined && today !== undefined && last.day <= today;
        // "… der am Dienstag beginnt. Am selben Tag kam A": what is over is of no day that lies ahead.
        const isBack =
          unit === 'D' && tense.way < 0 && today !== undefined && (n !== 0 || (last.day ?? today) > today);
        if (!isBack || isOfStory || (n >= 0 && last.day === undefined)) return shiftedFrom(last, unit, n);
        const story = this.#days.findLast((day) => day <= today && today - day <= STORY);
        // "A kommt am 3. Dezember. Tags darauf verlangte B …": what is over follows no day that lies ahead.
        return story === undefined && n >= 0 ? undefined : isoDay((story ?? today) + n);
      },
    };
  }
}

/** The month lies before that of the article. */
function isOver(year: number, month: number, ref: Reference): boolean {
  return (
    ref.year !== undefined &&
    (year < ref.year || (year === ref.year && ref.month !== undefined && month < ref.month))
  );
}

function within<M extends Place>(mention: M | undefined, place: Place, reach: number): M | undefined {
  return mention && place.sentence - mention.sentence <= reach ? mention : undefined;
}

function shiftedFrom({ year, month, day }: Mention, unit: Unit, n: number): string | undefined {
  const whole = Math.trunc(n);
  if (unit === 'Y') return isoOf('Y', dayNumber(year + whole, 1, 1));
  if (unit === 'M') return month === undefined ? undefined : isoOf('M', dayNumber(year, month + whole, 1));
  if (day === undefined) return undefined;
  if (unit === 'D') return isoDay(day + whole);
  return unit === 'W' ? isoOf('W', day + 7 * whole) : undefined;
}
