import { existsSync, readFileSync } from 'node:fs';

/** The tables of the gazetteer by name, as text. */
type Tables = Readonly<Record<'countries' | 'places' | 'organisations' | 'people' | 'terms', string>>;

/** Reads our own tables of the gazetteer from the package, run from source or built. */
export function readGazetteerTables(folder = ownFolder()): Tables {
  const table = (name: string): string => readFileSync(new URL(`${name}.tsv`, folder), 'utf8');
  return {
    countries: table('countries'),
    places: table('places'),
    organisations: table('organisations'),
    people: table('people'),
    terms: table('terms'),
  };
}

/** From `src/resources` the tables lie two folders up, from `dist/src/resources` three. */
function ownFolder(): URL {
  const near = new URL('../../data/gazetteer/', import.meta.url);
  return existsSync(near) ? near : new URL('../../../data/gazetteer/', import.meta.url);
}
