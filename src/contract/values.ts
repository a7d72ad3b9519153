import { z } from 'zod';
import { channel, contactStatus, contactType } from './enums.ts';

/** The form of the values of each attribute, in reading order. */

const actor = z.object({ actor: z.string(), name: z.string() }).describe('an actor of this record');
const day = z
  .string()
  .describe('ISO prefix or TIMEX3 as the words give it: `2021-12-30`, `2021-12`, `XXXX-WXX-2`');
const instant = z.string().describe('ISO 8601, with offset if stated');
const words = z.string().describe('in words of the article');

const related = z.object({
  relation: z.enum(['before', 'after']).describe('whether this contact lies before or after the other'),
  contact: z.string().optional().describe('id of the other contact'),
  report: z.string().optional().describe('name of the passage that speaks of the other contact'),
  date: z.string().optional().describe('of the other contact'),
  text: z.string().describe('the other contact in short'),
});

export const VALUES = {
  type: contactType,
  status: contactStatus,
  participants: z.array(actor),
  date: day,
  start: instant,
  end: z.string().describe('a day, or ISO 8601 with offset if stated'),
  duration: z.string().describe('ISO 8601 duration, with `mod` beside the value'),
  channel,
  initiator: actor.describe('who asked for it'),
  place: z
    .object({ participant: actor.optional(), place: z.string(), name: z.string() })
    .describe('of all, or of one participant; `name` repeats `place`, as every named value has a name'),
  press: words,
  ordinal: z.object({ n: z.int().min(1), scope: z.string() }).describe('which one of a series, and of which'),
  topics: words,
  tone: words,
  readouts: z.object({ by: actor, form: z.string().optional() }).describe('whose account of it is cited'),
  outcome: words,
  next_steps: related,
  previous: related,
  relation: related,
} as const;

export type AttributeName = keyof typeof VALUES;
