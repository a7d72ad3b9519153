import type { Tag } from '../languages/sections/words.ts';
import type { Source } from './word-readings.ts';

/** Mixes two numbers into one; the order matters. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x7f4a7c15 + (a << 6) + (a >>> 2)), 0x9e3779b1);
  h ^= h >>> 15;
  return Math.imul(h, 0x85ebca6b);
}

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** Places in `WordInfo.hashes`. */
export const KEY = 0;
export const END_2 = 1;
export const END_3 = 2;
export const END_4 = 3;
export const START_3 = 4;
export const SHAPE = 5;
export const CLASS = 6;

interface Known {
  readonly form: string;
  readonly key: string;
  readonly capital: boolean;
  readonly source: Source;
  readonly tags: readonly Tag[];
}

/** What the tagger looks at in one form, as numbers. */
export function wordHashes({ form, key, capital, source, tags }: Known): Int32Array {
  const shape =
    (capital ? 1 : 0) |
    (/\p{N}/u.test(form) ? 2 : 0) |
    (form.includes('-') ? 4 : 0) |
    (form.length > 1 && form === form.toUpperCase() && key !== form ? 8 : 0) |
    (form.includes('.') ? 16 : 0);
  const known = source === 'guess' ? `?${[...new Set(tags)].join(' ')}` : [...new Set(tags)].join(' ');
  return Int32Array.of(
    hashOf(key), hashOf(key.slice(-2)), hashOf(key.slice(-3)), hashOf(key.slice(-4)), hashOf(key.slice(0, 3)), shape + 1,
    mix(hashOf(known), capital ? 7 : 3),
  ); // prettier-ignore
}
