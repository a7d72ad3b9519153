import type { Annotator } from './annotator.ts';
import { attributions } from './attributions.ts';
import { contacts } from './contacts.ts';
import { coreference } from './coreference.ts';
import { cues } from './cues.ts';
import { framing } from './framing.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import { times } from './times.ts';
import { words } from './words.ts';

/** The annotators in their order. `annotate` checks that each has the layers it needs. */
export const ANNOTATORS: readonly Annotator[] = [
  sentences,
  words,
  times,
  names,
  coreference,
  quotations,
  attributions,
  contacts,
  cues,
  framing,
];
