import type { Slots } from './pattern.ts';

/** The ISO 8601 length that slots give: `PT50M`, `P2W`, `PXY` where the number is open. */
export function isoLength(slots: Slots): string {
  return durationValue(slots) ?? 'PXD';
}

/**
 * The same, or null where the slots give none. Slots: `lasting` or `long` a length of its own; `count`, `N` or `half` with
 * `units` or `unit`; `more` and `moreunit` for a second part ("zwei Stunden und 15 Minuten").
 */
export function durationValue(slots: Slots): string | null {
  for (const own of [slots['long'], slots['lastingword'], slots['aged']])
    if (typeof own === 'string') return own;
  const unit = slots['lasting'] ?? slots['units'] ?? slots['unit'];
  if (typeof unit !== 'string') return null;
  const [name = 'D', factor = '1'] = unit.split('*');
  const count = slots['count'] ?? slots['N'] ?? slots['half'] ?? 'X';
  if (typeof count === 'string') return part(name, 'X');
  const plus = typeof slots['half'] === 'number' && slots['count'] !== undefined ? slots['half'] : 0;
  const main = amount((count + plus) * Number(factor), name);
  const more = slots['more'];
  if (typeof more !== 'number') return main;
  const second = amount(more, String(slots['moreunit']));
  return main.includes('T') ? main + second.replace(/^PT?/u, '') : main + second.replace(/^P/u, '');
}

/** Halves of hours and minutes are written in the smaller unit, as people count them. */
function amount(n: number, unit: string): string {
  if (!Number.isInteger(n) && unit === 'TH') {
    const minutes = Math.round(n * 60);
    return n < 1 ? `PT${minutes}M` : `PT${Math.floor(minutes / 60)}H${minutes % 60}M`;
  }
  if (!Number.isInteger(n) && unit === 'Y') return n < 1 ? `P${Math.round(n * 12)}M` : part(unit, String(n));
  return part(unit, String(n));
}

function part(unit: string, n: string): string {
  return unit.startsWith('T') ? `PT${n}${unit.slice(1)}` : `P${n}${unit}`;
}
