/** What every engine behind `Store` must do: one suite, run on each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../src/articles/identity.ts';
import type { CompiledContacts, ContactName, LogEntry } from '../src/model/project.ts';
import type { Feed } from '../src/model/feed.ts';
import type { Dossier } from '../src/model/dossier.ts';
import type { Statement, StatementParty } from '../src/model/statement.ts';
import type { Kept, StatementQuery, Store, WordQuery } from '../src/store/index.ts';
import { article } from './factory.ts';
import { MACRON, MERKEL } from './reports.ts';

/** Opens one place of storage again and again: what one opening kept, the next must find. */
export interface Place {
  open(): Promise<Store>;
}

const AT = '2026-01-01T00:00:00.000Z';

export function kept(
  id: string,
  text: string,
  more: { readonly n?: number; readonly stems?: readonly string[] } = {},
): Kept {
  const one = article({ id, text });
  const { n = 1, stems = text.toLowerCase().match(/\p{L}+/gu) ?? [] } = more;
  return {
    reading: { article: one, reports: [], statements: [], layers: { sentence: [] } },
    version: { article: id, n, sha256: one.sha256, item: { origin: id, stated: {}, notes: [] }, added: AT },
    rules: '1',
    stems,
  };
}

function dossier(id: string, articles: readonly string[], date: string | null = '2021-12-30'): Dossier {
  return {
    id,
    type: 'phone_call',
    status: 'held',
    participants: [MERKEL, MACRON],
    date: date === null ? null : { value: date, precision: 'day', basis: 'stated' },
    main: true,
    attributes: {},
    reports: [],
    articles,
    because: [],
  };
}

function name(id: string, minted: number, more: Partial<ContactName> = {}): ContactName {
  return { id, state: 'live', into: null, minted, about: '', ...more };
}

function compiled(dossiers: readonly Dossier[], names: readonly ContactName[]): CompiledContacts {
  return {
    dossiers,
    discrepancies: [],
    names,
    homes: new Map(names.map(({ id }) => [`anchor of ${id}`, id])),
    rows: dossiers.map((one) => ({
      id: one.id,
      type: one.type,
      status: one.status,
      participants: one.participants.map((who) => ({ id: who.id, name: who.name })),
      date: one.date,
      main: one.main,
      articles: one.articles.length,
      independent: one.articles.length,
      conflicts: [],
      shown: {},
      revision: 0,
    })),
    gone: [],
    settled: [],
    origins: new Map(),
    links: { contacts: new Map(), sameWords: [] },
    memory: [],
    sketches: new Map(),
  };
}

/** Three contacts of an article `a`, the second without a date; the values of those named contradict each other. */
export function contradicting(...ids: readonly string[]): CompiledContacts {
  const all = compiled(
    [dossier('c1', ['a'], '2021-12'), dossier('c2', ['a'], null), dossier('c3', ['a'])],
    [name('c1', 1), name('c2', 2), name('c3', 3)],
  );
  const rows = all.rows.map((row) => (ids.includes(row.id) ? { ...row, conflicts: ['duration'] } : row));
  return { ...all, rows };
}

function said(n: number, more: Partial<Statement>): Statement {
  const span = { start: 0, end: 4 };
  return { id: `a.s${n}`, article: 'a', span, type: 'indirect', speaker: null, addressee: [], via: [], rule: 'r', ...more };
} // prettier-ignore

const BOTH: StatementParty = { name: 'beide', actors: [MERKEL, MACRON] };
const KREMLIN: StatementParty = { name: 'der Kreml', actors: [] };

/** Statements of an article `a`: of two together; of one, passed on by two; of someone unknown, passed on by three and one of them twice. */
export const STATEMENTS: readonly Statement[] = [
  said(0, { type: 'direct', speaker: BOTH, act: 'warn' }),
  said(1, { speaker: { name: 'sie', actors: [MERKEL] }, via: [KREMLIN, { name: 'er', actors: [MACRON] }] }),
  said(2, { speaker: { name: 'ein Diplomat', actors: [] }, via: [BOTH, KREMLIN, KREMLIN] }),
];

/** The article `a` with these statements. */
export function keptWith(statements: readonly Statement[]): Kept {
  const one = kept('a', 'Eins');
  return { ...one, reading: { ...one.reading, statements } };
}

const ENTRY: LogEntry = {
  at: AT,
  by: 'someone',
  kind: 'state',
  because: 'it is so',
  payload: { kind: 'state', difference: 'd1', state: 'ignored' },
  inverse: { names: [], homes: [], value: 'open' },
};

/** The suite. `makePlace` gives a new, empty place of storage. */
export function storeContract(engine: string, makePlace: () => Place): void {
  const it = (what: string, work: (store: Store, place: Place) => Promise<void>): void => {
    void test(`${engine}: ${what}`, async () => {
      const place = makePlace();
      const store = await place.open();
      try {
        await work(store, place);
      } finally {
        await store.close();
      }
    });
  };

  it('is empty at first, and sound', async (store) => {
    await store.read(async (reader) => {
      assert.deepEqual(await reader.revisions(), { data: 0, compiled: 0 });
      const { rules, ...counts } = await reader.counts();
      assert.deepEqual(new Set(Object.values(counts)), new Set([0]));
      assert.deepEqual(rules, []);
      assert.deepEqual(await reader.readings(), []);
      assert.deepEqual(await reader.damage(), []);
      assert.equal(await reader.article('a'), null);
    });
  });

  it('gives back what was kept, after it was closed and opened again', async (store, place) => {
    const text = '🇺🇦 Ein Text\r\nmit allem: \u00ad\u0000 “Zitat”';
    const one = { ...kept('a', text), bytes: new Uint8Array([1, 2, 3]) };
    await store.write((writer) => writer.keep(one));
    const again = await place.open();
    try {
      await again.read(async (reader) => {
        assert.equal(await reader.text(sha256(text)), text);
        assert.deepEqual([...((await reader.bytes(sha256(text))) ?? [])], [1, 2, 3]);
        assert.deepEqual(await reader.readings(), [one.reading]);
        assert.deepEqual(await reader.versions('a'), [one.version]);
        assert.equal((await reader.article('a'))?.version, 1);
        assert.deepEqual(await reader.damage(), []);
      });
    } finally {
      await again.close();
    }
  });

  it('keeps nothing of a transaction that failed', async (store) => {
    await store.write((writer) => writer.keep(kept('a', 'Eins')));
    const failing = store.write(async (writer) => {
      await writer.keep(kept('b', 'Zwei'));
      await writer.append(ENTRY);
      throw new Error('broken off');
    });
    await assert.rejects(failing, /broken off/u);
    await store.read(async (reader) => {
      assert.equal((await reader.counts()).articles, 1);
      assert.deepEqual(await reader.events(), []);
      assert.deepEqual(await reader.revisions(), { data: 1, compiled: 0 });
    });
  });

  it('keeps every version of an article and reads the last', async (store) => {
    await store.write((writer) => writer.keep(kept('a', 'etwa 50 Minuten')));
    await store.write((writer) => writer.keep(kept('a', 'etwa 55 Minuten', { n: 2 })));
    await store.read(async (reader) => {
      assert.deepEqual(
        (await reader.versions('a')).map(({ n }) => n),
        [1, 2],
      );
      assert.equal((await reader.readings(['a']))[0]?.article.text, 'etwa 55 Minuten');
      assert.equal(await reader.text(sha256('etwa 50 Minuten')), 'etwa 50 Minuten');
      assert.equal((await reader.articlesLike({ sha256: sha256('etwa 50 Minuten') }))[0]?.id, 'a');
    });
  });

  it('finds articles by id, beginning of id and file', async (store) => {
    const file = kept('abc1', 'Eins');
    const reading = { ...file.reading, article: { ...file.reading.article, file: 'ordner/001_x.txt' } };
    await store.write(async (writer) => {
      await writer.keep({ ...file, reading });
      await writer.keep(kept('abc2', 'Zwei'));
      await writer.keep(kept('100%', 'Drei'));
    });
    await store.read(async (reader) => {
      const ids = async (wanted: string): Promise<readonly string[]> =>
        (await reader.articlesNamed(wanted)).map(({ id }) => id);
      assert.deepEqual(await ids('abc1'), ['abc1']);
      assert.deepEqual(await ids('abc'), ['abc1', 'abc2']);
      for (const wanted of ['001_x.txt', '001_x', 'ordner/001_x.txt', '001'])
        assert.deepEqual(await ids(wanted), ['abc1']);
      assert.deepEqual(await ids('100%'), ['100%']);
      assert.deepEqual(await ids('%'), []);
    });
  });

  it('leaves out what is ignored until it is not', async (store) => {
    await store.write(async (writer) => {
      await writer.keep(kept('a', 'Eins'));
      await writer.ignore('a', true);
    });
    assert.deepEqual(await store.read((reader) => reader.readings()), []);
    await store.write((writer) => writer.ignore('a', false));
    assert.equal((await store.read((reader) => reader.readings())).length, 1);
  });

  it('finds words by their stems, phrases in order, and leaves out what must not be there', async (store) => {
    await store.write(async (writer) => {
      await writer.keep(kept('a', 'neue Garantien für Moskau'));
      await writer.keep(kept('b', 'Garantien, neue und alte'));
      await writer.keep(kept('c', 'переговоры о гарантиях'));
    });
    const found = (all: readonly (readonly string[])[], none: readonly (readonly string[])[] = []) =>
      store.read(async (reader) => {
        const query = { all: all.map((one) => [one]), none: none.map((one) => [one]) };
        const { rows, total } = await reader.search(query);
        assert.equal(rows.length, total);
        return [...rows].sort();
      });
    assert.deepEqual(await found([['garantien']]), ['a', 'b']);
    assert.deepEqual(await found([['neue', 'garantien']]), ['a']);
    assert.deepEqual(await found([['garantien']], [['moskau']]), ['b']);
    assert.deepEqual(await found([['гарантиях']]), ['c']);
    assert.deepEqual(await found([['OR'], ['NOT'], ['"']]), []);
    assert.deepEqual(await found([]), []);
  });

  it('narrows what is found by outlet, date and contact, and leaves out articles that are ignored', async (store) => {
    const of = (id: string, outlet: string, published: string): Kept => {
      const reading = { ...kept(id, `Gespräch ${id}`).reading, article: article({ id, outlet, published, text: `Gespräch ${id}` }) };
      return { ...kept(id, `Gespräch ${id}`), reading };
    };
    await store.write(async (writer) => {
      await writer.keep(of('a', 'Blatt', '2021-12-07'));
      await writer.keep(of('b', 'Blatt', '2022-01-02'));
      await writer.keep(of('c', 'Bote', '2021-12-07'));
      await writer.keep(of('d', 'Blatt', '2021-12-07'));
      await writer.ignore('d', true);
      await writer.compiled(compiled([dossier('c1', ['a', 'b'])], [name('c1', 1)]));
    });
    const found = async (narrowed: Omit<WordQuery, 'all' | 'none'>): Promise<string> => {
      const query = { all: [[['gespräch']]], none: [], ...narrowed };
      const { rows, total } = await store.read((reader) => reader.search(query));
      return `${[...rows].sort().join(' ')} of ${total}`;
    };
    assert.equal(await found({}), 'a b c of 3');
    assert.equal(await found({ limit: 1, offset: 1 }), 'b of 3');
    assert.equal(await found({ outlet: 'Blatt' }), 'a b of 2');
    assert.equal(await found({ outlet: 'Blatt', to: '2021' }), 'a of 1');
    assert.equal(await found({ from: '2022' }), 'b of 1');
    assert.equal(await found({ contact: 'c1', to: '2021-12' }), 'a of 1');
    assert.equal(await found({ outlet: 'Tagblatt' }), ' of 0');
  }); // prettier-ignore

  it('replaces contacts, keeps the revision of those that did not change and every id ever given', async (store) => {
    await store.write(async (writer) => {
      await writer.keep(kept('a', 'Eins'));
      await writer.compiled(
        compiled([dossier('c1', ['a']), dossier('c2', ['a'], null)], [name('c1', 1), name('c2', 2)]),
      );
    });
    const first = await store.read((reader) => reader.contacts());
    assert.deepEqual(
      first.rows.map(({ id }) => id),
      ['c1', 'c2'],
    );
    await store.write((writer) =>
      writer.compiled({
        ...compiled([dossier('c1', ['a'])], [name('c1', 1), name('c2', 2, { state: 'merged', into: 'c1' })]),
        gone: ['c2'],
      }),
    );
    await store.read(async (reader) => {
      const { rows, total } = await reader.contacts();
      assert.equal(total, 1);
      assert.equal(rows[0]?.revision, first.rows[0]?.revision);
      assert.deepEqual(await reader.dossiers(), [dossier('c1', ['a'])]);
      assert.deepEqual(
        (await reader.names()).map(({ id, state, into }) => [id, state, into]),
        [
          ['c1', 'live', null],
          ['c2', 'merged', 'c1'],
        ],
      );
      assert.equal((await reader.homes()).get('anchor of c2'), 'c2');
      assert.deepEqual(await reader.damage(), []);
      const { data, compiled: from } = await reader.revisions();
      assert.equal(data, from);
    });
  });

  it('narrows contacts by actor, article and date', async (store) => {
    await store.write(async (writer) => {
      await writer.keep(kept('a', 'Eins'));
      await writer.keep(kept('b', 'Zwei'));
      const dossiers = [
        dossier('c1', ['a'], '2021-12-07'),
        dossier('c2', ['b'], '2022-01'),
        dossier('c3', ['b'], null),
      ];
      await writer.compiled(compiled(dossiers, [name('c1', 1), name('c2', 2), name('c3', 3)]));
    });
    const ids = async (query: Parameters<Parameters<Parameters<Store['read']>[0]>[0]['contacts']>[0]) =>
      (await store.read((reader) => reader.contacts(query))).rows.map(({ id }) => id);
    assert.deepEqual(await ids({ to: '2021-12' }), ['c1']);
    assert.deepEqual(await ids({ from: '2021-12-07', to: '2022' }), ['c1', 'c2']);
    assert.deepEqual(await ids({ article: 'b' }), ['c2', 'c3']);
    assert.deepEqual(await ids({ actors: [MERKEL.id, MACRON.id] }), ['c1', 'c2', 'c3']);
    assert.deepEqual(await ids({ actors: ['nobody'] }), []);
    assert.deepEqual(await ids({ newestFirst: true, limit: 2 }), ['c2', 'c1']);
    assert.deepEqual(await ids({ offset: 2 }), ['c3']);
  });

  it('narrows statements by speaker, by whom they are passed on, kind of wording and act, in parts', async (store) => {
    await store.write((writer) => writer.keep(keptWith(STATEMENTS)));
    const found = async (query: StatementQuery): Promise<string> => {
      const { rows, total } = await store.read((reader) => reader.statements(query));
      return `${rows.map(({ id }) => id.slice(3)).join(' ')} of ${total}`;
    };
    assert.equal(await found({ type: 'indirect' }), '1 2 of 2');
    assert.equal(await found({ type: 'indirect', limit: 1 }), '1 of 2');
    assert.equal(await found({ type: 'indirect', limit: 1, offset: 1 }), '2 of 2');
    assert.equal(await found({ type: 'reported' }), ' of 0');
    assert.equal(await found({ via: 'der Kreml' }), '1 2 of 2');
    assert.equal(await found({ via: MACRON.id }), '1 2 of 2');
    assert.equal(await found({ via: MERKEL.name }), '2 of 1');
    assert.equal(await found({ via: 'beide' }), ' of 0', 'the words of known actors are no name');
    assert.equal(await found({ speaker: MERKEL.id }), '0 1 of 2');
    assert.equal(await found({ speaker: MERKEL.name, type: 'direct' }), '0 of 1');
    assert.equal(await found({ speaker: MACRON.id }), ' of 0', 'of two who speak together the first');
    assert.equal(await found({ speaker: 'ein Diplomat', via: 'der Kreml' }), '2 of 1');
    assert.equal(await found({ speaker: 'der Kreml' }), ' of 0', 'who passes on does not speak');
    assert.equal(await found({ act: 'warn' }), '0 of 1');
    await store.write((writer) => writer.keep(keptWith(STATEMENTS.slice(0, 1))));
    assert.equal(await found({ type: 'indirect' }), ' of 0', 'what a new reading no longer finds is gone');
    assert.equal(await found({ via: 'der Kreml' }), ' of 0');
    assert.deepEqual(await store.read((reader) => reader.damage()), []);
  }); // prettier-ignore

  it('finds the contacts whose values contradict each other, and loses those that no longer do', async (store) => {
    const found = async (): Promise<readonly string[]> => {
      const query = { conflicting: true, newestFirst: true };
      const { rows, total } = await store.read((reader) => reader.contacts(query));
      assert.equal(rows.length, total);
      return rows.map(({ id }) => id);
    };
    await store.write(async (writer) => {
      await writer.keep(kept('a', 'Eins'));
      await writer.compiled(contradicting('c1', 'c2'));
    });
    assert.deepEqual(await found(), ['c1', 'c2']);
    await store.write((writer) => writer.compiled(contradicting('c3', 'c2')));
    assert.deepEqual(await found(), ['c3', 'c2']);
  });

  it('keeps the log as a chain', async (store) => {
    const first = await store.write((writer) => writer.append(ENTRY));
    const second = await store.write((writer) => writer.append({ ...ENTRY, because: null }));
    assert.deepEqual([first.n, second.n], [1, 2]);
    assert.equal(second.previous, first.hash);
    assert.notEqual(first.hash, second.hash);
    assert.deepEqual(await store.read((reader) => reader.events()), [first, second]);
    assert.deepEqual(await store.read((reader) => reader.damage()), []);
  });

  it('lets two writers at once both keep what they wrote', async (store, place) => {
    const other = await place.open();
    try {
      const all = Array.from({ length: 20 }, (_, n) =>
        (n % 2 === 0 ? store : other).write((writer) => writer.keep(kept(`a${n}`, `Text ${n}`))),
      );
      await Promise.all(all);
      assert.equal((await other.read((reader) => reader.counts())).articles, 20);
      assert.deepEqual(await store.read((reader) => reader.damage()), []);
    } finally {
      await other.close();
    }
  });

  it('keeps feeds with their entries, and lets them go without their articles', async (store) => {
    const feed: Feed = {
      id: 'f1', url: 'https://a.example/rss', title: null, ownTitle: false, tags: ['ä', 'b'], fullText: true, added: AT, tried: AT,
      succeeded: null, whole: null, next: null, message: { code: 'fetch/gone', text: 'fort' }, failures: 2, etag: '"1"',
      lastModified: null, items: 3, fresh: 1,
    }; // prettier-ignore
    const other = { ...feed, id: 'f2', url: 'https://b.example/rss', title: 'Blatt', message: null };
    const before = await store.write(async (writer) => {
      await writer.keep(kept('a', 'Eins'));
      await writer.keep(kept('b', 'Zwei'));
      await writer.putFeed(feed);
      await writer.putFeed(other);
      return writer.revisions();
    });
    const one = { key: 'k', hash: 'h', article: 'a', seen: AT };
    const two = { ...one, article: 'b', hash: null, seen: '2026-02-13T00:00:00.000Z' };
    await store.write((writer) => writer.putFeedEntries('f1', [two, one]));
    await store.write((writer) => writer.putFeedEntries('f1', [{ ...one, hash: 'i' }]));
    await store.read(async (reader) => {
      assert.deepEqual(await reader.feeds(), [{ ...feed, articles: 2 }, { ...other, articles: 0 }]);
      assert.deepEqual(await reader.feedEntries('f1'), [{ ...one, hash: 'i' }, two]);
      assert.deepEqual(await reader.feedEntries('f2'), []);
      assert.deepEqual(await reader.revisions(), before, 'feeds change nothing of what articles say');
    });
    await store.write((writer) => writer.putFeed({ ...feed, failures: 0 }));
    assert.equal((await store.read((reader) => reader.feeds()))[0]?.articles, 2, 'a changed feed keeps its entries');
    await assert.rejects(store.write((writer) => writer.putFeed({ ...other, id: 'f3' })));
    await store.write((writer) => writer.dropFeed('f1'));
    await store.read(async (reader) => {
      assert.deepEqual((await reader.feeds()).map(({ id }) => id), ['f2']);
      assert.deepEqual(await reader.feedEntries('f1'), []);
      assert.equal((await reader.counts()).articles, 2);
      assert.deepEqual(await reader.damage(), []);
    });
  }); // prettier-ignore

  it('shows a reader one state, whatever is written meanwhile', async (store, place) => {
    const other = await place.open();
    try {
      await store.read(async (reader) => {
        assert.equal((await reader.counts()).articles, 0);
        await other.write((writer) => writer.keep(kept('a', 'Eins')));
        assert.equal((await reader.counts()).articles, 0);
      });
      assert.equal((await store.read((reader) => reader.counts())).articles, 1);
    } finally {
      await other.close();
    }
  });
}
