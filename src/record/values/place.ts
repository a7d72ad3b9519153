import type { ActorRef } from '../../model/actor.ts';
import type { Comparison, ValueType } from './value-type.ts';
import { contentWords, wordOverlap } from './words.ts';

/** Where someone was: the whole contact, or one of those who took part. */
export interface ContactPlace {
  /** Whose place it is; absent when it holds for all. */
  readonly participant?: ActorRef;
  /** As the articles name it, or the English name where it is known. */
  readonly place: string;
  /** The same words in the field in which every named value has them: who looks for names needs to know no attribute. */
  readonly name: string;
}

/** A place by its name, for everyone or for one who took part. */
export function contactPlace(place: string, participant?: ActorRef): ContactPlace {
  return { ...(participant === undefined ? {} : { participant }), place, name: place };
}

/**
 * A place, for everyone or for one who takes part. Places of two people are no rivals. Two places without a shared
 * word differ; whether one lies in the other ("Brüssel", "Belgien") is not known here, so only the articles of one
 * kind of contact are compared with each other.
 */
export const place: ValueType<ContactPlace> = {
  name: 'place',
  compare(a, b): Comparison {
    if (a.value.participant?.id !== b.value.participant?.id) return comparePartly(a.value, b.value);
    return compareNames(a.value.place, b.value.place);
  },
  show: ({ value }) =>
    value.participant === undefined ? value.place : `${value.participant.name}: ${value.place}`,
};

/** A place of one and a place of all, or of another: beside each other, never rivals. */
function comparePartly(a: ContactPlace, b: ContactPlace): Comparison {
  if (a.participant === undefined) return 'coarser';
  return b.participant === undefined ? 'finer' : 'same';
}

function compareNames(a: string, b: string): Comparison {
  const left = contentWords(a);
  const right = contentWords(b);
  if (wordOverlap(left, right) === 1) return wordOverlap(right, left) === 1 ? 'same' : 'coarser';
  return wordOverlap(left, right) > 0 ? 'finer' : 'conflict';
}
