import type { SpeechTables } from '../sections/speech.ts';

export const speech: SpeechTables = { section: 'speech' };
