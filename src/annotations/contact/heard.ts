import type { ActorRef } from '../../model/actor.ts';
import type { Told } from './settle.ts';

/** What the contacts that a sentence tells of leave for the sentences behind it. */
export interface Heard {
  /** Who took part in each. */
  readonly contacts: readonly (readonly ActorRef[])[];
  /** The words for them, lower case, without ending. */
  readonly words: readonly string[];
  /** Bodies that hold a summit alone, each behind the word for it. */
  readonly summits: readonly (readonly [string, ActorRef])[];
}

/** All that a sentence tells of, but for what it says did not take place. */
export function heardIn(told: readonly Told[]): Heard {
  const real = told.filter(({ contact }) => contact.value.status !== 'denied');
  return {
    contacts: real.map(({ contact }) => contact.value.participants),
    words: real.flatMap(({ noun }) => noun?.word ?? []),
    summits: real.flatMap(summitIn),
  };
}

function summitIn({ noun, contact }: Told): readonly (readonly [string, ActorRef])[] {
  const [body, ...more] = contact.value.participants;
  if (noun?.type !== 'summit' || body === undefined || more.length > 0) return [];
  return body.kind !== 'person' && body.kind !== 'country' ? [[noun.word, body]] : [];
}
