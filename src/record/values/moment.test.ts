import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Modifier } from '../../model/report.ts';
import { moment } from './moment.ts';
import type { Comparison } from './value-type.ts';

const read = (words: string) => {
  const [value = '', mod] = words.split(' ');
  return mod === undefined ? { value } : { value, mod: mod as Modifier };
};

const CASES: readonly (readonly [a: string, b: string, Comparison])[] = [
  ['2021-12-30', '2021-12-30', 'same'],
  ['2022-01', '2022-01-10', 'coarser'],
  ['2022-01-10', '2022-01', 'finer'],
  ['2022-01-10', '2022-01-12', 'conflict'],
  ['2022-01-10', '2021-12', 'conflict'],
  ['XXXX-WXX-4', '2021-12-30', 'coarser'],
  ['XXXX-WXX-2', '2021-12-30', 'conflict'],
  ['2021-12-07', 'XXXX-WXX-2', 'finer'],
  ['XXXX-01-10', '2022-01-10', 'coarser'],
  ['XXXX-01-10', '2022-01-11', 'conflict'],
  ['XXXX-WXX-4', 'XXXX-WXX-4', 'same'],
  ['XXXX-WXX-4', 'XXXX-WXX-5', 'conflict'],
  ['2021-12-30T21:30+01:00', '2021-12-30T23:30+03:00', 'same'],
  ['T21:30+01:00', 'T23:30+03:00', 'same'],
  ['T23:30+03:00', '2021-12-30T21:30+01:00', 'coarser'],
  ['T22:30+03:00', '2021-12-30T21:30+01:00', 'conflict'],
  ['2021-12-30', '2021-12-30T21:30+01:00', 'coarser'],
  ['2021-12-30TEV', '2021-12-30T21:30+01:00', 'coarser'],
  ['2021-12-30TMO', '2021-12-30T21:30+01:00', 'conflict'],
  ['T21 APPROX', 'T21:30', 'coarser'],
  ['2021-W50', '2021-12-17', 'coarser'],
  ['2021-W50', '2021-12-20', 'conflict'],
  ['2015-SP', '2015-04', 'coarser'],
  ['199', '1995', 'coarser'],
  ['PRESENT_REF', '2021-12-30', 'coarser'],
];

for (const [a, b, expected] of CASES) {
  test(`moment: ${a} against ${b} is ${expected}`, () => {
    assert.equal(moment.compare(read(a), read(b)), expected);
  });
}

test('moment: finer and coarser are two sides of one comparison', () => {
  const mirrored: Record<Comparison, Comparison> = {
    same: 'same',
    finer: 'coarser',
    coarser: 'finer',
    conflict: 'conflict',
  };
  for (const [a, b, expected] of CASES) {
    assert.equal(moment.compare(read(b), read(a)), mirrored[expected], `${b} against ${a}`);
  }
});

test('moment: shown in words', () => {
  assert.equal(moment.show(read('2021-12-30T21:30+01:00'), 'de'), '30. Dezember 2021, 21:30 Uhr (UTC+01:00)');
  assert.equal(moment.show(read('XXXX-WXX-2'), 'en'), 'Tuesday');
  assert.equal(moment.show(read('2021-12'), 'en'), 'December 2021');
  assert.equal(moment.show(read('PRESENT_REF'), 'de'), 'PRESENT_REF');
});
