import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarks } from '../../../test/marks.ts';
import { LANGUAGES } from '../../languages/index.ts';
import { readTimes } from './read.ts';

for (const { code, calendar } of LANGUAGES) {
  for (const { name, example } of [
    ...calendar.rules,
    ...calendar.lists.map((l) => ({ ...l, name: 'list' })),
  ]) {
    test(`times: the example of ${code}/${name}: ${example}`, () => {
      const { text, marks: wanted } = parseMarks(example);
      const marks = wanted.map(({ start, end, expected }) => ({ start, end, value: expected?.[''] }));
      const found = readTimes(text, { code, calendar }, { ref: {} });
      const seen = found.map(({ start, end, value }) => ({ start, end, value: value.value }));
      assert.deepEqual(seen, marks);
      if (marks.length > 0 && name !== 'list') {
        assert.ok(
          found.some(({ rule }) => rule.endsWith(`/${name}`)),
          `found by ${found.map((f) => f.rule).join()}`,
        );
      }
    });
  }
}
