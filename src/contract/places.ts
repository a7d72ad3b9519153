import { z } from 'zod';

/** Zod pieces that say where something stands. All offsets count UTF-16 code units of the article's text. */

const offset = z.int().min(0);

export const span = z
  .object({ start: offset, end: offset })
  .describe('half-open range [start, end) of UTF-16 code units in the text of its article');

export const parts = z
  .array(span)
  .describe('the parts, where the words do not stand together; start and end then cover them all');

export const articleId = z.string().min(1).describe('id of an article of this record');

/** Words of an article: `quote` always equals `text.slice(start, end)`. */
export const quoted = span.extend({ quote: z.string().describe('equals text.slice(start, end)') });

export const evidence = quoted.extend({ article: articleId, spans: parts.optional() });
