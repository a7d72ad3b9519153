/** Nothing is asked of any network unless the user asks for it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT, SAMPLE } from './coverage.ts';
import { newFolder } from './projects.ts';

const BIN = join(ROOT, 'bin/readout.js');
/** Loaded before the program: says on standard error whom it asks for, by name or by address. */
const LISTENER = join(newFolder(), 'listener.mjs');
writeFileSync(
  LISTENER,
  `import dns from 'node:dns';
import dgram from 'node:dgram';
import net from 'node:net';
// A pipe between two programs of this computer has a path, and no host.
const told = (to) => to?.path === undefined || to.host !== undefined ? process.stderr.write('outgoing ' + (to?.host ?? to) + '\\n') : undefined;
const heard = (object, name, of) => {
  const before = object[name];
  object[name] = function (...args) {
    told(of(args));
    return before.apply(this, args);
  };
};
heard(net.Socket.prototype, 'connect', ([first]) => (Array.isArray(first) ? first[0] : first));
// Who listens has the address looked up; one written in figures asks nobody.
const asked = ([name]) => (net.isIP(name) ? { path: name } : name);
heard(dns, 'lookup', asked);
heard(dns.promises, 'lookup', asked);
heard(dgram.Socket.prototype, 'send', () => 'a datagram');
`,
);
const listened = (...args: readonly string[]): readonly string[] => ['--import', LISTENER, BIN, ...args];

/** What a command that must succeed asked for. */
function askedBy(status: number, ...args: readonly string[]): readonly string[] {
  const done = spawnSync(process.execPath, listened(...args), { encoding: 'utf8' });
  assert.equal(done.status, status, done.stderr);
  return done.stderr.split('\n').filter((line) => line.startsWith('outgoing'));
}

test('putting in, looking up, pages and briefs ask for nothing; an address that the user names is asked for', async () => {
  const folder = join(newFolder(), 'p');
  const brief = join(folder, 'brief.html');
  for (const command of [
    ['init', folder],
    ['add', SAMPLE, '-C', folder],
    ['diff', '-C', folder],
    ['export', 'json', '-C', folder],
    ['brief', '--since', '2000-01-01', '-o', brief, '-C', folder],
    ['pack', '-o', join(folder, 'a.zip'), '-C', folder],
  ])
    assert.deepEqual(askedBy(0, ...command), [], command.join(' '));
  const named = askedBy(1, 'add', 'http://127.0.0.1:9/a.html', '--allow-net', '127.0.0.0/8', '-C', folder);
  assert.ok(named.length > 0, 'what is asked for is heard');
  const child = spawn(process.execPath, listened('serve', '--port', '0', '-q', '-C', folder));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const [first] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  for (const path of ['/', '/d', '/t', '/s', '/actors', '/search?q=Biden', '/feeds', '/help/codebook', '/settings'])
    assert.equal((await fetch(new URL(path, first.trim()))).status, 200, path);
  child.kill('SIGINT');
  await once(child, 'exit');
  assert.doesNotMatch(said, /^outgoing/mu);
}); // prettier-ignore

/** Run in a network of its own in which nothing but this computer can be reached: every command, then a page. */
const ALONE = `
const { spawn, spawnSync } = require('node:child_process');
const [bin, folder, sample] = process.argv.slice(1);
const run = (...args) => {
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(args.join(' ') + ': ' + stderr);
};
run('init', folder);
run('add', sample, '-C', folder);
run('brief', '--since', '2000-01-01', '-o', folder + '/brief.html', '-C', folder);
const child = spawn(process.execPath, [bin, 'serve', '--port', '0', '-q', '-C', folder]);
child.stdout.once('data', async (url) => {
  const page = await fetch(String(url).trim() + 'd');
  process.stdout.write(page.status + ' ' + (await fetch('http://192.0.2.1/').then(() => 'reached', () => 'no way out')));
  child.kill('SIGINT');
});`;
const ALONE_ARGS = ['-rn', 'sh', '-c', 'ip link set lo up && exec "$0" "$@"'] as const;
const skip = spawnSync('unshare', [...ALONE_ARGS, 'true']).status === 0 ? false : 'no network namespace';

test('init, add, serve and brief work where no network can be reached', { skip }, () => {
  const args = [...ALONE_ARGS, process.execPath, '-e', ALONE, BIN, join(newFolder(), 'p'), SAMPLE];
  const { stdout, stderr } = spawnSync('unshare', args, { encoding: 'utf8', timeout: 120_000 });
  assert.equal(stdout, '200 no way out', stderr);
});
