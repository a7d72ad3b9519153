import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { article } from '../../test/factory.ts';
import { worldOf } from '../../test/world.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { BodyWord, PersonWord, RoleWord } from '../languages/sections/names.ts';
import type { Seen } from '../model/annotation.ts';
import { contains } from '../text/span.ts';
import { annotate } from './annotate.ts';
import { coreference } from './coreference.ts';
import { names } from './names.ts';
import { lexiconOf } from './who/lexicon.ts';

const WORDS = [
  'Putin', 'Biden', 'Selenskyj', 'Präsident', 'US-Präsident', 'der', 'die', 'sein', 'russische', 'Kollege', 'Regierung', 'in', 'Moskau',
  'Kreml', 'Weißen', 'Hauses', 'des', 'Sprecher', ',', '.', '-', '\n\n', '’s', '"', 'NATO-Russland-Rat', 'beiden', 'Er', 'x', 'the', 'of', 'President',
]; // prettier-ignore

function read(text: string, language = LANGUAGES[0]): Seen {
  if (language === undefined) throw new RangeError('no language');
  const plain = article({ text, published: '2022-01-10', language: language.code });
  return annotate(plain, [names, coreference], worldOf(language));
}

test('any text is read without an exception, and spans lie in the text', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((w) => w.join(' ')),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((w) => w.join('')),
  );
  fc.assert(
    fc.property(wild, fc.constantFrom(...LANGUAGES), (text, language) => {
      const seen = read(text, language);
      for (const { start, end, value } of seen.all('mention')) {
        assert.ok(start >= 0 && end <= text.length && start < end);
        assert.ok(contains(value.phrase, { start, end }), JSON.stringify(text));
        assert.ok(value.actors.every((a) => a.id !== '' && a.name !== ''));
      }
    }),
    { seed: 11, numRuns: 400 },
  );
});

test('no two names share a character', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
      let end = 0;
      for (const name of read(words.join(' ')).all('name')) {
        assert.ok(name.start >= end, words.join(' '));
        end = name.end;
      }
    }),
    { seed: 13, numRuns: 300 },
  );
});

for (const language of LANGUAGES) {
  test(`each word of ${language.name} for an office, body or person is found in its example`, () => {
    const { labels, tables } = lexiconOf(language, worldOf(language).gazetteer);
    const entries = [...tables.roles, ...tables.bodies, ...tables.people];
    for (const entry of entries) {
      const small = entry.example.toLowerCase();
      const forms = formsOf(entry);
      assert.ok(
        forms.some((form) => small.includes(form.toLowerCase())),
        `${entry.label}: ${entry.example}`,
      );
      for (const form of forms) assert.ok(labels.exactly(form).length > 0, form);
    }
  });
}

function formsOf(entry: RoleWord | BodyWord | PersonWord): string[] {
  if ('words' in entry) return entry.words.split('|');
  const woman = 'woman' in entry ? entry.woman.split('|') : [];
  return [...entry.one.split('|'), ...woman, ...(entry.many?.split('|') ?? [])];
}
