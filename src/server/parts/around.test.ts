import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around } from './around.ts';

test('words are shown in their line', () => {
  const text = 'Kopf\n\nDas Gespräch dauerte 40 Minuten.\nEnde';
  const start = text.indexOf('40');
  assert.deepEqual(around(text, start, start + 10), ['Das Gespräch dauerte ', '.']);
});

test('a long line is cut at spaces and says so', () => {
  const text = `${'wort '.repeat(60)}MITTE${' wort'.repeat(60)}`;
  const start = text.indexOf('MITTE');
  const [before, after] = around(text, start, start + 5);
  assert.match(before, /^… wort .*wort $/u);
  assert.match(after, /^ wort.*wort …$/u);
  assert.ok(before.length < 160 && after.length < 160);
});
