import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseReader, readCases, readMarked } from '../scripts/clause-cases.ts';

/** Least F1 of borders inside sentences, by language. */
const LEAST = { de: 0.92, en: 0.85 } as const;

for (const [code, least] of Object.entries(LEAST))
  test(`clause borders of cases/clauses/${code}.txt reach F1 ${least}`, () => {
    const read = caseReader(code);
    const sums = { gold: 0, found: 0, right: 0 };
    for (const marked of readCases(new URL(`../cases/clauses/${code}.txt`, import.meta.url))) {
      const { gold, found } = read(marked).borders;
      sums.gold += gold.size;
      sums.found += found.size;
      sums.right += [...gold].filter((border) => found.has(border)).length;
    }
    const f1 = (2 * sums.right) / (sums.gold + sums.found);
    assert.ok(f1 >= least, `borders F1 ${f1.toFixed(3)} of ${sums.gold} borders`);
  });

test('marks are read as nested clauses, and brackets that do not fit are refused', () => {
  const { text, kinds, owner } = readMarked('[m Er, [r der kam], ging].');
  assert.equal(text, 'Er, der kam, ging.');
  assert.deepEqual(kinds, ['main', 'relative']);
  assert.equal(owner[text.indexOf('kam')], 1);
  assert.equal(owner[text.indexOf('ging')], 0);
  assert.throws(() => readMarked('[m Er ging'), RangeError);
});
