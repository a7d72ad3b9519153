import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { ContactReading, Passage, ReportedValue } from '../../model/report.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Attribute } from '../attribute.ts';
import { actorsIn } from '../near.ts';
import { once, reported } from '../reported.ts';
import { actor } from '../values/actors.ts';

/** Who asked for it. Setting the day is not asking. */
export const initiator: Attribute<ActorRef> = {
  name: 'initiator',
  label: { de: 'Erbeten von', en: 'Asked for by' },
  about: 'Who asked for the contact, with according to whom.',
  type: actor,
  many: false,
  settledByEvent: false,
  expected: true,
  find: (contact) =>
    once(contact.passages.flatMap((passage) => [...asked(contact, passage), ...called(contact, passage)])),
};

/** "auf Bitten Polens"; "auf Wunsch beider Seiten": of all; "auf eigenen Wunsch": of the first whom the sentence names before, or else names at all. */
function asked(contact: ContactReading, passage: Passage): ReportedValue<ActorRef>[] {
  return contact.seen
    .within('cue', passage.sentence)
    .filter((c) => c.value.cue === 'initiator' && isOfThis(contact, passage, c))
    .flatMap((cue) => {
      const who = cue.value.slots['who'];
      const subject =
        cue.value.value === 'subject'
          ? namedBefore(contact, passage, cue)
          : cue.value.value === 'all'
            ? passage.participants
            : [];
      const named = who ? actorsIn(contact, who) : subject;
      return named.flatMap((one) => {
        const value = one.kind === 'place' ? takingPart(contact, one) : one;
        return value ? [reported(contact, passage, { value, span: cue, rule: cue.rule })] : [];
      });
    });
}

function namedBefore({ seen }: ContactReading, { participants, sentence }: Passage, { start }: Span): ActorRef[] {
  const mentioned = seen.within('mention', sentence).filter(({ value }) => value.actors.some((a) => participants.some((p) => p.id === a.id)));
  const first = mentioned.find((mention) => mention.start < start) ?? mentioned[0];
  return participants.filter((p) => first?.value.actors.some((a) => a.id === p.id) === true).slice(0, 1);
} // prettier-ignore

/** "Der Anruf kam aus Minsk": the only one who takes part of whose state the town is. */
function takingPart({ participants }: ContactReading, { side }: ActorRef): ActorRef | undefined {
  const [only, ...more] = participants.filter((one) => (one.side ?? one.id) === side);
  return more.length === 0 ? only : undefined;
}

/** What is asked for is this contact: the word for it where the phrase has one, else whatever its stretch speaks of. */
function isOfThis({ seen }: ContactReading, { cue, span }: Passage, asking: Annotation<'cue'>): boolean {
  const what = asking.value.slots['contact'];
  const named = what && seen.over('contact', what)[0];
  return named && cue ? named.id === cue.id : overlaps(asking, span);
}

/** "A rief B an": the caller asked. */
function called(contact: ContactReading, passage: Passage): ReportedValue<ActorRef>[] {
  const { cue } = passage;
  const value = cue?.value.asker;
  return cue && value ? [reported(contact, passage, { value, span: cue.value.head, rule: cue.rule })] : [];
}
