import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCoverage, readItems, coverageOf, webFile } from '../app.ts';
import { coverageDesk } from './desks/coverage.ts';
import { routes } from './routes.tsx';

const HOST = '127.0.0.1:4310';
const sample = coverageDesk(await readCoverage(['sample']), 'sample');
const app = routes({
  desk: sample,
  hosts: () => [HOST],
  asset: webFile,
  onError: (error) => assert.fail(error),
});

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...headers } });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const PAGES = [
  '/', '/s', '/d', '/t', '/actors', '/outlets', '/articles', '/framing', '/t?from=2021-12&to=2022-01', '/search?q=Putin', '/help/codebook', '/help/keys', '/settings',
]; // prettier-ignore

test('every page answers in both languages, with one heading and a language', async () => {
  for (const path of PAGES) {
    for (const lang of ['de', 'en']) {
      const { status, body } = await get(path, { cookie: `lang=${lang}` });
      assert.equal(status, 200, path);
      assert.equal(body.match(/<h1[ >]/gu)?.length, 1, path);
      assert.ok(body.includes(`<html lang="${lang}"`), path);
      assert.ok(!/\bundefined\b|\[object Object\]/u.test(body.replace(/<mark[^>]*>/gu, '')), path);
    }
  }
});

test('lists have twins as JSON and CSV with the same rows', async () => {
  for (const list of ['contacts', 's', 'd', 'actors', 'articles', 'framing']) {
    const json = JSON.parse((await get(`/${list}.json`)).body) as { readonly data: readonly unknown[] };
    const csv = await get(`/${list}.csv`);
    assert.ok(json.data.length > 0, list);
    assert.ok(csv.headers.get('content-disposition')?.includes(`-${json.data.length}.csv`), list);
  }
});

test('the page of every contact shows its values with anchors that exist', async () => {
  const { rows } = await sample.contacts({}, { offset: 0, limit: 100 }, 'en');
  assert.ok(rows.length > 3);
  for (const { id } of rows) {
    const { status, body } = await get(`/c/${id}`);
    assert.equal(status, 200);
    const anchors = new Set([...body.matchAll(/ id="([^"]+)"/gu)].map(([, name]) => name));
    for (const [, target] of body.matchAll(/class="quote" href="#([^"]+)"/gu))
      assert.ok(anchors.has(target), `${id} ${target ?? ''}`);
    assert.equal((await get(`/c/${id}/compare`)).status, 200);
    assert.equal((await get(`/c/${id}.json`)).status, 200);
  }
});

test('copies say of which article, and how much of the text they share', async () => {
  const { body } = await get('/articles', { cookie: 'lang=de' });
  assert.match(body, /gleicher Text wie .{0,60}04-morgenwarte.{0,60} \(91 %\)/u);
  const { data } = JSON.parse((await get('/articles.json')).body) as { data: { shared: number | null }[] };
  assert.deepEqual(
    data.flatMap(({ shared }) => shared ?? []),
    [91],
  );
  const { rows } = await sample.contacts({}, { offset: 0, limit: 100 }, 'en');
  const copied = rows.find(({ articles, independent }) => independent < articles)?.id ?? '';
  assert.match((await get(`/c/${copied}`)).body, /same text as .{0,60}04-morgenwarte.{0,60} \(91 %\)/u);
});

test('an id stands once on a page', async () => {
  const { rows } = await sample.contacts({}, { offset: 0, limit: 3 }, 'en');
  const { rows: articles } = await sample.articles({}, { offset: 0, limit: 3 });
  for (const path of [...rows.map(({ id }) => `/c/${id}`), ...articles.map(({ id }) => `/a/${id}`)]) {
    const ids = [...(await get(path)).body.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
      path,
    );
  }
});

test('filters narrow a list and are kept in its twins', async () => {
  const { body } = await get('/?status=planned');
  assert.ok(body.includes('/contacts.csv?status=planned'));
  const json = JSON.parse((await get('/contacts.json?status=planned')).body) as {
    readonly data: readonly { readonly status: string }[];
  };
  assert.ok(json.data.length > 0 && json.data.every(({ status }) => status === 'planned'));
});

test('what is not there is a page of its own, or an error as data', async () => {
  assert.equal((await get('/c/nothing')).status, 404);
  assert.equal((await get('/a/nothing')).status, 404);
  assert.equal((await get('/web/secrets.css')).status, 404);
  const data = await get('/c/nothing.json');
  assert.equal(data.status, 404);
  assert.deepEqual(Object.keys(JSON.parse(data.body) as object), ['error']);
});

test('foreign addresses and foreign pages are refused', async () => {
  assert.equal(
    (await app.request('http://evil.example/', { headers: { host: 'evil.example' } })).status,
    421,
  );
  const post = (headers: Readonly<Record<string, string>>) =>
    app.request(`http://${HOST}/settings`, {
      method: 'POST',
      headers: { host: HOST, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: 'theme=dark',
    });
  assert.equal((await post({ origin: 'http://evil.example' })).status, 403);
  assert.equal((await post({ 'sec-fetch-site': 'cross-site' })).status, 403);
  assert.equal((await post({ origin: `http://${HOST}` })).status, 303);
});

test('a page may load nothing but our own files and has no script in itself', async () => {
  const { headers, body } = await get('/');
  const policy = headers.get('content-security-policy') ?? '';
  assert.ok(policy.includes("default-src 'none'") && !policy.includes('unsafe'));
  assert.ok(!/<script>|<script (?!src=)|\sstyle=|\son\w+=/u.test(body));
});

test('hostile words are text: markup, directions and formulas', async () => {
  const text =
    '<script>alert(1)</script>\u202egnp.exe trifft <b onmouseover=alert(1)>Putin</b>\n\n' +
    'Der russische Präsident Wladimir Putin hat am 3. Mai 2021 mit Bundeskanzlerin Angela Merkel telefoniert. ' +
    'Das Gespräch dauerte 40 Minuten. "<img src=x onerror=alert(1)>", sagte Merkel.';
  const stated = { id: 'hostile', outlet: '=HYPERLINK("x")' };
  const coverage = coverageOf(readItems([{ text, origin: '-', stated, notes: [] }]));
  const desk = coverageDesk(coverage, '<i>name</i>');
  const hostile = routes({
    desk,
    hosts: () => [HOST],
    asset: webFile,
    onError: (error) => assert.fail(error),
  });
  const fetch = async (path: string) =>
    (await hostile.request(`http://${HOST}${path}`, { headers: { host: HOST } })).text();
  for (const path of ['/', '/s', '/d', '/articles', '/actors', '/a/hostile', '/search?q=%3Cscript%3E']) {
    const body = await fetch(path);
    assert.ok(!/<script>|<b onmouseover|<img|<i>name|\u202e/u.test(body), path);
  }
  assert.ok((await fetch('/a/hostile')).includes('U+202E'));
  assert.match(await fetch('/articles.csv'), /"'=HYPERLINK/u);
});
