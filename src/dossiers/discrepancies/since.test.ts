import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Layered } from '../../annotations/seen.ts';
import type { Seen } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/statement.ts';
import { article } from '../../../test/factory.ts';
import { findings, report, state, TEST_ATTRIBUTES } from '../../../test/reports.ts';
import { compile } from '../compile.ts';

const DEMAND = 'Seit Mitte Mai fordert Tyrien schriftliche Zusagen zur Öffnung der Häfen im Norden.';
const SAID = 'Tyrien verlange schriftliche Zusagen, dass die Häfen im Norden geöffnet würden.';

function span(one: Article, words: string): { start: number; end: number } {
  const start = one.text.indexOf(words);
  return { start, end: start + words.length };
}

/** An article whose one sentence says since when the side demands something. */
function demanding(one: Article, words: string, resolved: string): Seen {
  const value = { type: 'DATE', value: resolved, resolved, basis: 'computed' } as const;
  const time = { id: 0, layer: 'time', ...span(one, words.slice(5)), rule: 'test', value } as const;
  const cue = {
    id: 0,
    layer: 'cue',
    ...span(one, words),
    rule: 'test',
    value: { cue: 'since', slots: { when: time } },
  } as const;
  const actors = [state('tyrien')] as const;
  const named = span(one, 'Tyrien');
  const mention = {
    id: 0,
    layer: 'mention',
    ...named,
    rule: 'test',
    value: { actors, form: 'name', phrase: named },
  } as const;
  const all = { start: 0, end: one.text.length };
  const sentence = {
    id: 0,
    layer: 'sentence',
    ...all,
    rule: 'test',
    value: { block: 0, kind: 'paragraph' },
  } as const;
  return Layered.empty
    .with('time', [time])
    .with('cue', [cue])
    .with('mention', [mention])
    .with('sentence', [sentence]);
}

function rules(held: string, said: string, resolved = '2019-05-15'): readonly string[] {
  const now = article({ id: 'a', text: DEMAND, published: '2019-06-10' });
  const then = article({ id: 'b', text: said, published: '2019-05-08' });
  const speaker = { actors: [state('tyrien')], name: 'Tyrien' };
  const all = { start: 0, end: said.length };
  const statement: Statement = {
    id: 'bs0',
    article: 'b',
    span: all,
    type: 'indirect',
    speaker,
    addressee: [],
    via: [],
    rule: 'test',
  };
  const pieces = [
    { article: now, reports: [] },
    { article: then, reports: [report(then, { says: { date: held } }, 0)] },
  ];
  const input = findings(pieces, new Map([['a', demanding(now, 'Seit Mitte Mai', resolved)]]));
  return compile({ ...input, statements: [statement] }, TEST_ATTRIBUTES).discrepancies.map(
    ({ rule }) => rule,
  );
}

test('a demand that another article has before its beginning', () => {
  assert.deepEqual(rules('2019-05-07', SAID), ['time/said-before-its-beginning']);
});

test('not one made later, another one, or one whose beginning is vague', () => {
  assert.deepEqual(rules('2019-05-20', SAID), []);
  assert.deepEqual(
    rules('2019-05-07', 'Tyrien verlange höhere Zölle auf Fisch und Wein aus dem Norden.'),
    [],
  );
  assert.deepEqual(rules('2019-05-07', SAID, '2019'), []);
});
