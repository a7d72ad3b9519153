import type { ActorRef } from '../../model/actor.ts';
import type { Told } from './settle.ts';

/** What the contacts that a sentence tells of leave for the sentences behind it. */
export interface Heard {
  /** Who took part in each. */
  readonly contacts: readonly (readonly ActorRef[])[];
  /** The words for them, lower case, without ending. */
  readonly words: readonly string[];
  /** Bodies that hold something alone, each behind the word for it. */
  readonly sittings: readonly (readonly [string, ActorRef])[];
}

/** All that a sentence tells of, but for what it says did not take place. */
export function heardIn(told: readonly Told[]): Heard {
  const real = told.filter(({ contact }) => contact.value.status !== 'denied');
  return {
    contacts: real.map(({ contact }) => contact.value.participants),
    words: real.flatMap(({ word }) => word ?? []),
    sittings: real.flatMap(sittingIn),
  };
}

function sittingIn({ word, contact }: Told): readonly (readonly [string, ActorRef])[] {
  const [body, ...more] = contact.value.participants;
  const holds = word !== undefined && body !== undefined && more.length === 0 && body.kind !== 'person' && body.kind !== 'country';
  return holds ? [[word, body]] : [];
} // prettier-ignore
