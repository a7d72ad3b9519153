import type { ContactStatus } from '../../model/contact.ts';
import type { Attribute } from '../attribute.ts';
import { once, reported } from '../reported.ts';
import { contactStatus } from '../values/contact-codes.ts';

/** What became of it when the article was written. */
export const status: Attribute<ContactStatus> = {
  name: 'status',
  label: { de: 'Stand', en: 'Status' },
  about: 'Whether it was held, is planned, was refused and so on, when the article was written.',
  type: contactStatus,
  many: false,
  settledByEvent: false,
  expected: false,
  find: (contact) => {
    const told = contact.passages.filter((p) => p.cue?.value.status === contact.status);
    const [first] = told.filter((p) => p.cue?.value.statusSure === true);
    const passage = first ?? told[0];
    if (!passage?.cue) return [];
    return once([
      reported(contact, passage, {
        value: contact.status,
        span: passage.cue.value.statusWords ?? passage.cue.value.head,
        rule: passage.cue.rule,
      }),
    ]);
  },
};
