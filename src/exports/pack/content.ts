import type { ReadoutRecord } from '../../contract/index.ts';
import type { LogEvent, StoredItem } from '../../model/project.ts';
import type { Locale } from '../../record/labels/index.ts';

/** One text of a pack. */
export interface PackSource {
  readonly article: string;
  readonly sha256: string;
  readonly text: string;
  /** What the source says beside the text. */
  readonly item: StoredItem;
  /** What it was read from; null where that is the text itself, or was not kept. */
  readonly bytes: Uint8Array | null;
  /** When it came in: instant, ISO 8601 in UTC. */
  readonly added: string;
}

/** Everything an evidence pack is made from. The same content always gives the same bytes. */
export interface PackContent {
  readonly project: string;
  readonly revision: number;
  /** The one contact it is about; null: the whole project. */
  readonly contact: string | null;
  readonly record: ReadoutRecord;
  /** The record with the names of the language of the page. */
  readonly shown: ReadoutRecord;
  /** Which text each article has: copies have the id of the first. */
  readonly origins: ReadonlyMap<string, string>;
  readonly sources: readonly PackSource[];
  /** Events of the log that concern what is in the pack, oldest first. */
  readonly events: readonly LogEvent[];
  /** True where `events` is the whole log. */
  readonly wholeLog: boolean;
}

/** How it is packed. */
export interface Packing {
  /** Language of the page for people. */
  readonly locale: Locale;
  /** False: of the sources only the quotes. */
  readonly fulltext: boolean;
  /** Text of the style sheet of the page. */
  readonly style: string;
}

/** A file of a pack. */
export interface PackFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
