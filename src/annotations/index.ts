import type { Annotator } from './annotator.ts';

/** The annotators in their order. `annotate` checks that each has the layers it needs. */
export const ANNOTATORS: readonly Annotator[] = [];
