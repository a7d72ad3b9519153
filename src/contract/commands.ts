import { z } from 'zod';
import { ADDED, feeds, fetched, imported } from './arrivals.ts';
import { contact, discrepancy, value } from './contact.ts';
import { actorKind, basis, contactStatus, contactType, durationModifier, language } from './enums.ts';
import { packed, sheet, verified } from './handed-on.ts';
import { articleId, evidence, span } from './places.ts';
import { record } from './record.ts';
import { statement } from './statement.ts';
import { why } from './why.ts';
import { whyStatement } from './why-statement.ts';

/** What the commands of a project print with `--json`: one object with the name of its form, the data, and lines for people. */

const count = z.int().min(0);
const instant = z.iso.datetime().describe('instant in UTC');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const total = count.describe('how many there are, whatever part of them is given');

const overview = {
  articles: count,
  independent: count.describe('articles whose text is no copy of another'),
  ignored: count.describe('articles that the user left out'),
  contacts: count,
  differences: count,
  events: count.describe('entries of the log'),
  rules: z
    .array(z.object({ rules: z.string(), articles: count }))
    .describe('how many articles were read with which version of the rules'),
  waiting: z.boolean().describe('articles or corrections came in since the contacts were compiled'),
  revision: count.describe('rises with every change of the project'),
  outdated: count.describe('articles that were read with other rules than those of this program'),
};

const articleRow = z.object({
  id: articleId,
  sha256,
  version: count.describe('number of the version that is read'),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  file: z.string().nullable(),
  published: z.string().nullable().describe('ISO prefix'),
  language,
  origin: articleId.describe('the article whose text it copies; its own id when the text is its own'),
  shared: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe('per cent of the shorter text that stands in the other; absent where the text is its own'),
  ignored: z.boolean(),
  rules: z.string().describe('version of the rules that read it'),
  added: instant,
});

const shown = z.object({ value: z.unknown(), mod: durationModifier.optional() });

const contactRow = z.object({
  id: z.string(),
  type: contactType,
  status: contactStatus,
  participants: z.array(z.object({ actor: z.string(), name: z.string() })),
  date: z.object({ value: z.string(), precision: z.string(), basis }).nullable(),
  main: z.boolean().describe('a headline or lead reports it'),
  articles: count,
  independent: count.describe('articles that are no copies of each other'),
  conflicts: z.array(z.string()).describe('attributes whose values contradict each other'),
  shown: z
    .record(z.string(), shown)
    .describe('of duration, channel, initiator and place the value shown first'),
  revision: count.describe('revision of the project in which it last changed'),
});

const state = z.enum(['open', 'explained', 'same', 'ignored']);
const difference = discrepancy.extend({
  state,
  because: z.string().nullable().describe('why the user put it into this state'),
});

const stated = z.object({
  id: z.string().optional(),
  titleLength: count.optional(),
  published: z.string().optional(),
  language: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  file: z.string().optional(),
});

const version = z.object({
  n: count.describe('versions are numbered from 1'),
  sha256,
  added: instant,
  origin: z.string().describe('where it came from'),
  stated: stated.describe('what the source said beside the text'),
});

const anchors = z.array(z.string()).describe('the words it is about, whatever rules read them');
const payload = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('set'),
    contact: z.string(),
    anchors,
    attribute: z.string(),
    value: z.unknown(),
    mod: durationModifier.optional(),
  }),
  z.object({
    kind: z.literal('override'),
    article: articleId,
    field: z.enum(['published', 'outlet', 'language']),
    value: z.string(),
  }),
  z.object({
    kind: z.literal('ignore'),
    what: z.enum(['article', 'contact', 'report']),
    id: z.string(),
    anchors,
  }),
  z.object({ kind: z.literal('merge'), into: z.string(), contacts: z.array(z.string()), anchors }),
  z.object({ kind: z.literal('split'), contact: z.string(), to: z.string(), anchors }),
  z.object({ kind: z.literal('state'), difference: z.string(), state }),
  z.object({ kind: z.literal('undo'), of: count }),
  z.object({ kind: z.literal('reanalyse'), rules: z.string(), articles: count }),
]);
const eventKind = z.enum(['set', 'override', 'ignore', 'merge', 'split', 'state', 'undo', 'reanalyse']);

const event = z.object({
  n: count.describe('number in the log, from 1 without a gap'),
  at: instant,
  by: z.string(),
  kind: eventKind,
  because: z.string().nullable(),
  holds: z.boolean().describe('not undone'),
  payload,
  hash: z.string().describe('SHA-256 over the event before and this one'),
});

const change = z.object({
  id: z.string(),
  attributes: z.array(z.string()).describe('attributes whose values or standing differ'),
  before: contact.nullable(),
  after: contact.nullable(),
});

const actorRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: actorKind,
  contacts: count,
  statements: count,
});

const hit = evidence.extend({
  shown: span.extend({ text: z.string() }).describe('the words around, cut at word borders'),
});

/** The data of each form, by the verb in its name. */
const DATA = {
  init: z.object({ name: z.string(), folder: z.string(), articles: count }),
  add: z.object({
    ...overview,
    ...ADDED,
  }),
  contacts: z.object({ total, contacts: z.array(contactRow) }),
  articles: z.object({ total, articles: z.array(articleRow) }),
  statements: z.object({ total, statements: z.array(statement) }),
  actors: z.object({ total, actors: z.array(actorRow) }),
  outlets: z.object({
    total,
    outlets: z.array(
      z.object({ outlet: z.string().nullable(), articles: count, independent: count, contacts: count }),
    ),
  }),
  contact: z.object({ id: z.string(), record }),
  article: articleRow.extend({ versions: z.array(version), record }),
  versions: z.object({
    article: articleId,
    from: count,
    to: count,
    words: z.array(
      z.object({
        is: z.enum(['same', 'removed', 'added']),
        text: z.string(),
        span: span.describe('in its version; of what is in both, in the newer'),
      }),
    ),
    values: z.array(
      z.object({
        participants: z.array(z.string()),
        attribute: z.string(),
        before: z.array(z.string()),
        after: z.array(z.string()),
      }),
    ),
  }),
  differences: z.object({ total, differences: z.array(difference) }),
  search: z.object({ total, articles: z.array(articleRow.extend({ hits: z.array(hit) })) }),
  values: z.object({
    field: z.string().describe('name of the attribute'),
    total,
    contacts: z.array(
      contact.pick({ id: true, type: true, status: true, participants: true, date: true }).extend({
        values: z
          .array(value)
          .describe('what the articles that were asked for report; the value shown first comes first'),
        silent: z.array(articleId).describe('could have given it and do not'),
        could_not_know: z.array(articleId).describe('written before the event'),
      }),
    ),
  }),
  correction: z.object({
    event: count.nullable().describe('its number in the log; null for one that was only tried'),
    kind: eventKind,
    payload,
    changes: z.array(change),
  }),
  log: z.object({ events: z.array(event) }),
  reanalysis: z.object({
    articles: count,
    dry_run: z.boolean(),
    changes: z.array(change),
    proposals: z
      .array(
        z.object({
          contact: z.string(),
          attribute: z.string(),
          entered: z.unknown(),
          read: z.array(z.unknown()),
        }),
      )
      .describe('entered values beside which the texts now give another'),
    adrift: z.array(count).describe('events whose words no article has any more'),
  }),
  doctor: z.object({
    ...overview,
    damage: z.array(z.string()).describe('what does not hold; empty when all is well'),
    backup: z.string().nullable().describe('path of the copy that was asked for'),
  }),
  config: z.record(z.string(), z.string()).describe('settings and their values'),
  brief: sheet.nullable().describe('a page in pieces; null when nothing changed'),
  pack: packed,
  verify: verified,
  import: imported,
  feeds,
  fetch: fetched,
} as const;

/** The verbs of the forms: `readout/<verb>/1`. */
export type CommandForm = keyof typeof DATA | 'why' | 'why-statement';

/** A form whole: its name, the data, lines for people. */
function form(verb: keyof typeof DATA): z.ZodType {
  return z.object({
    schema: z.literal(`readout/${verb}/1`),
    data: DATA[verb],
    warnings: z.array(z.string()).describe('lines for people'),
  });
}

/** What each form is. */
export const COMMANDS: Readonly<Record<CommandForm, z.ZodType>> = {
  init: form('init'),
  add: form('add'),
  contacts: form('contacts'),
  articles: form('articles'),
  statements: form('statements'),
  actors: form('actors'),
  outlets: form('outlets'),
  contact: form('contact'),
  article: form('article'),
  versions: form('versions'),
  differences: form('differences'),
  search: form('search'),
  values: form('values'),
  correction: form('correction'),
  log: form('log'),
  reanalysis: form('reanalysis'),
  doctor: form('doctor'),
  config: form('config'),
  brief: form('brief'),
  pack: form('pack'),
  verify: form('verify'),
  import: form('import'),
  feeds: form('feeds'),
  fetch: form('fetch'),
  why,
  'why-statement': whyStatement,
};

/** Which commands print which form. */
export const PRINTED_BY: Readonly<Record<CommandForm, string>> = {
  init: '`init`',
  add: '`add`',
  contacts: '`list contacts`, `timeline`',
  articles: '`list articles`',
  statements: '`list statements`',
  actors: '`list actors`',
  outlets: '`list outlets`',
  contact: '`show CONTACT`',
  article: '`show ARTICLE`',
  versions: '`show ARTICLE --versions`, `repair`',
  differences: '`diff`',
  search: '`search`',
  values: '`search field:...`',
  correction: '`set`, `ignore`, `merge`, `split`, `undo`',
  log: '`log`',
  reanalysis: '`reanalyse`',
  doctor: '`doctor`',
  config: '`config list`, `config get`, `config set`, `config unset`',
  brief: '`brief`',
  pack: '`pack`',
  verify: '`verify`',
  import: '`import`',
  feeds: '`feeds add`, `feeds list`, `feeds import`, `feeds export`, `feeds rm`',
  fetch: '`fetch`, `watch`: one object a round',
  why: '`why CONTACT`',
  'why-statement': '`why --statement`',
};
