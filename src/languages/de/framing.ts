import type { FramingTables } from '../sections/framing.ts';

export const framing: FramingTables = { section: 'framing' };
