import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Sentence } from './sentence.ts';
import type { ActorGroup } from './actor-group.ts';

/** Offices, as the gazetteer names them, whose holders tell what others do. */
const TELLING: readonly string[] = ['spokesperson', 'foreign-spokesperson'];

/**
 * Someone who holds no other office than to speak for others, or whom the text calls a spokesperson. Named beside a contact they may
 * take part; who is not named again ("er", "beide") is rather the one they speak for.
 */
export function isSpokesperson({ id, kind, role }: ActorRef, gazetteer: Gazetteer): boolean {
  if (kind !== 'person') return false;
  if (role?.endsWith('spokesperson') === true) return true;
  const offices = gazetteer.entry(id)?.offices ?? [];
  return offices.length > 0 && offices.every(({ office }) => TELLING.includes(office));
}

/** The groups without pronouns that were taken for a spokesperson. */
export function withoutTellers(
  groups: readonly ActorGroup[],
  { tokens }: Pick<Sentence, 'tokens'>,
  gazetteer: Gazetteer,
): ActorGroup[] {
  const isPronoun = ({ from, to }: ActorGroup): boolean =>
    to - from === 1 && tokens[from]?.value.pos === 'PRON';
  return groups.filter((g) => !(isPronoun(g) && g.actors.every((a) => isSpokesperson(a, gazetteer))));
}
