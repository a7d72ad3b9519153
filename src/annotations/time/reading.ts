import type { DurationValue } from '../../model/annotation.ts';

/** Units of time as TIMEX3 writes them; `TH` `TM` `TS` are hours, minutes and seconds. */
export type Unit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS' | 'Q' | 'H' | 'DE' | 'CE' | 'WE';

/** What the words of one expression say, before the article helps. One of: */
export type Reading =
  DateReading | ShiftReading | ClockReading | PartReading | DurationReading | FixedReading | HolidayReading;

/** A place in the calendar, as far as it is named. */
export interface DateReading {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday - 7 Sunday. */
  readonly weekday?: number;
  readonly season?: string;
  /** 1-4. */
  readonly quarter?: number;
  /** 1 or 2. */
  readonly half?: number;
  /** First year of a decade divided by ten: 199. */
  readonly decade?: number;
  /** Years divided by a hundred: 19 for the 20th century. */
  readonly century?: number;
  /** Part of the day: TMO, TAF ... */
  readonly part?: string;
  readonly mod?: string;
  /** Counted from the article: the last, this, the next of its kind. */
  readonly dir?: number;
  /** -1 where the words themselves look back ("vom Donnerstag"). */
  readonly looks?: number;
  /** Counted from the article: years away ("Juli dieses Jahres"). */
  readonly yearDir?: number;
  /** True for spans such as a season 2013/14, whose year does not carry on. */
  readonly loose?: true;
}

/** So many units away from the article's day, from the last day mentioned, or (years) from a year just stated else the article's. */
export interface ShiftReading {
  readonly kind: 'shift';
  readonly unit: Unit;
  /** `X` where the words leave the number open. */
  readonly n: number | 'X';
  readonly from: 'article' | 'mention' | 'either';
  /** Words give a length ("vor zwei Wochen"): the value is that length. */
  readonly length?: string;
  readonly part?: string;
  readonly mod?: string;
  readonly weekday?: number;
  /** "In zwei Wochen": a time only in a clause that looks ahead, else a length. */
  readonly ahead?: true;
  /** "Das heutige Treffen": an adjective, which says of when the noun is and not when the story goes on. */
  readonly adjective?: true;
  /** "Das neue Jahr": the one to come, once the old one ends. */
  readonly fresh?: true;
}

export interface ClockReading {
  readonly kind: 'clock';
  /** 0-24. */
  readonly hour: number;
  readonly minute?: number;
  /** Where the day stands in the same expression ("9 a.m. Tuesday"). */
  readonly weekday?: number;
  /** Offset or zone name; `local` for local time at a place. */
  readonly zone?: string;
  readonly part?: string;
  readonly mod?: string;
}

/** A part of a day that is not named itself ("am Nachmittag"). */
export interface PartReading {
  readonly kind: 'part';
  readonly part: string;
  readonly mod?: string;
}

export interface DurationReading {
  readonly kind: 'duration';
  readonly value: string;
  readonly mod?: NonNullable<DurationValue['mod']>;
}

/** Its value stands: sets, PRESENT_REF, PAST_REF, FUTURE_REF. */
export interface FixedReading {
  readonly kind: 'set' | 'ref';
  readonly value: string;
  readonly mod?: string;
  /** Points back to a time mentioned before ("damals"). */
  readonly points?: true;
}

/** `MM-DD` or `easter+N`. */
export interface HolidayReading {
  readonly kind: 'holiday';
  readonly rule: string;
  readonly year?: number;
  readonly dir?: number;
  readonly part?: string;
  readonly mod?: string;
}
