import { overlaps } from '../../text/span.ts';
import type { Attribute } from '../attribute.ts';
import { wordsOf } from '../near.ts';
import { once, reported } from '../reported.ts';
import { ordinal as ordinalType, type Ordinal } from '../values/ordinal.ts';

/** Which one of a series it was: "das zweite Gespräch in diesem Monat". */
export const ordinal: Attribute<Ordinal> = {
  name: 'ordinal',
  label: { de: 'Wievieltes', en: 'Which one' },
  about: 'Which one of a series it was, with the series in the words of the article.',
  type: ordinalType,
  many: false,
  settledByEvent: false,
  expected: false,
  find: (contact) =>
    once(
      contact.passages.flatMap((passage) =>
        contact.seen
          .within('cue', passage.sentence)
          .filter((c) => c.value.cue === 'ordinal' && overlaps(c, passage.span))
          .map((cue) => {
            const scope = cue.value.slots['scope'];
            const value: Ordinal = {
              n: Number(cue.value.value ?? 1),
              scope: scope ? wordsOf(contact, scope) : '',
            };
            return reported(contact, passage, { value, span: cue, rule: cue.rule });
          }),
      ),
    ),
};
