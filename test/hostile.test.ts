import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { zipSync, strToU8 } from 'fflate';
import { extract } from '../src/articles/extract.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { pageItem } from '../src/sources/html.ts';
import { ROOT } from './coverage.ts';
import { page } from './made-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-hostile-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
/** Prints the peak of resident memory of the process when it ends. */
const WATCH = file(
  'watch.mjs',
  "process.on('exit', () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS / 1024} MiB\\n`));",
);

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
  readonly peakMiB: number;
}
const read = (args: readonly string[], input?: Uint8Array): Ended => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', WATCH, join(ROOT, 'bin/readout.js'), 'read', '--json', ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28, ...(input === undefined ? {} : { input }) },
  );
  return ended(status, stdout, stderr);
};
const ended = (status: number | null, out: string, said: string): Ended => ({
  status,
  out,
  said,
  peakMiB: Number(/peak ([\d.]+)/u.exec(said)?.[1] ?? Infinity),
});
const messagesOf = ({ out }: Ended): readonly string[] =>
  (JSON.parse(out) as { articles: { messages: { code: string; text: string }[] }[] }).articles.flatMap(
    ({ messages }) => messages.map(({ code }) => code),
  );

test('a page of 100,000 elements in each other is read, in time and memory', () => {
  const deep = `<!doctype html><title>Tief</title>${'<div>'.repeat(100_000)}<p>${'Die Ministerin sprach in Oslo mit ihrem Kollegen. '.repeat(8)}`;
  const done = read([file('deep.html', deep)]);
  assert.equal(done.status, 0, done.said);
  assert.ok(messagesOf(done).includes('page/own-reading'));
  assert.ok(done.peakMiB < 500, `${done.peakMiB} MiB`);
});

test('a page of 10 MB is taken in without the second opinion; its article ends where no article is longer', async () => {
  const paragraphs = Array.from({ length: 60_000 }, (_, i) => `Absatz ${i}: Es wurde lange über vieles geredet, ohne dass jemand davon berichtet hätte, was genau es gewesen sei.`); // prettier-ignore
  const bytes = new TextEncoder().encode(page({ paragraphs }).slice(0, 10_000_000));
  const article = extract(await pageItem(bytes, {}, { origin: '-', stated: {} }), LANGUAGES);
  const codes = article.messages.map(({ code }) => code);
  assert.ok(codes.includes('page/own-reading') && codes.includes('page/too-long'));
  const kept = article.blocks.filter(({ kind }) => kind === 'paragraph');
  const length = kept.reduce((sum, { start, end }) => sum + end - start, 0);
  assert.ok(length > 190_000 && length <= 200_000, String(length));
  assert.ok(process.resourceUsage().maxRSS / 1024 < 500);
});

test('a page over the limit is refused with exit 1 and the limit by name', () => {
  const path = file(
    'huge.html',
    Buffer.concat([Buffer.from('<!doctype html><p>'), Buffer.alloc(51 * 2 ** 20, 'Wort ')]),
  );
  const done = read([path]);
  assert.equal(done.status, 1);
  assert.match(
    done.said,
    /huge\.html: a page of \d+ bytes, at most 52428800 are read\n\s+Split the file, or raise --max-size\./u,
  );
  assert.ok(done.peakMiB < 500, `${done.peakMiB} MiB`);
});

test('bombs: an entity bomb, a zip bomb and a compressed record end at their limits', () => {
  const entities = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "lol">${Array.from({ length: 12 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&m;</title><item><title>&m;</title></item></channel></rss>`;
  const zip = zipSync({ 'a.txt': new Uint8Array(200_000_000) }, { level: 9 });
  const http = Buffer.concat([
    Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'),
    gzipSync(Buffer.alloc(300 * 2 ** 20)),
  ]);
  const record = Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: ${http.length}\r\n\r\n`,
    ),
    http,
    Buffer.from('\r\n\r\n'),
  ]);
  for (const [path, status, words] of [
    [file('entities.xml', entities), [0, 1, 4], /./u],
    [file('bomb.zip', zip), [1], /bomb\.zip!a\.txt: it would be more than 200 times as large/u],
    [file('bomb.warc', record), [1], /record 1 at byte 0: its page has more than 52428800 bytes/u],
  ] as const) {
    const done = read([path]);
    assert.ok(status.includes(done.status as never), `${path}: ${done.status} ${done.said}`);
    assert.match(done.said, words);
    assert.ok(done.peakMiB < 500, `${path}: ${done.peakMiB} MiB`);
  }
});

/** The list of an archive of so many empty files, as it stands at the end of one. */
function listOfFiles(count: number): Buffer {
  const name = 'a.txt';
  const entry = Buffer.alloc(46 + name.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(name.length, 28);
  entry.write(name, 46);
  const head = Buffer.from('PK\u0003\u0004');
  const list = Buffer.alloc(entry.length * count, entry);
  const locator = Buffer.alloc(76);
  locator.writeUInt32LE(0x06064b50, 0);
  locator.writeBigUInt64LE(BigInt(count), 32);
  locator.writeBigUInt64LE(BigInt(list.length), 40);
  locator.writeBigUInt64LE(BigInt(head.length), 48);
  locator.writeUInt32LE(0x07064b50, 56);
  locator.writeBigUInt64LE(BigInt(head.length + list.length), 64);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([head, Buffer.alloc(26), list, locator, end]);
}

test('archives: a million files, an archive in an archive, names that lead out', () => {
  const many = read([file('million.zip', listOfFiles(1_000_000))]);
  assert.equal(many.status, 1);
  assert.match(many.said, /million\.zip: the archive is not read: it holds more than 20000 files/u);
  assert.ok(many.peakMiB < 500, `${many.peakMiB} MiB`);
  const words = strToU8('Im Archiv steht ein Text, der gelesen wird, wie jeder andere auch.');
  const nested = zipSync({ 'b.txt': words });
  const done = read([file('nested.zip', zipSync({ 'innen.zip': nested, '../../a.txt': words }))]);
  assert.equal(done.status, 5);
  assert.match(done.said, /nested\.zip!innen\.zip: an archive in an archive is not opened; unpack it first/u);
  assert.equal((JSON.parse(done.out) as { articles: unknown[] }).articles.length, 1);
});

test('a page of 49 MB is read as text, with a note, within 500 MiB', () => {
  const paragraph = `<p>${'Es wurde lange über vieles geredet, ohne dass jemand davon berichtet hätte. '.repeat(8)}</p>`;
  const path = file('large.html', `<!doctype html><title>Lang</title><h1>Lang</h1>${paragraph.repeat(Math.floor(49e6 / paragraph.length))}`);
  const done = read([path]);
  assert.equal(done.status, 0, done.said);
  assert.ok(messagesOf(done).includes('page/own-reading') && messagesOf(done).includes('page/too-long'));
  assert.ok(done.peakMiB < 500, `${done.peakMiB} MiB`);
}); // prettier-ignore

test('a page of more than a million small elements: its beginning is taken in, the rest is told, within 500 MiB', () => {
  const words = `<p>${'Die Ministerin sprach am Montag in Oslo mit ihrem Kollegen über den Hafen. '.repeat(4)}</p>`;
  const path = file('small.html', `<!doctype html><title>Viele</title><h1>Viele</h1>${words}${'<div class="a"><span>y</span></div>\n'.repeat(1_300_000)}`);
  const done = read([path]);
  assert.equal(done.status, 0, done.said);
  assert.ok(messagesOf(done).includes('page/too-long'));
  assert.ok(done.peakMiB < 500, `${done.peakMiB} MiB`);
}); // prettier-ignore

test('a web archive: counts, damaged records with their place, exit 5, and where to go on', () => {
  const record = (n: number, words: string, off = 0) => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page().replaceAll('oslo-1', words)}`;
    const length = Buffer.byteLength(http) + off;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/${n}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${http}\r\n\r\n`;
  };
  const whole = [record(1, 'a'), record(2, 'b'), record(3, 'c')].join('');
  const path = file('crawl.warc', whole.slice(0, -40));
  const done = read([path]);
  assert.equal(done.status, 5, done.said);
  assert.match(done.said, /crawl\.warc: record 3 at byte \d+: the file is cut off/u);
  assert.match(done.said, /crawl\.warc: 3 record\(s\): \d page\(s\) read, 0 without a page, 1 damaged; --skip 3 goes on behind them/u);
  const rest = read([file('whole.warc', whole), '--skip', '2']);
  assert.equal(rest.status, 0, rest.said);
  assert.equal((JSON.parse(rest.out) as { articles: unknown[] }).articles.length, 1);
  assert.match(rest.said, /whole\.warc: 3 record\(s\): 1 page\(s\) read, 0 without a page, 0 damaged$/mu);
}); // prettier-ignore

test('a folder of mixed files is read as a whole; a damaged one gives exit 5, what is no kind is passed over', () => {
  const mixed = mkdtempSync(join(folder, 'mixed-'));
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(mixed, name), content);
  put('a.html', page());
  put('b.txt', 'Die Ministerin sprach am Mittwoch in Oslo mit ihrem Kollegen über das Abkommen, das ruht.');
  put(
    'c.rss',
    '<rss version="2.0"><channel><title>B</title><item><title>Kopf</title></item></channel></rss>',
  );
  put(
    'd.zip',
    zipSync({ 'e.txt': strToU8('Im Archiv steht ein Text, der gelesen wird, wie jeder andere auch.') }),
  );
  put('note.xml', '<?xml version="1.0"?><note/>');
  put('bild.png', 'x');
  const whole = read([mixed]);
  assert.equal(whole.status, 0, whole.said);
  assert.equal((JSON.parse(whole.out) as { articles: unknown[] }).articles.length, 4);
  assert.match(whole.said, /passed over in folders: .*bild\.png, .*note\.xml/u);
  put('cut.warc', 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 500\r\n\r\nHTTP');
  const part = read([mixed]);
  assert.equal(part.status, 5);
  assert.match(part.said, /cut\.warc: record 1 at byte 0: the file is cut off/u);
});

test('standard input may be a page, also in the encoding the user says', () => {
  const bytes = Uint8Array.from('<!doctype html><title>x</title><p>Gr\u00f6\u00dfe', (c) => c.charCodeAt(0));
  const done = read(['-', '--encoding', 'windows-1252'], bytes);
  assert.equal(done.status, 0, done.said);
  assert.ok(!messagesOf(done).includes('text/encoding'));
  assert.equal(read(['-', '--max-size', 'viel'], bytes).status, 2);
});

test('an address is read; one inside the own network only when it is allowed', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(page({ metas: '' }).replace(/<link[^>]*>/u, ''));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oslo`;
  const run = (...args: string[]) =>
    new Promise<Ended>((end) => {
      const child = spawn(process.execPath, [
        '--import',
        WATCH,
        join(ROOT, 'bin/readout.js'),
        'read',
        '--json',
        ...args,
      ]);
      const [out, said]: [string[], string[]] = [[], []];
      child.stdout.on('data', (piece: Buffer) => out.push(piece.toString()));
      child.stderr.on('data', (piece: Buffer) => said.push(piece.toString()));
      child.on('close', (status) => end(ended(status, out.join(''), said.join(''))));
    });
  try {
    const refused = await run(url);
    assert.equal(refused.status, 1);
    assert.match(refused.said, /127\.0\.0\.1 is inside your own network; allow with --allow-net/u);
    const done = await run(url, '--allow-net', '127.0.0.0/8');
    assert.equal(done.status, 0, done.said);
    const [article] = (JSON.parse(done.out) as { articles: { url: string; title: { quote: string } }[] })
      .articles;
    assert.deepEqual([article?.url, article?.title.quote], [url, 'Ministerin reist zu Gesprächen nach Oslo']);
  } finally {
    server.close();
  }
});
