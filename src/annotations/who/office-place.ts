import type { PhraseMatch } from '../../text/phrases.ts';
import type { Label } from './lexicon.ts';
import { isHeadOfState } from './office-of-another.ts';
import type { NameAt, WhoText } from './text.ts';

/**
 * "Am Montag traf der Außenminister in Kiew B": where something happened, and not whose minister that is. A town behind an office
 * says whose it is only where the phrase opens its sentence ("Der Präsident in Kiew sagte …"), and so does a house of state behind
 * an office at the head of one ("empfing die Kanzlerin im Kreml").
 */
export function isWhereItHappened(text: WhoText, match: PhraseMatch<Label>, place: NameAt, joint: string): boolean {
  const { first, values: [label] } = match;
  const { tables } = text.lexicon;
  const isPlace = place.name.value.kind === 'place' || (place.name.value.kind === 'government' && isHeadOfState(match));
  if (label?.as !== 'role' || !isPlace || !tables.atWords.includes(joint)) return false;
  if (tables.determiners[text.words[first - 1]?.form.toLowerCase() ?? '']?.kind !== 'definite') return false;
  return text.sentence[first - 2] === text.sentence[first];
} // prettier-ignore
