import { LABELS, type Locale } from '../../app.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

export { LOCALES, type Locale } from '../../app.ts';
export type { Words } from './words.ts';

export const WORDS: Readonly<Record<Locale, Words>> = {
  de: { ...LABELS.de, ...de },
  en: { ...LABELS.en, ...en },
};
