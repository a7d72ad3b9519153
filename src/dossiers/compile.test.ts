import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { article } from '../../test/factory.ts';
import {
  ERDOGAN,
  findings,
  MACRON,
  MERKEL,
  organisation,
  person,
  piece,
  report,
  state,
  TEST_ATTRIBUTES,
  type Piece,
  type Told,
} from '../../test/reports.ts';
import type { Correction } from '../model/correction.ts';
import type { Dossier } from '../model/dossier.ts';
import { compile } from './compile.ts';

const dossiers = (...pieces: readonly Piece[]): readonly Dossier[] =>
  compile(findings(pieces), TEST_ATTRIBUTES).dossiers;

/** Which articles each dossier joins, with its date: `a b 2019-05-06`. */
const groups = (...pieces: readonly Piece[]): readonly string[] =>
  dossiers(...pieces)
    .map(({ articles, date }) => `${articles.join(' ')} ${date?.value ?? '-'}`)
    .sort();

const kinds = (...pieces: readonly Piece[]): readonly string[] =>
  compile(findings(pieces), TEST_ATTRIBUTES)
    .discrepancies.map(({ kind, attribute, rule }) => `${kind} ${attribute ?? '-'} ${rule}`)
    .sort();

const on = (date: string, rest: Told = {}): Told => ({ ...rest, says: { date, ...rest.says } });

test('the same people on the same day are one contact, whatever the call is called', () => {
  const pieces = [
    piece('a', '2019-05-07', on('2019-05-06')),
    piece('b', '2019-05-07', on('2019-05-06', { type: 'video_call', who: [MACRON, MERKEL] })),
  ];
  assert.deepEqual(groups(...pieces), ['a b 2019-05-06']);
});

test('other days, other people and other families are other contacts', () => {
  const pieces = [
    piece('a', '2019-05-07', on('2019-05-06')),
    piece('b', '2019-05-09', on('2019-05-08')),
    piece('c', '2019-05-07', on('2019-05-06', { who: [MERKEL, ERDOGAN] })),
    piece('d', '2019-05-07', on('2019-05-06', { type: 'meeting' })),
  ];
  assert.equal(groups(...pieces).length, 4);
});

test('principals and their states do not become one call', () => {
  const states = [state('de'), state('fr')];
  assert.equal(
    groups(
      piece('a', '2019-05-07', on('2019-05-06')),
      piece('b', '2019-05-07', on('2019-05-06', { who: states })),
    ).length,
    2,
  );
});

test('a meeting of two states is that of the people who spoke for them, where only one on that day can be', () => {
  const met = (who: NonNullable<Told['who']>): Told => on('2019-05-06', { type: 'meeting', who });
  const states = met([state('de'), state('fr')]);
  const people = piece('a', '2019-05-07', met([MERKEL, MACRON]));
  assert.deepEqual(groups(people, piece('b', '2019-05-07', states)), ['a b 2019-05-06']);
  const others = met([person('Maas', 'de'), person('Le Drian', 'fr')]);
  assert.equal(groups(people, piece('b', '2019-05-07', states), piece('c', '2019-05-07', others)).length, 3);
  assert.equal(groups(people, piece('b', '2019-05-07', met([state('de'), state('tr')]))).length, 2);
});

test('a visit of a month to a state is that to its minister in the same month', () => {
  const visit = (month: string, host: NonNullable<Told['who']>[number]): Told =>
    on(month, { type: 'visit', who: [MERKEL, host] });
  const toMinister = piece('a', '2019-09-07', visit('2019-05', MACRON));
  assert.deepEqual(groups(toMinister, piece('b', '2019-09-07', visit('2019-05', state('fr')))), [
    'a b 2019-05',
  ]);
  assert.equal(groups(toMinister, piece('b', '2019-09-07', visit('2019-06', state('fr')))).length, 2);
});

test('a bare weekday takes the day of its dossier', () => {
  const pieces = [piece('a', '2019-05-08', on('2019-05-07')), piece('b', '2019-05', on('XXXX-WXX-2'))];
  const [dossier] = dossiers(...pieces);
  assert.deepEqual(dossier?.articles, ['a', 'b']);
  const linked = dossier.attributes['date']?.values.find(({ basis }) => basis === 'linked');
  assert.deepEqual([linked?.value, linked?.linkedFrom], ['2019-05-07', ['a']]);
});

test('a weekday that does not fit is another contact', () => {
  assert.equal(
    groups(piece('a', '2019-05-08', on('2019-05-07')), piece('b', '2019-05', on('XXXX-WXX-4'))).length,
    2,
  );
});

test('a weekday that fits two contacts equally stays alone', () => {
  const pieces = [
    piece('a', '2019-05-08', on('2019-05-07')),
    piece('b', '2019-05-15', on('2019-05-14')),
    piece('c', '2019-05', on('XXXX-WXX-2')),
  ];
  assert.deepEqual(groups(...pieces), ['a 2019-05-07', 'b 2019-05-14', 'c XXXX-WXX-2']);
});

test('an article without a date is bounded by what it reports and announces', () => {
  const next = on('2019-05-28', { type: 'meeting', status: 'planned', tense: 'before' });
  const pieces = [
    piece('a', '2019-05-08', on('2019-05-07'), next),
    piece('b', '2019-06-05', on('2019-06-04')),
    piece('c', undefined, on('XXXX-WXX-2'), { ...next, says: { date: 'XXXX-05-28' } }),
  ];
  assert.deepEqual(groups(...pieces), ['a c 2019-05-07', 'a c 2019-05-28', 'b 2019-06-04']);
});

test('the day of the main contact settles other weekdays of the article', () => {
  const pieces = [
    piece('a', '2019-05-08', on('2019-05-07')),
    piece(
      'b',
      '2019-05',
      on('XXXX-WXX-2'),
      on('XXXX-WXX-1', { who: [MERKEL, ERDOGAN] }),
      on('XXXX-WXX-4', { who: [MACRON, ERDOGAN], status: 'planned', tense: 'before' }),
    ),
  ];
  assert.deepEqual(groups(...pieces), ['a b 2019-05-07', 'b 2019-05-06', 'b 2019-05-09']);
});

test('a month stays a month where nothing gives the day', () => {
  const [dossier] = dossiers(piece('a', '2019-05', on('2019-05')));
  assert.deepEqual(dossier?.date, { value: '2019-05', precision: 'month', basis: 'stated' });
});

test('an undated main contact joins the one contact of the days before', () => {
  assert.deepEqual(groups(piece('a', '2019-05-08', {}), piece('b', '2019-05-08', on('2019-05-07'))), [
    'a b 2019-05-07',
  ]);
  assert.equal(groups(piece('a', '2019-05-20', {}), piece('b', '2019-05-08', on('2019-05-07'))).length, 2);
});

test('a contact right after the main one is of its day', () => {
  const who = [MERKEL, ERDOGAN];
  const after = { relation: 'after', report: 'ac0', text: 'danach' };
  const pieces = [piece('a', '2019-05-07', on('2019-05-07'), { who, says: { relation: after } })];
  assert.deepEqual(groups(...pieces), ['a 2019-05-07', 'a 2019-05-07']);
});

test('two reports of one article are never one contact', () => {
  const pieces = [
    piece('a', '2019-05-08', on('2019-05-07'), on('2019-05-07')),
    piece('b', '2019-05-08', on('2019-05-07')),
  ];
  assert.deepEqual(groups(...pieces), ['a 2019-05-07', 'a b 2019-05-07']);
});

test('planned and held are one contact, and held is what became of it', () => {
  const pieces = [
    piece('a', '2019-05-06', on('2019-05-07', { status: 'planned', tense: 'before' })),
    piece('b', '2019-05-08', on('2019-05-07')),
  ];
  const [dossier] = dossiers(...pieces);
  assert.deepEqual([dossier?.status, dossier?.articles], ['held', ['a', 'b']]);
  assert.deepEqual(dossier?.attributes['duration'], {
    standing: 'silent',
    independent: 0,
    values: [],
    silent: ['b'],
    couldNotKnow: ['a'],
  });
});

test('an article that is possibly cut off is never silent', () => {
  const pieces = [
    piece('a', '2019-05-08', on('2019-05-07', { cutOff: true })),
    piece('b', '2019-05-08', on('2019-05-07')),
  ];
  const [dossier] = dossiers(...pieces);
  assert.deepEqual(dossier?.articles, ['a', 'b']);
  assert.deepEqual(dossier.attributes['duration']?.silent, ['b']);
});

const planned = (date: string, who: Told['who'] & object): Told =>
  on(date, { type: 'meeting', status: 'planned', tense: 'before', who });
const [ru, us, osce] = [state('ru'), state('us'), organisation('osce')];
const others = { id: 'x:others', name: 'others', kind: 'group' as const };

test('two descriptions of one planned meeting join when both articles announce the same series', () => {
  const pieces = [
    piece(
      'a',
      '2019-05-06',
      on('2019-05-06'),
      planned('2019-05-20', [ru, us]),
      planned('2019-05-21', [ru, osce]),
    ),
    piece(
      'b',
      '2019-05-06',
      on('2019-05-06'),
      planned('2019-05-20', [ru, us]),
      planned('2019-05-21', [ru, us, others]),
    ),
  ];
  assert.deepEqual(groups(...pieces), ['a b 2019-05-06', 'a b 2019-05-20', 'a b 2019-05-21']);
  assert.ok(
    kinds(...pieces).includes('description_conflict participants description/participants-named-differently'),
  );
});

test('without a series in common, or between two, they do not', () => {
  const alone = [
    piece('a', '2019-05-06', planned('2019-05-21', [ru, osce])),
    piece('b', '2019-05-06', planned('2019-05-21', [ru, us, others])),
  ];
  assert.equal(groups(...alone).length, 2);
  const twos = [
    piece('a', '2019-05-06', planned('2019-05-20', [ru, us]), planned('2019-05-21', [ru, state('cn')])),
    piece('b', '2019-05-06', planned('2019-05-20', [ru, us]), planned('2019-05-21', [ru, state('tr')])),
  ];
  assert.equal(groups(...twos).length, 3);
});

test('a body named for its members is a meeting of the members', () => {
  const [nato, russia] = [
    { ...organisation('nato'), name: 'NATO' },
    { ...state('ru'), name: 'Russia' },
  ];
  const council = { ...organisation('nrc'), name: 'NATO-Russia Council' };
  const pieces = [
    piece('a', '2019-05-06', planned('2019-05-20', [council])),
    piece('b', '2019-05-06', planned('2019-05-20', [russia, nato])),
    piece('c', '2019-05-06', planned('2019-05-20', [nato, state('ge')])),
  ];
  assert.deepEqual(groups(...pieces), ['a b 2019-05-20', 'c 2019-05-20']);
});

test('what says neither channel nor place joins the one meeting it fits, a phone call does not', () => {
  const met = piece('a', '2019-05-07', on('2019-05-06', { type: 'meeting' }));
  assert.deepEqual(groups(met, piece('b', '2019-05-07', on('2019-05-06', { type: 'call' }))), [
    'a b 2019-05-06',
  ]);
  assert.equal(groups(met, piece('b', '2019-05-07', on('2019-05-06'))).length, 2);
});

test('one contact that two articles date a day apart, when its length fits and nothing else is near', () => {
  const told = (id: string, date: string, duration?: string): Piece =>
    piece(id, '2019-05-09', on(date, duration === undefined ? {} : { says: { duration } }));
  const [a, b] = [told('a', '2019-05-06', 'PT3H30M'), told('b', '2019-05-07', 'PT3H30M')];
  assert.deepEqual(groups(a, b), ['a b 2019-05-06']);
  assert.ok(kinds(a, b).includes('value_conflict date value-conflict/told-otherwise'));
  assert.equal(groups(a, told('b', '2019-05-07', 'PT1H')).length, 2);
  assert.equal(groups(a, told('b', '2019-05-07')).length, 2);
  assert.equal(groups(a, told('b', '2019-05-08', 'PT3H30M')).length, 2);
  assert.equal(groups(a, b, told('c', '2019-05-08', 'PT3H30M')).length, 3);
});

test('copies count as one voice, and the dated copy settles the other', () => {
  const copies = ['a', 'b'].map((id): Piece => {
    const one = article({
      id,
      text: 'Der Bericht über das Gespräch steht wörtlich in zwei Zeitungen.',
      ...(id === 'a' ? { published: '2019-05-07' } : {}),
    });
    const says = { duration: 'PT20M', ...(id === 'a' ? { date: '2019-05-06' } : {}) };
    return { article: one, reports: [report(one, { main: false, says }, 0)] };
  });
  const [dossier, ...others] = dossiers(...copies);
  assert.deepEqual([dossier?.articles, others.length], [['a', 'b'], 0]);
  assert.equal(dossier?.attributes['duration']?.standing, 'single_source');
});

test('corrections join, part, leave out and set', () => {
  const pieces = [
    piece('a', '2019-05-07', on('2019-05-06')),
    piece('b', '2019-05-09', on('2019-05-08')),
    piece('c', '2019-05-07', on('2019-05-06')),
  ];
  const after = (...corrections: readonly Correction[]): readonly Dossier[] =>
    compile({ ...findings(pieces), corrections }, TEST_ATTRIBUTES).dossiers;
  const articles = (found: readonly Dossier[]): readonly string[] =>
    found.map((one) => one.articles.join(' ')).sort();
  const because = 'said so';
  assert.deepEqual(articles(after()), ['a c', 'b']);
  assert.deepEqual(articles(after({ kind: 'join', reports: ['ac0', 'bc0'], because })), ['a b c']);
  assert.deepEqual(articles(after({ kind: 'part', report: 'cc0', because })), ['a', 'b', 'c']);
  assert.deepEqual(articles(after({ kind: 'ignore', report: 'bc0', because })), ['a c']);
  const [set] = after({ kind: 'set', report: 'ac0', attribute: 'channel', value: 'video', because });
  assert.deepEqual(
    set?.attributes['channel']?.values.map(({ value, basis }) => [value, basis]),
    [['video', 'entered']],
  );
});

test('values that cannot both be right are told, those that fit are not', () => {
  const pieces = [
    piece(
      'a',
      '2019-05-06',
      on('2019-05-07', { tense: 'before', status: 'planned', says: { channel: 'video' } }),
    ),
    piece('b', '2019-05-08', on('2019-05-07', { says: { channel: 'phone', initiator: MACRON } })),
    piece('c', '2019-05-08', on('2019-05', { says: { channel: 'phone', initiator: state('fr') } })),
  ];
  assert.deepEqual(kinds(...pieces), ['value_conflict channel value-conflict/announced-otherwise']);
  const [dossier] = dossiers(...pieces);
  assert.equal(dossier?.attributes['channel']?.values[0]?.value, 'phone');
  assert.equal(dossier.attributes['initiator']?.standing, 'refined');
});

test('the day of a main contact that nobody gives is a gap; accounts of one side alone are told', () => {
  const says = { readouts: [{ by: state('fr') }] };
  assert.deepEqual(kinds(piece('a', '2019-05', on('2019-05', { says }))), [
    'gap date gap/day-not-given',
    'one_sided_readout readouts one-sided-readout/one-side-only',
  ]);
});

const PEOPLE = [MERKEL, MACRON, ERDOGAN, person('May', 'gb')];
const DATES = ['2019-05-06', '2019-05-07', '2019-05-14', '2019-05', 'XXXX-WXX-2', 'XXXX-05-07', '2019'];

const told = fc
  .record({
    who: fc.subarray(PEOPLE, { minLength: 2, maxLength: 3 }),
    type: fc.constantFrom('phone_call' as const, 'video_call' as const, 'meeting' as const),
    tense: fc.constantFrom('before' as const, 'after' as const),
    main: fc.boolean(),
    date: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
  })
  .map(({ date, tense, ...rest }): Told => ({
    ...rest,
    tense,
    status: tense === 'before' ? 'planned' : 'held',
    says: date === undefined ? {} : { date },
  }));
const published = fc.constantFrom('2019-05-07', '2019-05-08', '2019-05-15', '2019-05', undefined);
const coverage = fc
  .array(fc.tuple(published, fc.array(told, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 8 })
  .map((list) => list.map(([when, contacts], i) => piece(`a${i}`, when, ...contacts)));

const json = (pieces: readonly Piece[]): string => JSON.stringify(compile(findings(pieces), TEST_ATTRIBUTES));

test('any order of the articles gives the same', () => {
  fc.assert(
    fc.property(coverage, fc.integer(), (pieces, seed) => {
      const shuffled = [...pieces].sort((a, b) => hash(a.article.id, seed) - hash(b.article.id, seed));
      const mixed = shuffled.map((one) => ({ ...one, reports: [...one.reports].reverse() }));
      assert.equal(json(mixed), json(pieces));
    }),
    { seed: 20190507, numRuns: 300 },
  );
});

test('every report is in exactly one dossier, and no dossier has two of one article', () => {
  fc.assert(
    fc.property(coverage, (pieces) => {
      const found = dossiers(...pieces);
      const all = pieces.flatMap(({ reports }) => reports.map(({ id }) => id)).sort();
      assert.deepEqual(found.flatMap(({ reports }) => reports).sort(), all);
      for (const { reports, articles } of found) assert.equal(reports.length, new Set(articles).size);
    }),
    { seed: 20190508, numRuns: 300 },
  );
});

test('an article changes only dossiers whose people it speaks of, or that its articles are linked to', () => {
  const stranger = fc.constant([person('Abe', 'jp'), person('Moon', 'kr')]);
  fc.assert(
    fc.property(coverage, told, stranger, (pieces, contact, who) => {
      const added = piece('zz', '2019-05-08', { ...contact, who });
      const before = dossiers(...pieces).map((one) => JSON.stringify(one));
      const after = new Set(dossiers(...pieces, added).map((one) => JSON.stringify(one)));
      for (const dossier of before) assert.ok(after.has(dossier), dossier);
    }),
    { seed: 20190509, numRuns: 200 },
  );
});

function hash(text: string, seed: number): number {
  return (
    Array.from(text).reduce((value, letter) => Math.imul(value ^ letter.charCodeAt(0), 0x01000193), seed) >>>
    0
  );
}
