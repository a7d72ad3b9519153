import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotate } from '../src/annotations/annotate.ts';
import { ANNOTATORS } from '../src/annotations/index.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { parsePattern } from '../src/syntax/pattern.ts';
import { article } from './factory.ts';
import { worldOf } from './world.ts';

/** Every rule of the contact tables bears an example, and the example runs. German is complete; English has begun. */
for (const language of LANGUAGES) {
  const { cues, channels, initiating, status, nouns, verbs } = language.contacts;
  const rules = [
    ...cues.map(({ cue, pattern, example }) => ({ cue, pattern, example })),
    ...initiating.map(({ lemma, example }) => ({ cue: 'initiator', pattern: `@${lemma}`, example })),
    ...channels.map(({ pattern, example }) => ({ cue: 'channel', pattern, example })),
  ];
  describe(
    `${language.name} cues of contacts`,
    { skip: language.code === 'de' ? false : 'English rules are not measured yet' },
    () => {
      const world = worldOf(language);
      for (const { cue, pattern, example } of rules) {
        it(`${cue}: ${example}`, () => {
          const text = `${example} Es ging weiter.`;
          const seen = annotate(
            article({ text, published: '2023-05-10', language: language.code }),
            ANNOTATORS,
            world,
          );
          const found = seen.all('cue').filter((c) => c.value.cue === cue);
          assert.ok(
            found.some((c) => c.rule.endsWith(pattern)),
            `${pattern} does not find its example; found: ${found.map((c) => c.rule).join('; ') || 'nothing'}`,
          );
        });
      }
    },
  );

  describe(`${language.name} contact tables`, () => {
    it('hold patterns that can be read', () => {
      for (const { pattern } of status) assert.ok(parsePattern(pattern).elements.length > 0, pattern);
    });
    it('list as no contact only words that would else be one, each once', () => {
      const { notNouns } = language.contacts;
      const endings = nouns.flatMap(({ word, endings }) => ['', ...endings].map((ending) => word + ending));
      assert.deepEqual(notNouns, [...new Set(notNouns)]);
      for (const word of notNouns)
        assert.ok(
          endings.some((ending) => word.endsWith(ending)),
          word,
        );
    });
    it('name each noun and verb once, in lower case', () => {
      const words = nouns.map((n) => n.word);
      assert.deepEqual(words, [...new Set(words)]);
      assert.deepEqual(
        words,
        words.map((w) => w.toLowerCase()),
      );
      const lemmas = verbs.map((v) => v.lemma);
      assert.deepEqual(lemmas, [...new Set(lemmas)]);
    });
  });
}
