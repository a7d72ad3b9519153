import type { ActorId } from '../../model/actor.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Word } from '../../text/phrases.ts';
import type { NameLexicon } from './lexicon.ts';

/** How far before a name its title may begin, in words. */
const REACH = 4;

/** The office that the words before a name give, and whose: "US-Präsident", "die britische Premierministerin". */
export function roleBefore(
  context: { words: readonly Word[]; lexicon: NameLexicon; gazetteer: Gazetteer },
  first: number,
): { offices: readonly string[]; of?: ActorId } | undefined {
  const { words, lexicon, gazetteer } = context;
  if (words[first]?.gap !== ' ') return undefined;
  const from = Math.max(0, first - REACH);
  const window = words.slice(from, first);
  const labels = lexicon.labels.find(window);
  const last = labels.at(-1);
  if (last?.last !== window.length - 1) return undefined;
  const role = last.values.find((v) => v.as === 'role');
  const offices = role?.role.offices ?? last.values.find((v) => v.as === 'person')?.person.offices;
  if (offices === undefined) return undefined;
  const owner = lexicon.named.find(window.slice(0, last.first)).at(-1);
  const named = owner?.last === last.first - 1 ? owner.values[0] : undefined;
  const of = role?.role.of ?? (named && (gazetteer.entry(named.id)?.side ?? named.id));
  return { offices, ...(of === undefined ? {} : { of }) };
}
