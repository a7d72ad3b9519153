import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compile, recompile, type Kept } from './compile.ts';
import {
  ERDOGAN,
  findings,
  MACRON,
  MERKEL,
  person,
  piece,
  TEST_ATTRIBUTES,
  type Piece,
} from '../../test/reports.ts';

const PAIRS = [
  [MERKEL, MACRON],
  [MACRON, ERDOGAN],
  [MERKEL, ERDOGAN],
] as const;
const told = fc.record({
  who: fc.constantFrom(...PAIRS),
  type: fc.constantFrom('phone_call' as const, 'call' as const, 'meeting' as const),
  main: fc.boolean(),
  says: fc.record(
    {
      date: fc.constantFrom('2019-05-06', '2019-05-07', 'XXXX-WXX-1', 'XXXX-WXX-2', '2019-05'),
      duration: fc.constantFrom('PT30M', 'PT1H'),
      place: fc.constantFrom({ place: 'Paris', name: 'Paris' }, { place: 'Berlin', name: 'Berlin' }),
    },
    { requiredKeys: [] },
  ),
});
const published = fc.constantFrom('2019-05-07', '2019-05-08', '2019-05-15', '2019-05', undefined);
const article = fc.tuple(
  fc.integer({ min: 0, max: 7 }),
  published,
  fc.array(told, { minLength: 1, maxLength: 3 }),
);
/** Articles in the order in which they come in; one of a number that was there before takes its place, an empty one takes it away. */
const arrivals = fc.array(fc.tuple(article, fc.boolean()), { minLength: 1, maxLength: 10 });

const result = ({ dossiers, discrepancies }: Pick<Kept, 'dossiers' | 'discrepancies'>): string =>
  JSON.stringify({ dossiers, discrepancies });

test('whatever comes, goes or changes, the next compile gives what a compile from nothing gives', () => {
  fc.assert(
    fc.property(arrivals, (list) => {
      const pieces = new Map<number, Piece>();
      let kept: Kept | undefined;
      for (const [[n, when, contacts], stays] of list) {
        if (stays) pieces.set(n, piece(`a${n}`, when, ...contacts));
        else pieces.delete(n);
        const now = findings([...pieces.values()]);
        kept = recompile(now, kept, TEST_ATTRIBUTES);
        assert.equal(result(kept), result(compile(now, TEST_ATTRIBUTES)));
      }
    }),
    { seed: 20190510, numRuns: 200 },
  );
});

test('what is compiled again as it was costs nothing, and what was before can be carried on again', () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 6 }), article, (list, added) => {
      const pieces = list.map(([, when, contacts], i) => piece(`a${i}`, when, ...contacts));
      const first = recompile(findings(pieces), undefined, TEST_ATTRIBUTES);
      const again = recompile(findings(pieces), first, TEST_ATTRIBUTES);
      assert.deepEqual(again.anew, { blocks: [], dossiers: [], articles: [] });
      const more = [...pieces, piece('zz', added[1], ...added[2])];
      const one = recompile(findings(more), first, TEST_ATTRIBUTES);
      assert.equal(result(recompile(findings(more), first, TEST_ATTRIBUTES)), result(one));
    }),
    { seed: 20190511, numRuns: 100 },
  );
});

test('an article costs its own blocks and the dossiers it changes', () => {
  const people = Array.from({ length: 20 }, (_, i) => person(`P${i}`, `s${i}`));
  const pieces = people.slice(1).map((one, i) => {
    const [first] = people;
    const who = first === undefined ? [one] : [first, one];
    return piece(`a${i}`, '2019-05-07', { who, says: { date: '2019-05-06' } });
  });
  const before = recompile(findings(pieces), undefined, TEST_ATTRIBUTES);
  const who = pieces[3]?.reports[0]?.participants ?? [];
  const added = piece('zz', '2019-05-07', { who, says: { date: '2019-05-06' } });
  const { anew } = recompile(findings([...pieces, added]), before, TEST_ATTRIBUTES);
  assert.equal(anew.blocks.length, 1);
  assert.equal(anew.dossiers.length, 1);
  assert.deepEqual([...anew.articles].sort(), ['a3', 'zz']);
});

test('a correction is taken up', () => {
  const pieces = [piece('a', '2019-05-07', { says: { date: '2019-05-06' } })];
  const before = recompile(findings(pieces), undefined, TEST_ATTRIBUTES);
  const corrections = [{ kind: 'ignore', report: 'ac0', because: 'no contact' }] as const;
  assert.equal(recompile({ ...findings(pieces), corrections }, before, TEST_ATTRIBUTES).dossiers.length, 0);
});
