import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import { localeOf } from '../asking.ts';
import type { Desk } from '../desk.ts';
import { refusal } from '../guard.ts';
import { ENDPOINTS, type Endpoint } from './endpoints.ts';
import { paging } from './forms.ts';
import { openApi } from './open-api.ts';

/** The API: the same desk as the pages, as JSON. `version` is that of the program, for the documentation. */
export function api(app: Hono, desk: Desk, version: string): void {
  app.get('/api/openapi.json', (c) =>
    c.json(openApi(ENDPOINTS, { version, kept: desk.edits !== undefined })),
  );
  for (const endpoint of ENDPOINTS) {
    if (endpoint.kept === true && desk.edits === undefined) continue;
    app.get(endpoint.path.replaceAll(/\{(\w+)\}/gu, ':$1'), (c) => answer(c, endpoint, desk));
  }
}

async function answer(c: Context, endpoint: Endpoint, desk: Desk): Promise<Response> {
  const given = new URL(c.req.url).searchParams;
  given.delete('lang');
  const form = endpoint.isList ? endpoint.query.extend(paging.shape) : endpoint.query;
  const query = form.strict().safeParse(Object.fromEntries(given));
  if (!query.success) return c.json(refusal('query', told(query.error)), 400);
  const params = Object.entries(query.data);
  const texts = params.filter((one): one is [string, string] => typeof one[1] === 'string');
  const { from, limit } = paging.parse(endpoint.isList ? query.data : {});
  const found = await endpoint.get({
    desk,
    id: c.req.param('id') ?? '',
    query: Object.fromEntries(texts),
    slice: { offset: from, limit },
    locale: localeOf(c),
  });
  return found === undefined ? c.json(refusal('not-found', 'there is no such thing'), 404) : c.json(found);
} // prettier-ignore

/** What does not fit, each with the parameter. */
function told({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');
}
