import { folded } from '../../text/fold.ts';

/** Consonants a key keeps; words with fewer have none. */
const KEPT = 4;

/**
 * A key that the noun and the verb of one matter share, in languages that change vowels ("Angriff", "angreifen"): the
 * first letter and the first four consonants, doubled ones once. Null for words too short to tell.
 */
export function topicKey(word: string): string | null {
  const plain = folded(word).replaceAll(/\P{L}/gu, '');
  const consonants = plain.replaceAll(/[aeiouyäöü]/gu, '').replaceAll(/(\p{L})\1+/gu, '$1');
  return plain.length < 6 || consonants.length < KEPT ? null : plain.slice(0, 1) + consonants.slice(0, KEPT);
}
