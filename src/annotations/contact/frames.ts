import type { ContactType } from '../../model/contact.ts';

/** Kinds at which other things take place. */
export const FRAMES: readonly ContactType[] = ['summit', 'council_session', 'visit'];
