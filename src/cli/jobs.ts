import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Intake, Job, JobKind, Jobs, SentFile } from '../server/index.ts';

/** Jobs that are remembered; older ones are forgotten. */
const KEPT = 50;
/** Lines of a job that are remembered. */
const LINES = 40;
/** Milliseconds after which a job is stopped: nothing that is worth reading takes so long. */
const PATIENCE = 30 * 60_000;
/** MiB of JavaScript objects that the reader of a job may have. */
const MEMORY = 448;

interface Planned {
  readonly kind: JobKind;
  readonly about: string;
  /** What follows `readout` on the command line. */
  readonly args: readonly string[];
  /** Folder with the files that were sent; removed at the end. */
  readonly folder?: string;
}

type Open = { -readonly [K in keyof Job]: Job[K] };

/** Runs jobs as commands of this program, one at a time. `bin` is the program, `project` the folder it works in. */
export function childJobs({ bin, project }: { readonly bin: string; readonly project: string }): Jobs & { close(): void } {
  const jobs: { readonly job: Open; readonly planned: Planned }[] = [];
  let running: { readonly job: Open; readonly child: ChildProcess } | undefined;
  let ids = 0;

  const next = (): void => {
    const waiting = running === undefined ? jobs.find(({ job }) => job.state === 'waiting') : undefined;
    if (waiting === undefined) return;
    const { job, planned } = waiting;
    const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY}`, bin, ...planned.args], {
      cwd: project,
      env: { ...process.env, READOUT_PROGRESS: 'json', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = { job, child };
    job.state = 'running';
    job.began = new Date().toISOString();
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    hear(child, job);
    child.on('error', (error) => job.lines = [...job.lines, error.message]);
    child.on('close', (code) => {
      clearTimeout(late);
      if (planned.folder !== undefined) rmSync(planned.folder, { recursive: true, force: true });
      running = undefined;
      job.ended = new Date().toISOString();
      // Five: some inputs could not be read, the others are in; four: nothing was new.
      if (job.state === 'running') job.state = code === 0 || code === 4 || code === 5 ? 'done' : 'failed';
      next();
    });
  };

  const plan = (planned: Planned): Job => {
    const job: Open = {
      id: ++ids, kind: planned.kind, about: planned.about, state: 'waiting', done: 0, of: null, began: null, ended: null, lines: [],
    };
    jobs.push({ job, planned });
    if (jobs.length > KEPT) jobs.splice(0, jobs.length - KEPT);
    next();
    return { ...job };
  };

  return {
    list: () => jobs.map(({ job }) => ({ ...job })).reverse(),
    add: (intake) => plan(planOf(intake)),
    fetch: (names) => plan({ kind: 'fetch', about: names.join(', '), args: ['fetch', ...names] }),
    cancel: (id) => {
      const found = jobs.find(({ job }) => job.id === id)?.job;
      if (found === undefined || (found.state !== 'waiting' && found.state !== 'running')) return false;
      const child = running?.job === found ? running.child : undefined;
      found.state = 'cancelled';
      // Asked politely it finishes the text it reads and brings the contacts up to date.
      child?.kill('SIGINT');
      return true;
    },
    close: () => {
      for (const { job } of jobs) if (job.state === 'waiting') job.state = 'cancelled';
      running?.child.kill('SIGINT');
    },
  };
} // prettier-ignore

/** The command that puts in what was sent; files go into a folder of their own under names that are safe. */
function planOf({ files, urls, outlet, published }: Intake): Planned {
  const folder = mkdtempSync(join(tmpdir(), 'readout-import-'));
  const paths = files.map((file, i) => written(file, join(folder, String(i))));
  const about = [...files.map(({ name }) => name), ...urls].join(', ');
  const flags = [
    ...(outlet === undefined ? [] : [`--outlet=${outlet}`]),
    ...(published === undefined ? [] : [`--published=${published}`]),
  ];
  return { kind: 'add', about, folder, args: ['add', ...flags, '--', ...paths, ...urls] };
}

/** Writes one file; of its name only the last part counts, without what a path could make of it. */
function written({ name, bytes }: SentFile, folder: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  const safe = last.replace(/[^\p{L}\p{M}\p{N}. _-]/gu, '_').replace(/^\.+/u, '').slice(0, 120);
  mkdirSync(folder);
  const path = join(folder, safe === '' ? 'file.txt' : safe);
  writeFileSync(path, bytes);
  return path;
} // prettier-ignore

/** Takes down what a job says: how far it is, and lines for people. */
function hear(child: ChildProcess, job: Open): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      const lines = `${rest}${piece}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(line, job);
    });
    stream?.on('end', () => take(rest, job));
  }
}

function take(line: string, job: Open): void {
  if (line.trim() === '') return;
  const progress = /^\{"progress":/u.test(line) ? (JSON.parse(line) as { done: number; of: number | null }) : undefined;
  if (progress === undefined) job.lines = [...job.lines, line.replace(/^readout: /u, '').trim()].slice(-LINES);
  else Object.assign(job, { done: progress.done, of: progress.of });
} // prettier-ignore
