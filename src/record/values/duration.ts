import type { Modifier } from '../../model/report.ts';
import type { Comparison, Reading, ValueType } from './value-type.ts';

const ISO =
  /^P(?:(\d+(?:\.\d+)?)CE)?(?:(\d+(?:\.\d+)?)DE)?(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)Q)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/u;
const DAY = 86_400;
/** Seconds in each part of `ISO`, months and years by their mean length. */
const PARTS = [
  36_525 * DAY,
  3652.5 * DAY,
  365.25 * DAY,
  91.3125 * DAY,
  30.4375 * DAY,
  7 * DAY,
  DAY,
  3600,
  60,
  1,
];

/** Seconds of an ISO 8601 / TIMEX3 length; NaN where a number is open (`PXD`) or the text is none. */
export function secondsOf(value: string): number {
  const found = ISO.exec(value);
  if (!found || value.length < 3) return NaN;
  return PARTS.reduce((sum, seconds, i) => sum + seconds * Number(found[i + 1] ?? 0), 0);
}

/**
 * What a length may be when people round it: a share below and above. "Etwa" leaves a seventh each way; "gut", "über" up to
 * a third more; "knapp", "fast" a quarter less; a bare number a twentieth, since reports round.
 */
const SPREAD: Readonly<Record<Modifier | 'NONE', readonly [number, number]>> = {
  NONE: [0.95, 1.05],
  APPROX: [0.85, 1.15],
  MORE_THAN: [1, 1.35],
  LESS_THAN: [0.75, 1],
};

/** How long something lasted: ISO 8601, `PT50M`, `PT2H`. */
export const duration: ValueType<string> & Required<Pick<ValueType<string>, 'isOne'>> = {
  name: 'duration',
  compare(a, b) {
    const [x, y] = [range(a), range(b)];
    if (a.value === b.value && a.mod === b.mod) return 'same';
    if (!x || !y) return openly(x, y);
    // Ranges that only touch ("more than two hours", "less than two hours") have no length in common.
    if (x[0] >= y[1] || y[0] >= x[1]) return 'conflict';
    if (a.mod === b.mod) return 'same';
    const [wide, other] = [x[1] - x[0], y[1] - y[0]];
    return wide === other ? 'same' : wide < other ? 'finer' : 'coarser';
  },
  isOne: (a, b) => secondsOf(a.value) === secondsOf(b.value),
  show(reading, locale) {
    const words = WORDS[locale];
    const found = ISO.exec(reading.value);
    if (!found) return reading.value;
    const parts = words.units.flatMap(([one, many], i) => {
      const n = found[i + 1];
      return n === undefined
        ? []
        : [`${locale === 'de' ? n.replace('.', ',') : n} ${n === '1' ? one : many}`];
    });
    const length = parts.join(' ');
    return reading.mod === undefined ? length : `${words.mods[reading.mod]} ${length}`;
  },
};

function range({ value, mod }: Reading<string>): readonly [number, number] | null {
  const seconds = secondsOf(value);
  if (Number.isNaN(seconds)) return null;
  const [low, high] = SPREAD[mod ?? 'NONE'];
  return [seconds * low, seconds * high];
}

/** A length whose number is open ("einige Tage") says less than any with a number. */
function openly(x: unknown, y: unknown): Comparison {
  if (x) return 'finer';
  return y ? 'coarser' : 'same';
}

type Names = readonly (readonly [one: string, many: string])[];

const WORDS: Readonly<Record<'de' | 'en', { units: Names; mods: Readonly<Record<Modifier, string>> }>> = {
  de: {
    units: [
      ['Jahrhundert', 'Jahrhunderte'],
      ['Jahrzehnt', 'Jahrzehnte'],
      ['Jahr', 'Jahre'],
      ['Quartal', 'Quartale'],
      ['Monat', 'Monate'],
      ['Woche', 'Wochen'],
      ['Tag', 'Tage'],
      ['Stunde', 'Stunden'],
      ['Minute', 'Minuten'],
      ['Sekunde', 'Sekunden'],
    ],
    mods: { APPROX: 'etwa', MORE_THAN: 'mehr als', LESS_THAN: 'weniger als' },
  },
  en: {
    units: [
      ['century', 'centuries'],
      ['decade', 'decades'],
      ['year', 'years'],
      ['quarter', 'quarters'],
      ['month', 'months'],
      ['week', 'weeks'],
      ['day', 'days'],
      ['hour', 'hours'],
      ['minute', 'minutes'],
      ['second', 'seconds'],
    ],
    mods: { APPROX: 'about', MORE_THAN: 'more than', LESS_THAN: 'less than' },
  },
};
