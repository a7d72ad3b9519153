import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codePointsIn } from './code-points.ts';

test('code points are counted where UTF-16 has pairs, at their borders and for a lone half', () => {
  const text = 'a🇺🇦b\uD83Dc🙂';
  const points = codePointsIn(text);
  for (let end = 0; end <= text.length; end++) {
    if (/^[\uDC00-\uDFFF]/u.test(text.slice(end)) && text.charCodeAt(end - 1) !== 0xd83d) continue;
    if ((text.codePointAt(end - 1) ?? 0) > 0xffff) continue;
    assert.equal(points({ start: 0, end }).end, Array.from(text.slice(0, end)).length, `up to ${end}`);
  }
  assert.deepEqual(codePointsIn('abc')({ start: 1, end: 2 }), { start: 1, end: 2 });
});
