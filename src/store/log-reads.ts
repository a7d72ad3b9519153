import type { EventInverse, EventKind, EventPayload, LogEvent } from '../model/project.ts';
import type { Db } from './queries.ts';
import type { Reader } from './store.ts';

/** The log, oldest first. */
export function logReads(db: Db): Pick<Reader, 'events'> {
  return {
    async events() {
      const rows = await db.selectFrom('events').selectAll().orderBy('n').execute();
      return rows.map((row): LogEvent => ({
        ...row,
        kind: row.kind as EventKind,
        payload: JSON.parse(row.payload) as EventPayload,
        inverse: JSON.parse(row.inverse) as EventInverse,
      }));
    },
  };
}
