import type { GazetteerRows, Row } from './tables.ts';

/**
 * The user's rows over ours. A row with an id of ours changes the cells it fills and leaves the others; a new id is a
 * new actor. Someone for whom the user gives terms of office has those alone.
 */
export function mergeGazetteer(ours: GazetteerRows, theirs: Partial<GazetteerRows>): GazetteerRows {
  return {
    countries: byId(ours.countries, theirs.countries ?? []),
    places: byId(ours.places, theirs.places ?? []),
    organisations: byId(ours.organisations, theirs.organisations ?? []),
    people: byId(ours.people, theirs.people ?? []),
    terms: terms(ours.terms, theirs.terms ?? []),
  };
}

function byId(ours: readonly Row[], theirs: readonly Row[]): readonly Row[] {
  if (theirs.length === 0) return ours;
  const merged = new Map(ours.map((row) => [row['id'], row]));
  for (const row of theirs) merged.set(row['id'], { ...merged.get(row['id']), ...filled(row) });
  return [...merged.values()];
}

function filled(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
}

function terms(ours: readonly Row[], theirs: readonly Row[]): readonly Row[] {
  if (theirs.length === 0) return ours;
  const given = new Set(theirs.map((row) => row['person']));
  return [...ours.filter((row) => !given.has(row['person'])), ...theirs];
}
