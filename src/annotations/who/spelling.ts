import { foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { NameLexicon } from './lexicon.ts';
import { slips } from './same-first-name.ts';
import { isNear } from './term-years.ts';

/** Fewest letters of a surname that may be written in another way. */
const SHORTEST = 6;
/** One letter in so many may differ. */
const LETTERS_PER_SLIP = 6;

interface Known {
  readonly lexicon: NameLexicon;
  readonly gazetteer: Gazetteer;
  readonly date: string | undefined;
}

/**
 * Someone of the gazetteer whose whole name is this one in a spelling that it does not have: the same first name, a long
 * surname that differs in a letter ("Abbas Araktschi", "Abbas Araghtschi"), an office near the date. Nothing if several are.
 */
export function sameInOtherSpelling(name: string, { lexicon, gazetteer, date }: Known): ActorRef | undefined {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0) return undefined;
  const folded = foldedRest(rest);
  const ids = new Set<string>();
  for (const [phrase, { id, full }] of lexicon.people.beginning(first)) {
    const [, ...others] = phrase.split(' ');
    if (!full || others.length !== rest.length || !isAlmost(folded, foldedRest(others))) continue;
    if (gazetteer.entry(id)?.offices?.some((term) => isNear(term, date)) === true) ids.add(id);
  }
  const [id, other] = ids;
  return id === undefined || other !== undefined ? undefined : gazetteer.ref(id, date);
}

function foldedRest(words: readonly string[]): string {
  return words.map((word) => word.split('-').map(foldName).join('-')).join(' ');
}

function isAlmost(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return length >= SHORTEST && slips(a, b) <= Math.floor(length / LETTERS_PER_SLIP);
}
