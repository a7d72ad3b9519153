import type { ActorRef } from '../../model/actor.ts';
import { cover } from '../../text/span.ts';
import type { Attribute } from '../attribute.ts';
import { once, reported } from '../reported.ts';
import { actors } from '../values/actors.ts';

/** Who took part. */
export const participants: Attribute<readonly ActorRef[]> = {
  name: 'participants',
  label: { de: 'Beteiligte', en: 'Participants' },
  about: 'Who took part: people, governments, states or organisations, as the article names them.',
  type: actors,
  many: false,
  settledByEvent: false,
  expected: false,
  find: (contact) =>
    once(
      contact.passages.flatMap((passage) => {
        const { cue } = passage;
        if (!cue?.value.introduces) return [];
        const named = contact.seen
          .over('mention', passage.sentence)
          .filter((m) => m.value.actors.some((a) => contact.participants.some((p) => p.id === a.id)));
        const span = named.map((m) => ({ start: m.start, end: m.end })).reduce(cover, cue.value.head);
        return [reported(contact, passage, { value: contact.participants, span, rule: cue.rule })];
      }),
    ),
};
