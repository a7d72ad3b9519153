import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../languages/index.ts';
import { readItems } from '../../app.ts';
import { words } from '../values/words.ts';

test('every meaning that a table of cues gives in fixed words has a German wording', () => {
  const fixed = LANGUAGES.flatMap(({ contacts }) =>
    contacts.cues.flatMap(({ cue, value }) => (cue === 'press' && value !== undefined ? [value] : [])),
  );
  assert.ok(fixed.length > 0);
  for (const value of fixed) {
    assert.notEqual(words.show({ value }, 'de'), value);
    assert.equal(words.show({ value }, 'en'), value);
  }
});

test('of words within others one is a value: the longer where it says more, else the shorter', () => {
  const topicsIn = (text: string): readonly unknown[] => {
    const stated = { id: 'a', published: '2021-05-04' };
    const { dossiers } = readItems([{ text, origin: '-', stated, notes: [] }]);
    return dossiers.flatMap(({ attributes }) => attributes['topics']?.values ?? []).map(({ value }) => value);
  };
  const call = 'Merkel spricht mit Putin\n\nAngela Merkel und Wladimir Putin';
  assert.deepEqual(topicsIn(`${call} haben in einem Telefonat über den Syrien-Konflikt gesprochen.`), ['den Syrien-Konflikt']);
  const deal = 'zähe Verhandlungen über die Wiederbelebung des Abkommens mit dem Iran';
  assert.deepEqual(topicsIn(`${call} werden am Montag telefonieren und eine Reihe von Themen diskutieren, darunter ${deal}.`), [deal]);
}); // prettier-ignore
