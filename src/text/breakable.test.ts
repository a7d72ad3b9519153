import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakable } from './breakable.ts';

test('words and addresses of a sentence stay whole', () => {
  for (const words of ['', 'Er sagte nichts.', `https://blatt.example/${'a'.repeat(70)} und mehr`])
    assert.deepEqual(breakable(words), [words]);
});

test('a word longer than any is broken, and nothing of it is lost', () => {
  const words = `${'a'.repeat(250)} Ende`;
  assert.deepEqual(
    breakable(words).map(({ length }) => length),
    [100, 100, 55],
  );
  assert.equal(breakable(words).join(''), words);
});

test('a rest of a few letters stays with its run', () =>
  assert.deepEqual(breakable('a'.repeat(105)), ['a'.repeat(105)]));

test('the run may be another', () => assert.deepEqual(breakable('abcdef', /\w{4}/gu), ['abcd', 'ef']));
