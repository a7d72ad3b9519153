import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCases, parseMarks } from './marks.ts';

test('marks are taken out of the text and keep their places', () => {
  const { text, marks } = parseMarks(
    'Das [50-minütige](PT50M) Gespräch dauerte [kaum eine Stunde](PT1H; mod=LESS_THAN).',
  );
  assert.equal(text, 'Das 50-minütige Gespräch dauerte kaum eine Stunde.');
  assert.deepEqual(
    marks.map(({ start, end, expected }) => [text.slice(start, end), expected]),
    [
      ['50-minütige', { '': 'PT50M' }],
      ['kaum eine Stunde', { '': 'PT1H', mod: 'LESS_THAN' }],
    ],
  );
});

test('marks may stand in marks, and parts with one number are one mark', () => {
  const { text, marks } = parseMarks(
    '[Sie sagte, [er gehe](b)](a). [„Ja“](#1 direct; speaker=X), sagte X, [„und nein“](#1).',
  );
  assert.deepEqual(
    marks.map(({ spans, expected }) => [spans.map(({ start, end }) => text.slice(start, end)), expected]),
    [
      [['Sie sagte, er gehe'], { '': 'a' }],
      [['er gehe'], { '': 'b' }],
      [['„Ja“', '„und nein“'], { '': 'direct', speaker: 'X' }],
    ],
  );
});

test('brackets of the text, breaks, empty marks', () => {
  assert.equal(parseMarks('\\[sic\\] a\\\\b').text, '[sic] a\\b');
  assert.equal(parseMarks('Eins ¶ Zwei ↵ Drei').text, 'Eins\n\nZwei\nDrei');
  assert.deepEqual(parseMarks('[Bedarf]() da').marks[0]?.expected, null);
  assert.deepEqual(parseMarks('[x](Moskau (Kreml); a.b=c)').marks[0]?.expected, {
    '': 'Moskau (Kreml)',
    'a.b': 'c',
  });
});

test('a file: comments, settings for what follows, negatives, headlines', () => {
  const cases = parseCases(
    '# Wörter\n@published 2021-12\n\nEins [zwei](2)\n- Nichts\n? - Etwas\n@published 2022\nKopf ¶¶ [Rumpf](r)\r\n',
    {
      language: 'de',
    },
  );
  assert.deepEqual(
    cases.map(({ line, negative, wish, title, text, settings }) => [
      line,
      negative,
      wish,
      title,
      text,
      settings.published,
    ]),
    [
      [4, false, false, undefined, 'Eins zwei', '2021-12'],
      [5, true, false, undefined, 'Nichts', '2021-12'],
      [6, true, true, undefined, 'Etwas', '2021-12'],
      [8, false, false, 'Kopf', 'Rumpf', '2022'],
    ],
  );
  assert.equal(cases[0]?.settings.language, 'de');
  const { start, end } = cases[3]?.marks[0] ?? { start: 0, end: 0 };
  assert.equal('Kopf\n\nRumpf'.slice(start, end), 'Rumpf');
});

test('what cannot be read is said with its line', () => {
  assert.throws(() => parseCases('\n[offen'), /line 2: a mark is not closed/u);
  assert.throws(() => parseCases('zu](x)'), /line 1: .* not opened/u);
  assert.throws(() => parseCases('@farbe rot'), /line 1: @farbe/u);
  assert.throws(() => parseCases('- [x](y)'), /line 1: a line with -/u);
});
