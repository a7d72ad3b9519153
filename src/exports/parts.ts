import type { ReadoutRecord } from '../contract/index.ts';
import { joined } from './joined.ts';

type Actor = ReadoutRecord['actors'][number];

/**
 * A record as several, each with the articles, contacts and differences that belong together: no id in a part is
 * defined in another. In the order of their first articles.
 */
export function parted(record: ReadoutRecord): ReadoutRecord[] {
  const root = joined(record);
  const parts = new Map<string, ReadoutRecord>();
  const partOf = (id: string): ReadoutRecord => {
    const known = parts.get(root(id)) ?? empty(record);
    parts.set(root(id), known);
    return known;
  };
  for (const one of record.articles) partOf(one.id).articles.push(one);
  for (const one of record.names ?? []) partOf(one.article).names?.push(one);
  for (const one of record.times) partOf(one.article).times.push(one);
  for (const one of record.statements) partOf(one.article).statements.push(one);
  for (const one of record.contacts) partOf(one.id).contacts.push(one);
  for (const one of record.discrepancies) partOf(one.id).discrepancies.push(one);
  for (const one of record.framing) partOf(one.article).framing.push(one);
  for (const one of record.groups) if (one[0]) partOf(one[0].contact).groups.push(one);
  shareActors(record, [...parts.values()], partOf);
  return [...parts.values()];
}

function empty({ schema, generator, names }: ReadoutRecord): ReadoutRecord {
  return {
    schema,
    generator,
    articles: [],
    actors: [],
    ...(names ? { names: [] } : {}),
    times: [],
    statements: [],
    contacts: [],
    discrepancies: [],
    framing: [],
    groups: [],
  };
}

/** Every part gets the actors it names, each with its mentions there. */
function shareActors(
  record: ReadoutRecord,
  parts: readonly ReadoutRecord[],
  partOf: (article: string) => ReadoutRecord,
): void {
  const named = new Map(parts.map((part) => [part, actorIds(part)]));
  for (const actor of record.actors) {
    const mentions = new Map<ReadoutRecord, Actor['mentions']>();
    for (const mention of actor.mentions) {
      const part = partOf(mention.article);
      mentions.set(part, [...(mentions.get(part) ?? []), mention]);
    }
    for (const part of parts) {
      if (!mentions.has(part) && named.get(part)?.has(actor.id) !== true) continue;
      part.actors.push({ ...actor, mentions: mentions.get(part) ?? [] });
    }
  }
}

/** Ids in the `actor` fields of anything in the part. */
function actorIds(part: unknown, ids = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return ids;
  if ('actor' in part && typeof part.actor === 'string') ids.add(part.actor);
  for (const inner of Object.values(part)) actorIds(inner, ids);
  return ids;
}
