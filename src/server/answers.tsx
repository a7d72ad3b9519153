import type { Context } from 'hono';
import { asking } from './asking.ts';
import type { Desk, Part, Slice } from './desk.ts';
import type { ErrorCode, ReadoutError } from '../model/errors.ts';
import { refusal } from './guard.ts';
import { ErrorPage } from './pages/settings.tsx';
import { sliceOf } from './parts/filters.ts';

/** Everything at once: what a list as data holds, however long it is. */
export const ALL: Slice = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

/** A list as JSON in the one envelope, or as CSV whose name says how many rows it has. */
export function data<T>(
  c: Context,
  { rows }: Part<T>,
  name: string,
  table: (rows: readonly T[]) => string,
): Response {
  if (c.req.path.endsWith('.json')) return c.json({ schema: `readout/${name}/1`, data: rows, warnings: [] });
  return c.body(table(rows), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}-${rows.length}.csv"`,
  });
}

/** The query of an address, and which part of a list it asks for. */
export function queryOf(c: Context): [URLSearchParams, Slice] {
  const query = new URL(c.req.url).searchParams;
  return [query, sliceOf(query)];
}

/** There is no such page, or no such data. */
export async function notFound(c: Context, desk: Desk): Promise<Response> {
  if (wantsData(c)) return c.json(refusal('not-found', 'there is no such thing'), 404);
  return c.html(<ErrorPage view={await asking(c, desk)} kind="notFound" />, 404);
}

/** What was asked for is not clear, or there is no such thing: nothing went wrong here. */
export const UNCLEAR: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'usage',
  'project/several',
  'project/no-such',
]);

/** Says what of the question was not clear. */
export async function unclear(c: Context, desk: Desk, { code, message }: ReadoutError): Promise<Response> {
  const status = code === 'project/no-such' ? 404 : 400;
  if (wantsData(c)) return c.json(refusal(status === 404 ? 'not-found' : 'query', message), status);
  return c.html(<ErrorPage view={await asking(c, desk)} kind="unclear" reason={message} />, status);
}

/** True for whoever asks for data, not for a page. */
export function wantsData(c: Context): boolean {
  return /\.(?:json|csv)$/u.test(c.req.path) || c.req.path.startsWith('/api/');
}
