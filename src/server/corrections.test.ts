import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Hono } from 'hono';
import { addInputs, initProject, verifyPack, webFile, type OpenProject } from '../app.ts';
import { projectDesk } from './desks/project.ts';
import { routes } from './routes.tsx';

const HOST = '127.0.0.1:4310';
const ALL = { offset: 0, limit: 100 };
const folder = mkdtempSync(join(tmpdir(), 'readout-desk-'));
let open: OpenProject;
let app: Hono;

before(async () => {
  open = await initProject(join(folder, 'p'));
  await addInputs(open.project, ['sample']);
  app = routes({
    desk: projectDesk(open),
    hosts: () => [HOST],
    asset: webFile,
    onError: (error) => assert.fail(error),
  });
});

after(async () => {
  await open.project.close();
  rmSync(folder, { recursive: true });
});

async function get(path: string): Promise<string> {
  const response = await app.request(`http://${HOST}${path}`, { headers: { host: HOST } });
  assert.equal(response.status, 200, path);
  return response.text();
}

async function post(path: string, fields: readonly (readonly [string, string])[]) {
  const { revision } = await open.project.overview();
  const body = new URLSearchParams({ revision: String(revision) });
  for (const [name, value] of fields) body.append(name, value);
  const response = await app.request(`http://${HOST}${path}`, {
    method: 'POST',
    headers: { host: HOST, origin: `http://${HOST}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  });
  return { status: response.status, to: response.headers.get('location') ?? '', body: await response.text() };
}

async function most(): Promise<string> {
  const { rows } = await open.project.contacts();
  return rows.toSorted((a, b) => b.articles - a.articles)[0]?.id ?? '';
}

test('every page of a project answers', async () => {
  const id = await most();
  const { rows } = await open.project.articles();
  for (const path of [
    '/', '/s', '/d', '/t', '/actors', '/outlets', '/articles', '/review', '/audit', '/search?q=Genf', '/settings',
    `/c/${id}`, `/c/${id}/compare`, `/c/${id}/merge`, `/c/${id}/split`, `/c/${id}.json`, `/a/${rows[0]?.id ?? ''}`,
    '/contacts.csv', '/s.json', '/d.csv', '/actors.json', '/articles.csv',
  ]) await get(path); // prettier-ignore
});

test('a value is entered with a reason, shown as entered, and taken back', async () => {
  const id = await most();
  const before = (await open.project.contact(id)).dossier.attributes['press'];
  const done = await post(`/c/${id}/set`, [['field', 'press'], ['value', 'kein Bild'], ['because', 'Protokoll liegt vor']]); // prettier-ignore
  assert.equal(done.status, 303);
  assert.match(done.to, /\?done=\d+$/u);
  const page = await get(done.to);
  assert.ok(page.includes('kein Bild') && page.includes('action="/undo"'));
  assert.ok((await get('/audit')).includes('Protokoll liegt vor'));
  const n = /done=(\d+)/u.exec(done.to)?.[1] ?? '';
  assert.equal((await post('/undo', [['n', n]])).status, 303);
  assert.deepEqual((await open.project.contact(id)).dossier.attributes['press'], before);
});

test('what cannot be is refused in words, and nothing is changed', async () => {
  const id = await most();
  const { revision } = await open.project.overview();
  const wrong = await post(`/c/${id}/set`, [['field', 'duration'], ['value', 'lang'], ['because', 'x']]); // prettier-ignore
  assert.equal(wrong.status, 400);
  assert.ok(wrong.body.includes('a length'));
  assert.equal(
    (
      await post(`/c/${id}/set`, [
        ['field', 'press'],
        ['value', 'x'],
      ])
    ).status,
    400,
  );
  assert.equal(
    (
      await post('/d/nothing/state', [
        ['state', 'same'],
        ['because', 'x'],
      ])
    ).status,
    400,
  );
  assert.equal((await open.project.overview()).revision, revision);
});

test('a form that another tab has overtaken changes nothing', async () => {
  const id = await most();
  const response = await app.request(`http://${HOST}/c/${id}/set`, {
    method: 'POST',
    headers: { host: HOST, origin: `http://${HOST}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'revision=0&field=press&value=x&because=y',
  });
  assert.equal(response.status, 409);
  assert.ok((await response.text()).includes('Something changed meanwhile'));
});

test('joining is shown before it is done, and undoing gives back the same record', async () => {
  const { rows } = await projectDesk(open).contacts({}, ALL, 'en');
  const [into] = rows.filter(({ participants }) => participants.length === 2);
  const other = rows.find(
    (row) =>
      row.id !== into?.id &&
      row.participants.some(({ name }) => into?.participants.some((one) => one.name === name)),
  );
  assert.ok(into && other);
  const before = JSON.stringify(await open.project.dossiers());
  const fields = [['contact', other.id], ['because', 'dasselbe']] as const; // prettier-ignore
  const preview = await post(`/c/${into.id}/merge`, fields);
  assert.equal(preview.status, 200);
  assert.ok(preview.body.includes('would be gone'));
  assert.equal(JSON.stringify(await open.project.dossiers()), before);
  const done = await post(`/c/${into.id}/merge`, [...fields, ['confirmed', '1']]);
  assert.equal(done.status, 303);
  assert.notEqual(JSON.stringify(await open.project.dossiers()), before);
  await post('/undo', [['n', /done=(\d+)/u.exec(done.to)?.[1] ?? '']]);
  assert.equal(JSON.stringify(await open.project.dossiers()), before);
});

test('an article moved out becomes a contact of its own', async () => {
  const id = await most();
  const { dossier } = await open.project.contact(id);
  const fields = [['article', dossier.articles[0] ?? ''], ['because', 'anderer Tag']] as const; // prettier-ignore
  assert.ok((await post(`/c/${id}/split`, fields)).body.includes('would be new'));
  const done = await post(`/c/${id}/split`, [...fields, ['confirmed', '1']]);
  assert.equal(done.status, 303);
  assert.equal((await open.project.contact(id)).dossier.articles.length, dossier.articles.length - 1);
  await post('/undo', [['n', /done=(\d+)/u.exec(done.to)?.[1] ?? '']]);
  assert.equal((await open.project.contact(id)).dossier.articles.length, dossier.articles.length);
});

test('the day of an article is entered on its page', async () => {
  const { rows } = await open.project.articles();
  const article = rows.find(({ published }) => published === null) ?? rows[0];
  assert.ok(article);
  const done = await post(`/a/${article.id}/set`, [['field', 'published'], ['value', '2021-12-31'], ['because', 'Archiv']]); // prettier-ignore
  assert.equal(done.status, 303);
  assert.equal((await open.project.article(article.id)).row.published, '2021-12-31');
  await post('/undo', [['n', /done=(\d+)/u.exec(done.to)?.[1] ?? '']]);
});

test('a judged difference leaves the review', async () => {
  const { differences } = await open.project.review();
  const [first] = differences.rows;
  assert.ok(first);
  const done = await post(`/d/${first.id}/state`, [['state', 'explained'], ['because', 'Zeitzone'], ['back', '/review?at=0']]); // prettier-ignore
  assert.equal(done.status, 303);
  assert.ok(done.to.startsWith('/review?'));
  assert.ok(!(await open.project.review()).differences.rows.some(({ id }) => id === first.id));
  assert.ok((await get('/d')).includes('Zeitzone'));
});

test('behind the end of the review its last point is shown', async () => {
  const { total } = (await open.project.review()).differences;
  assert.ok(total > 0);
  for (const [at, shown] of [[0, 1], [total - 1, total], [total + 5, total]] as const) {
    assert.ok((await get(`/review?at=${at}`)).includes(`${shown} of ${total}`), String(at));
  }
}); // prettier-ignore

test('a way back that leads elsewhere is not taken', async () => {
  const id = await most();
  for (const back of ['//evil.example/', 'https://evil.example/', '/\\evil.example']) {
    const done = await post(`/c/${id}/set`, [['field', 'press'], ['value', 'x'], ['because', 'y'], ['back', back]]); // prettier-ignore
    assert.ok(done.to.startsWith(`/c/${id}`), done.to);
  }
});

test('a contact leads to its evidence pack, which holds, and to the changes that were made to it', async () => {
  const id = await most();
  const pack = async (query = '') => {
    const response = await app.request(`http://${HOST}/c/${id}/pack.zip${query}`, { headers: { host: HOST } });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-disposition') ?? '', /readout-\w+\.zip/u);
    return new Uint8Array(await response.arrayBuffer());
  };
  const [whole, quoted] = [await pack(), await pack('?fulltext=no')];
  assert.deepEqual(verifyPack(whole).broken, []);
  assert.deepEqual(verifyPack(quoted).broken, []);
  assert.notDeepEqual(quoted, whole);
  const body = await get(`/c/${id}`);
  assert.ok(body.includes(`/c/${id}/pack.zip`) && body.includes(`/audit?contact=${id}`));
  const set = [['field', 'press'], ['value', 'ohne Presse'], ['because', 'from the protocol of the day']] as const;
  await post(`/c/${id}/set`, set);
  assert.ok((await get(`/audit?contact=${id}`)).includes('from the protocol of the day'));
  assert.ok(!(await get('/audit?contact=nobody')).includes('from the protocol of the day'));
  const missing = await app.request(`http://${HOST}/c/nobody/pack.zip`, { headers: { host: HOST } });
  assert.equal(missing.status, 404);
}); // prettier-ignore
