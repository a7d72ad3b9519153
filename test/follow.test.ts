import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryRead, FeedAnswer, FeedRow, FeedWire, PageAnswer } from '../src/model/feed.ts';
import { feedState } from '../src/model/feed.ts';
import { ReadoutError } from '../src/model/errors.ts';
import { Project } from '../src/project/project.ts';
import type { Round } from '../src/project/feeds/round.ts';
import { isAsked, waitFor } from '../src/project/feeds/schedule.ts';
import { watchFeeds } from '../src/project/feeds/watch.ts';
import { openSqlite } from '../src/store/index.ts';
import { pageItem } from '../src/sources/html.ts';
import { given } from '../src/world.ts';
import { page as savedPage } from './made-pages.ts';
import { newFolder } from './projects.ts';
import { join } from 'node:path';

const BEGIN = '2022-02-12T08:00:00.000Z';
const URL_A = 'https://a.example/rss';

/** A project whose clock stands until it is moved. */
async function clocked() {
  let at = Date.parse(BEGIN);
  const store = await openSqlite(join(newFolder(), 'p.db'), { create: true });
  const now = () => new Date(at).toISOString();
  const project = new Project(store, { given: given({}), rules: 'test', now, by: 'someone' });
  return { project, store, now, pass: (seconds: number) => (at += seconds * 1000) };
}

const entry = (n: number, words: string, more: Partial<EntryRead> = {}): EntryRead => {
  const url = 'url' in more ? (more.url ?? null) : `https://a.example/${n}`;
  const stated = { titleLength: `Kopf ${n}`.length, ...(url === null ? {} : { url }) };
  return { id: `id-${n}`, url, ...more, item: { text: `Kopf ${n}\n\n${words}`, origin: '-', stated, notes: [] } };
}; // prettier-ignore
const holds = (
  entries: readonly EntryRead[],
  more: Partial<Extract<FeedAnswer, { is: 'contents' }>> = {},
): FeedAnswer => ({
  is: 'contents',
  url: URL_A,
  moved: false,
  status: 200,
  etag: '"1"',
  lastModified: null,
  contents: { title: 'Blatt', entries, empty: 0 },
  ...more,
});
const trouble = (code: ReadoutError['code'], reason: string, retryAfter: number | null = null): FeedAnswer => ({
  is: 'trouble',
  error: new ReadoutError(code, reason, URL_A),
  retryAfter,
}); // prettier-ignore

/** A network that gives these answers, and notes what it was asked. */
function wireOf(feed: (url: string) => FeedAnswer, page?: (url: string) => Promise<PageAnswer>) {
  const asked: { url: string; known: object }[] = [];
  const wire: FeedWire = {
    feed: (url, known) => {
      asked.push({ url, known });
      return Promise.resolve(feed(url));
    },
    page: (url) => {
      asked.push({ url, known: {} });
      return page === undefined ? Promise.reject(new RangeError('no page is asked for')) : page(url);
    },
  };
  return { wire, asked };
}
const roundOf = (wire: FeedWire, more: Partial<Round> = {}): Round => ({
  wire,
  rest: () => Promise.resolve(),
  ...more,
});
const onlyFeed = async (project: Project): Promise<FeedRow> => {
  const [feed, ...others] = await project.feeds();
  assert.ok(feed !== undefined && others.length === 0);
  return feed;
};

test('waiting: twice as long after each failure, at least what the server asks for, never for ever', () => {
  assert.deepEqual(
    [0, 1, 2, 10].map((failures) => waitFor({ failures, retryAfter: null })),
    [1800, 3600, 7200, 86_400],
  );
  assert.equal(waitFor({ failures: 1, retryAfter: 10_000 }), 10_000);
  assert.equal(waitFor({ failures: 0, retryAfter: 10 ** 8 }), 604_800);
});

test('a feed is followed, read and said how it stands; the same entries are not taken twice', async () => {
  const { project, pass } = await clocked();
  const [one] = await project.follow([{ url: URL_A, tags: ['Welt'] }]);
  assert.equal(one?.is, 'new');
  assert.equal(feedState(await onlyFeed(project)), 'new');
  const { wire, asked } = wireOf(() => holds([entry(1, 'Merkel traf Macron.'), entry(2, 'Mehr.')]));
  await project.fetchFeeds(roundOf(wire));
  const read = await onlyFeed(project);
  assert.deepEqual(
    [read.title, read.items, read.fresh, read.articles, read.failures, read.etag, feedState(read)],
    ['Blatt', 2, 2, 2, 0, '"1"', 'ok'],
  );
  assert.deepEqual(read.message, { code: 'feed/read', text: 'ok (200), 2 of 2 entries new' });
  assert.deepEqual([read.succeeded, read.next], [BEGIN, '2022-02-12T08:30:00.000Z']);
  pass(3600);
  await project.fetchFeeds(roundOf(wire));
  const again = await onlyFeed(project);
  assert.deepEqual([again.fresh, again.articles, again.succeeded], [0, 2, '2022-02-12T09:00:00.000Z']);
  assert.deepEqual(asked[1]?.known, { etag: '"1"' });
  assert.equal((await project.overview()).articles, 2);
  await project.close();
});

test('a server that always says “unchanged” is asked for the whole feed once a day', async () => {
  const { project, pass } = await clocked();
  await project.follow([{ url: URL_A, tags: [] }]);
  let answer: FeedAnswer = holds([entry(1, 'Text.')], { lastModified: 'Sat, 12 Feb 2022 07:00:00 GMT' });
  const { wire, asked } = wireOf(() => answer);
  await project.fetchFeeds(roundOf(wire));
  answer = { is: 'unchanged' };
  for (let hour = 0; hour < 25; hour++) {
    pass(3600);
    await project.fetchFeeds(roundOf(wire));
  }
  const known = asked.map((one) => 'etag' in one.known);
  assert.deepEqual([known[0], known[1], known[23], known[24]], [false, true, true, false]);
  assert.deepEqual((await onlyFeed(project)).message, {
    code: 'feed/unchanged',
    text: 'ok (304), unchanged',
  });
  await project.close();
});

test('failures: the cause in words, longer and longer waits, what the server asks for; success ends them', async () => {
  const { project, pass, now } = await clocked();
  await project.follow([{ url: URL_A, tags: [] }]);
  let answer = trouble('fetch/busy', 'the server says “busy” (503)');
  const { wire, asked } = wireOf(() => answer);
  await project.fetchFeeds(roundOf(wire));
  let feed = await onlyFeed(project);
  assert.deepEqual(
    [feed.failures, feed.next, feed.message?.code, feed.message?.text, feedState(feed)],
    [1, '2022-02-12T09:00:00.000Z', 'fetch/busy', 'the server says “busy” (503)', 'failing'],
  );
  pass(1800);
  const { waiting } = await project.fetchFeeds(roundOf(wire));
  assert.equal(waiting.length, 1, 'a feed that waits is passed over');
  assert.equal(asked.length, 1);
  await project.fetchFeeds(roundOf(wire, { names: [URL_A] }));
  assert.equal(asked.length, 2, 'unless it is named');
  answer = trouble('fetch/busy', 'the server says that we ask too often (429); again in 90000 s', 90_000);
  pass(86_400);
  await project.fetchFeeds(roundOf(wire));
  feed = await onlyFeed(project);
  assert.equal(Date.parse(feed.next ?? '') - Date.parse(now()), 90_000_000);
  answer = holds([]);
  pass(90_000);
  await project.fetchFeeds(roundOf(wire));
  feed = await onlyFeed(project);
  assert.deepEqual([feed.failures, feedState(feed)], [0, 'ok']);
  await project.close();
});

test('a feed that is gone is not asked any more, unless it is named; then it may come back', async () => {
  const { project, pass } = await clocked();
  await project.follow([{ url: URL_A, tags: [] }]);
  let answer = trouble('fetch/gone', 'it is gone for good (410)');
  const { wire, asked } = wireOf(() => answer);
  await project.fetchFeeds(roundOf(wire));
  assert.equal(feedState(await onlyFeed(project)), 'stopped');
  pass(86_400 * 30);
  await project.fetchFeeds(roundOf(wire));
  await project.fetchFeeds(roundOf(wire, { due: true }));
  assert.equal(asked.length, 1);
  answer = holds([entry(1, 'Da.')]);
  await project.fetchFeeds(roundOf(wire, { names: ['a.example'] }));
  assert.equal(feedState(await onlyFeed(project)), 'ok');
  await project.close();
});

test('a lasting move changes the address; one to a feed that is followed already ends in it', async () => {
  const { project } = await clocked();
  const to = 'https://neu.example/rss';
  await project.follow([{ url: URL_A, tags: [] }]);
  const { wire } = wireOf(() => holds([entry(1, 'Text.')], { url: to, moved: true }));
  await project.fetchFeeds(roundOf(wire));
  const feed = await onlyFeed(project);
  assert.deepEqual(
    [feed.url, feed.message?.text],
    [to, `ok (200), 1 of 1 entry new; moved to ${to}, the address was updated`],
  );
  await project.follow([{ url: 'https://alt.example/rss', tags: [] }]);
  await project.fetchFeeds(roundOf(wire, { names: ['alt.example'] }));
  const other = (await project.feeds()).find(({ id }) => id !== feed.id);
  assert.deepEqual(
    [other?.url, other?.next, other?.message],
    ['https://alt.example/rss', null, { code: 'feed/followed', text: `it has moved to ${to}, which is followed already` }],
  ); // prettier-ignore
  await project.close();
});

test('one name for several entries, entries without address, name and date, and their later versions', async () => {
  const { project, pass } = await clocked();
  await project.follow([{ url: URL_A, tags: [] }]);
  const words = 'Die Ministerin traf am Mittwoch in Oslo ihren Kollegen, um über das Abkommen zu sprechen.';
  let entries = [
    entry(1, 'Ein Text über das eine.', { id: 'immer' }),
    entry(2, 'Ein ganz anderer Text über das andere.', { id: 'immer' }),
    entry(3, words, { id: null, url: null }),
    entry(3, words, { id: null, url: null }),
    entry(4, 'Der vierte Text steht ohne Adresse da.', { url: null }),
  ];
  const { wire } = wireOf(() => holds(entries, { etag: null }));
  await project.fetchFeeds(roundOf(wire));
  let feed = await onlyFeed(project);
  assert.deepEqual([feed.fresh, feed.articles], [4, 4], 'one name is no reason to lose a text');
  entries = [
    entry(3, `${words} Ergebnisse gab es keine.`, { id: null, url: null }),
    entry(4, 'Unter dem Namen des vierten steht nun etwas, das niemand damit verwechselt.', { url: null }),
  ];
  pass(3600);
  const { results } = await project.fetchFeeds(roundOf(wire));
  assert.deepEqual(
    results[0]?.arrivals.map(({ place }) => place.is),
    ['version', 'new'],
  );
  feed = await onlyFeed(project);
  assert.deepEqual([feed.fresh, feed.articles], [2, 5]);
  await project.close();
});

test('full texts: the page goes before the feed; where it cannot be had, what the feed gives is kept and marked', async () => {
  const { project, store, pass } = await clocked();
  await project.follow([{ url: URL_A, tags: [], fullText: true }]);
  const bytes = new TextEncoder().encode(savedPage({ data: {}, metas: '', visibleDate: '' }));
  const pageAt = async (url: string): Promise<PageAnswer> => ({
    is: 'page',
    item: await pageItem(bytes, {}, { origin: '-', stated: { url } }),
    bytes,
  });
  const wall = new TextEncoder().encode('<!doctype html><title>Bitte JavaScript aktivieren</title><p>Aktivieren Sie JavaScript.'); // prettier-ignore
  let isBack = false;
  const { wire, asked } = wireOf(
    () =>
      holds(
        [1, 2, 3, 4].map((n) => ({
          ...entry(n, 'Nur ein Satz aus dem Feed.'),
          item: {
            ...entry(n, `Nur Satz ${n} aus dem Feed.`).item,
            stated: { ...entry(n, '').item.stated, published: '2022-02-11T10:00:00Z', outlet: 'Blatt' },
          },
        })),
      ),
    async (url) => {
      if (url.endsWith('/1') || (isBack && url.endsWith('/3'))) return pageAt(url);
      if (url.endsWith('/2'))
        return { is: 'trouble', lasting: true, error: new ReadoutError('fetch/robots', 'robots.txt', url) };
      if (url.endsWith('/3'))
        return { is: 'trouble', lasting: false, error: new ReadoutError('fetch/busy', 'busy (503)', url) };
      const item = await pageItem(wall, {}, { origin: '-', stated: { url } });
      return { is: 'page', item, bytes: wall };
    },
  );
  const { results } = await project.fetchFeeds(roundOf(wire));
  assert.deepEqual(
    results[0]?.failed.map(({ code, where }) => [code, where]),
    [
      ['fetch/robots', 'https://a.example/2'],
      ['fetch/busy', 'https://a.example/3'],
      ['input/unsupported', 'https://a.example/4'],
    ],
  );
  const { rows } = await project.articles();
  const byUrl = new Map(rows.map((row) => [row.url, row]));
  const whole = byUrl.get('https://a.example/1');
  assert.equal(whole?.title, 'Ministerin reist zu Gesprächen nach Oslo');
  assert.equal(whole.published, '2022-02-11T10:00Z', 'the page gives no date, the feed does');
  assert.notEqual(await store.read((reader) => reader.bytes(whole.sha256)), null, 'the page itself is kept');
  const { trip } = await project.article(byUrl.get('https://a.example/2')?.id ?? '');
  assert.match(
    trip.articles[0]?.article.messages.find(({ code }) => code === 'feed/page')?.text ?? '',
    /could not be had \(robots\.txt\); the text is what the feed gives/u,
  );
  assert.equal((await onlyFeed(project)).etag, null, 'the feed is asked for as a whole again');
  pass(3600);
  isBack = true;
  const before = asked.length;
  await project.fetchFeeds(roundOf(wire));
  assert.deepEqual(
    asked.slice(before).map(({ url }) => url),
    [URL_A, 'https://a.example/3'],
    'only the page that may be back is asked for again',
  );
  const { versions } = await project.article(byUrl.get('https://a.example/3')?.id ?? '');
  assert.equal(versions.length, 2);
  assert.equal((await onlyFeed(project)).etag, '"1"');
  await project.close();
});

test('following: the same address counts once however it is written; names of feeds; letting go keeps the articles', async () => {
  const { project } = await clocked();
  await project.follow([
    { url: URL_A, tags: ['a'] },
    { url: 'http://a.example/rss/', tags: ['b'], title: 'Mein Blatt' },
    { url: 'https://b.example/rss', tags: [] },
  ]);
  const [first, second] = await project.feeds();
  assert.deepEqual(
    [first?.tags, first?.title, second?.url],
    [['a', 'b'], 'Mein Blatt', 'https://b.example/rss'],
  );
  const { wire } = wireOf((url) => holds([entry(1, 'Text.')], { url }));
  await project.fetchFeeds(roundOf(wire, { names: ['mein blatt'] }));
  assert.equal((await project.feeds())[0]?.title, 'Mein Blatt', 'the title of the user stays');
  await assert.rejects(project.unfollow(['example']), { code: 'project/several' });
  await assert.rejects(project.unfollow(['c.example']), { code: 'feed/no-such' });
  await assert.rejects(project.follow([{ url: 'file:///etc/passwd', tags: [] }]), { code: 'usage' });
  const [gone] = await project.unfollow([first?.id ?? '']);
  assert.equal(gone?.articles, 1);
  assert.deepEqual([(await project.feeds()).length, (await project.overview()).articles], [1, 1]);
  assert.deepEqual(await project.damage(), []);
  const plan = await project.follow([{ url: URL_A, tags: [] }], true);
  assert.deepEqual([plan[0]?.is, (await project.feeds()).length], ['new', 1], 'a preview keeps nothing');
  await project.close();
});

test('one failing feed holds up no other; what is broken off is taken in the next time', async () => {
  const { project } = await clocked();
  const urls = Array.from({ length: 20 }, (_, n) => `https://${n}.example/rss`);
  await project.follow(urls.map((url) => ({ url, tags: [] })));
  const stop = new AbortController();
  const { wire } = wireOf((url) =>
    url.startsWith('https://3.')
      ? trouble('fetch/unreachable', 'there is no server of this name')
      : holds([entry(Number.parseInt(url.slice(8)), `Der Text von ${url}`)], { url }),
  );
  let done = 0;
  const first = await project.fetchFeeds(
    roundOf(wire, { signal: stop.signal, onFeed: () => { if (++done === 8) stop.abort(); } }),
  ); // prettier-ignore
  assert.ok(first.interrupted && first.results.length >= 8 && first.results.length < 20);
  const second = await project.fetchFeeds(roundOf(wire));
  assert.equal(second.interrupted, false);
  const feeds = await project.feeds();
  assert.equal(feeds.filter((feed) => feedState(feed) === 'ok').length, 19);
  assert.equal((await project.overview()).articles, 19);
  await project.close();
});

test('watching asks each feed when its time comes, and ends when it is told to', async () => {
  const { project, pass, now } = await clocked();
  await project.follow([
    { url: URL_A, tags: [] },
    { url: 'https://b.example/rss', tags: [] },
  ]);
  const { wire, asked } = wireOf((url) =>
    url === URL_A ? holds([]) : trouble('fetch/busy', 'the server says “busy” (503)'),
  );
  const stop = new AbortController();
  const times: string[] = [];
  await watchFeeds({
    every: 900,
    now,
    signal: stop.signal,
    feeds: () => project.feeds(),
    round: () => project.fetchFeeds(roundOf(wire, { due: true, usual: 900 })),
    sleep: (milliseconds) => {
      pass(milliseconds / 1000);
      if (times.length === 5) stop.abort();
      return Promise.resolve();
    },
    onRound: ({ results }) => times.push(`${now().slice(11, 16)} ${results.length}`),
  });
  assert.deepEqual(times, ['08:00 2', '08:15 1', '08:30 2', '08:45 1', '09:00 1']);
  assert.equal(asked.filter(({ url }) => url !== URL_A).length, 2, 'the one that fails is asked less often');
  await project.close();
});

test('which feeds are asked', async () => {
  const { project } = await clocked();
  await project.follow([{ url: URL_A, tags: [] }]);
  const feed = await onlyFeed(project);
  const tried = { ...feed, tried: BEGIN, next: '2022-02-12T09:00:00.000Z' };
  for (const [one, due, asked] of [
    [feed, true, true],
    [tried, false, true],
    [tried, true, false],
    [{ ...tried, failures: 1 }, false, false],
    [{ ...tried, failures: 1, next: BEGIN }, true, true],
    [{ ...tried, next: null }, false, false],
  ] as const)
    assert.equal(isAsked(one, BEGIN, due), asked);
  await project.close();
});
