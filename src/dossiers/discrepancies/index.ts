import type { Search } from '../coverage.ts';
import { announcedUnconfirmed } from './announced.ts';
import { attributionConflicts } from './attribution.ts';
import { descriptionConflicts } from './description.ts';
import { framingConflicts } from './framing.ts';
import { gaps } from './gap.ts';
import { headlineQuotes } from './headline-quote.ts';
import { judgements } from './judgement.ts';
import { omissions } from './omission.ts';
import { oneSidedReadouts } from './one-sided-readout.ts';
import { timeConflicts } from './since.ts';
import { textQuality } from './text-quality.ts';
import { valueConflicts } from './value-conflict.ts';

/** The searches for differences, one a kind, in the order in which they are shown. */
export const SEARCHES: readonly Search[] = [
  valueConflicts,
  descriptionConflicts,
  attributionConflicts,
  headlineQuotes,
  omissions,
  judgements,
  framingConflicts,
  oneSidedReadouts,
  announcedUnconfirmed,
  timeConflicts,
  gaps,
  textQuality,
];
