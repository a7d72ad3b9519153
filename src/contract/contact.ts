import { z } from 'zod';
import {
  basis, contactStatus, contactType, discrepancyKind, durationModifier, orderRule, severity, standing, tense,
} from './enums.ts'; // prettier-ignore
import { articleId, evidence } from './places.ts';

/** The attributes of a contact in reading order, with the form of their values. */
export const ATTRIBUTES = {
  type: 'a contact type',
  status: 'a contact status',
  participants: 'an actor, or all of them in a list',
  date: 'ISO prefix or TIMEX3 (`2021-12-30`, `2021-12`, `XXXX-WXX-2`)',
  start: 'ISO 8601, with offset if stated',
  end: 'ISO 8601, with offset if stated',
  duration: 'ISO 8601 duration, with `mod`',
  channel: '`phone`, `video` or `in_person`',
  initiator: 'the actor who asked for it',
  place: '`{participant?, place}`',
  press: 'whether the press was admitted',
  ordinal: 'which one of a series it was',
  topics: 'what it was about',
  tone: 'how it is described',
  readouts: 'whose account of it is cited',
  outcome: 'what came of it',
  next_steps: 'what is to follow; a contact id where that is a contact',
  previous: 'the contact before; a contact id where it is in the record',
  relation: 'before or after another contact',
} as const;

export type AttributeName = keyof typeof ATTRIBUTES;

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

export const attribute = z.object({
  standing,
  values: z.array(value).describe('the value shown first comes first, by a rule with a name'),
  silent: z
    .array(articleId)
    .describe('have the contact as main, were written after it and do not give the attribute'),
  could_not_know: z.array(articleId).describe('written before the event'),
});

const attributes = z
  .object(
    Object.fromEntries(
      Object.entries(ATTRIBUTES).map(([name, of]) => [name, attribute.optional().describe(of)]),
    ),
  )
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
