import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ATTRIBUTES } from '../index.ts';
import { aboutIn } from './about.ts';

test('what every attribute says is said in German too', () => {
  for (const attribute of ATTRIBUTES) {
    assert.notEqual(aboutIn(attribute, 'de'), attribute.about, attribute.name);
    assert.equal(aboutIn(attribute, 'en'), attribute.about);
  }
});
