import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../languages/index.ts';
import { readTimes } from './read.ts';

/** Takes `[words](value)` marks out of a sentence. */
export function marked(line: string): {
  text: string;
  marks: { start: number; end: number; value: string }[];
} {
  const marks: { start: number; end: number; value: string }[] = [];
  let text = '';
  let at = 0;
  for (const found of line.matchAll(/\[([^\]]+)\]\(([^)]+)\)/gu)) {
    text += line.slice(at, found.index);
    const start = text.length;
    text += found[1] ?? '';
    marks.push({ start, end: text.length, value: found[2] ?? '' });
    at = found.index + found[0].length;
  }
  return { text: text + line.slice(at), marks };
}

for (const { code, calendar } of LANGUAGES) {
  for (const { name, example } of [
    ...calendar.rules,
    ...calendar.lists.map((l) => ({ ...l, name: 'list' })),
  ]) {
    test(`times: the example of ${code}/${name}: ${example}`, () => {
      const { text, marks } = marked(example);
      const found = readTimes(text, calendar, code, {});
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
