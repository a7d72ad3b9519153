import type { WordTables } from '../sections/words.ts';

export const words: WordTables = { section: 'words' };
