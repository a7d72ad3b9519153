import type { ContactStatus, ContactType } from '../../model/contact.ts';
import { codeType } from './code.ts';

/** Kind of a contact. A call of unknown channel is less exact than a phone or video call; a meeting than its kinds. */
export const contactType = codeType<ContactType>('contact type', [
  { value: 'phone_call', de: 'Telefonat', en: 'phone call', refines: ['call'] },
  { value: 'video_call', de: 'Videogespräch', en: 'video call', refines: ['call'] },
  { value: 'call', de: 'Gespräch auf Distanz', en: 'call' },
  { value: 'meeting', de: 'Treffen', en: 'meeting' },
  { value: 'talks', de: 'Gespräche', en: 'talks', refines: ['meeting'] },
  { value: 'visit', de: 'Besuch', en: 'visit', refines: ['meeting', 'talks'] },
  { value: 'summit', de: 'Gipfel', en: 'summit', refines: ['meeting', 'talks', 'visit'] },
  {
    value: 'council_session',
    de: 'Ratssitzung',
    en: 'council session',
    refines: ['meeting', 'talks', 'summit'],
  },
  { value: 'letters', de: 'Schriftwechsel', en: 'exchange of letters' },
]);

/**
 * What became of a contact. Later stages of one course of things refine the earlier ones: a contact that was planned
 * and then held is no conflict; one that was held and denied is.
 */
export const contactStatus = codeType<ContactStatus>('contact status', [
  { value: 'held', de: 'geführt', en: 'held', refines: ['under_way', 'planned', 'proposed', 'postponed'] },
  { value: 'under_way', de: 'im Gange', en: 'under way', refines: ['planned', 'proposed'] },
  { value: 'cancelled', de: 'abgesagt', en: 'cancelled', refines: ['planned', 'proposed', 'postponed'] },
  { value: 'postponed', de: 'verschoben', en: 'postponed', refines: ['planned', 'proposed'] },
  { value: 'refused', de: 'abgelehnt', en: 'refused', refines: ['proposed', 'planned'] },
  { value: 'denied', de: 'dementiert', en: 'denied' },
  { value: 'planned', de: 'geplant', en: 'planned', refines: ['proposed'] },
  { value: 'proposed', de: 'vorgeschlagen', en: 'proposed' },
]);
