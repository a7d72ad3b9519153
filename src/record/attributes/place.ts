import type { ActorRef } from '../../model/actor.ts';
import type { ContactReading, Passage, ReportedValue } from '../../model/report.ts';
import type { Attribute } from '../attribute.ts';
import { belonging } from '../near.ts';
import { once, reported } from '../reported.ts';
import { contactPlace, place as placeType, type ContactPlace } from '../values/place.ts';

/** Where it took place, for all or for one of those who took part. */
export const place: Attribute<ContactPlace> = {
  name: 'place',
  label: { de: 'Ort', en: 'Place' },
  about: 'Where it took place; for a call, where each of them was.',
  type: placeType,
  many: true,
  settledByEvent: false,
  expected: false,
  find: (contact) => once(contact.passages.flatMap((passage) => places(contact, passage))),
};

function places(contact: ContactReading, passage: Passage): ReportedValue<ContactPlace>[] {
  if (!passage.cue) return [];
  return belonging(contact, passage, 'cue').flatMap((cue) => {
    const where = cue.value.slots['where'];
    if (cue.value.cue !== 'place' || !where) return [];
    const named = contact.seen.over('name', where).find((n) => n.value.actor !== null);
    const place = named?.value.actor?.name ?? contact.article.text.slice(where.start, where.end);
    return [
      reported(contact, passage, {
        value: contactPlace(place, ownerOf(contact, cue.value.slots['who'])),
        span: cue,
        rule: cue.rule,
      }),
    ];
  });
}

/** "sprach von seinem Haus in …": the place of one of them. */
function ownerOf(
  contact: ContactReading,
  who: { start: number; end: number } | undefined,
): ActorRef | undefined {
  const mention =
    who &&
    contact.seen
      .over('mention', who)
      .find((m) => contact.participants.some((p) => p.id === m.value.actors[0].id));
  return mention?.value.actors[0];
}
