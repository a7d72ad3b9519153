// `npm run check`: everything that is checked without running the product. All steps run; the failures come last, together.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const local = (name) => `node_modules/${name}`;

/** Name, what it holds, how to mend it, and the script with its arguments. */
const STEPS = [
  ['types', 'npx tsc', local('typescript/bin/tsc'), '-p', 'tsconfig.json'],
  ['lint and import cycles', 'npx eslint . --fix', local('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
  ['format', 'npm run format', local('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  ['import table', 'see scripts/import-table.ts', '--import', 'tsx', 'scripts/import-table.ts'],
  ['gazetteer', 'see scripts/check-gazetteer.ts', '--import', 'tsx', 'scripts/check-gazetteer.ts'],
  ['generated docs up to date', 'npm run docs', '--import', 'tsx', 'scripts/docs.ts', '--check'],
];

setUp();
const failed = STEPS.filter(([name, , ...command]) => {
  const began = Date.now();
  const done = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${done.status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  if (done.status !== 0) process.stdout.write(`${done.stdout}${done.stderr}\n`);
  return done.status !== 0;
});
for (const [name, mend] of failed) process.stdout.write(`check failed: ${name} (to mend it: ${mend})\n`);
process.exit(failed.length > 0 ? 1 : 0);
