import { Hono } from 'hono';
import { VERSION, type webFile } from '../app.ts';
import { asking, localeOf, titlesOf } from './asking.ts';
import { api } from './api/routes.ts';
import { briefs, packs } from './briefs.ts';
import { ALL, data, notFound, queryOf, unclear, UNCLEAR, wantsData } from './answers.tsx';
import { ReadoutError } from '../model/errors.ts';
import type { Desk, DifferenceRow, Slice } from './desk.ts';
import { edits } from './edits.tsx';
import { guard, refusal } from './guard.ts';
import type { Jobs } from './jobs.ts';
import { ActorPage, ActorsPage } from './pages/actors.tsx';
import { ArticlesPage } from './pages/articles.tsx';
import { ComparePage, MOST } from './pages/compare.tsx';
import { ContactsPage } from './pages/contacts.tsx';
import { DifferencesPage } from './pages/differences.tsx';
import { CodebookPage, KeysPage } from './pages/help.tsx';
import { FramingPage } from './pages/framing.tsx';
import { ReaderPage } from './pages/reader.tsx';
import { RecordPage } from './pages/record.tsx';
import { ErrorPage } from './pages/settings.tsx';
import { SidesPage } from './pages/sides.tsx';
import { StatementsPage } from './pages/statements.tsx';
import { windowOf } from './pages/timeline-scale.ts';
import { TimelinePage } from './pages/timeline.tsx';
import { outlets } from './outlet-routes.tsx';
import { search } from './search-routes.tsx';
import { settings } from './settings-routes.tsx';
import { working } from './working.tsx';
import { filterOf } from './parts/filters.ts';
import * as tables from './tables.ts';

/** Contacts and statements that the page of an actor shows of each; it leads to the rest. */
const OF_ACTOR = 25;
/** Contacts that the timeline draws; more would be a carpet. */
const DRAWN: Slice = { offset: 0, limit: 500 };
/** Differences that stand on one page, each with the words of every side. */
const DIFFERING = 50;
/** Articles whose words of distance stand on one page: each is looked up with its annotations. */
const FRAMED = 25;

/** What the server needs: the desk, the addresses it answers to, the files of the browser's part. */
export interface Serving {
  readonly desk: Desk;
  /** Host headers that are ours; others are refused. */
  readonly hosts: () => readonly string[];
  /** A file of the browser's part by name; undefined where there is none. */
  readonly asset: typeof webFile;
  /** Work beside the server; absent where nothing is kept. */
  readonly jobs?: Jobs;
  /** Told of what went wrong inside. */
  readonly onError: (error: Error) => void;
}

/** Every page and list of the desk. */
export function routes({ desk, hosts, asset, onError, jobs }: Serving): Hono {
  const app = new Hono();
  app.use(guard(hosts));
  app.get('/web/:name', (c) => {
    const found = asset(c.req.param('name'));
    if (found === undefined) return notFound(c, desk);
    return c.body(found.body, 200, { 'Content-Type': found.type, 'Cache-Control': 'no-cache' });
  });
  // Browsers ask for it by this name on pages that do not name an icon, such as a brief.
  app.get('/favicon.ico', (c) => c.redirect('/web/icon.svg', 301));
  lists(app, desk);
  singles(app, desk);
  outlets(app, desk);
  search(app, desk);
  briefs(app, desk);
  packs(app, desk);
  api(app, desk, VERSION);
  if (jobs !== undefined) working(app, desk, jobs);
  settings(app, desk);
  if (desk.edits !== undefined) edits(app, desk, desk.edits);
  app.get('/help/codebook', async (c) => c.html(<CodebookPage view={await asking(c, desk)} />));
  app.get('/help/keys', async (c) => c.html(<KeysPage view={await asking(c, desk)} />));
  app.notFound((c) => notFound(c, desk));
  app.onError(async (error, c) => {
    if (error instanceof ReadoutError && UNCLEAR.has(error.code)) return unclear(c, desk, error);
    onError(error);
    if (wantsData(c)) return c.json(refusal('internal', 'something went wrong here'), 500);
    return c.html(<ErrorPage view={await asking(c, desk)} kind="internal" />, 500);
  });
  return app;
}

function lists(app: Hono, desk: Desk): void {
  const contactFilter = (query: URLSearchParams) => ({
    ...filterOf(query, ['type', 'status', 'actor', 'article']),
    ...(query.get('main') === '1' ? { main: true } : {}),
    ...(query.get('conflicts') === '1' ? { conflicts: true } : {}),
  });
  const statementFilter = (query: URLSearchParams) =>
    filterOf(query, ['contact', 'article', 'speaker', 'via', 'type', 'act']);
  const articleFilter = (query: URLSearchParams) =>
    query.get('without') === 'outlet' ? { outlet: null } : filterOf(query, ['outlet']);
  const differenceFilter = (query: URLSearchParams) =>
    filterOf(query, ['contact', 'article', 'kind', 'severity']);

  app.get('/', async (c) => {
    const [query, slice] = queryOf(c);
    const filter = contactFilter(query);
    const part = await desk.contacts(filter, slice, localeOf(c));
    return c.html(<ContactsPage view={await asking(c, desk)} part={part} slice={slice} filter={filter} />);
  });
  app.get('/:list{contacts\\.(?:json|csv)}', async (c) => {
    const [query] = queryOf(c);
    return data(c, await desk.contacts(contactFilter(query), ALL, localeOf(c)), 'contacts', (rows) =>
      tables.csvOf(tables.contacts, rows),
    );
  });
  app.get('/s', async (c) => {
    const [query, slice] = queryOf(c);
    const filter = statementFilter(query);
    const part = await desk.statements(filter, slice, localeOf(c));
    const view = await asking(
      c,
      desk,
      part.rows.map(({ article }) => article),
    );
    return c.html(<StatementsPage view={view} part={part} slice={slice} filter={filter} />);
  });
  app.get('/:list{s\\.(?:json|csv)}', async (c) => {
    const [query] = queryOf(c);
    return data(c, await desk.statements(statementFilter(query), ALL, localeOf(c)), 'statements', (rows) =>
      tables.csvOf(tables.statements, rows),
    );
  });
  app.get('/d', async (c) => {
    const [query, { offset }] = queryOf(c);
    const slice = { offset, limit: DIFFERING };
    const filter = differenceFilter(query);
    const part = await desk.discrepancies(filter, slice, localeOf(c));
    const articles = part.rows.flatMap(({ values }) =>
      values.flatMap(({ evidence }) => evidence.map((one) => one.article)),
    );
    const view = await asking(c, desk, articles);
    const contacts = await titlesOf(
      desk,
      part.rows.flatMap(({ contact }) => contact ?? []),
      view,
    );
    return c.html(
      <DifferencesPage view={view} part={part} slice={slice} filter={filter} contacts={contacts} />,
    );
  });
  app.get('/:list{d\\.(?:json|csv)}', async (c) => {
    const [query] = queryOf(c);
    return data(
      c,
      await desk.discrepancies(differenceFilter(query), ALL, localeOf(c)),
      'differences',
      (rows) => tables.csvOf(tables.discrepancies, rows),
    );
  });
  app.get('/t', async (c) => {
    const [query] = queryOf(c);
    const { rows } = await desk.contacts({}, DRAWN, localeOf(c));
    const window = windowOf(query.get('from') ?? undefined, query.get('to') ?? undefined);
    const { rows: gaps } = await desk.discrepancies({ kind: 'gap' }, DRAWN, localeOf(c));
    const view = await asking(c, desk);
    return c.html(<TimelinePage view={view} rows={rows} window={window} candidates={candidatesOf(gaps)} />);
  });
  app.get('/actors', async (c) => {
    const [, slice] = queryOf(c);
    return c.html(
      <ActorsPage view={await asking(c, desk)} part={await desk.actors(slice, localeOf(c))} slice={slice} />,
    );
  });
  app.get('/:list{actors\\.(?:json|csv)}', async (c) =>
    data(c, await desk.actors(ALL, localeOf(c)), 'actors', (rows) => tables.csvOf(tables.actors, rows)),
  );
  app.get('/articles', async (c) => {
    const [query, slice] = queryOf(c);
    const part = await desk.articles(articleFilter(query), slice);
    const view = await asking(
      c,
      desk,
      part.rows.flatMap(({ id, copyOf }) => (copyOf === null ? [id] : [id, copyOf])),
    );
    return c.html(<ArticlesPage view={view} part={part} slice={slice} />);
  });
  app.get('/:list{articles\\.(?:json|csv)}', async (c) => {
    const [query] = queryOf(c);
    return data(c, await desk.articles(articleFilter(query), ALL), 'articles', (rows) =>
      tables.csvOf(tables.articles, rows),
    );
  });
  app.get('/framing', async (c) => {
    const [, { offset }] = queryOf(c);
    const slice = { offset, limit: FRAMED };
    const part = await desk.framing(slice);
    const view = await asking(
      c,
      desk,
      part.rows.map(({ article }) => article.id),
    );
    return c.html(<FramingPage view={view} part={part} slice={slice} />);
  });
  app.get('/:list{framing\\.(?:json|csv)}', async (c) => {
    const { rows } = await desk.framing(ALL);
    const all = rows.flatMap(({ article: { outlet }, framing }) =>
      framing.map((one) => ({ ...one, outlet })),
    );
    return data(c, { rows: all, total: all.length }, 'framing', (some) => tables.csvOf(tables.framing, some));
  });
}

function singles(app: Hono, desk: Desk): void {
  app.get('/c/:id{[^/]+\\.json}', async (c) => {
    const file = await desk.contact(c.req.param('id').replace(/\.json$/u, ''), localeOf(c));
    if (file === undefined) return notFound(c, desk);
    const { why, statements, discrepancies } = file;
    return c.json({ schema: 'readout/contact/1', data: { ...why, statements, discrepancies }, warnings: [] });
  });
  app.get('/c/:id', async (c) => {
    const file = await desk.contact(c.req.param('id'), localeOf(c));
    if (file === undefined) return notFound(c, desk);
    const view = await asking(
      c,
      desk,
      file.articles.map(({ article }) => article.id),
    );
    return c.html(<RecordPage view={view} file={file} enterable={desk.edits?.enterable ?? {}} />);
  });
  app.get('/c/:id/compare', async (c) => {
    const file = await desk.contact(c.req.param('id'), localeOf(c));
    if (file === undefined) return notFound(c, desk);
    const ids = file.articles.map(({ article }) => article.id);
    const asked = (c.req.queries('a') ?? []).filter((id) => ids.includes(id));
    const view = await asking(c, desk, ids);
    return c.html(
      <ComparePage view={view} file={file} picked={(asked.length === 0 ? ids : asked).slice(0, MOST)} />,
    );
  });
  app.get('/c/:id/sides', async (c) => {
    const file = await desk.sides(c.req.param('id'), localeOf(c));
    if (file === undefined) return notFound(c, desk);
    const said = [...file.lines.flatMap(({ cells }) => cells.flat()), ...file.others];
    const view = await asking(
      c,
      desk,
      said.map(({ article }) => article),
    );
    return c.html(<SidesPage view={view} file={file} />);
  });
  app.get('/actors/:id', async (c) => {
    const file = await desk.actor(c.req.param('id'), OF_ACTOR, localeOf(c));
    if (file === undefined) return notFound(c, desk);
    const articles = [...file.actor.mentions, ...file.statements.rows].map(({ article }) => article);
    return c.html(<ActorPage view={await asking(c, desk, articles)} file={file} />);
  });
  app.get('/a/:id', async (c) => {
    const file = await desk.article(c.req.param('id'), localeOf(c));
    if (file === undefined) return notFound(c, desk);
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(c.req.query('at') ?? '') ?? [];
    const at =
      start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
    return c.html(
      <ReaderPage
        view={await asking(c, desk, [file.article.id])}
        file={file}
        at={at}
        fields={desk.edits?.articleFields ?? []}
      />,
    );
  });
}

/** Days that remain for contacts of which no article settles the day, by contact. */
function candidatesOf(gaps: readonly DifferenceRow[]): ReadonlyMap<string, readonly string[]> {
  const days = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  return new Map(
    gaps.flatMap(({ contact, attribute, values }) => {
      const all = [...new Set(values.flatMap(({ value }) => days(value)))].sort();
      return contact === undefined || attribute !== 'date' || all.length === 0
        ? []
        : [[contact, all] as const];
    }),
  );
}
