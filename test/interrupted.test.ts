/** What breaks a command off from outside: ^C, another that writes, a full disk, a reader that goes away. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { ReadoutError } from '../src/model/errors.ts';
import { Project } from '../src/project/project.ts';
import { openSqlite } from '../src/store/index.ts';
import { given } from '../src/world.ts';
import { ROOT, SAMPLE } from './coverage.ts';
import { newFolder, text } from './projects.ts';

const BIN = join(ROOT, 'bin/readout.js');
const isPosix = process.platform !== 'win32';

function readout(cwd: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
}

/** A project, and a file of so many short articles to be put in. */
function toAdd(count: number): readonly [folder: string, file: string] {
  const folder = join(newFolder(), 'p');
  readout(ROOT, 'init', folder);
  const lines = Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      id: `t${n}`,
      text: `Merkel telefonierte am 3. März 2021 mit Macron. Es war das Gespräch Nummer ${n}.`,
    }),
  );
  const file = join(folder, 'many.jsonl');
  writeFileSync(file, lines.join('\n'));
  return [folder, file];
}

/** What a command says on standard error, and how it ends. */
class Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  said = '';

  constructor(cwd: string, ...args: readonly string[]) {
    this.child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    this.ended = new Promise((resolve) => this.child.on('close', resolve));
    this.child.stderr?.on('data', (data) => (this.said += String(data)));
    this.child.stdout?.resume();
  }

  /** Waits until it has said something. */
  async says(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.said)) {
      assert.equal(this.child.exitCode, null, `it ended and said: ${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

interface Doctor {
  readonly articles: number;
  readonly damage: readonly string[];
  readonly waiting: boolean;
}

function doctor(folder: string): Doctor {
  return (JSON.parse(readout(folder, 'doctor', '--json').stdout) as { data: Doctor }).data;
}

test(
  '^C once keeps what was read and ends with 130; the same command goes on there',
  { skip: !isPosix },
  async () => {
    const [folder, file] = toAdd(900);
    const adding = new Running(folder, 'add', file);
    await adding.says(/adding \d+/u);
    adding.child.kill('SIGINT');
    assert.equal(await adding.ended, 130, adding.said);
    assert.match(adding.said, /stopping after what is being read; once more stops at once/u);
    assert.match(adding.said, /stopped; the same command goes on where it stopped/u);
    const then = doctor(folder);
    assert.ok(then.articles >= 100 && then.articles < 900, String(then.articles));
    assert.deepEqual([then.damage, then.waiting], [[], true]);
    assert.equal(readout(folder, 'add', file, '-q').status, 0);
    const now = doctor(folder);
    assert.deepEqual(now, { ...now, articles: 900, damage: [], waiting: false });
  },
);

test('^C twice ends at once with 130, and nothing is half-written', { skip: !isPosix }, async () => {
  const [folder, file] = toAdd(900);
  const adding = new Running(folder, 'add', file);
  await adding.says(/adding \d+/u);
  adding.child.kill('SIGINT');
  await adding.says(/once more/u);
  adding.child.kill('SIGINT');
  assert.equal(await adding.ended, 130, adding.said);
  assert.deepEqual(doctor(folder).damage, []);
});

test('who writes while another holds the project waits, then is told so with status 6', () => {
  const [folder, file] = toAdd(1);
  const other = new Sqlite(join(folder, 'readout.db'));
  other.exec('BEGIN IMMEDIATE');
  try {
    readout(folder, 'config', 'set', 'store.wait', '1');
    const { status, stderr } = readout(folder, 'add', file);
    assert.equal(status, 6, stderr);
    assert.match(stderr, /another program is writing to the project\n {2}Wait until it has finished/u);
    assert.equal(readout(folder, 'list', 'articles').status, 4, 'who reads need not wait');
  } finally {
    other.close();
  }
  assert.equal(readout(folder, 'add', file, '-q').status, 0);
});

/** Bytes at which the file is full: in the middle of a row, of an index, of the words for search. */
const ROOMS = [600_000, 700_000, 1_000_000];

test('a full disk: what was acknowledged is kept, the rest is untouched, and room makes it go on', async () => {
  for (const room of ROOMS) await fillsUp(room);
});

async function fillsUp(space: number): Promise<void> {
  const path = join(newFolder(), 'full.db');
  const open = async (room?: number): Promise<Project> =>
    new Project(await openSqlite(path, { create: true, ...(room === undefined ? {} : { room }) }), {
      given: given({}),
      rules: '1',
      now: () => '2026-01-01T00:00:00.000Z',
      by: 'someone',
    });
  const texts = Array.from({ length: 200 }, (_, n) => ({
    item: text(`Merkel telefonierte am 3. März 2021 mit Macron. Nummer ${n}. ${`Wort${n} `.repeat(400)}`),
  }));
  const full = await open(space);
  let acknowledged = 0;
  await assert.rejects(
    full.add(texts, { onKept: (arrivals) => (acknowledged += arrivals.length) }),
    (error) =>
      error instanceof ReadoutError &&
      error.code === 'store/full' &&
      error.message.includes(`${acknowledged} texts are in, the rest is untouched`),
  );
  await full.close();
  const again = await open();
  assert.ok(acknowledged > 0 && acknowledged < 200, String(acknowledged));
  assert.equal((await again.overview()).articles, acknowledged);
  assert.deepEqual(await again.damage(), []);
  const { arrivals } = await again.add(texts);
  assert.equal(arrivals.filter(({ place }) => place.is === 'new').length, 200 - acknowledged);
  await again.close();
}

/** A folder that cannot be written to, not even by root. */
const readOnly = (folder: string, command: string) =>
  spawnSync('unshare', ['-rm', 'sh', '-c', `mount --bind . . && mount -o remount,ro,bind . && cd "$PWD" && ${command}`], {
    cwd: folder,
    encoding: 'utf8',
  }); // prettier-ignore
const noMount = readOnly(newFolder(), 'true').status === 0 ? false : 'no folder can be made read-only here';

test('a read-only disk is said with the file, status 1, and nothing is touched', { skip: noMount }, () => {
  const [folder, file] = toAdd(1);
  const { status, stderr } = readOnly(folder, `"${process.execPath}" "${BIN}" add "${file}"`);
  assert.equal(status, 1, stderr);
  assert.match(stderr, /readout\.db: .*\n {2}Check the permissions of the folder and the file\./u);
  assert.deepEqual([doctor(folder).articles, doctor(folder).damage], [0, []]);
});

test('a reader that goes away early is no failure of a command of a project', { skip: !isPosix }, () => {
  const folder = join(newFolder(), 'p');
  readout(ROOT, 'init', folder);
  readout(folder, 'add', SAMPLE, '-q');
  const line = `"${process.execPath}" "${BIN}" export json | head -c 100 >/dev/null; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
  assert.deepEqual([stdout.trim(), stderr], ['0', '']);
});
