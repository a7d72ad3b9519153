import type { ContactReading, Passage, ReportedValue } from '../../model/report.ts';
import type { Attribute } from '../attribute.ts';
import { belonging } from '../near.ts';
import { once, reported } from '../reported.ts';
import { channel as channelType, type Channel } from '../values/channel.ts';

/** By which channel: phone, video, or in person. Open words ("Gespräch") give none. */
export const channel: Attribute<Channel> = {
  name: 'channel',
  label: { de: 'Weg', en: 'Channel' },
  about: 'By phone, by video or in person, where the words say so.',
  type: channelType,
  many: false,
  settledByEvent: false,
  expected: true,
  find: (contact) =>
    once(contact.passages.flatMap((passage) => [...named(contact, passage), ...worded(contact, passage)])),
};

/** The noun or verb itself: "Telefonat", "Videoschalte". */
function named(contact: ContactReading, passage: Passage): ReportedValue<Channel>[] {
  const { cue } = passage;
  if (!cue || (cue.value.type !== 'phone_call' && cue.value.type !== 'video_call')) return [];
  const value: Channel = cue.value.type === 'phone_call' ? 'phone' : 'video';
  return [reported(contact, passage, { value, span: cue.value.head, rule: cue.rule })];
}

/** Words beside it: "telefonisch", "per Video", "persönlich". */
function worded(contact: ContactReading, passage: Passage): ReportedValue<Channel>[] {
  return belonging(contact, passage, 'cue').flatMap((cue) => {
    const { value } = cue.value;
    if (cue.value.cue !== 'channel' || !isChannel(value)) return [];
    return [reported(contact, passage, { value, span: cue, rule: cue.rule })];
  });
}

function isChannel(value: string | undefined): value is Channel {
  return value === 'phone' || value === 'video' || value === 'in_person';
}
