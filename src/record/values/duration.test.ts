import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Modifier } from '../../model/report.ts';
import { duration, secondsOf } from './duration.ts';
import type { Comparison } from './value-type.ts';

const read = (words: string) => {
  const [value = '', mod] = words.split(' ');
  return mod === undefined ? { value } : { value, mod: mod as Modifier };
};

const CASES: readonly (readonly [a: string, b: string, Comparison])[] = [
  ['PT50M', 'PT50M', 'same'],
  ['PT60M', 'PT1H', 'same'],
  ['PT50M APPROX', 'PT50M', 'coarser'],
  ['PT50M', 'PT50M APPROX', 'finer'],
  ['PT2H MORE_THAN', 'PT121M', 'coarser'],
  ['PT121M', 'PT2H MORE_THAN', 'finer'],
  ['PT1H LESS_THAN', 'PT50M', 'coarser'],
  ['PT1H MORE_THAN', 'PT50M', 'conflict'],
  ['PT1H MORE_THAN', 'PT1H LESS_THAN', 'conflict'],
  ['PT90M MORE_THAN', 'PT2H LESS_THAN', 'coarser'],
  ['PT40M APPROX', 'PT50M', 'conflict'],
  ['PT50M', 'PT2H', 'conflict'],
  ['PT50M', 'PT1H', 'conflict'],
  ['PTXH', 'PT2H', 'coarser'],
  ['P2W', 'P14D', 'same'],
];

for (const [a, b, expected] of CASES) {
  test(`duration: ${a} against ${b} is ${expected}`, () => {
    assert.equal(duration.compare(read(a), read(b)), expected);
  });
}

test('duration: lengths that only fit each other are shown apart', () => {
  assert.equal(duration.compare(read('PT65M MORE_THAN'), read('PT1H MORE_THAN')), 'same');
  assert.equal(duration.isOne(read('PT65M MORE_THAN'), read('PT1H MORE_THAN')), false);
  assert.equal(duration.isOne(read('PT60M'), read('PT1H')), true);
});

test('duration: seconds of every unit, none where the number is open', () => {
  assert.equal(secondsOf('PT1H30M'), 5400);
  assert.equal(secondsOf('P2D'), 172_800);
  assert.ok(Number.isNaN(secondsOf('PXD')));
  assert.ok(Number.isNaN(secondsOf('P')));
});

test('duration: shown in words', () => {
  assert.equal(duration.show(read('PT1H30M'), 'de'), '1 Stunde 30 Minuten');
  assert.equal(duration.show(read('PT50M APPROX'), 'en'), 'about 50 minutes');
  assert.equal(duration.show(read('P1.5Y'), 'de'), '1,5 Jahre');
  assert.equal(duration.show(read('PXD'), 'de'), 'PXD');
});
