import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from './package.ts';

/** The tables of the gazetteer by name, as text. */
type Tables = Readonly<Record<'countries' | 'places' | 'organisations' | 'people' | 'terms', string>>;

/** Names of actors in German where the first German name of the tables does not do, as text: columns `id`, `de`. */
export function readLabels(folder = join(PACKAGE_ROOT, 'data', 'gazetteer')): string {
  return readFileSync(join(folder, 'labels.tsv'), 'utf8');
}

/** Reads our own tables of the gazetteer from the package, run from source or built. */
export function readGazetteerTables(folder = join(PACKAGE_ROOT, 'data', 'gazetteer')): Tables {
  const table = (name: string): string => readFileSync(join(folder, `${name}.tsv`), 'utf8');
  return {
    countries: table('countries'),
    places: table('places'),
    organisations: table('organisations'),
    people: table('people'),
    terms: table('terms'),
  };
}
