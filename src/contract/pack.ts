import { z } from 'zod';
import { articleId } from './places.ts';

/** Name of this version of the manifest of evidence packs. */
export const PACK_SCHEMA = 'readout/pack/1';

/** Metadata a source gives beside its text. */
const STATED = {
  id: z.string().optional(),
  titleLength: z.int().min(0).optional(),
  published: z.string().optional(),
  language: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  file: z.string().optional(),
} as const;

const hash = z.string().regex(/^[0-9a-f]{64}$/u);

/** `manifest.json` of an evidence pack: what it holds, whence, when it came in, and the hash of every file. */
export const packManifest = z.object({
  schema: z.literal(PACK_SCHEMA),
  generator: z.object({ version: z.string(), rules: z.string(), offset_unit: z.literal('utf-16') }),
  project: z.string().describe('what the project is called'),
  revision: z.int().min(0).describe('of the project'),
  contact: z.string().nullable().describe('the one contact the pack is about; null: the whole project'),
  base: z.object({
    articles: z.int().min(0),
    independent: z.int().min(0).describe('texts, when copies count once'),
  }),
  fulltext: z.boolean().describe('false: the sources are there as quotes only'),
  sources: z.array(
    z.object({
      article: articleId,
      sha256: hash.describe('of the text as UTF-8'),
      added: z.string().describe('when the text came in: instant, ISO 8601 in UTC'),
      text: z.string().nullable().describe('file with the text; null without full texts'),
      raw: z.string().nullable().describe('file with the bytes it was read from; null where these are the text'),
      quotes: z.string().nullable().describe('file with the quotes of it; null with full texts'),
      item: z
        .looseObject({ origin: z.string(), stated: z.object(STATED) })
        .describe('what the source says beside the text'),
    }),
  ),
  log: z.object({
    whole: z.boolean().describe('every event from the first: the chain of hashes can be followed'),
    events: z.int().min(0),
  }),
  files: z
    .array(z.object({ path: z.string(), sha256: hash, bytes: z.int().min(0) }))
    .describe('every file of the pack but this one'),
}); // prettier-ignore

export type PackManifest = z.infer<typeof packManifest>;
