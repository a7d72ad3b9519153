import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from './index.ts';
import { ruleText } from './rule-text.ts';

const text = (rule: string): string | undefined => ruleText(rule, LANGUAGES);

test('a rule of a table is given with its pattern and example', () => {
  assert.match(text('de/durations/count-unit') ?? '', /units, for example: .*50 Minuten -> PT50M/u);
});

test('a contact word is given with what it names', () => {
  assert.equal(text('de/contacts/telefonat/one-sided'), 'telefonat -> phone_call');
});

test('every cue of every language is found by the name of its rule', () => {
  for (const { code, contacts } of LANGUAGES) {
    for (const { cue, pattern, example } of contacts.cues) {
      assert.ok(text(`${code}/cues/${cue}/${pattern}`)?.startsWith('for example: '), example);
    }
  }
});

test('rules that are code, and unknown names, have none', () => {
  for (const rule of [
    'de/speech/main-clause',
    'xx/times/weekday',
    'de/durations/nothing',
    'reports/around/after',
    '',
  ]) {
    assert.equal(text(rule), undefined);
  }
});
