import type { Locale } from '../../record/labels/index.ts';

/** What the forms of a sheet say themselves. */
export const SHEET_WORDS: Readonly<
  Record<Locale, { readonly notes: string; readonly at: (start: number, end: number) => string }>
> = {
  de: { notes: 'Belege', at: (start, end) => `Zeichen ${start}–${end}` },
  en: { notes: 'Evidence', at: (start, end) => `characters ${start}–${end}` },
};
