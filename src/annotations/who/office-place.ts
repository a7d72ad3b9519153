import type { PhraseMatch } from '../../text/phrases.ts';
import type { Label } from './lexicon.ts';
import type { NameAt, WhoText } from './text.ts';

/**
 * "Am Montag traf der Außenminister in Kiew B": where something happened, and not whose minister that is. A town behind an office
 * says whose it is only where the phrase opens its sentence ("Der Präsident in Kiew sagte …").
 */
export function isWhereItHappened(text: WhoText, { first, values }: PhraseMatch<Label>, place: NameAt, joint: string): boolean {
  const [label] = values;
  const { tables } = text.lexicon;
  if (label?.as !== 'role' || place.name.value.kind !== 'place' || !tables.atWords.includes(joint)) return false;
  if (tables.determiners[text.words[first - 1]?.form.toLowerCase() ?? '']?.kind !== 'definite') return false;
  return text.sentence[first - 2] === text.sentence[first];
} // prettier-ignore
