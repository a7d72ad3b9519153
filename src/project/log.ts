import type { EventPayload, LogEvent } from '../model/project.ts';

/** The events that hold: those that no undo that holds has undone. An undo of an undo brings back what was undone. */
export function activeEvents(events: readonly LogEvent[]): readonly LogEvent[] {
  const undone = new Set<number>();
  return [...events]
    .reverse()
    .filter(({ n, payload }) => {
      if (undone.has(n)) return false;
      if (payload.kind === 'undo') undone.add(payload.of);
      return true;
    })
    .reverse();
}

/** The active events of one kind, oldest first. */
export function eventsOf<K extends EventPayload['kind']>(
  events: readonly LogEvent[],
  kind: K,
): readonly (LogEvent & { readonly payload: Extract<EventPayload, { kind: K }> })[] {
  return activeEvents(events).filter(
    (event): event is LogEvent & { payload: Extract<EventPayload, { kind: K }> } =>
      event.payload.kind === kind,
  );
}

/** True when a later event builds on an earlier one, so that the earlier cannot be undone before it. */
export function buildsOn(later: EventPayload, earlier: EventPayload): boolean {
  if (earlier.kind === 'merge' || earlier.kind === 'split') {
    const touched = contactsOf(earlier);
    return contactsOf(later).some((contact) => touched.includes(contact));
  }
  return subjectOf(earlier) !== null && subjectOf(earlier) === subjectOf(later);
}

/** The contacts whose reports an event moves, leaves out or speaks of. */
function contactsOf(payload: EventPayload): readonly string[] {
  switch (payload.kind) {
    case 'set':
      return [payload.contact];
    case 'ignore':
      return payload.what === 'article' ? [] : [payload.id];
    case 'merge':
      return [payload.into, ...payload.contacts];
    case 'split':
      return [payload.contact, payload.to];
    default:
      return [];
  }
}

/** The one thing that an event decides; of two events with one subject the later counts. */
function subjectOf(payload: EventPayload): string | null {
  switch (payload.kind) {
    case 'set':
      return `set ${payload.contact} ${payload.attribute}`;
    case 'override':
      return `override ${payload.article} ${payload.field}`;
    case 'state':
      return `state ${payload.difference}`;
    default:
      return null;
  }
}
