import { z } from 'zod';
import { actorKind, basis, blockKind, language, nameKind, precision, timeType } from './enums.ts';
import { articleId, evidence, quoted, span } from './places.ts';

export const published = z.object({
  value: z
    .string()
    .nullable()
    .describe('ISO prefix of the given precision, with offset if stated; null when unknown'),
  precision,
  basis,
  note: z.string().optional().describe('`as of` for a Stand: line; otherwise a word on how it was come by'),
  candidates: z
    .array(
      z.object({
        value: z.string().describe('ISO prefix, with offset if stated'),
        precision,
        from: z
          .string()
          .describe(
            '`json-ld datePublished`, `json-ld dateModified`, `meta ...`, `time`, `text`, `address`, `source`',
          ),
        start: span.shape.start.optional(),
        end: span.shape.end.optional(),
      }),
    )
    .optional()
    .describe(
      'all that a web page says of its publication and changes, the most trusted first; of a text, where it names several days',
    ),
});

export const article = z.object({
  id: articleId,
  file: z
    .string()
    .optional()
    .describe('path as it was given; for a line of a JSON Lines file only where it has no id'),
  url: z.string().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('of the text as UTF-8'),
  language,
  title: quoted.nullable(),
  outlet: z.string().nullable().describe('who published it; null when the source does not say'),
  published,
  entries: z
    .array(
      span.extend({
        published: published.omit({ candidates: true }),
        url: z.string().optional().describe("the entry's own address"),
      }),
    )
    .optional()
    .describe('of a live blog: its entries that have a time of their own, from which their words count'),
  bylines: z.array(z.string()).optional().describe('who wrote it, as a web page names them'),
  blocks: z.array(span.extend({ kind: blockKind })).describe('in order, without overlap'),
  messages: z.array(
    z.object({
      code: z.string().describe('stable name of the message'),
      text: z.string().describe('for people, in English'),
      start: span.shape.start.optional(),
      end: span.shape.end.optional(),
    }),
  ),
});

export const actor = z.object({
  id: z.string().min(1),
  name: z.string().min(1).describe('in English spelling where the gazetteer has one'),
  kind: actorKind,
  wikidata: z.string().optional(),
  offices: z
    .array(
      z.object({
        office: z.string(),
        of: z.string().describe('id of the state or organisation'),
        from: z.string().describe('ISO prefix'),
        to: z.string().nullable().describe('ISO prefix; null: still in office'),
      }),
    )
    .optional(),
  mentions: z.array(evidence),
});

export const name = span
  .extend({ article: articleId, kind: nameKind })
  .describe('a name mention before linking to an actor');

export const time = quoted.extend({
  article: articleId,
  type: timeType,
  value: z.string().describe('TIMEX3 value as the words give it, such as XXXX-WXX-4 or PT50M'),
  mod: z.string().optional().describe('TIMEX3 modifier'),
  resolved: z
    .string()
    .optional()
    .describe("calendar value where the words and the article's own dates settle it, ISO prefix"),
  candidates: z
    .array(z.string())
    .optional()
    .describe('the days that remain where the text leaves it open, or that a weekday and a date each give'),
  basis,
});
