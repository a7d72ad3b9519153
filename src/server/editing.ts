import type { DifferenceState, EventPayload } from '../model/project.ts';
import type { Locale } from '../record/labels/index.ts';
import type { ContactSketch, DifferenceRow } from './desk.ts';

/** What a user wants changed. */
export type Wish =
  | { readonly do: 'set'; readonly target: string; readonly field: string; readonly value: string }
  | { readonly do: 'merge'; readonly into: string; readonly contacts: readonly string[] }
  | { readonly do: 'split'; readonly contact: string; readonly articles: readonly string[] }
  | { readonly do: 'state'; readonly difference: string; readonly state: DifferenceState }
  | { readonly do: 'undo'; readonly n?: number };

/** What a correction did, or would do: contacts that differ, with the attributes that do. */
export interface Change {
  readonly contact: string;
  readonly before: ContactSketch | null;
  readonly after: ContactSketch | null;
  readonly attributes: readonly string[];
}

/** A line of the log of corrections. */
export interface LogRow {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  readonly because: string | null;
  /** False once it was undone. */
  readonly holds: boolean;
  /** What was done, as the log keeps it. */
  readonly payload: EventPayload;
  readonly hash: string;
}

/** What waits for the user. */
export interface ReviewQueue {
  /** The one that is next to decide on; null where none waits. */
  readonly difference: DifferenceRow | null;
  /** The texts of the articles that it names, by id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Its place among all that wait, from 0. */
  readonly at: number;
  /** Differences that wait. */
  readonly total: number;
  /** Values a user entered, beside what the texts now say. */
  readonly proposals: readonly {
    readonly contact: string;
    readonly attribute: string;
    readonly entered: unknown;
    readonly read: readonly unknown[];
  }[];
}

/** Corrections of a project. Each is one event of an append-only log, with its inverse; undoing is an event too. */
export interface Edits {
  /** Throws `ReadoutError` for a wish that cannot be; with `dryRun` nothing is kept. */
  correct(
    wish: Wish,
    why: { readonly because: string | null; readonly dryRun?: boolean },
    locale: Locale,
  ): Promise<readonly Change[]>;
  log(): Promise<readonly LogRow[]>;
  /** The queue at a place, from 0; behind its end, at its last. */
  review(at: number, locale: Locale): Promise<ReviewQueue>;
  /** What may be entered for an attribute, in words; absent for attributes that cannot be entered. */
  readonly enterable: Readonly<Record<string, { readonly form: string }>>;
  /** Fields of an article that can be entered. */
  readonly articleFields: readonly string[];
}
