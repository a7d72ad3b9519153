import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ReadoutError } from '../model/errors.ts';
import { allowedNets, isOpenTo } from './addresses.ts';
import { FetchError, fetchUrl, type FetchOptions } from './fetch.ts';
import { readRobots } from './robots.ts';
import { retryAfter, waitFor } from './schedule.ts';

let base = '';
let asked: string[] = [];
const PAGES: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/robots.txt': (_, r) => r.end('User-agent: *\nDisallow: /zu\n\nUser-agent: other\nDisallow: /'),
  '/a': (_, r) =>
    r
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        etag: '"1"',
        'last-modified': 'Wed, 03 Apr 2019 10:00:00 GMT',
      })
      .end('<p>Größe'),
  '/etag': (q, r) => (q.headers['if-none-match'] === '"1"' ? r.writeHead(304).end() : r.end('neu')),
  '/packed': (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<p>gepackt')),
  '/bomb': (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
  '/broken': (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('kein gzip'),
  '/moved': (_, r) => r.writeHead(301, { location: '/a' }).end(),
  '/found': (_, r) => r.writeHead(302, { location: '/moved' }).end(),
  '/circle': (_, r) => r.writeHead(302, { location: '/circle2' }).end(),
  '/circle2': (_, r) => r.writeHead(302, { location: '/circle' }).end(),
  '/inward': (_, r) => r.writeHead(302, { location: 'http://10.1.2.3/geheim' }).end(),
  '/nowhere': (_, r) => r.writeHead(302).end(),
  '/file': (_, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/busy': (_, r) => r.writeHead(503, { 'retry-after': '120' }).end(),
  '/gone': (_, r) => r.writeHead(410).end(),
  '/drip': (_, r) => {
    r.writeHead(200);
    const timer = setInterval(() => r.write('x'), 20);
    r.on('close', () => clearInterval(timer));
  },
};
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  const page = PAGES[path];
  if (page === undefined) response.writeHead(404).end();
  else page(request, response);
});

before(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

/** The server of these tests is the only address inside that they may reach. */
const ALLOWED = allowedNets(['127.0.0.1']);
const get = (path: string, options: Partial<FetchOptions> = {}) =>
  fetchUrl(path.startsWith('/') ? `${base}${path}` : path, {
    agent: 'Readout/1',
    allowed: ALLOWED,
    ...options,
  });
const fails = async (path: string, code: string, words: RegExp, options: Partial<FetchOptions> = {}) => {
  await assert.rejects(get(path, options), (error) => {
    assert.ok(error instanceof ReadoutError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, words);
    return true;
  });
};

test('an address gives its bytes, type, marks of its version and where it was found', async () => {
  const answer = await get('/a');
  assert.ok('bytes' in answer);
  assert.equal(new TextDecoder().decode(answer.bytes), '<p>Größe');
  assert.deepEqual(
    [answer.url, answer.moved, answer.type, answer.etag],
    [`${base}/a`, false, 'text/html; charset=utf-8', '"1"'],
  );
  const moved = await get('/moved');
  assert.deepEqual('bytes' in moved && [moved.url, moved.moved], [`${base}/a`, true]);
  const found = await get('/found');
  assert.deepEqual('bytes' in found && [found.url, found.moved], [`${base}/a`, false]);
  const packed = await get('/packed');
  assert.equal('bytes' in packed && new TextDecoder().decode(packed.bytes), '<p>gepackt');
  assert.deepEqual(await get('/etag', { known: { etag: '"1"' } }), { unchanged: true });
});

test('every address inside the own network is refused before it is asked, however it is written', async () => {
  asked = [];
  const port = new URL(base).port;
  for (const host of [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '[::ffff:127.0.0.1]',
    '[::1]',
    '[::7f00:1]',
    '0.0.0.0',
    '169.254.169.254',
    '100.64.0.1',
    '10.0.0.1',
    '192.168.1.1',
    '172.16.0.1',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[fd00::1]',
    'localhost',
    '224.0.0.1',
    '255.255.255.255',
  ])
    // prettier-ignore
    await fails(`http://${host}:${port}/a`, 'fetch/refused-here', /is inside your own network; allow with --allow-net/u, { allowed: [] });
  assert.deepEqual(asked, []);
  await fails('/inward', 'fetch/refused-here', /10\.1\.2\.3 is inside your own network/u);
  for (const url of ['file:///etc/passwd', 'gopher://a.example/', 'ftp://a.example/'])
    await fails(url, 'fetch/refused-here', /only http and https are fetched/u);
  await fails('/file', 'fetch/refused-here', /only http and https/u);
});

test('public addresses are open, networks that the user names too', () => {
  for (const address of ['8.8.8.8', '2a00:1450:4001:80b::200e', '193.99.144.80'])
    assert.ok(isOpenTo(address, []));
  assert.ok(isOpenTo('10.1.2.9', allowedNets(['10.1.2.0/24'])));
  assert.ok(!isOpenTo('10.1.3.9', allowedNets(['10.1.2.0/24'])));
  assert.throws(() => allowedNets(['drinnen']), { code: 'usage' });
});

test('what goes wrong is said in words', async () => {
  await fails('/fehlt', 'fetch/failed', /there is no such page \(404\)/u);
  await fails('/gone', 'fetch/gone', /gone for good \(410\)/u);
  await fails('/circle', 'fetch/failed', /lead in a circle/u);
  await fails('/nowhere', 'fetch/failed', /elsewhere without saying where/u);
  await fails('/zu/x', 'fetch/robots', /robots\.txt/u);
  await fails('/broken', 'fetch/unreachable', /connection failed/u);
  await fails('kein-schema', 'usage', /no address/u);
  await fails('http://127.0.0.1:9/', 'fetch/unreachable', /refuses connections/u);
  await assert.rejects(
    get('/busy'),
    (error) =>
      error instanceof FetchError &&
      error.retryAfter === 120 &&
      /“busy” \(503\); again in 120 s/u.test(error.message),
  );
});

test('a bomb ends at the limit of decompressed bytes, a slow drip at the deadline', async () => {
  await fails('/bomb', 'input/too-large', /more than 1000000 bytes, decompressed/u, { maxSize: 1_000_000 });
  await fails('/drip', 'fetch/unreachable', /longer than the deadline/u, { deadline: 300 });
});

test('robots.txt: own group before that of all, the longest rule decides, wildcards', () => {
  const robots = readRobots(
    'User-agent: *\nDisallow: /\n\nUser-agent: A\nUser-agent: readout # wir\nDisallow: /p\nAllow: /p/frei\nDisallow: /*.pdf$\nDisallow:\n',
    'Readout',
  );
  for (const [path, may] of [
    ['/', true],
    ['/p', false],
    ['/p/frei', true],
    ['/a.pdf', false],
    ['/a.pdf?x', true],
    ['/x/y.pdf', false],
  ] as const)
    assert.equal(robots.allows(path), may, path);
  assert.ok(!readRobots('User-agent: *\nDisallow: /', 'Readout').allows('/a'));
  assert.ok(readRobots('<html>', 'Readout').allows('/a'));
});

test('waiting: twice as long after each failure, at least what the server asks for, never for ever', () => {
  assert.deepEqual(
    [0, 1, 2, 10].map((failures) => waitFor({ failures, retryAfter: null })),
    [1800, 3600, 7200, 86_400],
  );
  assert.equal(waitFor({ failures: 1, retryAfter: 10_000 }), 10_000);
  assert.equal(waitFor({ failures: 0, retryAfter: 10 ** 8 }), 604_800);
  const now = Date.parse('2019-04-03T10:00:00Z');
  assert.equal(retryAfter('Wed, 03 Apr 2019 10:01:00 GMT', now), 60);
  assert.deepEqual(
    [retryAfter('120', now), retryAfter('bald', now), retryAfter(undefined, now)],
    [120, null, null],
  );
});
