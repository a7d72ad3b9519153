import type { CalendarTables } from '../../languages/sections/calendar.ts';
import { durationValue } from './lengths.ts';
import { numberWords } from './numbers.ts';

/** One reading of a word. `capital`: only when the text writes a capital. */
export interface Sense {
  readonly cls: string;
  readonly value: string | number;
  readonly capital: boolean;
}

/** What is known of one word form, in lower case. */
export type Words = ReadonlyMap<string, readonly Sense[]>;

/** All word forms of the tables with their senses: endings written out, numbers and compounds made. */
export function vocabulary(tables: CalendarTables): Words {
  const words = new Map<string, Sense[]>();
  const add = (form: string, cls: string, value: string | number): void => {
    const key = form.toLowerCase();
    const capital = /^\p{Lu}/u.test(form);
    const senses = words.get(key) ?? [];
    const same = senses.findIndex((s) => s.cls === cls && s.value === value);
    if (same < 0) senses.push({ cls, value, capital });
    else if (!capital) senses[same] = { cls, value, capital };
    words.set(key, senses);
  };
  for (const [cls, entries] of Object.entries(tables.words)) {
    for (const [entry, value] of Object.entries(entries)) {
      for (const form of written(entry, tables.endings)) add(form, cls, value);
    }
  }
  for (const [form, value] of numberWords(tables.numbers)) add(form, 'count', value);
  addCompounds(tables, add);
  addLasting(tables, add);
  for (const [cls, forms] of Object.entries(tables.tense.words)) forms.forEach((form) => add(form, cls, 1));
  return words;
}

/** The forms that an entry stands for: `letzt-` is letzte, letzten, letzter ... */
export function written(entry: string, endings: readonly string[]): string[] {
  if (!entry.endsWith('-')) return [entry];
  const stem = entry.slice(0, -1);
  return endings.map((ending) => stem + ending);
}

type Add = (form: string, cls: string, value: string | number) => void;

/** "Dienstagabend": weekday and part of day in one word. */
function addCompounds(tables: CalendarTables, add: Add): void {
  for (const { first, second, endings, makes } of tables.compounds) {
    for (const [a, x] of Object.entries(tables.words[first])) {
      for (const [b, y] of Object.entries(tables.words[second])) {
        if (a.endsWith('-') || b.endsWith('-')) continue;
        for (const ending of endings) add(a + b.toLowerCase() + ending, makes, `${x}/${y}`);
      }
    }
  }
}

/** "-stündig" alone (after a figure), and after every number word up to 60: "zweistündig". */
function addLasting(tables: CalendarTables, add: Add): void {
  const counts = [...numberWords(tables.numbers)].filter(([, n]) => n > 0 && n <= 60);
  for (const [stem, unit] of Object.entries(tables.lasting)) {
    for (const ending of ['', ...tables.endings]) {
      add(stem + ending, unit === 'Y' ? 'lastingyears' : 'lasting', unit);
      for (const [word, count] of counts) {
        add(
          word + stem + ending,
          unit === 'Y' ? 'aged' : 'lastingword',
          durationValue({ count, unit }) ?? unit,
        );
      }
    }
  }
}
