// Set-up of a clone: installs the packages of the lock file when they are missing or the lock file changed.
// Plain Node, no dependency: it runs before anything is installed.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = `${ROOT}node_modules/.readout-setup`;
const OLDEST_NODE = [20, 19];

/** Makes the clone ready to run; ends the process with status 1 and says why when that is not possible. */
export function setUp() {
  refuseOldNode();
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say(
    'Setting up: installing the packages of package-lock.json (about 250). Most of the time goes into the database\n' +
      'driver, which is compiled where no ready-made one can be fetched: a minute or two, with a C++ compiler, make and Python 3.',
  );
  const began = Date.now();
  // The whole line goes through the shell because npm is a script on Windows; it holds no outside words.
  const npm = spawnSync('npm ci --no-audit --no-fund --loglevel=error --progress=true', {
    cwd: ROOT,
    shell: true,
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (npm.status !== 0) fail(npm.stderr ?? String(npm.error));
  writeFileSync(STAMP, wanted);
  say(`Set up in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

/** What the installed packages depend on: the lock file, the platform and the major version of Node. */
function fingerprint() {
  const lock = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch} node-${process.versions.node.split('.')[0]}\n`;
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  say(
    `Readout needs Node ${needMajor}.${needMinor} or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

function fail(stderr) {
  process.stderr.write(stderr);
  const compiler = /gyp ERR|not found: make|g\+\+/u.test(stderr);
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/u.test(stderr);
  // node-gyp fetches the headers of Node before it compiles; without them it stops there.
  const headers = /node-gyp[\\/]lib[\\/]install\.js|getNodeDir/u.test(stderr);
  say(
    headers
      ? 'Set-up failed: the database driver (better-sqlite3) has to be compiled here, and the headers of Node could not be fetched\n' +
          'from nodejs.org. Let it through, or name the folder where Node with its headers is installed\n' +
          '(`npm_config_nodedir=/usr/local npm start`), then run this again.'
      : compiler
        ? 'Set-up failed: the database driver (better-sqlite3) could not be compiled. It needs a C++ compiler, make and Python 3:\n' +
          'on Debian or Ubuntu `apt-get install g++ make python3`, on macOS `xcode-select --install`, on Windows the build\n' +
          'tools that https://github.com/nodejs/node-gyp names. Then run this again.'
        : offline
          ? 'Set-up failed: the npm registry cannot be reached. Only this first step needs it; check the connection or\n' +
            'the registry that `npm config get registry` names (behind a proxy: `npm config set proxy`), then run this again.'
          : 'Set-up failed: npm could not install the packages. Its own words stand above; mend that and run this again.',
  );
  process.exit(1);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
