import { createHash } from 'node:crypto';

/** A name made from what identifies a thing: the same for the same, `prefix` and twelve hexadecimal digits. */
export function identity(prefix: string, parts: readonly (string | number | undefined)[]): string {
  return prefix + createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}
