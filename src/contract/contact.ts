import { z } from 'zod';
import {
  basis, contactStatus, contactType, discrepancyKind, durationModifier, orderRule, severity, standing, tense,
} from './enums.ts'; // prettier-ignore
import { articleId, evidence } from './places.ts';
import { VALUES, type AttributeName } from './values.ts';

export const report = evidence.extend({
  voice: z
    .array(z.string())
    .describe("according to whom, nearest to the source first; empty: the outlet's own voice"),
  tense: tense.describe('written before or after the event'),
  rule: z.string().min(1),
});

export const value = z.object({
  value: z.unknown().describe('see the attribute'),
  mod: durationModifier.optional(),
  basis,
  linked_from: z.array(articleId).optional().describe('articles a linked value was taken from'),
  behind: orderRule.optional().describe('the rule that puts it behind the value shown first'),
  reports: z.array(report).min(1),
});

/** How the articles stand on one attribute, with values of the given form. */
function attribute(form: z.ZodType) {
  return z.object({
    standing,
    independent: z
      .int()
      .min(0)
      .describe(
        'origins that give it: copies of one text are one, articles that pass on the word of one agency are one',
      ),
    values: z.array(value.extend({ value: form })).describe('the value shown first comes first'),
    silent: z
      .array(articleId)
      .describe('have the contact as main, were written after it and do not give the attribute'),
    could_not_know: z.array(articleId).describe('written before the event'),
  });
}

/** Names of the attributes, in reading order. */
export const ATTRIBUTES = Object.keys(VALUES) as readonly AttributeName[];

const attributes = z
  .object(Object.fromEntries(ATTRIBUTES.map((name) => [name, attribute(VALUES[name]).optional()])))
  .describe('attributes that at least one article gives or is silent about');

export const contact = z.object({
  id: z.string().min(1).describe('a hash of the first evidence'),
  type: contactType,
  status: contactStatus,
  participants: z.array(z.object({ actor: z.string().optional(), name: z.string().min(1) })),
  date: z
    .object({ value: z.string().min(1), precision: z.string(), basis })
    .nullable()
    .describe('null when unknown'),
  main: z.boolean().describe('a headline or lead reports it'),
  articles: z
    .array(z.object({ article: articleId, type: contactType.optional(), status: contactStatus.optional() }))
    .optional()
    .describe('the articles that speak of it, with what each makes of it'),
  because: z.array(z.string()).optional().describe('why these reports are one contact'),
  attributes,
});

export const discrepancy = z.object({
  id: z.string().min(1),
  kind: discrepancyKind,
  severity,
  contact: z.string().optional(),
  article: articleId.optional(),
  attribute: z.string().optional(),
  rule: z.string().min(1),
  values: z.array(z.object({ value: z.unknown(), evidence: z.array(evidence) })),
});

export const group = z
  .array(z.object({ contact: z.string(), article: articleId }))
  .describe('contact and article pairs that one dossier joins');
