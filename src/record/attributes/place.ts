import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { ContactReading, Passage, ReportedValue } from '../../model/report.ts';
import { contains } from '../../text/span.ts';
import type { Attribute } from '../attribute.ts';
import { saidOfIt, wordsOf } from '../near.ts';
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
  return contact.seen.within('cue', passage.sentence).flatMap((cue) => {
    if (cue.value.cue !== 'place' || !saidOfIt(contact, passage, cue) || ofOther(contact, cue)) return [];
    const where = cue.value.slots['where'];
    const place = cue.value.value ?? (where ? wordsOf(contact, where) : undefined);
    if (place === undefined) return [];
    const value = contactPlace(place, ownerOf(contact, cue.value.slots['who']));
    return [reported(contact, passage, { value, span: cue, rule: cue.rule })];
  });
}

/** "die Lage in Syrien", "die Regierung in Kiew", "nach dem Treffen in Genf": the place of something else. */
function ofOther({ seen }: ContactReading, cue: Annotation<'cue'>): boolean {
  const [sentence] = seen.over('sentence', cue);
  if (!sentence) return true;
  const before = seen.within('token', { start: sentence.start, end: cue.start }).at(-1);
  const inside = seen
    .over('mention', cue)
    .some(({ value }) => contains(value.phrase, cue) && value.phrase.start < cue.start);
  if (inside || before === undefined) return inside;
  if (before.value.pos !== 'NOUN') return false;
  const dated = seen.over('time', before).length > 0;
  const named = seen.over('contact', before).length > 0 || seen.over('mention', before).length > 0;
  return !dated && !named;
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
