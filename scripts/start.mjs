// `npm start`: makes a fresh clone ready, does the main job on the sample coverage and serves its pages on this computer
// until ^C. With --check it prints and exits.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

setUp();
const { status } = spawnSync(process.execPath, ['bin/readout.js', 'read', 'sample', '--brief', '-q'], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
process.stderr.write(
  '\nThat was the invented coverage in sample/. Next:\n' +
    '  npx readout read FILE|FOLDER|-                    your own articles\n' +
    '  npx readout serve FILE|FOLDER|-                   the same as pages\n' +
    '  npx readout why sample --contact ID               why the values of a contact are there\n' +
    '  README.md                                         what it does, and what it cannot\n',
);
if (process.argv.includes('--check')) process.exit(0);
process.stderr.write('\nThe sample as pages, on this computer only (^C ends it; --check leaves them out):\n');
// ^C is the child's to answer: it closes its server, then this process ends with its status.
process.on('SIGINT', () => undefined);
const pages = spawnSync(process.execPath, ['bin/readout.js', 'serve', 'sample', '-q'], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exit(pages.status ?? 1);
