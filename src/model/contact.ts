/**
 * Kinds of contact. `call`: a conversation at a distance whose channel is not said; in one report also one of which the words leave
 * open whether it was. `talks`: between delegations, or a conversation of which no report tells more.
 */
export const CONTACT_TYPES = [
  'phone_call', 'video_call', 'call', 'meeting', 'summit', 'visit', 'talks', 'council_session', 'letters',
] as const; // prettier-ignore
export type ContactType = (typeof CONTACT_TYPES)[number];

export const CONTACT_STATUSES = [
  'held', 'under_way', 'planned', 'proposed', 'postponed', 'cancelled', 'refused', 'denied',
] as const; // prettier-ignore
export type ContactStatus = (typeof CONTACT_STATUSES)[number];

/** Types that can be one contact told differently: what one calls a call another calls a video call. */
export const CONTACT_FAMILY: Readonly<Record<ContactType, 'call' | 'meeting' | 'letters'>> = {
  phone_call: 'call',
  video_call: 'call',
  call: 'call',
  meeting: 'meeting',
  summit: 'meeting',
  visit: 'meeting',
  talks: 'meeting',
  council_session: 'meeting',
  letters: 'letters',
};
