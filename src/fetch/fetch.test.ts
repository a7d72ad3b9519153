import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ReadoutError } from '../model/errors.ts';
import { allowedNets, isOpenTo } from './addresses.ts';
import { FetchError } from './causes.ts';
import type { Lookup } from './connections.ts';
import { fetchUrl, openFetcher, type Asking, type FetchOptions } from './fetch.ts';
import { readRobots } from './robots.ts';
import { retryAfter } from './retry-after.ts';

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
const get = (path: string, options: Partial<FetchOptions & Asking> = {}) =>
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

test('a name that leads elsewhere at the second look: only an address that was checked is connected to', async () => {
  const inner: string[] = [];
  const within = createServer((request, response) => {
    inner.push(request.url ?? '');
    response.end('geheim');
  });
  const port = Number(new URL(base).port);
  await new Promise<void>((listening) => within.listen(port, '127.0.0.2', listening));
  /** A resolver that answers as told, the last answer again and again. */
  const answering = (...answers: readonly (readonly string[])[]) => {
    let n = 0;
    const lookup: Lookup = (_, __, found) => {
      const addresses = answers[Math.min(n++, answers.length - 1)] ?? [];
      found(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      );
    };
    return lookup;
  };
  const [open, closed] = ['127.0.0.1', '127.0.0.2'];
  const name = `http://rebind.example:${port}`;
  try {
    asked = [];
    const found = await get(`${name}/a`, { lookup: answering([open]) });
    assert.equal('bytes' in found && new TextDecoder().decode(found.bytes), '<p>Größe');
    assert.deepEqual(asked, ['/robots.txt', '/a']);
    asked = [];
    const turning = { allowed: ALLOWED, lookup: answering([open], [closed]) };
    await fails(`${name}/a`, 'fetch/refused-here', /127\.0\.0\.2 is inside your own network/u, turning);
    assert.deepEqual(asked, ['/robots.txt'], 'the name led inside only after it had been looked up once');
    const both = { allowed: ALLOWED, lookup: answering([open, closed]) };
    await fails(`${name}/a`, 'fetch/refused-here', /127\.0\.0\.2 is inside your own network/u, both);
    assert.deepEqual(inner, [], 'the server inside was never reached');
  } finally {
    within.close();
  }
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

/** A server for one test, by what it answers to each path. */
async function serving(
  pages: (path: string) => readonly [number, string, Record<string, string>?],
  work: (base: string, asked: readonly string[]) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const other = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const [status, body, headers = {}] = pages(path);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  try {
    await work(`http://127.0.0.1:${(other.address() as AddressInfo).port}`, asked);
  } finally {
    other.close();
  }
}

test('robots.txt: none is leave, one that the server fails to give is none; it is asked once for a site', async () => {
  for (const [status, code] of [
    [404, null],
    [403, null],
    [500, 'fetch/failed'],
    [503, 'fetch/busy'],
    [429, 'fetch/busy'],
  ] as const)
    await serving(
      (path) => (path === '/robots.txt' ? [status, ''] : [200, 'da']),
      async (at, paths) => {
        const fetcher = openFetcher({ agent: 'Readout/1', allowed: ALLOWED });
        const one = fetcher.get(`${at}/a`);
        if (code === null) {
          await one;
          await fetcher.get(`${at}/b`);
          assert.deepEqual(paths, ['/robots.txt', '/a', '/b']);
        } else {
          await assert.rejects(one, { code, message: /the robots\.txt of the site cannot be had: .*\d{3}/u });
          assert.deepEqual(paths, ['/robots.txt'], 'nothing else was asked for');
        }
        await fetcher.close();
      },
    );
});

test('robots.txt: a large one is read as far as the standard asks; those of sites on the way hold too', async () => {
  const large = `User-agent: *\nDisallow: /zu\n${'# \n'.repeat(300_000)}`;
  await serving(
    (path) =>
      path === '/robots.txt' ? [200, large] : path === '/hin' ? [302, '', { location: '/zu' }] : [200, 'da'],
    async (at) => {
      await get(`${at}/offen`);
      await fails(`${at}/zu`, 'fetch/robots', /robots\.txt/u);
      await fails(`${at}/hin`, 'fetch/robots', /robots\.txt/u);
    },
  );
});

test('the text that comes with a refusal is given where it is asked for, with the reason', async () => {
  await serving(
    (path) => (path === '/robots.txt' ? [404, ''] : [403, '<p>Anfang']),
    async (at) => {
      const answer = await get(`${at}/a`, { alsoRefused: true });
      assert.ok('bytes' in answer);
      assert.equal(new TextDecoder().decode(answer.bytes), '<p>Anfang');
      assert.match(answer.refused?.message ?? '', /the server refuses it \(403\)/u);
      await fails(`${at}/a`, 'fetch/failed', /refuses it \(403\)/u);
    },
  );
});

test('a proxy inside the own network may be used; what it is asked for is checked as far as it can be', async () => {
  const through: string[] = [];
  const proxy = createServer((request, response) => {
    through.push(request.url ?? '');
    response.writeHead(request.url?.endsWith('/robots.txt') === true ? 404 : 200).end('durch den Proxy');
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const options = {
    agent: 'Readout/1',
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
  };
  try {
    const answer = await fetchUrl('http://blatt.invalid/a', options);
    assert.equal('bytes' in answer && new TextDecoder().decode(answer.bytes), 'durch den Proxy');
    assert.deepEqual(through, ['http://blatt.invalid/robots.txt', 'http://blatt.invalid/a']);
    for (const url of ['http://10.1.2.3/', 'http://127.1/', 'http://localhost/', 'http://[::1]/'])
      await assert.rejects(fetchUrl(url, options), { code: 'fetch/refused-here' });
    const tunnel = fetchUrl('https://blatt.invalid/a', options);
    await assert.rejects(tunnel, { code: 'fetch/unreachable', message: /the proxy broke off/u });
    proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
    const refused = fetchUrl('https://blatt.invalid/a', options);
    await assert.rejects(refused, { code: 'fetch/unreachable', message: /the proxy refuses/u });
    assert.equal(through.length, 2, 'the proxy was asked for none of them');
    await assert.rejects(fetchUrl('http://blatt.invalid/', { ...options, proxy: 'socks5://127.0.0.1:1' }), {
      code: 'usage',
    });
  } finally {
    proxy.close();
  }
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

test('Retry-After is a number of seconds or a date', () => {
  const now = Date.parse('2019-04-03T10:00:00Z');
  assert.equal(retryAfter('Wed, 03 Apr 2019 10:01:00 GMT', now), 60);
  assert.deepEqual(
    [retryAfter('120', now), retryAfter('bald', now), retryAfter(undefined, now)],
    [120, null, null],
  );
});
