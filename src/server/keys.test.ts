import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindingsOf, chosenBindings, KEY_ACTIONS } from './keys.ts';

test('no two actions have one key, and what is kept comes back', () => {
  assert.equal(new Set(KEY_ACTIONS.map(({ key }) => key)).size, KEY_ACTIONS.length);
  const chosen = chosenBindings({ 'key-next': 'ö', 'key-copy': '' });
  assert.ok(typeof chosen !== 'string');
  assert.equal(chosen.kept, '{"next":"ö","copy":""}');
  const { next, copy, prev } = bindingsOf(chosen.kept);
  assert.deepEqual([next, copy, prev], ['ö', '', 'k']);
});

test('one key for two actions and what is no key are refused, and nothing odd is taken from a cookie', () => {
  assert.equal(chosenBindings({ 'key-next': 'k' }), 'k');
  assert.equal(chosenBindings({ 'key-next': 'jj' }), 'jj');
  assert.equal(chosenBindings({ 'key-next': '\u202e' }), '\u202e');
  assert.equal(bindingsOf('{"next":"jj"}')['next'], 'j');
  for (const odd of ['', 'x', '[]', 'null', '{"next":5}']) assert.equal(bindingsOf(odd)['next'], 'j', odd);
});
