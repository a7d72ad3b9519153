import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../src/articles/extract.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { ReadoutError } from '../src/model/errors.ts';
import type { SourceItem } from '../src/model/source.ts';
import { isItem, readSource, type Read, type SourceHint } from '../src/sources/index.ts';
import { readOpml, writeOpml } from '../src/sources/opml.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const all = async (bytes: string | Uint8Array, hint: SourceHint = { path: 'f.xml' }): Promise<Read[]> => {
  const found: Read[] = [];
  for await (const read of readSource(typeof bytes === 'string' ? utf8(bytes) : bytes, hint))
    found.push(read);
  return found;
};
const items = async (bytes: string | Uint8Array): Promise<SourceItem[]> => (await all(bytes)).filter(isItem);
const LONG = '<p>Der Minister traf seine Kollegin in Oslo.</p><p>Beide wollen <b>weiter</b> reden.</p>';

test('every kind of feed gives its entries with title, text, address, day, outlet and language', async () => {
  const rss = (version: string, entry: string) =>
    `<?xml version="1.0"?><rss version="${version}" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Blatt</title><link>https://b.example</link><language>de-de</language>${entry}</channel></rss>`;
  for (const feed of [
    rss(
      '2.0',
      `<item><title>Treffen &amp; Gespräch</title><link>https://b.example/1</link><pubDate>Wed, 03 Apr 2019 12:05:00 +0200</pubDate><description>kurz</description><content:encoded><![CDATA[${LONG}]]></content:encoded></item>`,
    ),
    rss(
      '0.91',
      `<item><title>Treffen &amp; Gespräch</title><link>https://b.example/1</link><pubDate>2019-04-03T12:05:00+02:00</pubDate><description>kurz</description><content:encoded><![CDATA[${LONG}]]></content:encoded></item>`,
    ),
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Blatt</title><entry><title type="html">Treffen &amp;amp; Gespräch</title><id>urn:1</id><link rel="enclosure" href="https://b.example/a.mp3"/><link rel="alternate" href="https://b.example/1"/><published>2019-04-03T12:05:00+02:00</published><updated>2019-04-04T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${LONG}</div></content></entry></feed>`,
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Blatt',
      language: 'de',
      items: [
        {
          id: '1',
          url: 'https://b.example/1',
          title: 'Treffen & Gespräch',
          content_html: LONG,
          date_published: '2019-04-03T12:05:00+02:00',
        },
      ],
    }),
  ]) {
    const [item, ...more] = await items(feed);
    assert.ok(item !== undefined && more.length === 0);
    assert.equal(
      item.text,
      'Treffen & Gespräch\n\nDer Minister traf seine Kollegin in Oslo.\n\nBeide wollen weiter reden.',
      feed,
    );
    const { stated } = item;
    assert.deepEqual(
      [stated.url, stated.outlet, stated.language?.slice(0, 2), stated.titleLength],
      ['https://b.example/1', 'Blatt', 'de', 18],
    );
    assert.equal(extract(item, LANGUAGES).published.value?.slice(0, 16), '2019-04-03T12:05');
    assert.deepEqual(item.notes, []);
    assert.equal(item.origin, 'f.xml:1');
  }
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://b.example"><title>B</title><link>https://b.example</link></channel><item rdf:about="https://b.example/1"><title>T</title><link>https://b.example/1</link><description>D</description><dc:date>2019-04-03</dc:date></item></rdf:RDF>`;
  assert.deepEqual(
    (await items(rdf)).map(({ text, stated }) => [text, stated.published]),
    [['T\n\nD', '2019-04-03']],
  );
});

test('a summary is marked as such; an entry with nothing is said; one without date and link is read', async () => {
  const read = await all(
    '<rss version="2.0"><channel><title>B</title><item><title>Kopf</title><description>Nur ein Satz.</description></item><item></item></channel></rss>',
  );
  const [first, ...others] = read;
  assert.ok(first !== undefined && isItem(first));
  assert.deepEqual(
    first.notes.map(({ code, text }) => [code, text]),
    [['feed/summary', 'the feed gives a summary of 13 characters, not the whole article']],
  );
  assert.ok(others.every((one) => !isItem(one) && one.code === 'feed/entry'));
});

test('sloppy feeds are read: open root, bare ampersand, names of HTML characters, German dates, the encoding declared', async () => {
  const sloppy =
    '<rss version="2.0"><channel><title>B</title><item><title>Bund & L&auml;nder</title><pubDate>Mi, 3. April 2019 12:05 Uhr</pubDate><description>Text</description></item>';
  const [item] = await items(sloppy);
  assert.equal(item?.text, 'Bund & Länder\n\nText');
  assert.equal(item === undefined ? '' : extract(item, LANGUAGES).published.value, '2019-04-03T12:05');
  const latin = Uint8Array.from(
    '<?xml version="1.0" encoding="iso-8859-2"?><rss version="2.0"><channel><title>B</title><item><title>\u00a9koda</title></item></channel></rss>',
    (c) => c.charCodeAt(0),
  );
  assert.equal((await items(latin))[0]?.text, 'Škoda');
});

test('what is no feed, bombs and oversize are refused by name', async () => {
  const fails = async (bytes: string, hint: SourceHint, code: string) => {
    await assert.rejects(all(bytes, hint), (error) => error instanceof ReadoutError && error.code === code);
  };
  await fails('<rss version="2.0">', { path: 'f.xml' }, 'input/feed');
  await fails(
    '<rss version="2.0"><channel><title>x</title></channel></rss>',
    { path: 'f.xml', maxSize: 20 },
    'input/too-large',
  );
  await fails('<?xml version="1.0"?><note/>', { path: 'f.xml' }, 'input/unsupported');
  const lines = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e0 "lol">${lines.join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&e12;</title><item><title>&e12; &x;</title></item></channel></rss>`;
  const began = process.memoryUsage().rss;
  const read = await all(bomb).catch((error: unknown) => error);
  const shown = read instanceof ReadoutError ? read.message : JSON.stringify(read);
  assert.ok(shown.length < 2000 && !shown.includes('root:'), shown.slice(0, 200));
  assert.ok(process.memoryUsage().rss - began < 200 * 2 ** 20);
  const deep = `<rss version="2.0"><channel><title>B</title><item><title>T</title><description>${'<a>'.repeat(100_000)}`;
  const nested = await all(deep).catch((error: unknown) => error);
  assert.ok(nested instanceof ReadoutError || Array.isArray(nested));
});

test('lists of feeds: folders become tags, each address once, and the way back', async () => {
  const list = await readOpml(
    '<opml version="2.0"><head><title>M</title></head><body><outline text="Zeitungen"><outline text="A" type="rss" xmlUrl="https://a.example/rss"/><outline text="Nord"><outline title="B" xmlUrl="https://b.example/rss/"/></outline></outline><outline text="A wieder" xmlUrl="http://a.example/rss/"/><outline text="C" xmlUrl="https://c.example/f"/><outline text="D" xmlUrl="file:///etc/passwd"/></body></opml>',
  );
  assert.deepEqual(list, {
    feeds: [
      { url: 'https://a.example/rss', title: 'A', tags: ['Zeitungen'] },
      { url: 'https://b.example/rss/', title: 'B', tags: ['Zeitungen', 'Nord'] },
      { url: 'https://c.example/f', title: 'C', tags: [] },
    ],
    duplicates: 1,
    unusable: ['file:///etc/passwd'],
  });
  const again = await readOpml(await writeOpml(list.feeds, 'M'));
  assert.deepEqual(
    new Set(again.feeds.map(({ url, tags }) => `${url} ${[...tags].sort().join()}`)),
    new Set(list.feeds.map(({ url, tags }) => `${url} ${[...tags].sort().join()}`)),
  );
  await assert.rejects(readOpml('<html></html>'), { code: 'input/feed' });
});

test('a page saved with its parts: quoted-printable and base64, its charset, the address it was saved from', async () => {
  const head =
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://b.example/1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b--"\r\n\r\n';
  const image =
    '----b--\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\nContent-Location: cid:1\r\n\r\nR0lGODlh\r\n';
  const quoted = `${head}${image}----b--\r\nContent-Type: text/html; charset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://b.example/frame\r\n\r\n<title>x</title><p>Gr=F6=DFe und =\r\nMa=DF =3D 3 =ZZ\r\n----b----\r\n`;
  const [item] = await items(quoted);
  assert.equal(item?.text, 'x\n\nGröße und Maß = 3 =ZZ');
  assert.equal(item.stated.url, 'https://b.example/1');
  const based = `${head}----b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<p>Größe</p>').toString('base64')}\r\n`;
  assert.equal((await items(based))[0]?.text, 'Größe');
  await assert.rejects(items(`${head}${image}----b----`), { code: 'input/unsupported' });
});
