import { z } from 'zod';
import { article, actor } from '../../contract/article.ts';
import { contact, discrepancy } from '../../contract/contact.ts';
import { actorKind, contactStatus, contactType, discrepancyKind, severity } from '../../contract/enums.ts';
import { statement, framing } from '../../contract/statement.ts';
import { why } from '../../contract/why.ts';
import { DIFFERENCE_STATES } from '../../model/project.ts';

/** The forms of what the API answers, as zod schemas: its documentation and its tests are made from them. */

/** The one shape of an error. */
export const failure = z.object({
  error: z.object({
    code: z.string().describe('stable: `not-found`, `query`, `host`, `origin`, `internal`'),
    text: z.string().describe('for people, in English'),
  }),
});

/** An answer: the name of its form, the data, and what a reader should know. */
export function envelope(name: string, data: z.ZodType) {
  return z.object({ schema: z.literal(`readout/${name}/1`), data, warnings: z.array(z.string()) });
}

/** An answer that is a part of a list, with how long the whole of it is. */
export function listOf(name: string, row: z.ZodType) {
  return envelope(name, z.array(row)).extend({ total: z.int().min(0).describe('entries without paging') });
}

export const state = z.object({
  name: z.string().describe('folder or project'),
  articles: z.int().min(0),
  independent: z.int().min(0).describe('texts, when copies count once'),
  contacts: z.int().min(0),
  differences: z.int().min(0),
  revision: z.int().min(0).describe('rises with every change'),
  writable: z.boolean().describe('whether corrections are kept'),
});

export const contactRow = contact
  .pick({ id: true, type: true, status: true, participants: true, date: true, main: true })
  .extend({
    articles: z.int().min(1).describe('that speak of it'),
    independent: z.int().min(1).describe('texts, when copies count once'),
    shown: z.record(z.string(), z.string()).describe('values shown first, by attribute, in the language asked for'),
    conflicts: z.int().min(0),
  }); // prettier-ignore

export const difference = discrepancy.extend({
  state: z.enum(DIFFERENCE_STATES).optional().describe('what the user said of it; absent where nothing is kept'),
  because: z.string().nullable().optional(),
}); // prettier-ignore

export const actorRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: actorKind,
  contacts: z.int().min(0),
  statements: z.int().min(0),
});

export const articleRow = z.object({
  id: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable().describe('ISO prefix'),
  language: z.string(),
  file: z.string().nullable(),
  url: z.string().nullable(),
  sha256: z.string(),
  copyOf: z.string().nullable().describe('the article whose text it copies; null where the text is its own'),
  shared: z
    .int()
    .min(0)
    .max(100)
    .nullable()
    .describe('per cent of the shorter text that stands in the other; null where the text is its own'),
});

export const contactFile = why.shape.data.extend({
  statements: z.array(statement),
  discrepancies: z.array(difference),
});

export const articleFile = z.object({
  article,
  text: z.string().describe('all offsets count in it, in UTF-16 units'),
  statements: z.array(statement),
  framing: z.array(framing),
  contacts: z.array(contactRow),
  values: z.array(
    z.object({
      contact: z.string(),
      attribute: z.string(),
      shown: z.string(),
      start: z.int().min(0),
      end: z.int().min(0),
    }),
  ),
  versions: z.array(z.object({ n: z.int().min(1), sha256: z.string(), added: z.string() })),
});

export const actorFile = z.object({
  actor,
  contacts: z.array(contactRow),
  statements: z.array(statement),
});

export const outletRow = z.object({
  outlet: z.string().nullable().describe('null: not given'),
  articles: z.int().min(1),
  independent: z.int().min(1).describe('articles that are no copies of each other'),
  contacts: z.int().min(0).describe('contacts of which its articles speak'),
});

const outletContact = z.object({
  row: contactRow,
  given: z.array(z.string()).describe('attributes that it gives'),
  alone: z
    .array(z.object({ attribute: z.string(), shown: z.string() }))
    .describe('values that it alone gives'),
  leftOut: z.array(z.string()).describe('attributes that others give and it does not'),
  against: z.array(difference).describe('differences in which its words stand against those of others'),
});

export const outletFile = z.object({
  id: z.string().describe('name of the outlet, or id of an article that does not say who published it'),
  outlet: z.string().nullable(),
  articles: z.array(articleRow).describe('the first ones'),
  contacts: z.array(outletContact),
  within: z.array(difference).describe('differences within its articles, and contacts that they leave out'),
  framing: z.array(framing),
  sources: z.array(z.object({ name: z.string(), actor: z.string().optional(), carrier: z.boolean(), statements: z.int().min(1) })),
  said: z.object({ statements: z.int().min(0), unnamed: z.int().min(0) }),
}); // prettier-ignore

export const found = z.object({
  contacts: z.array(contactRow),
  articles: z.array(
    z.object({
      article: articleRow,
      hits: z.array(
        z.object({
          article: z.string(),
          start: z.int().min(0),
          end: z.int().min(0),
          snippet: z.object({ start: z.int().min(0), text: z.string() }),
        }),
      ),
    }),
  ),
});

export const logRow = z.object({
  n: z.int().min(1),
  at: z.string().describe('instant, ISO 8601 in UTC'),
  by: z.string(),
  kind: z.string(),
  because: z.string().nullable(),
  holds: z.boolean().describe('false once it was undone'),
  payload: z.unknown(),
  hash: z.string(),
});

/** Parameters that narrow lists. */
export const contactQuery = z.object({
  type: contactType.optional(),
  status: contactStatus.optional(),
  actor: z.string().optional().describe('id of one who takes part'),
  article: z.string().optional(),
  main: z.literal('1').optional().describe('only those that a headline or lead reports'),
  conflicts: z.literal('1').optional().describe('only those whose articles contradict each other'),
});

export const differenceQuery = z.object({
  contact: z.string().optional(),
  article: z.string().optional(),
  kind: discrepancyKind.optional(),
  severity: severity.optional(),
});

/** Entries of a list on one page, and at most. */
export const PAGED = { usual: 100, most: 1000 } as const;

/** Where a part of a list begins, and how long it is. */
export const paging = z.object({
  from: z.coerce.number().int().min(0).default(0).describe('entries to pass over (Default: 0)'),
  limit: z.coerce.number().int().min(1).max(PAGED.most).default(PAGED.usual).describe(`entries to give (Default: ${PAGED.usual})`),
}); // prettier-ignore
