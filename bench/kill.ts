/**
 * `node --import tsx bench/kill.ts [ROUNDS]` (200): kills a process that works on a project, at a random moment, and looks what
 * is left. A round adds, corrects or migrates; everything the process had acknowledged must be there, everything else whole
 * or not at all, and the doctor must find nothing. `test/kill.test.ts` runs a few rounds of the same.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { addInputs, initProject, openProject, SAMPLE } from '../src/app.ts';
import { MIGRATIONS } from '../src/store/migrations/index.ts';

const VICTIM = fileURLToPath(new URL('kill-victim.ts', import.meta.url));
/** Within which time after the beginning of its work a process is killed, in milliseconds. */
const SPREAD_MS = 2000;

export const WORKS = ['add', 'compile', 'correct', 'migrate'] as const;
export type Work = (typeof WORKS)[number];

/** What a round left. */
export interface Round {
  readonly work: Work;
  /** Things the process said were kept. */
  readonly acknowledged: number;
  /** Things it said were kept that are not there. */
  readonly lost: readonly string[];
  /** What the doctor found. */
  readonly damage: readonly string[];
}

/** One round in a project folder that is there already. */
export async function killRound(folder: string, work: Work, afterMs: number): Promise<Round> {
  const said = await killed(folder, work, afterMs);
  const { project } = await openProject(folder);
  try {
    const articles = new Set((await project.articles()).rows.map(({ id }) => `article ${id}`));
    const events = new Set((await project.log()).map(({ n }) => `event ${n}`));
    const there = (one: string): boolean => articles.has(one) || events.has(one) || one === 'migrated';
    const damage = [...(await project.damage()), ...migrationDamage(folder)];
    return { work, acknowledged: said.length, lost: said.filter((one) => !there(one)), damage };
  } finally {
    await project.close();
  }
}

/** Copies on which migrations were broken off: each is whole, and before, between or behind the two. They are removed. */
function migrationDamage(folder: string): string[] {
  const copies = readdirSync(folder).filter((name) => /^copy-.*\.db$/u.test(name));
  return copies.flatMap((name) => {
    const file = new Sqlite(join(folder, name));
    const version = Number(file.pragma('user_version', { simple: true })) - MIGRATIONS.length;
    const columns = (file.pragma('table_info(articles)') as { name: string }[]).map((column) => column.name);
    const filled = columns.includes('later')
      ? file.prepare('SELECT count(*) FROM articles WHERE later IS NULL').pluck().get() === 0
      : version === 0;
    const whole = file.pragma('integrity_check', { simple: true }) === 'ok';
    file.close();
    for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `${name}${end}`), { force: true });
    return whole && filled && columns.includes('later') === version > 0
      ? []
      : [`${name} was left half migrated`];
  });
}

/** Starts the victim, kills it some milliseconds after it has begun its work, and gives the lines it had printed. */
function killed(folder: string, work: Work, afterMs: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', VICTIM, folder, work], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    let armed = false;
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      if (armed || !out.includes('begun\n')) return;
      armed = true;
      setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.on('error', reject);
    // A line that was not finished was not acknowledged.
    child.on('close', () =>
      resolve(
        out
          .split('\n')
          .slice(0, -1)
          .filter((line) => line !== 'begun'),
      ),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rounds = Number(process.argv[2] ?? 200);
  const folder = mkdtempSync(join(tmpdir(), 'readout-kill-'));
  try {
    await run(rounds, join(folder, 'p'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(rounds: number, folder: string): Promise<void> {
  const { project } = await initProject(folder);
  await addInputs(project, [SAMPLE]);
  await project.close();
  const sums = new Map<Work, { rounds: number; acknowledged: number; lost: number; damage: number }>();
  for (let i = 0; i < rounds; i++) {
    const work = WORKS[i % WORKS.length] ?? 'add';
    // Spread over the first seconds of the work, by a fixed sequence.
    const { acknowledged, lost, damage } = await killRound(folder, work, (i * 137) % SPREAD_MS);
    const sum = sums.get(work) ?? { rounds: 0, acknowledged: 0, lost: 0, damage: 0 };
    sums.set(work, {
      rounds: sum.rounds + 1,
      acknowledged: sum.acknowledged + acknowledged,
      lost: sum.lost + lost.length,
      damage: sum.damage + damage.length,
    });
    for (const line of [...lost.map((one) => `lost: ${one}`), ...damage])
      console.log(`round ${i} (${work}): ${line}`);
  }
  // What was cut off before its compilation is made up for, and then all is well again.
  const after = await openProject(folder);
  await after.project.settle();
  const left = [...(await after.project.damage())];
  await after.project.close();
  console.log(`in the end ${left.length === 0 ? 'the doctor finds nothing' : left.join('; ')}`);
  for (const [work, sum] of sums) {
    console.log(
      `${work}: ${sum.rounds} rounds, ${sum.acknowledged} things acknowledged, ${sum.lost} lost, ${sum.damage} things damaged`,
    );
  }
}
