import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownSide } from './shown-side.ts';

test('what a side does is shown in the language of the reader, an article’s own words as they are', () => {
  assert.equal(shownSide(undefined, 'page furniture in the text', 'de'), 'Seitenbeiwerk im Text');
  assert.equal(shownSide(undefined, 'announced', 'de'), 'angekündigt');
  assert.equal(shownSide(undefined, 'announced', 'en'), 'announced');
  assert.equal(shownSide(undefined, 'announced by Kyiv', 'de'), 'announced by Kyiv');
});

test('values are shown as their attribute shows them, days as days', () => {
  assert.equal(shownSide('channel', 'phone', 'de'), 'Telefon');
  assert.equal(shownSide(undefined, '2022-01-12', 'de'), '12. Januar 2022');
  assert.equal(shownSide(undefined, ['2022-01-12', 'x'], 'en'), '12 January 2022, x');
});
