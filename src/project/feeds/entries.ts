import { sha256 } from '../../articles/identity.ts';
import type { EntryRead, FeedEntry } from '../../model/feed.ts';
import { sliceOf } from '../../text/span.ts';

/** An entry that must be taken in, with what was known of it. */
export interface NewEntry {
  readonly entry: EntryRead;
  readonly key: string;
  readonly hash: string;
  /** The article it became before; null for an entry that is seen for the first time. */
  readonly before: FeedEntry | null;
}

/** Entries of a feed that are new, changed, or must be looked at again, each once. */
export function newEntries(entries: readonly EntryRead[], known: readonly FeedEntry[]): readonly NewEntry[] {
  const before = new Map(known.map((one) => [one.key, one]));
  const found = new Map<string, NewEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const hash = hashOf(entry);
    const old = before.get(key) ?? null;
    if (old?.hash !== hash && !found.has(key)) found.set(key, { entry, key, hash, before: old });
  }
  return [...found.values()];
}

/**
 * What names an entry in its feed: its own name and its address together, as feeds give one name to several texts; without both
 * its title, or its text where it has no title either.
 */
function keyOf({ id, url, item: { text, stated } }: EntryRead): string {
  const title = sliceOf(text, { start: 0, end: stated.titleLength ?? 0 });
  const words = id === null && url === null ? ['', '', title === '' ? text : title] : [id ?? '', url ?? ''];
  return sha256(words.join('\n')).slice(0, 32);
}

function hashOf({ item: { text, stated } }: EntryRead): string {
  return sha256(JSON.stringify([text, stated.published ?? null]));
}
