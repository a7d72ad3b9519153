import { z } from 'zod';
import { articleId, quoted } from './places.ts';
import { statement } from './statement.ts';

/** What `readout why ... --statement ID --json` prints: who said it, via whom, and how that was found. */

const link = z.object({
  role: z.enum(['speaker', 'via', 'outlet']).describe('from the mouth to the page'),
  name: z.string().nullable().describe('null where the text does not tell'),
  actor: z.string().optional(),
  words: quoted
    .optional()
    .describe('the words that name it; absent when carried over from an earlier sentence'),
});

const witness = quoted.extend({
  id: z.string(),
  article: articleId,
  file: z.string().optional(),
  speaker: z.string().nullable(),
});

export const whyStatement = z.object({
  schema: z.literal('readout/why-statement/1'),
  data: z.object({
    statement,
    file: z.string().optional(),
    published: z.string().nullable().describe('when the article was published, ISO prefix'),
    sentence: quoted.nullable().describe('the sentence it begins in'),
    rule_text: z.string().optional().describe('what the rule looks for, with an example'),
    chain: z.array(link).min(2),
    inside: statement.nullable().describe('the statement it is nested in'),
    same_words: z.array(witness).describe('other articles that print the same words'),
  }),
  warnings: z.array(z.string()),
});

export type WhyStatement = z.infer<typeof whyStatement>;
