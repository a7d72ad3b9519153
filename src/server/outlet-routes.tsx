import type { Hono } from 'hono';
import { asking, localeOf, titlesOf } from './asking.ts';
import { ALL, data, notFound, queryOf } from './answers.tsx';
import type { Desk, Slice } from './desk.ts';
import type { OutletFile, OutletFilter } from './outlet.ts';
import { OutletPage } from './pages/outlet.tsx';
import { OutletsPage } from './pages/outlets.tsx';
import { filterOf } from './parts/filters.ts';
import * as tables from './tables.ts';

/** Contacts of an outlet on one page: each is compared with what others tell of it. */
const TOLD = 25;
/** Articles without an outlet that the list shows; it leads to the rest. */
const UNNAMED: Slice = { offset: 0, limit: 25 };

/** The outlets, and what each tells. */
export function outlets(app: Hono, desk: Desk): void {
  app.get('/outlets', async (c) => {
    const unnamed = await desk.articles({ outlet: null }, UNNAMED);
    const view = await asking(c, desk, unnamed.rows.map(({ id }) => id));
    return c.html(<OutletsPage view={view} outlets={await desk.outlets()} unnamed={unnamed} />);
  }); // prettier-ignore
  app.get('/:list{outlets\\.(?:json|csv)}', async (c) => {
    const rows = await desk.outlets();
    return data(c, { rows, total: rows.length }, 'outlets', (some) => tables.csvOf(tables.outlets, some));
  });
  app.get('/outlets/:id{.+\\.(?:json|csv)}', async (c) => {
    const [query] = queryOf(c);
    const id = c.req.param('id').replace(/\.(?:json|csv)$/u, '');
    const file = await desk.outlet(id, outletFilter(query), ALL, localeOf(c));
    if (file === undefined) return notFound(c, desk);
    if (c.req.path.endsWith('.json')) return c.json({ schema: 'readout/outlet/1', data: plain(file), warnings: [] });
    return data(c, file.contacts, 'outlet', (some) => tables.csvOf(tables.outletContacts, some));
  }); // prettier-ignore
  app.get('/outlets/:id', async (c) => {
    const [query, { offset }] = queryOf(c);
    const slice = { offset, limit: TOLD };
    const filter = outletFilter(query);
    const id = c.req.param('id');
    const file = await desk.outlet(id, filter, slice, localeOf(c));
    if (file === undefined) {
      // An article stood for itself under its id until its outlet was entered.
      const outlet = (await desk.article(id, localeOf(c)))?.article.outlet ?? null;
      return outlet === null ? notFound(c, desk) : c.redirect(`/outlets/${encodeURIComponent(outlet)}`, 302);
    }
    const view = await asking(c, desk, articlesIn(file));
    const named = await titlesOf(desk, file.within.flatMap(({ contact }) => contact ?? []), view);
    return c.html(<OutletPage view={view} file={file} filter={filter} slice={slice} contacts={named} />);
  }); // prettier-ignore
}

function outletFilter(query: URLSearchParams): OutletFilter {
  const on = query.get('conflicts') === '1';
  return { ...filterOf(query, ['type', 'status']), ...(on ? { conflicts: true } : {}) };
}

/** Every article that the page names. */
function articlesIn({ id, outlet, articles, within, framing }: OutletFile): string[] {
  const told = within.flatMap(({ values }) => values.flatMap(({ evidence }) => evidence));
  const copied = articles.rows.flatMap((one) => [one.id, ...(one.copyOf === null ? [] : [one.copyOf])]);
  return [
    ...(outlet === null ? [id] : []),
    ...copied,
    ...[...told, ...framing].map(({ article }) => article),
  ];
}

/** As data: lists without their pages. */
export function plain({ articles, contacts, ...file }: OutletFile) {
  return { ...file, articles: articles.rows, contacts: contacts.rows };
}
