// `npm start`: makes a fresh clone ready, then does the main job on the sample coverage.
// With --check it prints and exits, whatever later versions do beside printing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

setUp();
const { status } = spawnSync(process.execPath, ['bin/readout.js', 'read', 'sample', '--brief'], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exit(status ?? 1);
