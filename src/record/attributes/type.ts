import type { ContactType } from '../../model/contact.ts';
import type { Attribute } from '../attribute.ts';
import { once, reported } from '../reported.ts';
import { contactType } from '../values/contact-codes.ts';

/** What kind of contact it was, as each phrase names it. */
export const type: Attribute<ContactType> = {
  name: 'type',
  label: { de: 'Art', en: 'Type' },
  about: 'Kind of contact, as the words name it.',
  type: contactType,
  many: false,
  settledByEvent: false,
  expected: false,
  find: (contact) =>
    once(
      contact.passages.flatMap((passage) => {
        const { cue } = passage;
        if (!cue?.value.introduces) return [];
        return [reported(contact, passage, { value: cue.value.type, span: cue.value.head, rule: cue.rule })];
      }),
    ),
};
