import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotate } from '../src/annotations/annotate.ts';
import { ANNOTATORS } from '../src/annotations/index.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { matchAt, parsePattern } from '../src/syntax/pattern.ts';
import { article } from './factory.ts';
import { worldOf } from './world.ts';

/** Every rule of the contact tables bears an example, and the example runs. German is complete; English has begun. */
for (const language of LANGUAGES) {
  const { cues, channels, idioms, initiating, status, nouns, verbs } = language.contacts;
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
    const world = worldOf(language);
    const read = (text: string): ReturnType<typeof annotate> =>
      annotate(article({ text, published: '2023-05-10', language: language.code }), ANNOTATORS, world);

    it('hold patterns for what became of a contact, each found in its example', () => {
      const missed = status.filter(({ pattern, example }) => {
        const tokens = read(example).all('token');
        return !tokens.some((_, at) => matchAt(parsePattern(pattern), tokens, at, () => []));
      });
      assert.deepEqual(
        missed.map(({ pattern, example }) => `${pattern}: ${example}`),
        [],
      );
    });
    it('hold verbs that tell of a contact with certain words, each of its kind in its example', () => {
      const missed = idioms.filter(
        ({ type, example }) =>
          !read(example)
            .all('contact')
            .some((contact) => contact.value.type === type),
      );
      assert.deepEqual(
        missed.map(({ lemma, example }) => `${lemma}: ${example}`),
        [],
      );
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
