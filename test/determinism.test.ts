import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json } from '../src/exports/json.ts';
import { recordOf, someCoverage } from './coverage.ts';

const bytes = (): string => [...json.write(recordOf(someCoverage()))].join('');

test('two runs over the same coverage write the same bytes', () => {
  assert.equal(bytes(), bytes());
});

test('neither clock, time zone nor locale enters', () => {
  const before = bytes();
  const { TZ } = process.env;
  const { now } = Date;
  try {
    process.env['TZ'] = 'Pacific/Kiritimati';
    Date.now = () => 0;
    assert.equal(bytes(), before);
  } finally {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
    Date.now = now;
  }
});
