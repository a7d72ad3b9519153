import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Layered } from '../../annotations/seen.ts';
import type { Annotation, Seen } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Discrepancy } from '../../model/dossier.ts';
import type { Statement } from '../../model/statement.ts';
import { article } from '../../../test/factory.ts';
import {
  ERDOGAN,
  findings,
  MACRON,
  MERKEL,
  person,
  piece,
  report,
  state,
  TEST_ATTRIBUTES,
  type Piece,
  type Told,
} from '../../../test/reports.ts';
import { compile, type Findings } from '../compile.ts';
import { topicKey } from './topic-key.ts';

const kindsOf = (found: readonly Discrepancy[]): readonly string[] => found.map(({ rule }) => rule).sort();
const rules = (input: Findings): readonly string[] => kindsOf(compile(input, TEST_ATTRIBUTES).discrepancies);
const among = (...pieces: readonly Piece[]): readonly string[] => rules(findings(pieces));

/** Quotations between „ and “ of an article. */
function quoted(one: Article): Seen {
  const found = [...one.text.matchAll(/„[^“]*“/gu)].map((match, id): Annotation<'quotation'> => {
    const [start, end] = [match.index, match.index + match[0].length];
    return {
      id,
      layer: 'quotation',
      start,
      end,
      rule: 'test',
      value: { content: { start: start + 1, end: end - 1 }, end: 'closed', use: 'speech' },
    };
  });
  return Layered.empty.with('quotation', found);
}

function coverage(articles: readonly Article[], statements: readonly Statement[] = []): Findings {
  return {
    articles,
    reports: [],
    statements,
    seen: new Map(articles.map((one) => [one.id, quoted(one)])),
    corrections: [],
  };
}

function says(one: Article, words: string, speaker: Statement['speaker'], n = 0): Statement {
  const start = one.text.indexOf(words);
  return {
    id: `${one.id}s${n}`,
    article: one.id,
    span: { start, end: start + words.length },
    type: 'direct',
    speaker,
    addressee: [],
    via: [],
    rule: 'test',
  };
}

const by = (name: string): Statement['speaker'] => ({ actors: [person(name, 'xx')], name });

test('headline words that the text lacks, and those it has in another form', () => {
  const missing = article({
    id: 'a',
    title: 'Minister droht mit „harten Schritten“',
    text: 'Er kündigte scharfe Maßnahmen an.',
  });
  const inflected = article({
    id: 'b',
    title: 'Ein „gewaltiger Irrtum“',
    text: 'Sie sprach von einem gewaltigen Irrtum.',
  });
  assert.deepEqual(rules(coverage([missing, inflected])), ['headline-quote/words-not-below']);
});

test('heading and body that give the same words to two people', () => {
  const one = article({
    id: 'a',
    title: 'Kanzlerin: „Wir bleiben geduldig“',
    text: '„Wir bleiben geduldig“, sagte ihr Sprecher.',
  });
  const heading = says(one, 'Wir bleiben geduldig', by('Kanzlerin'));
  const body = {
    ...says(one, 'Wir bleiben geduldig', by('Sprecher'), 1),
    span: { start: one.text.lastIndexOf('Wir'), end: one.text.lastIndexOf('Wir') + 20 },
  };
  assert.deepEqual(rules(coverage([one], [heading, body])), ['attribution/heading-against-body']);
  assert.deepEqual(rules(coverage([one], [heading, { ...body, speaker: by('Kanzlerin') }])), []);
});

test('two articles that give the same words to two people', () => {
  const words = 'Niemand gewinnt diesen langen Streit';
  const [a, b] = [
    article({ id: 'a', text: `„${words}“, sagte sie.` }),
    article({ id: 'b', text: `Er sagte: „${words}.“` }),
  ];
  assert.deepEqual(rules(coverage([a, b], [says(a, words, by('Sie')), says(b, words, by('Er'))])), [
    'attribution/article-against-article',
  ]);
  assert.deepEqual(rules(coverage([a, b], [says(a, words, by('Sie')), says(b, words, by('Sie'))])), []);
});

const main = (date: string, rest: Told = {}): Told => ({ main: true, ...rest, says: { date, ...rest.says } });
const planned = (date: string, ...who: readonly string[]): Told => ({
  main: false, who: who.map(state), type: 'talks', status: 'planned', tense: 'before', says: { date },
}); // prettier-ignore

test('one of a series left out, but not by who announces none or wrote later', () => {
  const all = piece(
    'a',
    '2019-05-07',
    main('2019-05-06'),
    planned('2019-05-20', 'de', 'fr'),
    planned('2019-05-21', 'de', 'tr'),
  );
  const some = piece('b', '2019-05-07', main('2019-05-06'), planned('2019-05-20', 'de', 'fr'));
  const none = piece('c', '2019-05-07', main('2019-05-06'));
  const later = piece('d', '2019-05-24', main('2019-05-06'), planned('2019-05-30', 'de', 'fr'));
  assert.deepEqual(among(all, some, none), ['omission/one-of-a-series']);
  assert.deepEqual(
    among(all, none).filter((rule) => rule.startsWith('omission')),
    [],
  );
  assert.deepEqual(
    among(all, later).filter((rule) => rule.startsWith('omission')),
    [],
  );
});

test('what was announced and is never told again', () => {
  const before = piece(
    'a',
    '2019-05-05',
    main('2019-05-06', { status: 'planned', tense: 'before', says: { topics: ['Fischfang', 'Libyen'] } }),
  );
  const after = piece('b', '2019-05-07', main('2019-05-06', { says: { topics: ['die Lage in Libyen'] } }));
  assert.deepEqual(among(before, after), ['announced/topic-not-reported']);
  assert.deepEqual(among(before), []);
  const lost = piece('c', '2019-05-05', planned('2019-05-08', 'de', 'fr'));
  const next = piece('d', '2019-06-01', main('2019-05-31', { who: [state('de'), state('tr')] }));
  assert.deepEqual(among(lost, next), ['announced/contact-not-reported']);
  assert.deepEqual(among(lost), []);
});

test('judgements of other voices in other words', () => {
  const told = (id: string, tone: string, voice: string): Piece => {
    const one = piece(id, '2019-05-07', main('2019-05-06', { says: { tone } }));
    const reports = one.reports.map((report) => ({
      ...report,
      values: {
        ...report.values,
        tone: (report.values['tone'] ?? []).map((value) => ({ ...value, voice: [person(voice, 'xx')] })),
      },
    }));
    return { ...one, reports };
  };
  assert.deepEqual(among(told('a', 'sachlich', 'A'), told('b', 'eisig', 'B')), [
    'judgement/other-voices-other-words',
  ]);
  assert.deepEqual(among(told('a', 'sachlich', 'A'), told('b', 'eisig', 'A')), []);
  assert.deepEqual(among(told('a', 'sachlich', 'A'), told('b', 'sachliche', 'B')), []);
});

test('accounts of each side in an article of its own', () => {
  const readout = (id: string, ...sides: readonly string[]): Piece =>
    piece(
      id,
      '2019-05-07',
      main('2019-05-06', { says: { readouts: sides.map((side) => ({ by: state(side) })) } }),
    );
  assert.deepEqual(among(readout('a', 'de'), readout('b', 'fr')), [
    'one-sided-readout/each-article-one-side',
  ]);
  assert.deepEqual(among(readout('a', 'de', 'fr'), readout('b', 'fr')), []);
  assert.deepEqual(among(readout('a', 'tr')), [], 'an account of someone who took no part');
});

test('damage is told with the page furniture beside it', () => {
  const one = article({ id: 'a', text: 'Der Satz bricht ab und.' });
  const damaged: Article = {
    ...one,
    messages: [{ code: 'text/quality', text: 'broken', span: { start: 4, end: 8 } }],
  };
  assert.deepEqual(rules(coverage([one])), []);
  assert.deepEqual(rules(coverage([damaged])), ['text-quality/damaged']);
});

test('three rival lengths are one difference, told once', () => {
  const told = (id: string, duration: string): Piece =>
    piece(id, '2019-05-07', main('2019-05-06', { who: [MERKEL, MACRON, ERDOGAN], says: { duration } }));
  const { discrepancies } = compile(
    findings([told('a', 'PT1H'), told('b', 'PT2H'), told('c', 'PT1H')]),
    TEST_ATTRIBUTES,
  );
  assert.deepEqual(
    discrepancies.map(({ values }) => values.length),
    [2],
  );
});

test('noun and verb of one matter share a key, other words do not', () => {
  assert.equal(topicKey('Angriff'), topicKey('angreifen'));
  assert.equal(topicKey('Aufmarsch'), topicKey('aufmarschiert'));
  assert.notEqual(topicKey('Verhandlung'), topicKey('Verhältnis'));
  assert.equal(topicKey('Krieg'), null);
});

/** An article about one contact; `[x]` marks a distancing verb, names are those of the two sides. */
function framed(id: string, text: string): Piece & { readonly seen: Seen } {
  const marked = /\[(.*?)\]/u.exec(text);
  const plain = text.replaceAll(/[[\]]/gu, '');
  const one = article({ id, text: plain, published: '2019-05-07' });
  const names = [...plain.matchAll(/Tyrien|Sidonien/gu)].map((match, n): Annotation<'name'> => {
    const actor = state(match[0].toLowerCase());
    return {
      id: n,
      layer: 'name',
      start: match.index,
      end: match.index + match[0].length,
      rule: 'test',
      value: { kind: 'country', actor },
    };
  });
  const sentence = {
    id: 0,
    layer: 'sentence',
    start: 0,
    end: plain.length,
    rule: 'test',
    value: { block: 0, kind: 'paragraph' },
  } as const;
  const mark =
    marked === null
      ? []
      : [
          {
            id: 0,
            layer: 'framing',
            start: marked.index,
            end: marked.index + (marked[1] ?? '').length,
            rule: 'test',
            value: { kind: 'distancing_verb', reason: 'test' },
          } as const,
        ];
  const seen = Layered.empty.with('name', names).with('sentence', [sentence]).with('framing', mark);
  return { article: one, reports: [report(one, main('2019-05-06'), 0)], seen };
}

function framingRules(...pieces: readonly (Piece & { readonly seen: Seen })[]): readonly string[] {
  return rules(findings(pieces, new Map(pieces.map((one) => [one.article.id, one.seen]))));
}

test('what one article keeps at a distance and another states', () => {
  const distant = framed('a', 'Tyrien [behauptet], Sidonien bereite einen Überfall vor.');
  const stated = framed('b', 'Sidonien plant den Überfall auf Tyrien.');
  const otherMatter = framed('c', 'Sidonien plant den Ausbau der Häfen mit Tyrien.');
  const oneSide = framed('d', 'Sidonien plant einen Überfall.');
  assert.deepEqual(framingRules(distant, stated), ['framing/stated-elsewhere']);
  assert.deepEqual(framingRules(distant, otherMatter, oneSide), []);
});
