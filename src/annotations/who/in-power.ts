import type { Gazetteer, Term } from '../../gazetteer/gazetteer.ts';
import { lasts } from '../../gazetteer/load.ts';
import type { ActorId } from '../../model/actor.ts';
import type { Item } from './known.ts';
import type { NameWords } from './name-words.ts';

/** Offices whose holders everyone knows by surname. */
export const TOP: ReadonlySet<string> = new Set([
  'president', 'prime-minister', 'chancellor', 'foreign-minister', 'secretary-general', 'king', 'leader', 'supreme-leader',
  'high-representative', 'crown-prince', 'chair-of-ministers', 'director-general',
]); // prettier-ignore

/** Those of whom a government has its name. */
const HEADS: ReadonlySet<string> = new Set(['president', 'prime-minister', 'chancellor']);

interface Context extends NameWords {
  readonly gazetteer: Gazetteer;
  readonly date: string | undefined;
}

/** "Die Regierung Bush": the one of the surname who is at the head of a state on the day. */
export function governing({ words, lexicon, gazetteer, date }: Context, item: Item): ActorId | undefined {
  const { first, people = [] } = item;
  const { sides } = lexicon.tables;
  const isSide = words[first]?.gap === ' ' && sides.includes(words[first - 1]?.form ?? '');
  if (!isSide || date === undefined) return undefined;
  const [head, ...others] = people.filter(({ id }) =>
    gazetteer.entry(id)?.offices?.some((t) => HEADS.has(t.office) && lasts(t, date)),
  );
  return others.length === 0 ? head?.id : undefined;
}

/** In a top office on the day, of one of the states and bodies named. */
export function isInPower({ gazetteer, date }: Context, id: ActorId, sides: ReadonlySet<ActorId>): boolean {
  if (date === undefined) return false;
  const terms = gazetteer.entry(id)?.offices ?? [];
  return terms.some((t) => TOP.has(t.office) && sides.has(t.of) && lasts(t, date));
}

/** The states and bodies that an article names. */
export function sidesOf(items: readonly Item[], gazetteer: Gazetteer): ReadonlySet<ActorId> {
  return new Set(items.flatMap(({ named }) => (named ? [gazetteer.entry(named.id)?.side ?? named.id] : [])));
}

/** "Beatrix": the first name of one who only reigns is anybody's without the title. */
export function isCrown(
  { words, lexicon }: NameWords,
  { first, last }: Item,
  terms: readonly Term[] = [],
): boolean {
  const isListed = first === last && lexicon.firstNames.isListed(words[first]?.form ?? '');
  return isListed && isCrowned(terms);
}

/** True of someone who holds no office but a crown, and so is known by first names. */
export function isCrowned(terms: readonly Term[] = []): boolean {
  return terms.length > 0 && terms.every((t) => t.office === 'king');
}
