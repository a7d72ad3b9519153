import { de } from './de.ts';
import { en } from './en.ts';
import type { Labels } from './labels.ts';

export type { Labels } from './labels.ts';

/** Languages in which Readout speaks to people. */
export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const LABELS: Readonly<Record<Locale, Labels>> = { de, en };
