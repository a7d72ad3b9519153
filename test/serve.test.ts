import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function serve(...args: readonly string[]) {
  return spawn(process.execPath, ['bin/readout.js', 'serve', 'sample', ...args], { cwd: ROOT });
}

async function said(stream: NodeJS.ReadableStream): Promise<string> {
  const [chunk] = (await once(stream, 'data')) as [Buffer];
  return chunk.toString('utf8');
}

test('serve prints its address, answers there, and ^C ends it with status 0', async () => {
  const child = serve('--port', '0', '-q');
  const url = (await said(child.stdout)).trim();
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/u);
  assert.equal((await fetch(url)).status, 200);
  child.kill('SIGINT');
  const [status] = (await once(child, 'exit')) as [number];
  assert.equal(status, 0);
});

test('a named port that is taken is told, and nothing is served elsewhere', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const child = serve('--port', String(port), '-q');
  const words = await said(child.stderr);
  const [status] = (await once(child, 'exit')) as [number];
  taken.close();
  assert.match(words, /is taken/u);
  assert.equal(status, 1);
});
