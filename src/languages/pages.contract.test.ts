import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from './index.ts';

for (const { name, page } of LANGUAGES) {
  test(`${name}: the calendar of pages is whole`, () => {
    assert.deepEqual(
      new Set(Object.values(page.months).map(Number)),
      new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    );
    assert.deepEqual(new Set(Object.values(page.weekdays).map(Number)), new Set([1, 2, 3, 4, 5, 6, 7]));
  });
  test(`${name}: no function word is claimed twice, and none is shared with another language`, () => {
    assert.equal(new Set(page.functionWords).size, page.functionWords.length);
    const others = LANGUAGES.filter((other) => other.page !== page).flatMap(
      (other) => other.page.functionWords,
    );
    const shared = page.functionWords.filter((word) => others.includes(word));
    assert.deepEqual(shared, []);
  });
  test(`${name}: every state of a page is found in its example and left in the others`, () => {
    for (const { state, words, example, not } of page.states) {
      const has = (line: string) => words.some((word) => line.toLowerCase().includes(word.toLowerCase()));
      assert.ok(has(example), state);
      for (const line of not) assert.ok(!has(line), line);
    }
  });
  test(`${name}: every line rule has an example and something it must leave`, () => {
    for (const rule of page.lines) assert.ok(rule.example !== '' && rule.not.length > 0, rule.name);
    assert.equal(new Set(page.lines.map((rule) => rule.name)).size, page.lines.length);
  });
}
