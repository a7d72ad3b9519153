import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killRound, WORKS } from '../bench/kill.ts';
import { SAMPLE } from './coverage.ts';
import { projectOf } from './projects.ts';

/** Rounds here; `bench/kill.ts` runs two hundred. */
const ROUNDS = 10;

test('a process killed while it adds, compiles, corrects or migrates loses nothing it had acknowledged', async () => {
  const { project, folder } = await projectOf(SAMPLE);
  await project.close();
  let acknowledged = 0;
  for (let i = 0; i < ROUNDS; i++) {
    const round = await killRound(folder, WORKS[i % WORKS.length] ?? 'add', (i * 137) % 900);
    assert.deepEqual([round.work, round.lost, round.damage], [round.work, [], []]);
    acknowledged += round.acknowledged;
  }
  assert.ok(acknowledged > 0, 'something was kept before a kill');
});
