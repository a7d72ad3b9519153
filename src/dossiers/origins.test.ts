import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article } from '../../test/factory.ts';
import { copiesOf, origins } from './origins.ts';

const STORY =
  'Die Ministerin reiste am Morgen nach Oslo und sprach dort drei Stunden lang mit ihrem Kollegen über den Fischfang. Beide nannten das Treffen nützlich, ohne Einzelheiten zu nennen. Im Herbst wollen sie sich wieder treffen, dann in Kiel.';
const OTHER =
  'In Oslo ging es um den Fischfang. Drei Stunden nahmen sich die beiden Minister dafür Zeit, und am Ende blieb vieles offen. Kiel soll im Herbst Gastgeber sein, heißt es in Delegationskreisen.';

const same = (a: string, b: string): boolean => {
  const found = origins([article({ id: 'a', text: a }), article({ id: 'b', text: b })]);
  return found.get('a') === found.get('b');
};

test('copies and abridgements of one text have one origin', () => {
  assert.ok(same(STORY, STORY));
  assert.ok(same(STORY, STORY.replace('nützlich', 'hilfreich')));
  assert.ok(same(STORY, STORY.slice(0, STORY.indexOf(' Im Herbst'))));
});

test('two texts on one matter have two', () => {
  assert.ok(!same(STORY, OTHER));
  assert.ok(!same('', ''), 'two texts without words are not copies of each other');
});

test('less of a text is enough under the tag of one agency, and not under two', () => {
  const [first, rest] = [STORY.slice(0, 113), OTHER];
  const mixed = `${first} ${rest}`;
  assert.ok(!same(STORY, mixed));
  assert.ok(same(`Oslo (NDK) – ${STORY}`, `Oslo (NDK) – ${mixed}`));
  assert.ok(!same(`Oslo (NDK) – ${STORY}`, `Oslo (VPA) – ${mixed}`));
});

test('two texts of one agency, and a text that quotes an agency, are no copies', () => {
  assert.ok(!same(`Oslo (NDK) – ${STORY}`, `Oslo (NDK) – ${OTHER}`));
  const quoting = `${OTHER} „Die Ministerin reiste am Morgen nach Oslo“, meldete die Agentur NDK. ${OTHER.toUpperCase()}`;
  assert.ok(!same(`Oslo (NDK) – ${STORY}`, quoting));
  assert.ok(!same(STORY, quoting));
});

test('the first article by name gives the origin its name, in any order', () => {
  const all = ['b', 'c', 'a'].map((id) => article({ id, text: STORY }));
  assert.deepEqual(
    [...origins(all)],
    [
      ['a', 'a'],
      ['b', 'a'],
      ['c', 'a'],
    ],
  );
});

test('a copy says of which article, and how much of the shorter text stands in the other', () => {
  const shared = (a: string, b: string): number | undefined => {
    const all = [article({ id: 'a', text: a }), article({ id: 'b', text: b })];
    const copies = copiesOf(all, origins(all));
    assert.equal(copies.get('a'), undefined, 'the first gives the origin its name');
    const copy = copies.get('b');
    if (copy !== undefined) assert.equal(copy.of, 'a');
    return copy?.shared;
  };
  assert.equal(shared(STORY, STORY), 100);
  assert.equal(shared(STORY, STORY.slice(0, STORY.indexOf(' Im Herbst'))), 100);
  // Five of 34 pieces of five words have the other word.
  assert.equal(shared(STORY, STORY.replace('nützlich', 'hilfreich')), 85);
  assert.equal(shared(STORY, OTHER), undefined);
});
