import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { record } from '../src/contract/index.ts';
import { ROOT } from './coverage.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const BIN = join(ROOT, 'bin/readout.js');
const TEXT =
  'Kanzler trifft Präsidentin\n\nDer Kanzler hat am Montag mit der Präsidentin über die Lage gesprochen.\n';

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function readout(args: readonly string[], more: { input?: string; env?: Record<string, string> } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    ...(more.input === undefined ? {} : { input: more.input }),
    env: { ...process.env, ...more.env },
  });
  return { status, out: stdout, err: stderr };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('help begins with examples and goes to standard output with status 0', () => {
  for (const args of [['--help'], ['-h'], ['read', '--help'], ['why', '--help']]) {
    const { status, out, err } = readout(args);
    assert.equal(status, 0);
    assert.equal(err, '');
    assert.match(out, /^Examples:\n {2}\S/u);
    assert.match(out, /Usage: readout/u);
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
  }
});

test('-V prints the version of the package', () => {
  const { status, out } = readout(['-V']);
  assert.equal(status, 0);
  assert.match(out, /^\d+\.\d+\.\d+\n$/u);
});

test('wrong usage ends with status 2, says what is wrong and guesses what was meant', () => {
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['raed', 'x'], /unknown command 'raed'\n\(Did you mean read\?\)/u],
    [['read'], /missing required argument 'input'/u],
    [['read', 'sample', '--jsno'], /unknown option '--jsno'\n\(Did you mean --json\?\)/u],
    [['read', 'sample', '--lang', 'fr'], /Allowed choices are de, en/u],
    [['why', 'sample'], /required option '--contact/u],
    [['read', 'sample', '--json', '--jsonl'], /'--json' cannot be used with option '--jsonl'/u],
  ];
  for (const [args, says] of wrong) {
    const { status, out, err } = readout(args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, says);
  }
});

test('without a command the help is shown as an error', () => {
  const { status, out, err } = readout([]);
  assert.equal(status, 2);
  assert.equal(out, '');
  assert.match(err, /Usage: readout/u);
});

test('what cannot be found, read or understood: what, where, why, what to do; status 1', () => {
  const locked = file('locked.txt', TEXT);
  chmodSync(locked, 0);
  const cases: readonly (readonly [string, RegExp])[] = [
    [join(folder, 'nowhere.txt'), /nowhere\.txt: there is no such file or folder\n {2}Check the path/u],
    [file('image.png', '\u0089PNG\r\n\u001a\n\0\0\0'), /image\.png: .+not text.*\n {2}Give a text/u],
    // The superuser may read everything, so there it is no failure.
    ...(process.getuid?.() === 0
      ? []
      : [[locked, /locked\.txt: it may not be read\n {2}Check the perm/u] as const]),
  ];
  for (const [path, says] of cases) {
    const { status, out, err } = readout(['read', path]);
    assert.equal(status, 1, err);
    assert.equal(out, '');
    assert.match(err, says);
  }
});

test('an empty folder is nothing found: status 4', () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const { status, err } = readout(['read', empty]);
  assert.equal(status, 4);
  assert.match(err, /nothing to read in .*empty/u);
});

test('some inputs failed: the others are read, status 5', () => {
  const { status, out, err } = readout(['read', file('good.txt', TEXT), join(folder, 'bad.txt'), '--json']);
  assert.equal(status, 5);
  assert.equal(record.parse(JSON.parse(out)).articles.length, 1);
  assert.match(err, /bad\.txt: there is no such file/u);
});

test('a line of JSON Lines that cannot be read is named with its number; the others are read', () => {
  const path = file('feed.jsonl', `${JSON.stringify({ id: 'a', text: TEXT })}\n{"id": \n`);
  const { status, out, err } = readout(['read', path, '--json']);
  assert.equal(status, 5);
  assert.deepEqual(
    record.parse(JSON.parse(out)).articles.map(({ id }) => id),
    ['a'],
  );
  assert.match(err, /feed\.jsonl:2: not JSON/u);
});

test('- reads standard input; data goes to standard output alone', () => {
  const { status, out, err } = readout(['read', '-', '--json'], { input: TEXT });
  assert.equal(status, 0);
  assert.equal(err, '');
  const [article] = record.parse(JSON.parse(out)).articles;
  assert.equal(article?.file, undefined);
  assert.equal(article?.title?.quote, 'Kanzler trifft Präsidentin');
});

test('standard input that comes late and in pieces is waited for', async () => {
  const child = spawn(process.execPath, [BIN, 'read', '-', '--json', '-q'], { cwd: ROOT, stdio: 'pipe' });
  let out = '';
  child.stdout.on('data', (data) => (out += String(data)));
  for (const piece of [TEXT.slice(0, 20), TEXT.slice(20)]) {
    await new Promise((resolve) => setTimeout(resolve, 600));
    child.stdin.write(piece);
  }
  child.stdin.end();
  const [code] = await ended(child);
  assert.equal(code, 0);
  assert.equal(record.parse(JSON.parse(out)).articles[0]?.title?.quote, 'Kanzler trifft Präsidentin');
});

test('the JSON of two orders of inputs is the same, byte for byte', () => {
  const [a, b] = [file('a.txt', TEXT), file('b.txt', `Zweiter Text\n\n${TEXT}`)];
  assert.equal(readout(['read', a, b, '--json']).out, readout(['read', b, a, '--json']).out);
});

test('--jsonl prints a record of the contract a line', () => {
  const lines = readout(['read', 'sample', '--jsonl', '-q']).out.trimEnd().split('\n');
  for (const line of lines) assert.ok(record.safeParse(JSON.parse(line)).success);
});

test('in a folder other kinds of files are passed over with a word, which -q keeps back', () => {
  const mixed = join(folder, 'mixed');
  mkdirSync(mixed);
  writeFileSync(join(mixed, 'a.txt'), TEXT);
  writeFileSync(join(mixed, 'notes.md'), 'notes');
  assert.match(readout(['read', mixed]).err, /passed over.*notes\.md/u);
  const quiet = readout(['read', mixed, '-q']);
  assert.equal(quiet.err, '');
  assert.equal(quiet.status, 0);
});

test('what is read is at most 80 columns wide and without colours when it is no terminal', () => {
  const { out } = readout(['read', 'sample'], { env: { CI: 'true', FORCE_COLOR: '1', COLUMNS: '200' } });
  assert.ok(!out.includes('\u001b'));
  for (const line of out.split('\n')) assert.ok(Array.from(line).length <= 80, line);
});

test('--lang de labels in German', () => {
  assert.match(readout(['read', 'sample', '--lang', 'de']).out, /Artikel/u);
});

test('a reader that closes the pipe early is no failure', async () => {
  const many = file(
    'many.jsonl',
    Array.from({ length: 2000 }, (_, id) => JSON.stringify({ id, text: TEXT })).join('\n'),
  );
  const child = spawn(process.execPath, [BIN, 'read', many, '--json', '-q'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (data) => (err += String(data)));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await ended(child);
  assert.equal(err, '');
  assert.equal(code, 0);
});

test('^C ends the program as interrupted', { skip: process.platform === 'win32' }, async () => {
  const child = spawn(process.execPath, [BIN, 'read', '-'], { cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.kill('SIGINT');
  const [code, signal] = await ended(child);
  assert.ok(code === 130 || signal === 'SIGINT', `${String(code)} ${String(signal)}`);
});

function ended(child: ChildProcess): Promise<readonly [number | null, string | null]> {
  return new Promise((resolve) => child.on('close', (code, signal) => resolve([code, signal])));
}
