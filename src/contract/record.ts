import { z } from 'zod';
import { actor, article, name, time } from './article.ts';
import { contact, discrepancy, group } from './contact.ts';
import { evidence } from './places.ts';
import { framing, statement } from './statement.ts';

/** Name of this version of the contract. */
export const SCHEMA = 'readout/record/1';

const generator = z.object({
  version: z.string().describe('of the program'),
  rules: z.string().describe('of the rules; the same input and rules always give the same record'),
  offset_unit: z.literal('utf-16'),
});

const event = evidence.extend({ date: z.string().optional(), plover: z.string().optional() });

/** What `readout read ... --json` prints; with `--jsonl` every line is one, of articles and contacts that belong together. */
export const record = z
  .object({
    schema: z.literal(SCHEMA),
    generator,
    articles: z.array(article),
    actors: z.array(actor),
    names: z.array(name).optional(),
    times: z.array(time),
    statements: z.array(statement),
    contacts: z.array(contact),
    discrepancies: z.array(discrepancy),
    framing: z.array(framing),
    events: z.array(event).optional(),
    groups: z.array(group),
  })
  .meta({
    title: 'Readout record',
    description: 'What news articles say of contacts between political actors',
  });

export type ReadoutRecord = z.infer<typeof record>;
