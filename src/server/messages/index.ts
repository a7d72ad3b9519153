import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../record/labels/index.ts';
import { visible } from '../../text/visible.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type Key = keyof typeof en;
/** A message in the language of the page, with its values filled in. */
export type Translate = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

const MESSAGES: Readonly<Record<Locale, Readonly<Record<Key, string>>>> = { de, en };

/** Messages of one language; every form is read once and kept, the table never changes. */
export function translator(locale: Locale): Translate {
  return (key, values) => {
    const known = ready[locale].get(key) ?? new IntlMessageFormat(MESSAGES[locale][key], locale);
    ready[locale].set(key, known);
    return String(known.format(values === undefined ? undefined : shown(values)));
  };
}

/** Values come from outside: characters that steer the display are shown as what they are. */
function shown(values: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? visible(value) : value]),
  );
}

const ready: Readonly<Record<Locale, Map<Key, IntlMessageFormat>>> = { de: new Map(), en: new Map() };
