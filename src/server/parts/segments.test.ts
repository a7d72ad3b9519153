import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { segments } from './segments.ts';

test('overlapping marks are cut into flat pieces', () => {
  const pieces = segments({ start: 0, end: 10 }, [
    { start: 2, end: 6, id: 'a' },
    { start: 4, end: 8, id: 'b' },
  ]);
  assert.deepEqual(
    pieces.map(({ start, end, marks, begins }) => [
      start,
      end,
      marks.map(({ id }) => id).join(),
      begins.length,
    ]),
    [
      [0, 2, '', 0],
      [2, 4, 'a', 1],
      [4, 6, 'a,b', 1],
      [6, 8, 'b', 0],
      [8, 10, '', 0],
    ],
  );
});

test('pieces cover the stretch without gap or overlap, and a mark begins once', () => {
  const mark = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.nat(10), fc.nat(30), fc.array(mark), (start, length, marks) => {
      const stretch = { start, end: start + length };
      const pieces = segments(stretch, marks);
      let at = stretch.start;
      for (const piece of pieces) {
        assert.equal(piece.start, at);
        assert.ok(piece.end > piece.start);
        at = piece.end;
      }
      assert.equal(at, pieces.length === 0 ? stretch.start : stretch.end);
      for (const one of marks) {
        const times = pieces.filter(({ begins }) => begins.includes(one)).length;
        const touches = one.start < stretch.end && one.end > stretch.start && one.start < one.end;
        assert.equal(times, touches && length > 0 ? 1 : 0);
      }
    }),
  );
});
