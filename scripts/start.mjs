// `npm start`: makes a fresh clone ready, then does the main job on the sample coverage.
// With --check it prints and exits, whatever later versions do beside printing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

setUp();
const { status } = spawnSync(process.execPath, ['bin/readout.js', 'read', 'sample', '--brief', '-q'], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (status === 0) {
  process.stderr.write(
    '\nThat was the invented coverage in sample/. Next:\n' +
      '  npx readout read FILE|FOLDER|-                    your own articles\n' +
      '  npx readout why sample --contact ID               why the values of a contact are there\n' +
      '  README.md                                         what it does, and what it cannot\n',
  );
}
process.exit(status ?? 1);
