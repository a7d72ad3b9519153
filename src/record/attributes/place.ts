import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import { CONTACT_FAMILY } from '../../model/contact.ts';
import type { ContactReading, Passage, ReportedValue } from '../../model/report.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Attribute } from '../attribute.ts';
import { clauseAt, saidOfIt, wordsOf } from '../near.ts';
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
  const cues = contact.seen
    .within('cue', passage.sentence)
    .filter(({ value }) => isPlace(value.cue, contact));
  const said = cues.filter((cue) => saidOfIt(contact, passage, cue) || leadsInto(contact, passage, cue));
  const own = said.filter((cue) => !ofOther(contact, cue));
  const carried =
    own.length > 0 ? [] : cues.filter((cue) => isCarried(contact, passage, cue) && !ofOther(contact, cue));
  return [...own, ...carried].flatMap((cue) => {
    const where = cue.value.slots['where'];
    const place = cue.value.value ?? (where ? wordsOf(contact, where) : undefined);
    if (place === undefined) return [];
    const value = contactPlace(place, ownerOf(contact, cue.value.slots['who']));
    return [reported(contact, passage, { value, span: cue, rule: cue.rule })];
  });
}

/** Where people met; where someone went is the place of a meeting, and none of a call in which he was asked there. */
function isPlace(cue: string, { type }: ContactReading): boolean {
  return cue === 'place' || (cue === 'whither' && CONTACT_FAMILY[type] !== 'call');
}

/** "kehrte aus Genf zurück, wo er mit B sprach": the last word opens the clause of the contact. */
function leadsInto(contact: ContactReading, { cue }: Passage, place: Annotation<'cue'>): boolean {
  if (cue === undefined || place.end > cue.start) return false;
  const home = clauseAt(contact, cue);
  return clauseAt(contact, { start: place.end - 1, end: place.end }) === home && clauseAt(contact, place) !== home;
} // prettier-ignore

/** "war in Genf und sprach mit B": the clause before, where that of the contact carries on with its verb and names no place. */
function isCarried(contact: ContactReading, { cue, sentence }: Passage, place: Annotation<'cue'>): boolean {
  if (cue === undefined || place.end > cue.start) return false;
  const clauses = contact.seen.over('clause', sentence);
  const home = clauses.find(({ id }) => id === clauseAt(contact, cue));
  const [first, second] = home ? contact.seen.within('token', home) : [];
  const carries = home?.value.kind === 'main' && first?.value.pos === 'CCONJ' && second?.value.verb?.form === 'fin';
  const before = clauses.filter((c) => home && c.end <= home.start).at(-1);
  return carries && before !== undefined && clauseAt(contact, place) === before.id;
} // prettier-ignore

/** "die Lage in Syrien", "die Regierung in Kiew", "nach dem Treffen in Genf": the place of something else. */
function ofOther({ seen }: ContactReading, cue: Annotation<'cue'>): boolean {
  const [sentence] = seen.over('sentence', cue);
  if (!sentence) return true;
  const before = seen.within('token', { start: sentence.start, end: cue.start }).at(-1);
  const mentions = seen.within('mention', sentence);
  const phrases = mentions.map(({ value }) => value.phrase);
  const seats = mentions.filter(({ value }) => value.form === 'metonym').map(({ value }) => value.phrase);
  // "mit der Führung in Moskau" may be told where that sits; "die Führung in Moskau" is who acts.
  const isLed = ({ start }: Span): boolean =>
    seen.within('token', { start: sentence.start, end: start }).at(-1)?.value.pos === 'ADP';
  const inside = seats.some((phrase) => contains(phrase, cue) && phrase.start < cue.start && !isLed(phrase));
  if (inside || before === undefined) return inside;
  if (before.value.pos !== 'NOUN') return false;
  const dated = seen.over('time', before).length > 0;
  const named = seen.over('contact', before).length > 0 || phrases.some((phrase) => contains(phrase, before));
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
