import { project } from './0001-project.ts';
import { feeds } from './0002-feeds.ts';
import { memory } from './0003-memory.ts';
import { lists } from './0004-lists.ts';

/**
 * The changes of the schema in order, as SQL. The number of a migration is its place, from 1. A migration that was ever
 * released is never edited; the first line of each says whether older programs can still read the file after it. Beside the
 * engine's functions they may call `unpacked`, which gives the JSON text of a packed column.
 */
export const MIGRATIONS: readonly string[] = [project, feeds, memory, lists];
