import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MESSAGES } from '../src/model/message.ts';
import { ReadoutError } from '../src/model/errors.ts';
import { isItem, readSource, SOURCES, type Read, type SourceHint } from '../src/sources/index.ts';

/** One good and one bad input for every reader; a new reader needs a line here. */
const SAMPLES: Readonly<
  Record<
    string,
    { readonly good: string | Uint8Array; readonly path: string; readonly texts: readonly string[] }
  >
> = {
  'json-lines': {
    good: '{"text":"Eins"}\n{"title":"Kopf","text":"Zwei"}\n',
    path: 'a.jsonl',
    texts: ['Eins', 'Kopf\n\nZwei'],
  },
  feed: {
    good: '<rss version="2.0"><channel><title>Blatt</title><item><title>Kopf</title><description>Eins</description></item></channel></rss>',
    path: 'a.rss',
    texts: ['Kopf\n\nEins'],
  },
  mhtml: {
    good: 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Eins\r\n--b--\r\n',
    path: 'a.mhtml',
    texts: ['Eins'],
  },
  html: {
    good: '<!doctype html><title>Kopf</title><h1>Kopf</h1><p>Eins <b>zwei</b>',
    path: 'a.html',
    texts: ['Kopf\n\nKopf\n\nEins zwei'],
  },
  text: { good: 'Eins\n\nZwei\n', path: 'a.txt', texts: ['Eins\n\nZwei\n'] },
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (good: string | Uint8Array) => (typeof good === 'string' ? utf8(good) : good);
const allOf = async (reads: Iterable<Read> | AsyncIterable<Read>): Promise<Read[]> => {
  const found: Read[] = [];
  for await (const one of reads) found.push(one);
  return found;
};
const hints = fc.constantFrom<SourceHint>(
  {},
  { path: 'a.txt' },
  { path: 'a.jsonl' },
  { encoding: 'utf-16le' },
);
const settings = { seed: 20_190_403, numRuns: 1000 };

for (const source of SOURCES) {
  const sample = SAMPLES[source.name];
  test(`${source.name}: has a sample, knows it, reads it, gives its texts unchanged`, async () => {
    assert.ok(sample !== undefined, `add a sample for ${source.name}`);
    const hint = { path: sample.path };
    assert.ok(source.detect(bytesOf(sample.good), hint));
    assert.equal(
      SOURCES.find((other) => other.detect(bytesOf(sample.good), hint)),
      source,
      'a reader before it takes its files',
    );
    const items = (await allOf(source.read(bytesOf(sample.good), hint))).filter(isItem);
    assert.deepEqual(
      items.map(({ text }) => text),
      sample.texts,
    );
    for (const { origin } of items) assert.ok(origin.startsWith(sample.path));
  });
  test(`${source.name}: any bytes give items and known messages, or a named error`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), hints, async (bytes, hint) => {
        source.detect(bytes, hint);
        try {
          for await (const read of source.read(bytes, hint)) assert.ok(isItem(read) || read.code in MESSAGES);
        } catch (error) {
          assert.ok(error instanceof ReadoutError);
        }
      }),
      settings,
    );
  });
}

test('names of readers are unique', () => {
  assert.equal(new Set(SOURCES.map(({ name }) => name)).size, SOURCES.length);
});

test('any text survives as it is, in UTF-8 and in UTF-16 with a mark', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), async (words) => {
      const text = `Text ${words.replaceAll('\u0000', '')}`;
      const wide = Uint8Array.from(
        [`\uFEFF${text}`]
          .flatMap((s) => Array.from({ length: s.length }, (_, i) => s.charCodeAt(i)))
          .flatMap((c) => [c & 255, c >> 8]),
      );
      for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), wide]) {
        const [item] = await allOf(readSource(bytes));
        assert.ok(item !== undefined && isItem(item));
        assert.equal(item.text, text);
      }
    }),
    settings,
  );
});
