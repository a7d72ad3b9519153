import type { ContactTables } from '../sections/contacts.ts';

export const contacts: ContactTables = { section: 'contacts' };
