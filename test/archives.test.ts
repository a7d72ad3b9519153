import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { zipSync, strToU8 } from 'fflate';
import { isItem, readerOf, readSource, type Read, type SourceHint } from '../src/sources/index.ts';

const all = async (bytes: Uint8Array, hint: SourceHint = {}): Promise<Read[]> => {
  const found: Read[] = [];
  for await (const read of readSource(bytes, hint)) found.push(read);
  return found;
};
const texts = (reads: readonly Read[]) => reads.filter(isItem).map(({ text }) => text);
const said = (reads: readonly Read[]) => reads.flatMap((read) => (isItem(read) ? [] : [read.text]));
const failed = (reads: readonly Read[]) =>
  reads.flatMap((read) => (isItem(read) || read.code === 'source/counts' ? [] : [read.text]));

interface Made {
  readonly type?: string;
  readonly status?: string;
  readonly mime?: string;
  /** Added to the stated length. */
  readonly off?: number;
  readonly encoding?: 'gzip' | 'chunked';
}
const record = (
  n: number,
  body: string,
  { type = 'response', status = '200 OK', mime = 'text/html; charset=utf-8', off = 0, encoding }: Made = {},
) => {
  const page = Buffer.from(body);
  const coded = {
    gzip: () => gzipSync(page),
    chunked: () => Buffer.from(`${page.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`),
  };
  const payload = encoding === undefined ? page : coded[encoding]();
  const coding = { gzip: 'Content-Encoding: gzip\r\n', chunked: 'Transfer-Encoding: chunked\r\n' };
  const http = Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status}\r\nContent-Type: ${mime}\r\n${encoding === undefined ? '' : coding[encoding]}\r\n`,
    ),
    payload,
  ]);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://a.example/${n}\r\nWARC-Date: 2019-04-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${n}>\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${http.length + off}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
};
const three = () => [record(1, '<p>eins'), record(2, '<p>zwei'), record(3, '<p>drei')];

test('web archives: plain, compressed record by record and as a whole, chunked and compressed pages', async () => {
  for (const bytes of [
    Buffer.concat(three()),
    Buffer.concat(three().map((one) => gzipSync(one))),
    gzipSync(Buffer.concat(three())),
    Buffer.concat([
      record(1, '<p>eins', { encoding: 'chunked' }),
      record(2, '<p>zwei', { encoding: 'gzip' }),
      record(3, '<p>drei'),
    ]),
  ]) {
    const reads = await all(bytes, { path: 'a.warc' });
    assert.deepEqual(texts(reads), ['eins', 'zwei', 'drei']);
    assert.deepEqual(said(reads), ['a.warc: 3 record(s): 3 page(s) read, 0 without a page, 0 damaged']);
    const [first] = reads.filter(isItem);
    assert.deepEqual([first?.stated.url, first?.origin], ['https://a.example/1', 'a.warc:1']);
  }
});

test('web archives: requests, revisits, errors of the server and images are no pages', async () => {
  const reads = await all(
    Buffer.concat([
      record(1, '', { type: 'request' }),
      record(2, '', { type: 'revisit' }),
      record(3, '<p>weg', { status: '404 Not Found' }),
      record(4, 'GIF', { mime: 'image/gif' }),
      record(5, '<p>da'),
    ]),
  );
  assert.deepEqual(texts(reads), ['da']);
  assert.deepEqual(said(reads), ['-: 5 record(s): 1 page(s) read, 4 without a page, 0 damaged']);
});

test('web archives: what is cut off, of wrong length or garbage is said with its place, the rest is read', async () => {
  const plain = Buffer.concat(three());
  const cut = await all(plain.subarray(0, plain.length - 9));
  assert.deepEqual(texts(cut).slice(0, 2), ['eins', 'zwei']);
  assert.match(failed(cut)[0] ?? '', /^-: record 3 at byte \d+: the file is cut off$/u);
  const packed = Buffer.concat(three().map((one) => gzipSync(one)));
  const half = await all(packed.subarray(0, packed.length - 60));
  assert.deepEqual(texts(half), ['eins', 'zwei']);
  assert.match(failed(half).join(), /record 3 at byte \d+: the file is cut off/u);
  const short = await all(Buffer.concat([record(1, '<p>eins', { off: -3 }), record(2, '<p>zwei')]));
  assert.match(
    failed(short)[0] ?? '',
    /^-: record 1 at byte 0: its length is wrong: the next record begins 3 bytes behind its end$/u,
  );
  assert.ok(texts(short).includes('zwei'));
  const garbage = await all(
    Buffer.concat([record(1, '<p>eins'), Buffer.from('\u0001\u0002Unsinn\r\n'.repeat(40))]),
  );
  assert.deepEqual(texts(garbage), ['eins']);
  assert.equal(failed(garbage).length, 1);
});

test('web archives: reading goes on behind the records that were read before; a page of many zeros is refused', async () => {
  const reads = await all(Buffer.concat(three()), { skip: 2 });
  assert.deepEqual(texts(reads), ['drei']);
  const bomb = record(1, '0'.repeat(3_000_000), { encoding: 'gzip' });
  const refused = await all(bomb, { maxSize: 1_000_000 });
  assert.deepEqual(failed(refused), ['-: record 1 at byte 0: its page has more than 1000000 bytes']);
});

test('web archives are read in pieces, one record in memory', async () => {
  const one = record(1, `<p>${'Wort '.repeat(2000)}`);
  let given = 0;
  async function* pieces() {
    for (given = 0; given < 3000; given++) yield await Promise.resolve(one);
  }
  const reader = readerOf(one);
  assert.ok(reader.stream !== undefined);
  let count = 0;
  for await (const read of reader.stream(pieces(), {})) {
    if (isItem(read)) count += 1;
    assert.ok(given <= count + 60, 'read ahead of what was asked for');
    if (count === 500) break;
  }
  assert.equal(count, 500);
});

test('zip archives: every file that is read, by name; others are passed over; names are never paths', async () => {
  const bytes = zipSync({
    'b.txt': strToU8('Zwei'),
    '../../etc/a\u0007.html': strToU8('<!doctype html><p>Eins'),
    'bild.png': strToU8('x'),
    'innen.zip': zipSync({ 'c.txt': strToU8('tief') }),
    '__MACOSX/._b.txt': strToU8('x'),
  });
  const reads = await all(bytes, { path: 'a.zip' });
  assert.deepEqual(
    reads.filter(isItem).map(({ text, origin }) => [origin, text]),
    [
      ['a.zip!../../etc/a\uFFFD.html', 'Eins'],
      ['a.zip!b.txt', 'Zwei'],
    ],
  );
  assert.deepEqual(said(reads), ['a.zip!innen.zip: an archive in an archive is not opened; unpack it first']);
});

test('zip archives: bombs, encrypted, damaged and overfull ones are refused by the limit', async () => {
  const bomb = zipSync({ 'a.txt': new Uint8Array(20_000_000), 'b.txt': strToU8('Zwei') });
  const reads = await all(bomb, { path: 'a.zip' });
  assert.deepEqual(texts(reads), ['Zwei']);
  assert.deepEqual(said(reads), ['a.zip!a.txt: it would be more than 200 times as large decompressed']);
  const large = await all(zipSync({ 'a.txt': strToU8('Wort '.repeat(300)) }), { maxSize: 1000 });
  assert.deepEqual(said(large), ['-!a.txt: 1500 bytes decompressed, at most 1000 are read']);
  const plain = zipSync({ 'a.txt': strToU8('Eins zwei drei') });
  const encrypted = Uint8Array.from(plain);
  encrypted[6] = 1;
  await assert.rejects(all(encrypted, { path: 'a.zip' }), {
    code: 'input/archive',
    message: 'a.zip: the archive is encrypted',
  });
  await assert.rejects(all(plain.subarray(0, plain.length - 30)), { code: 'input/archive' });
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}.txt`, new Uint8Array()])),
    { level: 0 },
  );
  await assert.rejects(all(many), /more than 20000 files/u);
  const harmed = Uint8Array.from(
    zipSync({ 'a.txt': strToU8('Wort '.repeat(500)), 'b.txt': [strToU8('Zwei'), { level: 0 }] }),
  );
  harmed.fill(0xff, 40, 50);
  const rest = await all(harmed);
  assert.ok(texts(rest).includes('Zwei'));
  assert.deepEqual(said(rest), ['-!a.txt: it is damaged or encrypted']);
});
