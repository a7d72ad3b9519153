import type { Annotator } from './annotator.ts';
import { coreference } from './coreference.ts';
import { names } from './names.ts';
import { sentences } from './sentences.ts';
import { times } from './times.ts';
import { words } from './words.ts';

/** The annotators in their order. `annotate` checks that each has the layers it needs. */
export const ANNOTATORS: readonly Annotator[] = [sentences, words, times, names, coreference];
