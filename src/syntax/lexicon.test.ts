import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LexiconWriter } from '../../training/lexicon-writer.ts';
import { lemmaBy, lemmaRule } from './lexicon-format.ts';
import { openLexicon } from './lexicon.ts';

test('what was written is found again, and nothing else', () => {
  const writer = new LexiconWriter();
  writer.add('Häuser', 'NOUN', 'Haus', 'NP');
  writer.add('häuser', 'NOUN', 'Haus', 'N');
  writer.add('zurückgewiesen', 'VERB.Part', 'zurückweisen');
  writer.add('wies', 'VERB.Ind.Past', 'weisen', '13');
  const lexicon = openLexicon(writer.write());
  assert.deepEqual(lexicon.readings('häuser'), [{ tag: 'NOUN', lemma: 'Haus', features: 'NP' }]);
  assert.deepEqual(lexicon.readings('zurückgewiesen'), [
    { tag: 'VERB.Part', lemma: 'zurückweisen', features: '' },
  ]);
  for (const key of ['', 'haus', 'häuse', 'häusern', 'wie', 'zzz', 'a'.repeat(1000)])
    assert.deepEqual(lexicon.readings(key), []);
});

test('every word of any list is found with its lemma', () => {
  const word = fc.stringMatching(/^\p{Ll}{1,12}$/u);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), (words) => {
      const writer = new LexiconWriter();
      for (const w of words) writer.add(w, 'NOUN', `${w.charAt(0).toUpperCase()}${w.slice(1)}e`);
      const lexicon = openLexicon(writer.write());
      for (const w of words)
        assert.equal(lexicon.readings(w.toLowerCase()).length > 0, w.toLowerCase() !== '');
    }),
    { seed: 7, numRuns: 200 },
  );
});

test('a lemma rule makes its lemma from its form', () => {
  const pairs = [['abgelehnt', 'ablehnen'], ['abzulehnen', 'ablehnen'], ['ging', 'gehen'], ['häusern', 'Haus'], ['a', 'b']] as const; // prettier-ignore
  for (const [form, lemma] of pairs) assert.equal(lemmaBy(lemmaRule(form, lemma), form), lemma);
});

test('other bytes are refused', () => {
  assert.throws(() => openLexicon(new Uint8Array(64)), RangeError);
});
