import { z } from 'zod';
import { act, framingKind, statementType } from './enums.ts';
import { articleId, evidence, parts, quoted, span } from './places.ts';

/** Someone in a statement. Without `start` and `end` the words are elsewhere (carried over). */
export const party = z.object({
  actor: z
    .string()
    .optional()
    .describe('id of an actor of this record; absent when the text does not tell who it is'),
  name: z.string().describe("the actor's name, else the words of the article"),
  start: span.shape.start.optional(),
  end: span.shape.end.optional(),
  spans: parts.optional(),
});

export const statement = quoted.extend({
  id: z.string().min(1),
  article: articleId,
  spans: parts.optional(),
  type: statementType,
  speaker: party.nullable().describe('null when the text does not tell'),
  addressee: z.array(party).optional(),
  via: z
    .array(party)
    .describe('source chain between the speaker and the outlet, nearest to the speaker first'),
  cue: quoted.extend({ spans: parts.optional() }).optional().describe('the words that mark the speech'),
  frame: span
    .extend({ spans: parts.optional() })
    .optional()
    .describe('the clause that introduces the speech'),
  medium: z.string().optional().describe('Speech, Writing or Thought where the words tell'),
  act: act.optional(),
  topic: z
    .string()
    .optional()
    .describe('content words of what was said as dictionary forms, the weightiest first'),
  contact: z.string().optional().describe('id of the contact it was said in or about'),
  part_of: z.string().optional().describe('id of the statement it is nested in'),
  same_words_as: z
    .array(z.string())
    .optional()
    .describe('ids of statements with the same words in other articles'),
  rule: z.string().min(1),
});

export const framing = evidence.extend({
  kind: framingKind,
  cue: z.string().optional().describe('entry in the table of the language'),
  reason: z.string().describe('why it counts'),
});
