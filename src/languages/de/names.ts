import type { NameTables } from '../sections/names.ts';

export const names: NameTables = { section: 'names' };
