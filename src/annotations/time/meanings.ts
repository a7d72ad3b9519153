import type { Meaning } from '../../languages/sections/calendar.ts';
import { durationValue, isoLength } from './lengths.ts';
import type { Slots } from './pattern.ts';
import type { DateReading, DurationReading, Reading, Unit } from './reading.ts';

/** What a rule's slots mean, or null where they make no sense together ("30. Februar"). */
export function meaning(means: Meaning, slots: Slots): Reading | null {
  return MEANINGS[means](slots);
}

const MEANINGS: Readonly<Record<Meaning, (slots: Slots) => Reading | null>> = {
  date,
  shift,
  span: (s) => shift({ ...s, length: 1 }),
  away,
  clock,
  part: (s) => ({ kind: 'part', part: text(s['part']) ?? 'TNI', ...mods(s) }),
  duration: (s) => {
    const value = durationValue(s);
    return value === null ? null : { kind: 'duration', value, ...durationMod(s) };
  },
  set,
  ref: (s) => ({
    kind: 'ref',
    value: text(s['ref'] ?? s['then']) ?? 'PRESENT_REF',
    ...(s['then'] === undefined ? {} : { points: true as const }),
  }),
  none: () => null,
  holiday: (s) => ({
    kind: 'holiday',
    rule: text(s['holiday']) ?? '',
    ...some('year', year(s)),
    ...some('dir', number(s['dir'])),
    ...mods(s),
  }),
};

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function date(s: Slots): DateReading | null {
  const month = number(s['MM'] ?? s['month']);
  const day = number(s['D'] ?? s['ordinal']);
  if (day !== undefined && (day < 1 || day > (LENGTHS[(month ?? 1) - 1] ?? 31))) return null;
  const [weekday, part] = dayPart(s);
  return {
    kind: 'date',
    ...some('year', year(s)),
    ...some('month', month),
    ...some('day', day),
    ...some('weekday', weekday),
    ...some('season', text(s['season'])),
    ...some('quarter', number(s['quarter'])),
    ...some('half', number(s['halfyear'])),
    ...some('decade', decade(s)),
    ...some('century', s['century'] === undefined ? undefined : Number(s['century']) - 1),
    ...some('dir', number(s['dir'])),
    ...some('yearDir', number(s['yeardir'])),
    ...mods(s),
    ...some('part', part),
    ...some('looks', number(s['looks'])),
    ...(s['loose'] === 1 ? { loose: true as const } : {}),
  };
}

/** "Dienstagabend" carries both; else they stand in slots of their own. */
function dayPart(s: Slots): [number | undefined, string | undefined] {
  const [weekday, part] = String(s['weekdaypart'] ?? '').split('/');
  return weekday ? [Number(weekday), part] : [number(s['weekday']), text(s['part'])];
}

function decade(s: Slots): number | undefined {
  const n = number(s['decade']);
  if (n === undefined) return undefined;
  return n >= 1000 ? Math.floor(n / 10) : 190 + Math.floor(n / 10);
}

function year(s: Slots): number | undefined {
  const full = number(s['YYYY']);
  if (full !== undefined) return full;
  const short = number(s['YY']);
  return short === undefined ? undefined : short < 50 ? 2000 + short : 1900 + short;
}

function shift(s: Slots): Reading | null {
  const n = s['day'] ?? s['dayof'] ?? s['dir'] ?? s['turn'] ?? countOf(s);
  const sign = number(s['sign']) ?? 1;
  const unit = unitOf(s);
  if (typeof n !== 'number' && n !== 'X') return null;
  // "In letzter Minute" names no minute.
  if (s['dir'] !== undefined && unit.startsWith('T')) return null;
  const [weekday, part] = dayPart(s);
  return {
    kind: 'shift',
    unit,
    n: n === 'X' ? n : n * sign,
    from: s['from'] === 'mention' || s['from'] === 'either' ? s['from'] : 'article',
    ...(s['ahead'] === 1 ? { ahead: true as const } : {}),
    ...(s['fresh'] === 1 ? { fresh: true as const } : {}),
    ...(s['dayof'] === undefined ? {} : { adjective: true as const }),
    ...(s['length'] === 1 ? { length: isoLength(s) } : {}),
    ...some('weekday', weekday),
    ...mods(s),
    ...some('part', part),
  };
}

/** One word that says unit, number and from where: "Vorjahr". */
function away(s: Slots): Reading {
  const [unit = 'D', n = '0', from, edge] = String(s['away']).split('/');
  return {
    kind: 'shift',
    unit: unit as Unit,
    n: Number(n),
    from: from === 'mention' || from === 'either' ? from : 'article',
    ...mods(s),
    ...some('mod', edge),
  };
}

function clock(s: Slots): Reading | null {
  const packed = number(s['CLOCK']);
  let hour = packed === undefined ? number(s['HH'] ?? s['count']) : Math.floor(packed / 100);
  let minute = packed === undefined ? number(s['MIN']) : packed % 100;
  if (hour === undefined || !Number.isInteger(hour) || hour > 24 || (hour === 24 && minute)) return null;
  const shifted = number(s['before']) ?? 0;
  if (shifted !== 0) {
    const minutes = (hour * 60 + shifted + 1440) % 1440;
    [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  }
  const half = s['meridiem'];
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  const part = text(s['part']);
  if ((part === 'TEV' || part === 'TAF') && hour < 12 && hour > 0) hour += 12;
  if (part === 'TNI' && hour >= 8 && hour < 12) hour += 12;
  return {
    kind: 'clock',
    hour,
    ...some('weekday', number(s['weekday'])),
    ...some('minute', minute),
    ...some('zone', text(s['zone'])),
    ...some('mod', mods(s).mod),
  };
}

function set(s: Slots): Reading | null {
  if (s['set'] !== undefined) return { kind: 'set', value: String(s['set']) };
  const weekday = number(s['weekday'] ?? s['days']);
  if (weekday !== undefined) return { kind: 'set', value: `XXXX-WXX-${weekday}${text(s['part']) ?? ''}` };
  const part = String(s['weekdaypart'] ?? '').split('/');
  if (part[1] !== undefined) return { kind: 'set', value: `XXXX-WXX-${part[0] ?? ''}${part[1]}` };
  if (s['part'] !== undefined) return { kind: 'set', value: `XXXX-XX-XX${String(s['part'])}` };
  const season = text(s['season']);
  if (season !== undefined) return { kind: 'set', value: `XXXX-${season}` };
  const value = durationValue(s['N'] === undefined ? { count: 1, ...s } : s);
  return value === null ? null : { kind: 'set', value };
}

function mods(s: Slots): { mod?: string; part?: string } {
  const size = s['over'] ? 'MORE_THAN' : s['under'] ? 'LESS_THAN' : undefined;
  const mod = s['edge'] ?? s['late'] ?? size ?? s['near'] ?? s['nearly'] ?? s['roughly'];
  return { ...some('mod', mod === 'EXACT' ? undefined : text(mod)), ...some('part', text(s['part'])) };
}

/** Modifiers that a length can have. */
export const SIZES = ['APPROX', 'MORE_THAN', 'LESS_THAN', 'START', 'MID', 'END'] as const;

function durationMod(s: Slots): Pick<DurationReading, 'mod'> {
  const { mod } = mods(s);
  return some(
    'mod',
    SIZES.find((size) => size === mod),
  );
}

function unitOf(s: Slots): Unit {
  return String(s['units'] ?? s['unit'] ?? 'D').split('*')[0] as Unit;
}

function countOf(s: Slots): number | 'X' {
  const count = s['count'] ?? s['N'] ?? s['half'] ?? 'X';
  if (typeof count !== 'number') return 'X';
  return count * Number(String(s['units'] ?? s['unit'] ?? '').split('*')[1] ?? 1);
}

function number(value: string | number | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function text(value: string | number | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** An object with one field, or none where the value is absent. */
function some<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
