import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLocale } from './in-locale.ts';

test('actors have the German names of the tables, in the forms of model and contract; others stay as they are', () => {
  for (const [id, name, german] of [
    ['vladimir-putin', 'Vladimir Putin', 'Wladimir Putin'],
    ['us', 'United States', 'USA'],
    ['white-house', 'White House', 'Weißes Haus'],
    ['osce', 'OSCE', 'OSZE'],
    ['joe-biden', 'Joe Biden', 'Joe Biden'],
    ['x:somebody', 'Somebody', 'Somebody'],
  ] as const) {
    assert.deepEqual(inLocale({ id, name, kind: 'person' }, 'de'), { id, name: german, kind: 'person' });
    assert.deepEqual(inLocale([{ actor: id, name }], 'de'), [{ actor: id, name: german }]);
    assert.deepEqual(inLocale({ actor: id, name }, 'en'), { actor: id, name });
  }
});

test('places and other contacts are named too; words of articles are never touched', () => {
  assert.deepEqual(inLocale({ place: 'Geneva', name: 'Geneva' }, 'de'), { place: 'Genf', name: 'Genf' });
  const relation = { relation: 'after', text: 'video_call · Joe Biden, Vladimir Putin · 2021-12-07' };
  assert.equal(inLocale(relation, 'de').text, 'Videogespräch · Joe Biden, Wladimir Putin · 7. Dezember 2021');
  assert.equal(inLocale(relation, 'en').text, 'video call · Joe Biden, Vladimir Putin · 7 December 2021');
  const words = { evidence: [{ actor: 'us', name: 'United States', quote: 'Geneva' }] };
  assert.deepEqual(inLocale(words, 'de'), words);
});

test('those by whom a value is told are named too', () => {
  const told = {
    reports: [{ voice: [{ id: 'dmitry-peskov', name: 'Dmitry Peskov', kind: 'person' }], quote: 'Geneva' }],
  };
  const [report] = inLocale(told, 'de').reports;
  assert.deepEqual([report?.voice[0]?.name, report?.quote], ['Dmitri Peskow', 'Geneva']);
});

test('the sides of a difference name actors too; their other words stay as they are', () => {
  const side = (value: string) => inLocale({ value, evidence: [] }, 'de').value;
  assert.equal(side('Russia, OSCE'), 'Russland, OSZE');
  assert.equal(side('nützlich (Kremlin)'), 'nützlich (Kreml)');
  assert.equal(side('über Russland, die Ukraine'), 'über Russland, die Ukraine');
  assert.equal(inLocale({ value: 'Russia', evidence: [] }, 'en').value, 'Russia');
});
