import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { de } from '../languages/de/index.ts';
import { en } from '../languages/en/index.ts';
import type { Language } from '../languages/language.ts';
import { article } from '../../test/factory.ts';
import { worldOf } from '../../test/world.ts';
import { wordModel } from '../syntax/word-model.ts';
import { annotate } from './annotate.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

function read(text: string, language: Language) {
  return annotate(article({ text, language: language.code }), [sentences, words], worldOf(language));
}

test('clauses name their verb, mood, introducer and the clause they hang on', () => {
  const text = 'Der Minister sagte, dass die Lage, die alle kennen, ernst sei. Er reiste ab.';
  const clauses = read(text, de).all('clause');
  const quote = (start: number, end: number): string => text.slice(start, end);
  const shown = clauses.map((c) => [c.value.kind, c.value.verb && quote(c.value.verb.start, c.value.verb.end), c.value.mood, c.value.introducer, c.value.parent]); // prettier-ignore
  assert.deepEqual(shown, [
    ['main', 'sagte', 'ind', undefined, undefined],
    ['subordinate', 'sei', 'sub', 'dass', 0],
    ['relative', 'kennen', 'ind', 'die', 1],
    ['main', 'reiste', 'ind', undefined, undefined],
  ]);
  assert.deepEqual(clauses[1]?.spans?.map((s) => quote(s.start, s.end)), ['dass die Lage', 'ernst sei']); // prettier-ignore
  assert.equal(clauses[3]?.value.lemma, 'abreisen');
});

for (const language of [de, en])
  test(`${language.name}: any text gives tokens in order, clauses inside sentences, parents that exist`, () => {
    const piece = fc.constantFrom(
      'Der', 'Minister', 'sagte', ',', 'dass', 'die', 'sei', 'und', '.', '"', '„', '“', '(', ')', ' – ', 'zu', 'gehen', 'um', ':', ';', '\n\n', 'which', 'said', 'that', 'He', 'to',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 50 }), (parts) => {
        const seen = read(parts.join(' '), language);
        let at = 0;
        for (const token of seen.all('token')) {
          assert.ok(token.start >= at && token.end > token.start);
          at = token.end;
        }
        for (const clause of seen.all('clause')) {
          const { parent } = clause.value;
          assert.ok(parent === undefined || (parent !== clause.id && parent < seen.all('clause').length));
          let above: number | undefined = clause.id;
          for (let steps = 0; above !== undefined; steps++) {
            assert.ok(steps <= seen.all('clause').length, 'clauses hang on each other in a ring');
            above = seen.all('clause')[above]?.value.parent;
          }
          assert.ok(seen.all('sentence').some((s) => s.start <= clause.start && clause.end <= s.end));
        }
      }),
      { seed: 11, numRuns: 400 },
    ); // prettier-ignore
  });

test('a language is its tables: an invented one is read by the same machinery', () => {
  const mini: Language = {
    ...en,
    words: {
      groups: [
        { tags: ['SCONJ'], forms: 'ke' },
        { tags: ['DET'], lemma: 'lo', forms: 'lo la' },
        { tags: ['PRON.Rel'], forms: 'kvi' },
      ],
      helpers: [
        { lemma: 'esti', pos: ['AUX'], present: 'estas', past: 'estis', subjunctivePresent: '', subjunctivePast: 'estus', infinitive: 'esti', participle: '' },
      ],
      endings: [
        { ending: '', tags: ['NOUN'], example: 'domo' },
        { ending: 'is', tags: ['VERB.Ind.Past'], example: 'diris' },
      ],
      particles: '',
      spellings: [],
      transcriptions: [],
      capitalNouns: false,
      clauses: {
        ...en.words.clauses, subordinators: 'ke', relatives: 'kvi', interrogatives: '', coordinators: 'kaj', compoundSubordinators: [],
      },
    },
  }; // prettier-ignore
  const text = 'La viro diris, ke la domo estus granda.';
  const world = { ...worldOf(en), language: mini, words: wordModel(mini.words, {}) };
  const seen = annotate(article({ text, language: 'en' }), [sentences, words], world);
  const shown = seen.all('clause').map((c) => [c.value.kind, c.value.introducer, c.value.mood]);
  assert.deepEqual(shown, [['main', undefined, 'ind'], ['subordinate', 'ke', 'sub']]); // prettier-ignore
});
