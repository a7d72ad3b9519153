/**
 * `npm run score`: runs the scorers that lie beside this repository (`../shared/scorers`, Python 3) over the corpora there
 * and prints each figure beside the last landed one, kept in `docs/scores.md`. `-- --update` rewrites that page;
 * `-- NAME...` scores only some, `-- --verbose` also prints what was missed in the sample. What is not there is skipped with one line.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readScores, scoresPage, type Figures } from './scores-page.ts';
import { MEASURES, type Measure } from './measures.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = join(ROOT, '..', 'shared');
const PAGE = join(ROOT, 'docs', 'scores.md');

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const before = readScores(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '');
const now: Figures = new Map(before);
for (const measure of MEASURES) {
  if (asked.length > 0 && !asked.includes(measure.name)) continue;
  const missing = measure.needs.map((path) => join(SHARED, path)).find((path) => !existsSync(path));
  if (missing !== undefined) console.log(`skipped ${measure.name}: ${missing} is not there`);
  else score(measure);
}
if (process.argv.includes('--update')) {
  writeFileSync(PAGE, scoresPage(now, MEASURES));
  console.log('wrote docs/scores.md');
}

function score(measure: Measure): void {
  const folder = mkdtempSync(join(tmpdir(), 'readout-score-'));
  const began = Date.now();
  try {
    const metrics = measure.run({ shared: SHARED, root: ROOT, folder, python, readout, script });
    console.log(`\n${measure.name}: ${measure.about} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    for (const name of measure.figures) show(measure, name, metrics[name]);
  } catch (error) {
    console.log(`\n${measure.name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function show(measure: Measure, name: string, value: number | null | undefined): void {
  if (value === undefined) throw new Error(`the scorer has no figure ${name}`);
  const key = `${measure.name} ${name}`;
  const landed = before.get(key);
  const figure = value === null ? '-' : (value * 100).toFixed(1);
  now.set(key, figure);
  const change =
    landed === undefined || landed === '-' || figure === '-' || landed === figure
      ? ''
      : `  ${sign(Number(figure) - Number(landed))}`;
  console.log(`  ${name.padEnd(34)} ${figure.padStart(6)}   landed ${(landed ?? '-').padStart(6)}${change}`);
}

function sign(difference: number): string {
  return `${difference > 0 ? '+' : ''}${difference.toFixed(1)}`;
}

/** Runs a Python program; its standard output goes to the file, or is given back. */
function python(args: readonly string[], into?: string): string {
  return run('python3', args, into);
}

/** Runs this clone's `readout read INPUT --json` into a file. */
function readout(input: string, into: string): void {
  run(process.execPath, [join(ROOT, 'bin/readout.js'), 'read', input, '--json', '-q'], into);
}

/** Runs a script of this clone. */
function script(args: readonly string[]): void {
  const [name = '', ...rest] = args;
  run(process.execPath, ['--import', 'tsx', join(ROOT, name), ...rest]);
}

function run(program: string, args: readonly string[], into?: string): string {
  const file = into === undefined ? undefined : openSync(into, 'w');
  const done = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', file ?? 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  if (file !== undefined) closeSync(file);
  if (done.error) throw new Error(`${program} cannot be run: ${done.error.message}`);
  if (done.status !== 0) throw new Error(`${args[0] ?? program} failed: ${done.stderr.trim()}`);
  return done.stdout;
}
