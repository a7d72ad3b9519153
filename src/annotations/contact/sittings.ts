import type { ContactType } from '../../model/contact.ts';

/** Kinds of contact that a body holds by itself; of other kinds only its delegates do ("Treffen der EU-Minister"). */
export const SITTINGS: readonly ContactType[] = ['council_session', 'summit', 'video_call', 'phone_call'];
