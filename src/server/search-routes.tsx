import type { Context, Hono } from 'hono';
import { ReadoutError } from '../model/errors.ts';
import { asking, localeOf } from './asking.ts';
import { queryOf, UNCLEAR } from './answers.tsx';
import type { Desk, Slice } from './desk.ts';
import type { FieldValues } from './finding.ts';
import { SearchPage } from './pages/search.tsx';
import { ValuesPage } from './pages/values.tsx';

/** Articles, or with `field:` contacts, that stand on one page. */
const SEARCHED = 20;

/** Search: words in articles, or the values of one attribute. */
export function search(app: Hono, desk: Desk): void {
  app.get('/search', async (c) => {
    const [query, { offset }] = queryOf(c);
    const asked = { line: (query.get('q') ?? '').trim(), slice: { offset, limit: SEARCHED } };
    try {
      const values = await desk.values?.(asked.line, asked.slice, localeOf(c));
      return await (values ? fieldPage(c, desk, { ...asked, values }) : wordsPage(c, desk, asked));
    } catch (error) {
      if (!(error instanceof ReadoutError && UNCLEAR.has(error.code))) throw error;
      const view = await asking(c, desk);
      return c.html(<SearchPage view={view} words={asked.line} problem={error.message} slice={asked.slice} />, 400);
    }
  });
} // prettier-ignore

interface Asked {
  readonly line: string;
  readonly slice: Slice;
}

async function wordsPage(c: Context, desk: Desk, { line, slice }: Asked): Promise<Response> {
  const found = await desk.search(line, slice, localeOf(c));
  const view = await asking(c, desk, found.articles.rows.map(({ article }) => article.id));
  return c.html(<SearchPage view={view} words={line} found={found} slice={slice} />);
} // prettier-ignore

async function fieldPage(c: Context, desk: Desk, { line, slice, values }: Asked & { readonly values: FieldValues }): Promise<Response> {
  const articles = values.contacts.rows.flatMap((one) => [
    ...one.values.flatMap(({ places }) => places.map(({ article }) => article)), ...one.silent, ...one.couldNotKnow,
  ]);
  return c.html(<ValuesPage view={await asking(c, desk, articles)} line={line} found={values} slice={slice} />);
} // prettier-ignore
