import { z } from 'zod';
import { contact, report, value } from './contact.ts';
import { standing } from './enums.ts';
import { articleId, quoted } from './places.ts';

/** What `readout why ... --json` prints: the chain behind the values of one attribute of one contact. */

const link = report.extend({
  file: z.string().optional(),
  published: z.string().nullable().describe('when the article was published, ISO prefix'),
  sentence: quoted.nullable().describe('the sentence the words stand in'),
  rule_text: z.string().optional().describe('the rule as its table has it'),
});

const explained = value.omit({ reports: true }).extend({
  shown: z.string().describe('the value as people read it'),
  behind_text: z.string().optional(),
  chain: z.array(link).min(1),
});

const attribute = z.object({
  name: z.string(),
  label: z.string(),
  standing,
  values: z.array(explained),
  silent: z.array(articleId),
  could_not_know: z.array(articleId),
  would_change: z.array(z.string()).describe('what would change the value or its standing'),
});

export const why = z.object({
  schema: z.literal('readout/why/1'),
  data: z.object({
    contact: contact.pick({
      id: true,
      type: true,
      status: true,
      participants: true,
      date: true,
      because: true,
    }),
    attributes: z.array(attribute),
  }),
  warnings: z.array(z.string()),
});

export type Why = z.infer<typeof why>;
export type WhyAttribute = z.infer<typeof attribute>;
