import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ROOT } from './coverage.ts';
import { isForm, type Printed } from './forms.ts';
import { page } from './made-pages.ts';
import { newFolder } from './projects.ts';

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program beside the server of these tests, which would stand still under a synchronous call. */
function readout(cwd: string, args: readonly string[], stop?: { readonly after: RegExp }): Promise<Ran> {
  return new Promise((end) => {
    const child = spawn(process.execPath, [join(ROOT, 'bin/readout.js'), ...args], { cwd });
    let [out, err] = ['', ''];
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString();
      if (stop?.after.test(out) === true) child.kill('SIGINT');
    });
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    child.on('close', (status) => {
      end({ status, out, err });
    });
  });
}

const NET = ['--allow-net', '127.0.0.0/8'];
const rss = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>Blatt</title><link>https://blatt.example</link>${items.join('')}</channel></rss>`;
const item = (n: number, words = 'Merkel traf am 3. März 2021 in Berlin Macron zu einem Gespräch.') =>
  `<item><title>Meldung ${n}</title><link>/m/${n}?utm_source=rss</link><guid>m${n}</guid><pubDate>Wed, 03 Mar 2021 12:05:00 +0100</pubDate><description>${words}</description></item>`;

type Answer = (response: ServerResponse) => void;
const gives =
  (status: number, body: string | Uint8Array = '', headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);
let pages: Record<string, Answer> = {};
let asked: { readonly path: string; readonly headers: Record<string, unknown> }[] = [];
let base = '';
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push({ path, headers: request.headers });
  (pages[path] ?? gives(404))(response);
});
before(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  pages = {};
  asked = [];
});
after(() => server.close());

async function newProject(): Promise<string> {
  const folder = join(newFolder(), 'lage');
  assert.equal((await readout(ROOT, ['init', folder])).status, 0);
  return folder;
}
interface FeedsJson {
  readonly data: { readonly feeds: readonly Record<string, unknown>[] };
}
const listed = async (folder: string): Promise<readonly Record<string, unknown>[]> => {
  const { out } = await readout(folder, ['feeds', 'list', '--json']);
  const { data } = JSON.parse(out) as FeedsJson;
  assert.equal(isForm(JSON.parse(out) as Printed, 'feeds list'), 'feeds');
  return data.feeds;
};

test('from adding a feed to letting it go', async () => {
  const folder = await newProject();
  assert.deepEqual(
    await Promise.all([readout(folder, ['feeds', 'list']), readout(folder, ['fetch'])]).then((runs) =>
      runs.map(({ status }) => status),
    ),
    [4, 4],
    'no feed is followed',
  );
  pages = { '/rss': gives(200, rss(item(1), item(2)), { etag: '"1"', 'content-type': 'application/rss+xml' }) };
  const refused = await readout(folder, ['feeds', 'add', `${base}/rss`]);
  assert.equal(refused.status, 1);
  assert.match(refused.err, /127\.0\.0\.1 is inside your own network; allow with --allow-net/u);
  assert.deepEqual(await listed(folder), [], 'what gives no feed is not followed');
  const added = await readout(folder, ['feeds', 'add', `${base}/rss`, '--tag', 'Welt', ...NET]);
  assert.equal(added.status, 0, added.err);
  assert.match(added.out, /^Following Blatt \([0-9a-f]{8}\)\. ok \(200\), 2 of 2 entries new\n2 articles/u);
  const again = await readout(folder, ['feeds', 'add', `${base}/rss/`, '--title', 'Mein Blatt', ...NET]);
  assert.match(again.out, /^Mein Blatt is followed already/u);
  const nothing = await readout(folder, ['fetch', ...NET]);
  assert.equal(nothing.status, 4);
  assert.match(nothing.out, /1 feed: 1 ok, nothing new\n/u);
  assert.equal(asked.at(-1)?.headers['if-none-match'], '"1"');
  pages['/rss'] = gives(200, rss(item(3), item(2), item(1)), { etag: '"2"' });
  const news = await readout(folder, ['fetch', 'mein', '--json', ...NET]);
  assert.equal(news.status, 0, news.err);
  const { data } = JSON.parse(news.out) as { data: { feeds: { arrivals: { is: string }[] }[] } };
  assert.equal(isForm(JSON.parse(news.out) as Printed, 'fetch'), 'fetch');
  assert.deepEqual(data.feeds[0]?.arrivals.map(({ is }) => is), ['new']);
  const [feed] = await listed(folder);
  assert.deepEqual(
    [feed?.['state'], feed?.['articles'], feed?.['new'], feed?.['items'], feed?.['tags'], feed?.['title']],
    ['ok', 3, 1, 3, ['Welt'], 'Mein Blatt'],
  );
  const articles = JSON.parse((await readout(folder, ['list', 'articles', '--json'])).out) as { data: { articles: { url: string; published: string }[] } };
  assert.deepEqual(
    articles.data.articles.map(({ url }) => url).sort(),
    [1, 2, 3].map((n) => `${base}/m/${n}`),
    'addresses are whole, without what only counts readers',
  );
  assert.ok(articles.data.articles.every(({ published }) => published.startsWith('2021-03-03T12:05')));
  assert.match((await readout(folder, ['feeds', 'list'])).out, /Mein Blatt +ok +\d{4}-\d\d-\d\d \d\d:\d\d UTC +3\/1 +3 +\d{4}-.*\n {4}ok \(200\), 1 of 3 entries new; tags: Welt\n/u);
  assert.match((await readout(folder, ['feeds', 'list', '--lang', 'de'])).out, /ZULETZT GELESEN/u);
  const gone = await readout(folder, ['feeds', 'rm', 'mein']);
  assert.match(gone.out, /Not following Mein Blatt any more; its 3 articles stay\./u);
  assert.equal((await readout(folder, ['feeds', 'rm', 'mein'])).status, 4);
}); // prettier-ignore

test('what is no feed is said with the feeds that it names', async () => {
  const folder = await newProject();
  pages = {
    '/': gives(200, `<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss.xml"><title>Blatt</title><p>Hallo`),
    '/leer': gives(200),
    '/kaputt': gives(200, '<rss version="2.0"><chan'),
    '/json': gives(200, '{"a":1}'),
  };
  for (const [path, words] of [
    ['/', new RegExp(`this is a web page, not a feed; it names: ${base}/rss\\.xml`, 'u')],
    ['/leer', /the answer is empty/u],
    ['/kaputt', /the feed cannot be read/u],
    ['/json', /this is no feed/u],
    ['/fehlt', /there is no such page \(404\)/u],
  ] as const) {
    const { status, err } = await readout(folder, ['feeds', 'add', `${base}${path}`, ...NET]);
    assert.equal(status, 1, path);
    assert.match(err, words, path);
  }
  const slip = await readout(folder, ['feeds', 'add', 'blatt.example/rss', ...NET]);
  assert.equal(slip.status, 2);
  assert.deepEqual(await listed(folder), []);
}); // prettier-ignore

test('an OPML list: preview, duplicates, folders as tags, what fails is named and stays in the list, and the way back', async () => {
  const folder = await newProject();
  const list = join(folder, 'abos.opml');
  const outline = (url: string, title = '') => `<outline type="rss" text="${title}" xmlUrl="${url}"/>`;
  writeFileSync(
    list,
    `<opml version="2.0"><body><outline text="Welt">${outline(`${base}/a`, 'A')}${outline(`${base}/b`)}</outline><outline text="Ämter">${outline(`${base}/a/`)}</outline>${outline(`${base}/alt`)}${outline('http://10.1.2.3/f')}${outline(`${base}/login`)}${outline('feed:kaputt')}</body></opml>`,
  );
  pages = {
    '/a': gives(200, rss(item(1))),
    '/b': gives(503, '', { 'retry-after': '7200' }),
    '/alt': gives(301, '', { location: '/neu' }),
    '/neu': gives(200, rss(item(2))),
    '/login': gives(401),
  };
  const preview = await readout(folder, ['feeds', 'import', list, '--dry-run']);
  assert.equal(preview.status, 0, preview.err);
  assert.match(preview.out, /5 feeds: 5 new, 0 followed already; 1 duplicate left out; 1 address of no use; 2 folders became tags; nothing was kept\n$/u);
  assert.match(preview.out, /^\+ A {2}http:.*\/a {2}\[Welt, Ämter\]$/mu);
  assert.deepEqual([await listed(folder), asked], [[], []], 'a preview keeps nothing and opens no connection');
  const report = join(folder, 'report.csv');
  const done = await readout(folder, ['feeds', 'import', list, '--report', report, ...NET]);
  assert.equal(done.status, 5, done.err);
  assert.match(done.out, /5 feeds: 2 ok, 1 moved, address updated, 3 failing, 2 new texts\n/u);
  assert.match(done.err, /10\.1\.2\.3 is inside your own network/u);
  assert.match(done.err, /it needs a login \(401\)/u);
  assert.match(done.err, /left out, as it cannot be fetched: feed:kaputt/u);
  assert.match(readFileSync(report, 'utf8'), /fetch\/busy,.*the server says “busy” \(503\); again in 7200 s/u);
  const feeds = await listed(folder);
  const byUrl = new Map(feeds.map((feed) => [feed['url'], feed]));
  assert.deepEqual(byUrl.get(`${base}/a`)?.['tags'], ['Welt', 'Ämter']);
  assert.equal(byUrl.get(`${base}/neu`)?.['state'], 'ok', 'a lasting move is kept');
  const busy = byUrl.get(`${base}/b`);
  const wait = Date.parse(String(busy?.['next'])) - Date.parse(String(busy?.['last_try']));
  assert.deepEqual([busy?.['state'], busy?.['failures'], wait], ['failing', 1, 7_200_000]);
  const { out } = await readout(folder, ['feeds', 'export']);
  const other = await newProject();
  writeFileSync(join(other, 'b.opml'), out);
  assert.equal((await readout(other, ['feeds', 'import', 'b.opml', '--no-fetch'])).status, 0);
  const urls = (all: readonly Record<string, unknown>[]) => all.map((feed) => `${String(feed['url'])} ${JSON.stringify(feed['tags'])}`).sort();
  assert.deepEqual(urls(await listed(other)).length, urls(feeds).length);
  assert.equal((await readout(other, ['feeds', 'import', join(ROOT, 'package.json')])).status, 1);
}); // prettier-ignore

test('2,000 feeds are followed in one go', async () => {
  const folder = await newProject();
  const lines = Array.from({ length: 2000 }, (_, n) => `<outline type="rss" text="F${n}" xmlUrl="https://${n}.example/f"/>`);
  writeFileSync(join(folder, 'x.opml'), `<opml version="2.0"><body>${lines.join('')}</body></opml>`);
  const begun = Date.now();
  const { status, out } = await readout(folder, ['feeds', 'import', 'x.opml', '--no-fetch']);
  assert.equal(status, 0);
  assert.match(out, /2000 feeds: 2000 new/u);
  assert.equal((await listed(folder)).length, 2000);
  assert.ok(Date.now() - begun < 30_000);
}); // prettier-ignore

test('full texts are fetched where they may be; a page before which a wall stands gives its beginning, marked', async () => {
  const folder = await newProject();
  const whole = page().replace(/<link rel="canonical"[^>]*>/u, '');
  const stub = page({ paragraphs: ['Die Ministerin ist am Mittwoch nach Oslo gereist, um dort mit ihrem Kollegen über das Abkommen zu sprechen, das seit zwei Jahren ruht.'] }).replace(/<link rel="canonical"[^>]*>/u, '');
  const html = { 'content-type': 'text/html; charset=utf-8' };
  pages = {
    '/robots.txt': gives(200, 'User-agent: *\nDisallow: /m/3'),
    '/rss': gives(200, rss(item(1), item(2), item(3))),
    '/m/1': gives(200, whole, html),
    '/m/2': gives(402, stub, html),
  };
  const { status, out, err } = await readout(folder, ['feeds', 'add', `${base}/rss`, '--full-text', ...NET]);
  assert.equal(status, 0, err);
  assert.match(out, /3 of 3 entries new/u);
  assert.ok(!asked.some(({ path }) => path === '/m/3'), 'robots.txt is obeyed');
  assert.equal(asked.filter(({ path }) => path === '/robots.txt').length, 1);
  const messagesOf = async (url: string) => {
    const { out: list } = await readout(folder, ['list', 'articles', '--json']);
    const { articles } = (JSON.parse(list) as { data: { articles: { id: string; url: string }[] } }).data;
    const id = articles.find((one) => one.url === url)?.id ?? '';
    const { out: shown } = await readout(folder, ['show', id, '--json']);
    return (JSON.parse(shown) as { data: { record: { articles: { messages: { code: string; text: string }[] }[] } } }).data.record.articles[0]?.messages ?? [];
  };
  const cut = (await messagesOf(`${base}/m/2`)).find(({ code }) => code === 'page/cut-off');
  assert.match(cut?.text ?? '', /possibly cut off: 1 paragraph\(s\); the server refused more \(402\)/u);
  assert.ok((await messagesOf(`${base}/m/3`)).some(({ code }) => code === 'feed/page'));
  assert.ok(!(await messagesOf(`${base}/m/1`)).some(({ code }) => /^(?:feed|page\/cut)/u.test(code)));
}); // prettier-ignore

test('bombs and limits of feeds: by name, and settable', async () => {
  const folder = await newProject();
  const large = rss(item(1, 'Wort '.repeat(7_000_000)));
  pages = { '/rss': gives(200, gzipSync(large), { 'content-encoding': 'gzip' }) };
  const refused = await readout(folder, ['feeds', 'add', `${base}/rss`, ...NET]);
  assert.equal(refused.status, 1);
  assert.match(
    refused.err,
    /more than 33554432 bytes, decompressed\n {2}Split the file, or raise --max-size/u,
  );
  pages['/klein'] = gives(200, rss(item(1)));
  const small = await readout(folder, ['feeds', 'add', `${base}/klein`, '--max-size', '100', ...NET]);
  assert.match(small.err, /more than 100 bytes/u);
});

test('settings open networks and name a proxy, flags go before them', async () => {
  const folder = await newProject();
  pages = { '/rss': gives(200, rss(item(1))), 'http://blatt.invalid/rss': gives(200, rss(item(2))) };
  assert.equal((await readout(folder, ['config', 'set', 'fetch.allow_net', '127.0.0.1, 10.1.2.0/24'])).status, 0);
  assert.equal((await readout(folder, ['feeds', 'add', `${base}/rss`])).status, 0);
  assert.equal((await readout(folder, ['add', `${base}/rss`])).status, 0, 'add reads them too');
  assert.equal((await readout(folder, ['config', 'set', 'fetch.proxy', base])).status, 0);
  const through = await readout(folder, ['feeds', 'add', 'http://blatt.invalid/rss']);
  assert.equal(through.status, 0, through.err);
  const wrong = await readout(folder, ['fetch', '--proxy', 'kein-proxy']);
  assert.equal(wrong.status, 2);
  assert.match(wrong.err, /“kein-proxy” is no proxy/u);
}); // prettier-ignore

test('watch asks, says what came of it, waits, and ends at ^C with status 0', async () => {
  const folder = await newProject();
  pages = { '/rss': gives(200, rss(item(1))) };
  await readout(folder, ['feeds', 'add', `${base}/rss`, '--no-fetch']);
  const { status, out } = await readout(folder, ['watch', '--every', '15m', ...NET], { after: /next/u });
  assert.equal(status, 0);
  assert.match(out, /^\d{4}-\d\d-\d\d \d\d:\d\d UTC {2}1 feed: 1 ok, 1 new text {2}next \d{4}-/u);
  assert.equal((await readout(folder, ['watch', '--every', '5s'])).status, 2);
  const json = await readout(folder, ['watch', '--json', ...NET], { after: /\n/u });
  assert.equal(isForm(JSON.parse(json.out.split('\n')[0] ?? '') as Printed, 'watch'), 'fetch');
});

test('every command about feeds has help that begins with examples or says what it does', async () => {
  for (const args of [['feeds'], ['fetch'], ['watch']])
    assert.match((await readout(ROOT, [...args, '--help'])).out, /^Examples:\n {2}readout /u);
  for (const sub of ['add', 'list', 'import', 'export', 'rm'])
    assert.match((await readout(ROOT, ['feeds', sub, '--help'])).out, /^Usage: readout feeds /u);
});
