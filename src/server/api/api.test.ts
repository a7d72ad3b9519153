import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { readCoverage, webFile } from '../../app.ts';
import { projectOf } from '../../../test/projects.ts';
import type { Desk } from '../desk.ts';
import { coverageDesk } from '../desks/coverage.ts';
import { projectDesk } from '../desks/project.ts';
import { routes } from '../routes.tsx';
import { ENDPOINTS } from './endpoints.ts';
import { failure } from './forms.ts';

const HOST = '127.0.0.1:4310';
const open = await projectOf('sample');
await open.project.correct(
  { do: 'set', target: '09-zeitlot', field: 'published', value: '2022-02-12' },
  { because: 'print' },
);
const desks: readonly (readonly [string, Desk])[] = [
  ['coverage', coverageDesk(await readCoverage(['sample']), 'sample')],
  ['project', projectDesk(open)],
]; // prettier-ignore

function asker(desk: Desk) {
  const app = routes({ desk, hosts: () => [HOST], asset: webFile, onError: (error) => assert.fail(error) });
  return async (path: string) => {
    const response = await app.request(`http://${HOST}${path}`, { headers: { host: HOST } });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
}

/** An id of each kind that is there. */
async function idsOf(desk: Desk): Promise<Readonly<Record<string, string>>> {
  const slice = { offset: 0, limit: 1 };
  const first = ({ rows }: { readonly rows: readonly { readonly id: string }[] }): string =>
    rows[0]?.id ?? '';
  return {
    contacts: first(await desk.contacts({ main: true }, slice, 'en')),
    actors: first(await desk.actors(slice, 'en')),
    articles: first(await desk.articles({}, slice)),
    outlets: first(await desk.articles({ outlet: null }, slice)),
  };
}

for (const [name, desk] of desks) {
  test(`every answer over ${name} has the form that is documented`, async () => {
    const [ask, ids] = [asker(desk), await idsOf(desk)];
    for (const { path, answer, kept } of ENDPOINTS) {
      const id = ids[path.split('/')[2] ?? ''] ?? '';
      const { status, body } = await ask(`${path.replace('{id}', encodeURIComponent(id))}${path === '/api/search' ? '?q=Putin' : ''}`);
      if (kept === true && desk.edits === undefined) {
        assert.equal(status, 404, path);
        continue;
      }
      assert.equal(status, 200, path);
      const parsed = answer.strict().safeParse(body);
      assert.ok(parsed.success, `${path}: ${parsed.success ? '' : z.prettifyError(parsed.error)}`);
    }
  });

  test(`errors over ${name} have one shape`, async () => {
    const ask = asker(desk);
    for (const [path, status, code] of [
      ['/api/nowhere', 404, 'not-found'],
      ['/api/contacts/nobody', 404, 'not-found'],
      ['/api/contacts/nobody/why?field=duration', 404, 'not-found'],
      ['/api/contacts?type=tea_party', 400, 'query'],
      ['/api/contacts?limit=0', 400, 'query'],
      ['/api/contacts?limit=100000', 400, 'query'],
      ['/api/contacts?colour=red', 400, 'query'],
      ['/api/search', 400, 'query'],
      ['/c/nobody.json', 404, 'not-found'],
    ] as const) {
      const answer = await ask(path);
      assert.equal(answer.status, status, path);
      const { error } = failure.strict().parse(answer.body);
      assert.equal(error.code, code, path);
    }
  });
} // prettier-ignore

test('lists are given in parts, and a part of each filter is a part of the whole', async () => {
  const ask = asker(desks[1]?.[1] ?? assert.fail());
  const all = await ask('/api/statements?limit=1000');
  const rows = all.body['data'] as { id: string; type: string }[];
  assert.equal(all.body['total'], rows.length);
  const part = await ask('/api/statements?from=3&limit=4');
  assert.deepEqual(part.body['data'], rows.slice(3, 7));
  assert.equal(part.body['total'], rows.length);
  const direct = await ask('/api/statements?type=direct&limit=1000');
  assert.deepEqual(
    direct.body['data'],
    rows.filter(({ type }) => type === 'direct'),
  );
});

test('contacts whose articles contradict each other are the same in the store and in memory', async () => {
  for (const [name, desk] of desks) {
    const ask = asker(desk);
    const all = (await ask('/api/contacts?limit=1000')).body['data'] as { id: string; conflicts: number }[];
    const { body } = await ask('/api/contacts?conflicts=1&limit=1000');
    const wanted = all.filter(({ conflicts }) => conflicts > 0).map(({ id }) => id);
    assert.ok(wanted.length > 0 && wanted.length < all.length, name);
    assert.deepEqual(
      (body['data'] as { id: string }[]).map(({ id }) => id),
      wanted,
      name,
    );
    assert.equal(body['total'], wanted.length);
  }
});

test('why answers for one field as for all', async () => {
  const [, desk] = desks[0] ?? assert.fail();
  const { contacts = '' } = await idsOf(desk);
  const ask = asker(desk);
  const all = (await ask(`/api/contacts/${contacts}/why`)).body['data'] as { attributes: { name: string }[] };
  const one = (await ask(`/api/contacts/${contacts}/why?field=date`)).body['data'] as typeof all;
  assert.deepEqual(
    one.attributes,
    all.attributes.filter(({ name }) => name === 'date'),
  );
  assert.equal((await ask(`/api/contacts/${contacts}/why?field=colour`)).status, 404);
});

test('the OpenAPI document names every address once, with its parameters and the one error', async () => {
  const { body } = await asker(desks[1]?.[1] ?? assert.fail())('/api/openapi.json');
  assert.equal(body['openapi'], '3.1.0');
  const paths = body['paths'] as Record<string, { get: { operationId: string; parameters: { name: string; in: string }[]; responses: object } }>;
  assert.deepEqual(Object.keys(paths).sort(), ENDPOINTS.map(({ path }) => path).sort());
  assert.equal(new Set(Object.values(paths).map(({ get }) => get.operationId)).size, ENDPOINTS.length);
  for (const [path, { get }] of Object.entries(paths)) {
    const inPath = get.parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`);
    assert.deepEqual(inPath, path.match(/\{\w+\}/gu) ?? [], path);
    assert.deepEqual(Object.keys(get.responses), ['200', '400', '404']);
  }
  assert.ok(!JSON.stringify(body).includes('#/$defs'), 'no reference leads nowhere');
}); // prettier-ignore

test.after(() => open.project.close());
