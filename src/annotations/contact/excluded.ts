import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorGroup } from './actor-group.ts';
import { wordAt, type Sentence } from './sentence.ts';

/**
 * "nicht A, sondern B", "B, nicht aber A", "B und nicht A", "statt mit A", "B, A dagegen nicht": somebody whom the words name only to
 * say that it was another. "Nicht nur A, sondern auch B" and "traf A nicht" put no one out.
 */
export function isExcluded({ from, to }: ActorGroup, base: Sentence, tables: ContactTables): boolean {
  const behind = tables.butNot.includes(wordAt(base, to)) ? to + 1 : to;
  if (isLeftOut(behind, base, tables)) return true;
  const before = beforePhrase(from, base, tables);
  if (tables.insteadOf.includes(wordAt(base, before))) return true;
  const { negation, notNegating, contrast, butNot } = tables;
  const at = butNot.includes(wordAt(base, before)) && negation.includes(wordAt(base, before - 1)) ? before - 1 : before;
  if (!negation.includes(wordAt(base, at)) || notNegating.includes(wordAt(base, at + 1))) return false;
  const replaced = wordAt(base, to) === ',' && contrast.includes(wordAt(base, to + 1));
  return replaced || isCorrection(at, base, tables);
} // prettier-ignore

/** ", nicht mit A", "und nicht A", "aber nicht am Freitag", ", A dagegen nicht.": the negation of what stands beside it, and not of the verb. */
export function isCorrection(at: number, base: Sentence, tables: ContactTables): boolean {
  const { and, butNot, negation } = tables;
  if (!negation.includes(wordAt(base, at))) return false;
  if (isLeftOut(at, base, tables)) return true;
  const before = wordAt(base, at - 1);
  const next = base.tokens[butNot.includes(wordAt(base, at + 1)) ? at + 2 : at + 1]?.value.pos ?? '';
  return [',', '(', ...and, ...butNot].includes(before) && ['ADP', 'PROPN', 'DET', 'NOUN'].includes(next);
} // prettier-ignore

/** ", A dagegen nicht.": the negation ends its part, and between the comma and it stands a name alone. */
function isLeftOut(at: number, base: Sentence, { butNot, negation }: ContactTables): boolean {
  const posAt = (i: number): string => base.tokens[i]?.value.pos ?? '';
  if (!negation.includes(wordAt(base, at)) || posAt(at + 1) !== 'PUNCT') return false;
  let before = butNot.includes(wordAt(base, at - 1)) ? at - 2 : at - 1;
  if (posAt(before) !== 'PROPN') return false;
  while (['PROPN', 'NOUN', 'ADJ', 'DET', 'ADP'].includes(posAt(before))) before--;
  return wordAt(base, before) === ',';
}

/** The place before a phrase, its preposition, article and adjectives. */
function beforePhrase(from: number, base: Sentence, { insteadOf }: ContactTables): number {
  const posAt = (at: number): string => base.tokens[at]?.value.pos ?? '';
  let at = from - 1;
  while (['ADJ', 'DET'].includes(posAt(at))) at--;
  return posAt(at) === 'ADP' && !insteadOf.includes(wordAt(base, at)) ? at - 1 : at;
}
