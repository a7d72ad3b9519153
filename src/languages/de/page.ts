import type { PageTables } from '../sections/page.ts';

export const page: PageTables = { section: 'page' };
