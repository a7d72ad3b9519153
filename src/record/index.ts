import type { Attribute } from './attribute.ts';

/** The attributes in reading order. A new one is one file in `attributes/` and one line here. */
export const ATTRIBUTES: readonly Attribute[] = [];
