import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DATABASE, projectsIn } from './project-folder.ts';

test('projects that lie right in a folder are named; files and other folders are none', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-folder-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'calls'));
  mkdirSync(join(folder, 'other'));
  writeFileSync(join(folder, 'calls', DATABASE), '');
  assert.deepEqual(projectsIn(folder), ['calls']);
  assert.deepEqual(projectsIn(join(folder, 'calls', DATABASE)), []);
  assert.deepEqual(projectsIn(join(folder, 'nowhere')), []);
});
