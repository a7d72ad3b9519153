import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';

/**
 * The state or body that the name of a place stands for: a state for itself, a capital for the one that is named after it
 * ("in Moskau"), any other town or seat for the one it belongs to ("im Kreml").
 */
export function stateOfPlace(place: ActorRef, gazetteer: Gazetteer): ActorId | undefined {
  return place.kind === 'country' ? place.id : (gazetteer.entry(place.id)?.seatOf ?? place.side);
}
