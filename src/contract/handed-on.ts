import { z } from 'zod';
import { packManifest } from './pack.ts';

/** What commands that hand something on print with `--json`: `pack`, `verify`, `brief`. */

const count = z.int().min(0);

export const packed = z.object({
  file: z.string(),
  contacts: count,
  articles: count,
  bytes: count,
  fulltext: z.boolean(),
});

const held = z.object({ good: count, of: count }).describe('how many hold');

export const verified = packManifest
  .pick({ generator: true, project: true, revision: true, contact: true, base: true, fulltext: true })
  .extend({
    quotes: held,
    texts: held,
    files: held,
    broken: z
      .array(z.object({ what: z.enum(['quote', 'text', 'file', 'annotation', 'log']), why: z.string() }))
      .describe('what does not hold; empty when all is well'),
  });

const piece = z.union([
  z.string().describe('our own words'),
  z.object({ is: z.enum(['strong', 'soft']), words: z.string() }),
  z.object({ is: z.literal('quote'), words: z.string(), language: z.string() }).describe('words of an article'),
  z.object({ is: z.literal('note'), n: count }).describe('number of a footnote, from 1'),
]); // prettier-ignore
const line = z.array(piece);

/** A page of paper in pieces. */
export const sheet = z.object({
  locale: z.enum(['de', 'en']),
  title: z.string(),
  lead: z.array(z.string()),
  parts: z.array(
    z.object({
      heading: z.string(),
      level: z.literal([2, 3]).optional(),
      blocks: z.array(
        z.discriminatedUnion('is', [
          z.object({ is: z.literal('table'), columns: z.array(z.string()), rows: z.array(z.array(line)) }),
          z.object({ is: z.literal('list'), items: z.array(line) }),
          z.object({ is: z.literal('line'), line }),
        ]),
      ),
    }),
  ),
  notes: z.array(
    z.object({
      source: z.string().describe('who published the words, and when'),
      start: count,
      end: count,
      sha256: z.string().describe('of the text'),
      quote: z.string().optional().describe('absent where the page itself has the words'),
      language: z.string(),
      file: z.string().optional().describe('with the whole text'),
    }),
  ),
  foot: z.array(z.string()),
});
