import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { webFile, type OpenProject } from '../src/app.ts';
import { childJobs } from '../src/cli/jobs.ts';
import { listen, projectDesk, type Job, type Jobs, type Served } from '../src/server/index.ts';
import { ROOT, SAMPLE } from './coverage.ts';
import { projectOf } from './projects.ts';

let open: OpenProject;
let served: Served;
let jobs: Jobs & { close(): void };

before(async () => {
  open = await projectOf();
  jobs = childJobs({ bin: join(ROOT, 'bin/readout.js'), project: open.folder });
  served = await listen({ desk: projectDesk(open), port: 0, asset: webFile, jobs, onError: (error) => assert.fail(error) });
}); // prettier-ignore

after(async () => {
  jobs.close();
  await served.close();
  await open.project.close();
});

const at = (path: string): string => `${served.url.replace(/\/$/u, '')}${path}`;

async function send(fields: Readonly<Record<string, string | File>>): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return fetch(at('/import'), { method: 'POST', body: form, redirect: 'manual', headers: { origin: new URL(served.url).origin } });
} // prettier-ignore

async function ended(id: number): Promise<Job> {
  for (;;) {
    const { data } = (await (await fetch(at('/api/jobs'))).json()) as { data: Job[] };
    const job = data.find((one) => one.id === id) ?? assert.fail(`no job ${id}`);
    if (job.state !== 'running' && job.state !== 'waiting') return job;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

const idOf = (response: Response): number =>
  Number(/job-(\d+)$/u.exec(response.headers.get('location') ?? '')?.[1]);

test('a file that is sent becomes an article, under its own name', async () => {
  const name = '04-morgenwarte.txt';
  const sent = await send({ files: new File([readFileSync(join(SAMPLE, name))], `../../${name}`) });
  assert.equal(sent.status, 303);
  const job = await ended(idOf(sent));
  assert.deepEqual([job.state, job.about], ['done', `../../${name}`], job.lines.join('\n'));
  assert.match(job.lines.join('\n'), /1 articles? added/u);
  const { rows } = await open.project.articles();
  assert.deepEqual(rows.map(({ file }) => file?.endsWith(`/${name}`)), [true]);
  assert.match(await (await fetch(at('/jobs'))).text(), /data-state="done"/u);
}); // prettier-ignore

test('while a page that does its worst is read, the server answers within a second', async () => {
  const worst = `<html><body>${'<div>'.repeat(60_000)}${'Biden und Putin telefonierten am Montag. '.repeat(150_000)}`;
  const sent = await send({ files: new File([worst], 'worst.html') });
  const id = idOf(sent);
  let slowest = 0;
  for (let i = 0; i < 12; i++) {
    const began = performance.now();
    assert.equal((await fetch(at('/'))).status, 200);
    slowest = Math.max(slowest, performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  assert.ok(slowest < 1000, `${slowest.toFixed(0)} ms`);
  await fetch(at(`/jobs/${id}/cancel`), { method: 'POST', headers: { origin: new URL(served.url).origin } });
  assert.notEqual((await ended(id)).state, 'running');
});

test('what cannot be is said and starts nothing; foreign pages cannot send files', async () => {
  const before = jobs.list().length;
  assert.equal((await send({ outlet: 'x' })).status, 400);
  assert.equal((await send({ urls: 'file:///etc/passwd' })).status, 400);
  assert.equal((await send({ urls: 'https://a.example', published: 'gestern' })).status, 400);
  const foreign = await fetch(at('/import'), { method: 'POST', body: new FormData(), headers: { origin: 'http://evil.example' } });
  assert.equal(foreign.status, 403);
  assert.equal(jobs.list().length, before);
}); // prettier-ignore

test('an address inside the own network is refused, and the job says so', async () => {
  const job = await ended(idOf(await send({ urls: 'http://127.0.0.1:9/a' })));
  assert.equal(job.state, 'failed');
  assert.match(job.lines.join('\n'), /your own network|public/u);
});
