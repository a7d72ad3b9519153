import type { RoleWord } from '../sections/names.ts';
import { leaders } from './names-leaders.ts';
import { ministers } from './names-ministers.ts';
import { officials } from './names-officials.ts';

/**
 * Words for offices, one a block: left the forms, right which office they mean. `Chef` words of a body ("Nato-Chef")
 * stand for whoever leads it.
 */
export const roles: readonly RoleWord[] = [...leaders, ...ministers, ...officials];
