import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';

/** The languages Readout reads. A new one is a folder and a line here. */
export const LANGUAGES: readonly Language[] = [de, en];
