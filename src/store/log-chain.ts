import { createHash } from 'node:crypto';
import type { LogEntry, LogEvent } from '../model/project.ts';

/** What stands before the first event. */
export const BEGINNING = '0'.repeat(64);

/** The hash of an event: over the one before it and everything it says. */
export function hashOf(entry: LogEntry, n: number, previous: string): string {
  const { at, by, kind, because, payload, inverse } = entry;
  const said = JSON.stringify([previous, n, at, by, kind, because, payload, inverse]);
  return createHash('sha256').update(said, 'utf8').digest('hex');
}

/** Where the log is not what was written: a line for each event that breaks the chain. */
export function chainBreaks(events: readonly LogEvent[]): string[] {
  let previous = BEGINNING;
  return events.flatMap((event, i) => {
    const holds =
      event.n === i + 1 && event.previous === previous && event.hash === hashOf(event, event.n, previous);
    previous = event.hash;
    return holds ? [] : [`event ${event.n} of the log was changed, or one before it is missing`];
  });
}
