import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Annotation, Pos } from '../model/annotation.ts';
import { matchAt, parsePattern, PatternIndex } from './pattern.ts';

/** "auf Wunsch der|DET Partei": words with an optional part of speech and lemma (`ging|VERB|gehen`). */
function tokens(words: string): Annotation<'token'>[] {
  let start = 0;
  return words.split(' ').map((word, id) => {
    const [form = '', pos = 'NOUN', lemma = form] = word.split('|');
    const token = {
      id,
      layer: 'token' as const,
      start,
      end: start + form.length,
      rule: 'test',
      value: { form, pos: pos as Pos, lemma },
    };
    start = token.end + 1;
    return token;
  });
}

const noSlot = (): readonly number[] => [];

describe('patterns', () => {
  const cases: readonly (readonly [pattern: string, words: string, matched: string | null])[] = [
    ['auf wunsch', 'Auf Wunsch Berlins', 'Auf Wunsch'],
    ['auf wunsch|bitte', 'auf Bitte Berlins', 'auf Bitte'],
    ['auf wunsch', 'auf Wünsche', null],
    ['*gespräch', 'Krisengespräch', 'Krisengespräch'],
    ['*gespräch', 'Gesprächsbedarf', null],
    ['geplant*', 'geplanten', 'geplanten'],
    ['@gehen um', 'ging|VERB|gehen um|ADP', 'ging um'],
    ['auf [ihren] wunsch', 'auf ihren Wunsch', 'auf ihren Wunsch'],
    ['auf [ihren] wunsch', 'auf Wunsch', 'auf Wunsch'],
    ['bat .. um', 'bat Paris gestern um', 'bat Paris gestern um'],
    ['bat .. um', 'bat eins zwei drei vier um', null],
    ['bat .. um', 'bat ,|PUNCT um', null],
  ];
  for (const [pattern, words, matched] of cases) {
    it(`${pattern} on "${words}" is ${matched ?? 'nothing'}`, () => {
      const read = tokens(words);
      const match = matchAt(parsePattern(pattern), read, 0, noSlot);
      const found = match
        ? read
            .slice(match.from, match.to)
            .map((t) => t.value.form)
            .join(' ')
        : null;
      assert.equal(found, matched);
    });
  }

  it('fills slots by name', () => {
    const slot = (kind: string, at: number): readonly number[] => (kind === 'actor' && at === 2 ? [4] : []);
    const match = matchAt(parsePattern('auf wunsch <actor:who>'), tokens('auf Wunsch der Partei'), 0, slot);
    assert.deepEqual(match?.slots, { who: [2, 4] });
  });

  it('refuses a pattern it cannot read, naming it', () => {
    assert.throws(() => parsePattern('auf <actor'), /auf <actor/u);
    assert.throws(() => parsePattern('.. [x]'), /without a fixed part/u);
  });

  it('finds the same through the index as by trying every token', () => {
    const entries = ['auf wunsch', '*gespräch', '@gehen um', 'geplant*'].map((pattern) => ({
      pattern,
      means: pattern,
    }));
    const read = tokens('Krisengespräch auf Wunsch ging|VERB|gehen um|ADP geplanten Wunsch');
    const through = [...new PatternIndex(entries).find(read, noSlot)].map(
      (m) => `${m.means} ${m.from}-${m.to}`,
    );
    const tried = read.flatMap((_, at) =>
      entries.flatMap(({ pattern }) => {
        const m = matchAt(parsePattern(pattern), read, at, noSlot);
        return m ? [`${pattern} ${m.from}-${m.to}`] : [];
      }),
    );
    assert.deepEqual(through.sort(), tried.sort());
    assert.equal(tried.length, 4);
  });
});
