import type { Search } from '../coverage.ts';
import { unconfirmedContacts, unconfirmedTopics } from './announced.ts';
import { attributionConflicts, headingConflicts } from './attribution.ts';
import { descriptionConflicts } from './description.ts';
import { framingConflicts } from './framing.ts';
import { gaps } from './gap.ts';
import { headlineQuotes } from './headline-quote.ts';
import { judgements } from './judgement.ts';
import { omissions } from './omission.ts';
import { oneSidedReadouts } from './one-sided-readout.ts';
import { paperConflicts } from './papers.ts';
import { timeConflicts } from './since.ts';
import { textQuality } from './text-quality.ts';
import { valueConflicts } from './value-conflict.ts';

/**
 * The searches for differences by what they look at, in the order in which they are shown. Handed some of the contacts or
 * articles with all that these look at, a search finds in them what it finds in them among all.
 */
export const SEARCHES = {
  /** One contact with its articles. */
  contact: [
    valueConflicts,
    descriptionConflicts,
    judgements,
    oneSidedReadouts,
    unconfirmedTopics,
    gaps,
    paperConflicts,
  ],
  /** One article by itself. */
  article: [headingConflicts, headlineQuotes, textQuality],
  /** Articles about the same people. */
  people: [framingConflicts],
  /** Contacts and articles across all people. */
  all: [attributionConflicts, omissions, unconfirmedContacts, timeConflicts],
} as const satisfies Record<string, readonly Search[]>;
