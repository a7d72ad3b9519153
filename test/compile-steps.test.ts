/** A project is compiled step by step: whatever comes, goes or is corrected, each step gives what compiling all of it gives. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../src/articles/identity.ts';
import { SHOWN } from '../src/pipeline.ts';
import { openSqlite, type Kept, type Store } from '../src/store/index.ts';
import { Compiler } from '../src/project/compiled.ts';
import { given } from '../src/world.ts';
import { ERDOGAN, MACRON, MERKEL, piece, state as country, type Piece } from './reports.ts';
import { kept } from './store-contract.ts';

const GIVEN = given({});
const RULES = '1';

/** All that a compilation decides, as the store has it. */
function outcome(store: Store): Promise<string> {
  return store.read(async (reader) => {
    const rows = (await reader.contacts()).rows.map((row) => ({ ...row, revision: 0 }));
    const links = (await reader.linkedReadings()).map(({ statements }) =>
      statements.map(({ id, contact, sameWordsAs }) => [id, contact, sameWordsAs]),
    );
    return JSON.stringify(
      {
        rows,
        dossiers: await reader.dossiers(),
        names: await reader.names(),
        homes: [...(await reader.homes())].sort(),
        differences: (await reader.differences()).rows,
        origins: [...(await reader.origins())].sort(),
        links,
      },
      null,
      1,
    );
  });
}

/** Stores that get the same and are compiled in different ways: by one process, by a new one each time, from nothing. */
class Ways {
  readonly stores: readonly Store[];
  readonly #one = new Compiler(GIVEN, RULES);

  private constructor(stores: readonly Store[]) {
    this.stores = stores;
  }

  static async open(): Promise<Ways> {
    const open = (): Promise<Store> => openSqlite(':memory:', { create: true });
    return new Ways([await open(), await open(), await open()]);
  }

  async compile(): Promise<void> {
    const [one, anew, nothing] = this.stores;
    if (one === undefined || anew === undefined || nothing === undefined) return;
    await this.#one.settle(one);
    await new Compiler(GIVEN, RULES).settle(anew);
    await nothing.write((writer) => writer.forget());
    await new Compiler(GIVEN, RULES).settle(nothing);
    const wanted = await outcome(nothing);
    assert.equal(await outcome(one), wanted);
    assert.equal(await outcome(anew), wanted);
  }

  async close(): Promise<void> {
    for (const store of this.stores) await store.close();
  }
}

const PEOPLE = [
  [MERKEL, MACRON],
  [MACRON, ERDOGAN],
  [MERKEL, ERDOGAN],
  [MERKEL, MACRON, ERDOGAN],
  [country('de'), MACRON],
  [country('de'), country('fr'), country('tr')],
] as const;
const told = fc.record({
  who: fc.constantFrom(...PEOPLE),
  type: fc.constantFrom('phone_call' as const, 'call' as const, 'meeting' as const),
  status: fc.constantFrom('held' as const, 'planned' as const, 'refused' as const),
  tense: fc.constantFrom('before' as const, 'after' as const),
  main: fc.boolean(),
  says: fc.record(
    {
      date: fc.constantFrom('2019-05-06', '2019-05-07', '2019-05-20', 'XXXX-WXX-1', 'XXXX-WXX-2', '2019-05'),
      duration: fc.constantFrom('PT30M', 'PT1H', 'P3D'),
      place: fc.constantFrom({ place: 'Paris', name: 'Paris' }, { place: 'Berlin', name: 'Berlin' }),
      next_steps: fc.constantFrom(
        { relation: 'after', report: 'a1c0', text: 'danach' },
        { relation: 'after', report: 'a2c1', text: 'danach' },
      ),
      topics: fc.constantFrom('Handel und Sicherheit', 'die Lage in Libyen'),
    },
    { requiredKeys: [] },
  ),
});
const published = fc.constantFrom(
  '2019-05-07',
  '2019-05-08',
  '2019-05-15',
  '2019-05-28',
  '2019-05',
  undefined,
);
const arrival = fc.record({
  n: fc.integer({ min: 0, max: 7 }),
  published,
  told: fc.array(told, { minLength: 1, maxLength: 3 }),
  /** Reads the text of another article, as a copy. */
  copies: fc.boolean(),
  stays: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
  /** What comes together is compiled together. */
  compiles: fc.boolean(),
});

const LAYERS = Object.fromEntries(SHOWN.map((layer) => [layer, []]));

function keeping({ article, reports }: Piece, copies: boolean): Kept {
  const text = copies ? piece('a0', undefined).article.text : article.text;
  const read = { ...article, text, sha256: sha256(text) };
  return { ...kept(article.id, text), reading: { article: read, reports, statements: [], layers: LAYERS } };
}

test('whatever articles come, change or go, each step gives what compiling all of them gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arrival, { minLength: 2, maxLength: 9 }), async (arrivals) => {
      const ways = await Ways.open();
      for (const { n, published: when, told: contacts, copies, stays, compiles } of arrivals) {
        const one = keeping(piece(`a${n}`, when, ...contacts), copies);
        for (const store of ways.stores)
          await store.write(async (writer) => {
            if (stays) await writer.keep(one);
            await writer.ignore(one.reading.article.id, !stays);
          });
        if (compiles) await ways.compile();
      }
      await ways.compile();
      await ways.close();
    }),
    { seed: 20190510, numRuns: 60 },
  );
});
