import type { Locale } from '../../record/labels/index.ts';
import { de } from './words-de.ts';
import { en } from './words-en.ts';

/** How many articles, and how many texts these are when copies count once. */
export interface Base {
  readonly articles: number;
  readonly independent: number;
}

/** What briefs and the pages of evidence packs say, in one language. */
export interface BriefWords {
  readonly brief: string;
  readonly columns: readonly [what: string, value: string, basis: string];
  readonly values: string;
  readonly differences: string;
  readonly noDifference: string;
  readonly single: string;
  readonly said: string;
  readonly unstated: string;
  readonly sources: string;
  readonly unknownOutlet: string;
  readonly undated: string;
  readonly unknownDay: string;
  readonly notSaid: string;
  readonly absent: string;
  readonly copyOf: (of: string) => string;
  readonly base: (base: Base) => string;
  /** `of` articles could know the attribute, `n` of them give a value; `independent`: whose word it is, agencies passed on counted once. */
  readonly given: (n: number, of: number, independent: number) => string;
  readonly silent: (articles: string) => string;
  readonly couldNotKnow: (articles: string) => string;
  readonly linkedFrom: (articles: string) => string;
  readonly via: (who: string) => string;
  readonly announced: string;
  readonly more: (n: number) => string;
  readonly made: (version: string, rules: string) => string;
  readonly asOf: (revision: number) => string;
  readonly limits: string;
  readonly offsets: string;
  // ---- what changed
  readonly changes: (since: string | null) => string;
  readonly fresh: (n: number) => string;
  readonly changed: (n: number) => string;
  readonly now: (value: string) => string;
  readonly before: (value: string) => string;
  readonly also: (values: string) => string;
  readonly noLonger: (values: string) => string;
  readonly happened: (n: number, of: number) => string;
  readonly unreported: (n: number) => string;
  readonly gone: (n: number) => string;
  readonly open: (n: number) => string;
  readonly dates: string;
  readonly loaded: (base: Base) => string;
  readonly newArticles: (n: number) => string;
}

export const BRIEF_WORDS: Readonly<Record<Locale, BriefWords>> = { de, en };
