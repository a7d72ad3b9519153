import type { PhraseMatch } from '../../text/phrases.ts';
import { holderAt } from './holders.ts';
import type { Label } from './lexicon.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { NameAt, WhoText } from './text.ts';
import { sexOfNoun } from './titles.ts';

/** Offices of those who stand at the head of a state: nobody's but the state's. */
const HEADS = ['president', 'king', 'chancellor', 'prime-minister', 'pope', 'emir', 'emperor'];

/**
 * "Am Montag empfing die Kanzlerin Emmanuel Macron", "rief der US-Präsident Angela Merkel an": a definite office right before the
 * name of somebody who cannot have it, by sex or because another holds it for a state they never served.
 */
export function isOfAnother(text: WhoText, phrase: NounPhrase, name: NameAt): boolean {
  const { label, determiner, former, elect, deputy } = phrase;
  const { actor } = name.name.value;
  const entry = actor === null ? undefined : text.world.gazetteer.entry(actor.id);
  if (label.as !== 'role' || determiner?.kind !== 'definite' || phrase.last !== phrase.end) return false;
  if (label.number !== 'one' && determiner.word === 'die') return false;
  if (former || elect || deputy || entry?.offices === undefined || text.words[name.first]?.gap !== ' ') return false;
  const sex = label.sex ?? sexOfNoun(text, { form: text.words[phrase.last]?.form ?? '' });
  if (label.role.woman !== undefined && sex !== undefined && entry.sex !== undefined && sex !== entry.sex) return true;
  const owner = phrase.of ?? label.role.home;
  if (owner === undefined || entry.side === owner) return false;
  const served = entry.offices.some(({ of }) => of === owner || text.world.gazetteer.entry(of)?.side === owner);
  return !served && holderAt(text, phrase, { offices: label.role.offices, of: owner }) !== undefined;
} // prettier-ignore

/** "der Präsident der Kanzlerin", "die Kanzlerin im Bundestag": an office at the head of a state belongs to no other office or house. */
export function isHeadOfState({ values }: PhraseMatch<Label>): boolean {
  const [label] = values;
  return label?.as === 'role' && HEADS.includes(label.role.offices[0] ?? '');
}
