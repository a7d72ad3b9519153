import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json } from '../src/exports/json.ts';
import { recordOf, someCoverage } from './coverage.ts';

const bytes = async (): Promise<string> => [...json.write(recordOf(await someCoverage()))].join('');

test('two runs over the same coverage write the same bytes', async () => {
  assert.equal(await bytes(), await bytes());
});

test('neither clock, time zone nor locale enters', async () => {
  const before = await bytes();
  const { TZ } = process.env;
  const { now } = Date;
  try {
    process.env['TZ'] = 'Pacific/Kiritimati';
    Date.now = () => 0;
    assert.equal(await bytes(), before);
  } finally {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
    Date.now = now;
  }
});
