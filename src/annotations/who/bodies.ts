import type { ActorId, ActorRef } from '../../model/actor.ts';
import type { WhoText } from './text.ts';

/** The actor for a ministry or other body of a state. */
export function bodyActor(
  text: WhoText,
  of: ActorId,
  body: { id: string; label: string },
): ActorRef | undefined {
  const known = text.world.gazetteer.ref(`${of}:${body.id}`, text.date);
  if (known !== undefined) return known;
  const state = text.world.gazetteer.ref(of, text.date);
  if (state === undefined) return undefined;
  return {
    id: `${of}:${body.id}`,
    name: `${body.label} of ${state.name}`,
    kind: 'government',
    side: state.side ?? of,
  };
}
