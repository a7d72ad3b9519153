import { project } from './0001-project.ts';
import { feeds } from './0002-feeds.ts';
import { memory } from './0003-memory.ts';

/**
 * The changes of the schema in order, as SQL. The number of a migration is its place, from 1. A migration that was ever
 * released is never edited; the first line of each says whether older programs can still read the file after it.
 */
export const MIGRATIONS: readonly string[] = [project, feeds, memory];
