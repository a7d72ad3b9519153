import type { ActorId } from '../model/actor.ts';
import { PLACE } from './load.ts';
import { rowsOf, variants, type GazetteerRows, type Row } from './tables.ts';

/** What actors are called in German: by id, and by the display name of the record. */
export interface Names {
  readonly byId: ReadonlyMap<ActorId, string>;
  readonly byName: ReadonlyMap<string, string>;
}

/**
 * German names for people to read: of countries, organisations and places the first of their German names, unless `labels` (columns
 * `id`, `de`) has another. Who stands in neither is called as in the record.
 */
export function germanNames(
  { countries, organisations, places, people }: GazetteerRows,
  labels: string,
): Names {
  const own = new Map(rowsOf(labels).map((row) => [row['id'] ?? '', row['de'] ?? '']));
  const named = [
    ...[...countries, ...organisations, ...people].map((row) => [row['id'] ?? '', row] as const),
    ...places.map((row) => [`${PLACE}${row['id'] ?? ''}`, row] as const),
  ].flatMap(([id, row]) => {
    const german = own.get(id) ?? firstOf(row);
    return german === undefined ? [] : [{ id, name: row['name'] ?? '', german }];
  });
  return {
    byId: new Map(named.map(({ id, german }) => [id, german])),
    byName: new Map(named.map(({ name, german }) => [name, german])),
  };
}

/** Ids of the table of labels that no table of actors has. */
export function unknownLabels({ countries, organisations, places, people }: GazetteerRows, labels: string): string[] {
  const known = new Set([...countries, ...organisations, ...people, ...places].map((row) => row['id']));
  return rowsOf(labels).flatMap(({ id = '' }) => (known.has(id) ? [] : [`labels: no actor "${id}"`]));
} // prettier-ignore

/** The first German name, where it is one as it stands: `~` is the ending of an adjective, which depends on the sentence. */
function firstOf(row: Row): string | undefined {
  const [first] = variants(row['de']);
  return first === undefined || first.includes('~') ? undefined : first;
}
