// `npm test`: set-up, then every check, then every test. `npm test -- FILE...` runs only these test files.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['src', 'test', 'cases', 'scripts', 'bench'];

/** Test files, listed here because Node 20 does not expand `**` itself. */
function testFiles() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true })
      .map((file) => `${folder}/${file}`.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.test.ts')),
  ).sort();
}

function run(...args) {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

setUp();
const asked = process.argv.slice(2);
if (asked.length > 0) process.exit(run('--import', 'tsx', '--test', ...asked));
const checks = run('scripts/check.mjs');
const files = testFiles();
process.stdout.write(`\nTests: ${files.length} files\n`);
const tests = run('--import', 'tsx', '--test', ...files);
if (checks !== 0) process.stdout.write('\nThe tests are done, but npm run check failed: see above.\n');
process.exit(checks || tests);
