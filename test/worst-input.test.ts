/** The worst that can be put in, through the pages: the server goes on answering, memory stays bounded, the limit is named. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { webFile, type OpenProject } from '../src/app.ts';
import { childJobs } from '../src/cli/jobs.ts';
import { listen, projectDesk, type Job, type Jobs, type Served } from '../src/server/index.ts';
import { ROOT } from './coverage.ts';
import { newFolder, projectOf } from './projects.ts';

/** Milliseconds in which a page must come, and MiB that reading may take, whatever is read. */
const PATIENCE = 1000;
const MOST_MIB = 500;

/** Loaded before every job: its last line says how much memory it took. Linux counts in `maxRSS` also what the parent had. */
const WATCH = join(newFolder(), 'watch.mjs');
const PEAK = `import { existsSync, readFileSync } from 'node:fs';
const own = '/proc/self/status';
process.on('exit', () => {
  const kib = existsSync(own) ? /VmHWM:\\s+(\\d+)/.exec(readFileSync(own, 'utf8'))[1] : process.resourceUsage().maxRSS;
  process.stderr.write('\\npeak ' + Number(kib) / 1024 + ' MiB\\n');
});`;
const options = process.env['NODE_OPTIONS'];
let open: OpenProject;
let served: Served;
let jobs: Jobs & { close(): void };

before(async () => {
  writeFileSync(WATCH, PEAK);
  process.env['NODE_OPTIONS'] = `${options ?? ''} --import ${WATCH}`.trim();
  open = await projectOf();
  jobs = childJobs({ bin: join(ROOT, 'bin/readout.js'), project: open.folder });
  served = await listen({ desk: projectDesk(open), port: 0, asset: webFile, jobs, onError: (error) => assert.fail(error) });
}); // prettier-ignore

after(async () => {
  if (options === undefined) delete process.env['NODE_OPTIONS'];
  else process.env['NODE_OPTIONS'] = options;
  jobs.close();
  await served.close();
  await open.project.close();
});

/** Puts a file in by the page, asks for pages until it is read, and gives back the job and the longest wait. */
async function putIn(name: string, bytes: Uint8Array): Promise<{ readonly job: Job; readonly slowest: number }> {
  const form = new FormData();
  form.append('files', new File([Uint8Array.from(bytes)], name));
  const { origin } = new URL(served.url);
  const sent = await fetch(new URL('/import', served.url), { method: 'POST', body: form, redirect: 'manual', headers: { origin } });
  const id = Number(/job-(\d+)$/u.exec(sent.headers.get('location') ?? '')?.[1]);
  let slowest = 0;
  for (;;) {
    const began = performance.now();
    for (const path of ['/', '/jobs']) assert.equal((await fetch(new URL(path, served.url))).status, 200);
    slowest = Math.max(slowest, performance.now() - began);
    const job = jobs.list().find((one) => one.id === id) ?? assert.fail(`no job ${id}`);
    if (job.state !== 'running' && job.state !== 'waiting') return { job, slowest };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
} // prettier-ignore

/** A record of a web archive around the answer of a server. */
function record(http: Uint8Array): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
}

const WORDS = 'Es wurde lange über vieles geredet, ohne dass jemand davon berichtet hätte. ';
const PAGE = `<!doctype html><title>Lang</title><h1>Lang</h1><p>${WORDS.repeat(8)}</p>`;
const ENTITIES = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
  '',
);

const WORST: readonly (readonly [string, () => Uint8Array, Job['state'], RegExp])[] = [
  ['huge.html', () => Buffer.from(PAGE + `<p>${WORDS}</p>`.repeat(Math.floor(49e6 / (WORDS.length + 8)))), 'done', /behind its first 200000 characters was not read/u],
  ['over.html', () => Buffer.concat([Buffer.from(PAGE), Buffer.alloc(51 * 2 ** 20, 'Wort ')]), 'failed', /at most \d+ are read/u],
  ['bomb.warc', () => record(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'), gzipSync(Buffer.alloc(300 * 2 ** 20))])), 'failed', /more than 52428800 bytes/u],
  ['entities.xml', () => Buffer.from(`<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e0 "lol">${ENTITIES}]><rss version="2.0"><channel><title>&e12;</title><item><title>&e12;</title></item></channel></rss>`), 'done', /13 entities of its own; none is expanded/u],
  ['cut.warc', () => record(Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`)).subarray(0, -80), 'failed', /record 1 at byte 0: the file is cut off/u],
]; // prettier-ignore

for (const [name, bytes, state, words] of WORST) {
  test(`${name}: named limit, bounded memory, and pages within a second meanwhile`, async () => {
    const { job, slowest } = await putIn(name, bytes());
    const said = job.lines.join('\n');
    assert.deepEqual([job.state, words.test(said)], [state, true], said);
    const peak = Number(/^peak ([\d.]+) MiB$/mu.exec(said)?.[1] ?? Infinity);
    assert.ok(peak < MOST_MIB, `${peak} MiB`);
    assert.ok(slowest < PATIENCE, `${slowest.toFixed(0)} ms`);
  });
}
