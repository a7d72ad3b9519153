import type { WordTables } from '../sections/words.ts';
import { clauses } from './words-clauses.ts';
import { groups } from './words-closed.ts';
import { endings } from './words-endings.ts';
import { helpers } from './words-helpers.ts';
import { verbs } from './words-verbs.ts';

export const words: WordTables = {
  groups: [...groups, ...verbs],
  helpers,
  endings,
  clauses,
  capitalNouns: false,
  particles: '',
  spellings: [],
  transcriptions: [],
};
