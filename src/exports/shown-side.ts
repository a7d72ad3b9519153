import { VALUES, type AttributeName } from '../contract/values.ts';
import type { Locale } from '../record/labels/index.ts';
import { ATTRIBUTES } from '../record/index.ts';
import { moment } from '../record/values/moment.ts';
import type { Reading } from '../record/values/value-type.ts';

/** What a side of a difference does, where that is all there is to say of it. */
const SIDES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  distanced: { de: 'mit Abstand', en: 'with distance' },
  attributed: { de: 'als Worte anderer', en: 'as somebody’s words' },
  stated: { de: 'als Tatsache', en: 'as a fact' },
  announced: { de: 'angekündigt', en: 'announced' },
  'announces others, not this': { de: 'kündigt andere an, dieses nicht', en: 'announces others, not this' },
  'page furniture in the text': { de: 'Seitenbeiwerk im Text', en: 'page furniture in the text' },
  'a quotation mark without a partner': {
    de: 'ein Anführungszeichen ohne Gegenstück',
    en: 'a quotation mark without a partner',
  },
  'a closing quotation mark that opens': {
    de: 'ein schließendes Anführungszeichen, das öffnet',
    en: 'a closing quotation mark that opens',
  },
};

/** The value of one side of a difference as people read it: by its attribute where it has that form, else its name or words. */
export function shownSide(attribute: string | undefined, value: unknown, locale: Locale): string {
  if (Array.isArray(value)) return value.map((one) => shownSide(attribute, one, locale)).join(', ');
  if (typeof value === 'string' && Object.hasOwn(SIDES, value)) return SIDES[value]?.[locale] ?? value;
  if (typeof value === 'string' && attribute === undefined && /^\d{4}-\d\d/u.test(value))
    return moment.show({ value }, locale);
  const reading = isReading(value) ? value : { value };
  const type = ATTRIBUTES.find(({ name }) => name === attribute)?.type;
  const fits = typeof reading.value === 'string' && hasForm(attribute, reading.value);
  return type !== undefined && fits ? type.show(reading, locale) : plainly(value);
}

function hasForm(attribute = '', value: string): boolean {
  return Object.hasOwn(VALUES, attribute) && VALUES[attribute as AttributeName].safeParse(value).success;
}

function plainly(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return JSON.stringify(value).replace(/^"|"$/gu, '');
  if ('name' in value && typeof value.name === 'string') return value.name;
  return Object.values(value)
    .map(plainly)
    .filter((text) => text !== '')
    .join(', ');
}

/** A value with its modifier, such as about twenty minutes. */
function isReading(value: unknown): value is Reading<unknown> {
  return typeof value === 'object' && value !== null && 'value' in value;
}
