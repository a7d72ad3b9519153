/** What a job does: puts articles in, or asks the feeds. */
export type JobKind = 'add' | 'fetch';
export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** A piece of work that goes on while pages are served. */
export interface Job {
  /** Number in the order in which they were asked for, from 1. */
  readonly id: number;
  readonly kind: JobKind;
  /** What it works on, for people: names of files, addresses, feeds. */
  readonly about: string;
  readonly state: JobState;
  /** How far it is; `of` null where nobody knows how many there are. */
  readonly done: number;
  readonly of: number | null;
  /** Instants, ISO 8601 in UTC; null before it began and before it ended. */
  readonly began: string | null;
  readonly ended: string | null;
  /** What came of it, or went wrong, in words, the last lines of it. */
  readonly lines: readonly string[];
}

/** A file that was sent, with the name it had. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What articles are put in, and what is known of all of them. */
export interface Intake {
  readonly files: readonly SentFile[];
  readonly urls: readonly string[];
  readonly outlet?: string;
  readonly published?: string;
}

/**
 * Work beside the server, one after the other, each in a process of its own: whatever a text does to its reader, the pages go on
 * answering.
 */
export interface Jobs {
  /** The newest first. */
  list(): readonly Job[];
  add(intake: Intake): Job;
  /** Asks feeds: those named, else all. */
  fetch(names: readonly string[]): Job;
  /** Stops a job; what it has done is kept. False for one that has ended or never was. */
  cancel(id: number): boolean;
}
