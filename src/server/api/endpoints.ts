import { z } from 'zod';
import { act, statementType } from '../../contract/enums.ts';
import { statement } from '../../contract/statement.ts';
import { sheet } from '../../contract/handed-on.ts';
import { why } from '../../contract/why.ts';
import type { Locale } from '../../record/labels/index.ts';
import type { Desk, Part, Slice } from '../desk.ts';
import * as forms from './forms.ts';

/** What is asked of an endpoint. Parameters of the query have passed the schema of the endpoint. */
export interface Asked {
  readonly desk: Desk;
  readonly id: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly slice: Slice;
  readonly locale: Locale;
}

/** One address of the API. */
export interface Endpoint {
  /** As OpenAPI writes it: `/api/contacts/{id}`. */
  readonly path: string;
  readonly operation: string;
  readonly summary: string;
  /** Parameters of the query beside `lang`, and for lists `from` and `limit`. */
  readonly query: z.ZodObject;
  readonly answer: z.ZodObject;
  readonly isList: boolean;
  /** True for what only a project has. */
  readonly kept?: true;
  /** The answer; undefined where there is no such thing. */
  readonly get: (asked: Asked) => Promise<object | undefined>;
}

const NONE = z.object({});
/** A list from its beginning to its end. */
const ALL: Slice = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

/** All addresses of the API, each only reading: corrections are made on the pages and by commands. */
export const ENDPOINTS: readonly Endpoint[] = [
  single('/api/state', 'state', 'What there is in all', {
    answer: forms.envelope('state', forms.state),
    get: async ({ desk }) => desk.state(),
  }),
  list('/api/contacts', 'contacts', 'Contacts, newest first', {
    query: forms.contactQuery,
    row: forms.contactRow,
    get: ({ desk, query: { main, conflicts, ...filter }, slice, locale }) =>
      desk.contacts(
        { ...given(filter), ...(main === '1' ? { main: true } : {}), ...(conflicts === '1' ? { conflicts: true } : {}) },
        slice,
        locale,
      ),
  }),
  single('/api/contacts/{id}', 'contact', 'One contact: every value with its chain, statements, differences', {
    answer: forms.envelope('contact', forms.contactFile),
    get: async ({ desk, id, locale }) => {
      const file = await desk.contact(id, locale);
      return file && { ...file.why, statements: file.statements, discrepancies: file.discrepancies };
    },
  }),
  single('/api/contacts/{id}/why', 'why', 'Why values are there: sentence, words, rule, voice, rivals, what would change them', {
    query: z.object({ field: z.string().optional().describe('name of the attribute (Default: all)') }),
    answer: why,
    get: async ({ desk, id, query: { field }, locale }) => {
      const file = await desk.contact(id, locale);
      const attributes = file?.why.attributes.filter(({ name }) => field === undefined || name === field);
      return file === undefined || attributes?.length === 0 ? undefined : { ...file.why, attributes };
    },
  }),
  single('/api/contacts/{id}/brief', 'brief', 'One contact on one or two pages of paper, as pieces', {
    answer: forms.envelope('brief', sheet),
    get: ({ desk, id, locale }) => desk.brief(id, locale),
  }),
  list('/api/statements', 'statements', 'Who said what, in reading order', {
    query: z.object({
      contact: z.string().optional(),
      article: z.string().optional(),
      speaker: z.string().optional().describe('id or name'),
      via: z.string().optional().describe('id or name'),
      type: statementType.optional(),
      act: act.optional(),
    }),
    row: statement,
    get: ({ desk, query, slice, locale }) => desk.statements(given(query), slice, locale),
  }),
  list('/api/differences', 'differences', 'Where articles, or parts of one, do not fit', {
    query: forms.differenceQuery,
    row: forms.difference,
    get: ({ desk, query, slice, locale }) => desk.discrepancies(given(query), slice, locale),
  }),
  list('/api/actors', 'actors', 'Who takes part or is quoted, by number of contacts', {
    row: forms.actorRow,
    get: ({ desk, slice, locale }) => desk.actors(slice, locale),
  }),
  single('/api/actors/{id}', 'actor', 'One actor: spellings, offices, contacts, statements', {
    answer: forms.envelope('actor', forms.actorFile),
    get: async ({ desk, id, locale }) => {
      const file = await desk.actor(id, Number.MAX_SAFE_INTEGER, locale);
      return file && { ...file, contacts: file.contacts.rows, statements: file.statements.rows };
    },
  }),
  list('/api/articles', 'articles', 'Articles', {
    query: z.object({ outlet: z.string().optional() }),
    row: forms.articleRow,
    get: ({ desk, query, slice }) => desk.articles(given(query), slice),
  }),
  single('/api/articles/{id}', 'article', 'One article: text, blocks, and everything found in it', {
    answer: forms.envelope('article', forms.articleFile),
    get: ({ desk, id, locale }) => desk.article(id, locale),
  }),
  single('/api/outlets', 'outlets', 'Who published how many articles and told of how many contacts', {
    answer: forms.envelope('outlets', z.array(forms.outletRow)),
    get: ({ desk }) => desk.outlets(),
  }),
  single('/api/outlets/{id}', 'outlet', 'One outlet: what it tells beside what others tell, its words, its sources', {
    query: z.object({ type: forms.contactQuery.shape.type, status: forms.contactQuery.shape.status }),
    answer: forms.envelope('outlet', forms.outletFile),
    get: async ({ desk, id, query, locale }) => {
      const file = await desk.outlet(id, given(query), ALL, locale);
      return file && { ...file, articles: file.articles.rows, contacts: file.contacts.rows };
    },
  }),
  list('/api/search', 'search', 'Contacts and places where words stand', {
    query: z.object({ q: z.string().min(1).describe('names or words') }),
    row: forms.found,
    get: async ({ desk, query: { q = '' }, slice, locale }) => {
      const { contacts, articles } = await desk.search(q, slice, locale);
      return { rows: [{ contacts, articles: articles.rows }], total: articles.total };
    },
  }),
  {
    ...single('/api/log', 'log', 'Corrections, the newest first', {
      answer: forms.envelope('log', z.array(forms.logRow)),
      get: async ({ desk }) => desk.edits?.log(),
    }),
    kept: true,
  },
]; // prettier-ignore

interface Single {
  readonly query?: z.ZodObject;
  readonly answer: z.ZodObject;
  readonly get: (asked: Asked) => Promise<object | undefined>;
}

function single(path: string, operation: string, summary: string, { query = NONE, answer, get }: Single): Endpoint {
  const name = (answer.shape as { readonly schema: z.ZodLiteral<string> }).schema.value;
  return {
    path, operation, summary, query, answer, isList: false,
    get: async (asked) => {
      const data = await get(asked);
      return data === undefined ? undefined : { schema: name, data, warnings: [] };
    },
  };
} // prettier-ignore

interface List {
  readonly query?: z.ZodObject;
  readonly row: z.ZodType;
  readonly get: (asked: Asked) => Promise<Part<unknown>>;
}

function list(path: string, operation: string, summary: string, { query = NONE, row, get }: List): Endpoint {
  return {
    path, operation, summary, query, isList: true,
    answer: forms.listOf(operation, row),
    get: async (asked) => {
      const { rows, total } = await get(asked);
      return { schema: `readout/${operation}/1`, data: rows, total, warnings: [] };
    },
  };
} // prettier-ignore

/** The parameters that were given. */
function given(query: Asked['query']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}
