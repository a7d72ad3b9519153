import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ROOT } from './coverage.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-package-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function node(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
}

test('the built package, without sources, reads the sample as the clone does', () => {
  const built = node(
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    '-p',
    'tsconfig.build.json',
    '--outDir',
    join(folder, 'dist'),
  );
  assert.equal(built.status, 0, built.stdout);
  mkdirSync(join(folder, 'bin'));
  copyFileSync(join(ROOT, 'bin/readout.js'), join(folder, 'bin/readout.js'));
  copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  for (const name of ['data', 'node_modules']) symlinkSync(join(ROOT, name), join(folder, name), 'junction');
  const inPackage = node(join(folder, 'bin/readout.js'), 'read', 'sample', '--json');
  assert.equal(inPackage.status, 0, inPackage.stderr);
  assert.equal(inPackage.stdout, node('bin/readout.js', 'read', 'sample', '--json').stdout);
});

test('the package ships what it needs to run and no tests', () => {
  const packed = spawnSync('npm pack --dry-run --json --ignore-scripts', {
    cwd: ROOT,
    encoding: 'utf8',
    shell: true,
  });
  const [{ files }] = JSON.parse(packed.stdout) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  for (const path of [
    'bin/readout.js',
    'package.json',
    'LICENSE',
    'README.md',
    'data/README.md',
    'docs/schema/record-1.json',
  ]) {
    assert.ok(paths.includes(path), path);
  }
  assert.ok(!paths.some((path) => path.startsWith('src/') || path.includes('.test.')));
});
