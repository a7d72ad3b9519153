import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../src/articles/extract.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { ReadoutError } from '../src/model/errors.ts';
import type { Article, BlockKind } from '../src/model/article.ts';
import type { SourceItem } from '../src/model/source.ts';
import { isItem, readSource, type SourceHint } from '../src/sources/index.ts';
import { page, PARAGRAPHS } from './made-pages.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const itemOf = async (bytes: Uint8Array | string, hint: SourceHint = {}): Promise<SourceItem> => {
  for await (const read of readSource(typeof bytes === 'string' ? utf8(bytes) : bytes, hint)) {
    assert.ok(isItem(read));
    return read;
  }
  throw new Error('nothing was read');
};
const articleOf = async (bytes: Uint8Array | string): Promise<Article> =>
  extract(await itemOf(bytes), LANGUAGES);
const partsOf = ({ text, blocks }: Article, kind: BlockKind) =>
  blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
const said = ({ messages }: Article) => messages.map(({ code }) => code);
const message = ({ messages }: Article, wanted: string) =>
  messages.find(({ code }) => code === wanted)?.text ?? '';

test('a page: headline, dek, paragraphs, headings; the rest is boilerplate, and nothing visible is lost', async () => {
  const article = await articleOf(page());
  assert.deepEqual(partsOf(article, 'headline'), ['Ministerin reist zu Gesprächen nach Oslo']);
  assert.deepEqual(partsOf(article, 'dek'), ['Drei Tage lang soll über das Abkommen verhandelt werden.']);
  assert.deepEqual(partsOf(article, 'heading'), ['Offene Fragen']);
  assert.deepEqual(partsOf(article, 'paragraph'), PARAGRAPHS);
  const rest = partsOf(article, 'boilerplate').join('\n');
  for (const words of ['Startseite', 'Foto: Anna Beispiel/dpa', 'Mehr zum Thema', 'Impressum', 'Newsletter'])
    assert.ok(rest.includes(words), words);
  assert.ok(!/alert|color: red/u.test(article.text));
  assert.deepEqual(article.bylines, ['Anna Beispiel']);
  assert.equal(article.outlet, 'Beispielblatt');
  assert.equal(article.url, 'https://blatt.example/oslo-1');
  assert.equal(article.language, 'de');
  assert.deepEqual(said(article), []);
});

test('the map back: every block of a page leads to the characters it comes from', async () => {
  const source = page();
  const { text, page: read } = await itemOf(source);
  for (const block of read?.blocks ?? []) {
    const words = text.slice(block.start, block.end).split(/\s+/u);
    const origin = source.slice(block.source.start, block.source.end);
    assert.ok(
      origin.includes(words[0] ?? '') && origin.includes(words.at(-1) ?? ''),
      text.slice(block.start, block.end),
    );
  }
});

test('publication: data before metadata before visible text, but another day that is printed first; all are kept, other days are said', async () => {
  const agreed = await articleOf(page());
  assert.equal(agreed.published.value, '2019-04-03T12:05+02:00');
  assert.deepEqual(
    agreed.published.candidates?.map(({ from }) => from),
    ['json-ld datePublished', 'meta article:published_time', 'text'],
  );
  const differing = await articleOf(page({ visibleDate: '5. April 2019, 8:30 Uhr' }));
  assert.equal(differing.published.value, '2019-04-05T08:30');
  assert.match(
    message(differing, 'date/conflict'),
    /2019-04-05 is taken; also 2019-04-03 \((?:json-ld datePublished|meta article:published_time)\)/u,
  );
  const visible = await articleOf(page({ data: {}, metas: '' }));
  assert.deepEqual(
    [visible.published.value, visible.published.note],
    ['2019-04-03T12:05', 'date on the page'],
  );
  const none = await articleOf(page({ data: {}, metas: '', visibleDate: '' }));
  assert.equal(none.published.value, null);
  assert.ok(said(none).includes('date/none'));
});

test('dates that cannot be are no candidates; a day in world time gives way to the day where it was written', async () => {
  for (const datePublished of ['1970-01-01T00:00:00Z', '3021-04-03', '2019-02-31', 'gestern'])
    assert.equal(
      (await articleOf(page({ data: { datePublished }, metas: '' }))).published.note,
      'date on the page',
    );
  const night = await articleOf(
    page({
      data: { datePublished: '2019-04-02T22:30:00Z' },
      metas: '',
      visibleDate: '3. April 2019, 0:30 Uhr',
    }),
  );
  assert.equal(night.published.value, '2019-04-03T00:30');
});

test('a headline that the page names otherwise is said', async () => {
  const article = await articleOf(page({ data: { headline: 'Warum niemand nach Oslo reisen will' } }));
  assert.deepEqual(partsOf(article, 'headline'), ['Ministerin reist zu Gesprächen nach Oslo']);
  assert.match(
    message(article, 'headline/differs'),
    /“Warum niemand nach Oslo reisen will” \(json-ld headline\)/u,
  );
});

test('a teaser before a paywall is kept and said to be cut off; a whole article that is not free is not', async () => {
  const free = { isAccessibleForFree: false };
  const teaser = await articleOf(page({ data: free, paragraphs: PARAGRAPHS.slice(0, 1) }));
  assert.equal(
    message(teaser, 'page/cut-off'),
    'possibly cut off: 1 paragraph(s); page says isAccessibleForFree=false',
  );
  assert.deepEqual(partsOf(teaser, 'paragraph'), PARAGRAPHS.slice(0, 1));
  const whole = await articleOf(
    page({ data: free, paragraphs: Array.from({ length: 4 }, () => PARAGRAPHS).flat() }),
  );
  assert.ok(!said(whole).includes('page/cut-off'));
});

test('pages without an article are said, shown in part and not read', async () => {
  for (const [source, why] of [
    [
      '<title>Fehler 404</title><h1>Seite nicht gefunden</h1><p>Die Ministerin, die Sie suchen, traf sich am Mittwoch in Oslo mit einem anderen Minister, den Sie nicht suchen.',
      'not found',
    ],
    [
      '<title>Blatt</title><noscript>Bitte aktivieren Sie JavaScript.</noscript><div id=app></div>',
      'browser',
    ],
    [
      '<title>Blatt</title><div class=cmp><p>Wir verwenden Cookies, um Ihnen Werbung zu zeigen.<button>Alle akzeptieren</button></div>',
      'agreement',
    ],
    ['<title>Just a moment...</title><p>Checking your browser before accessing the site.', 'browser'],
  ] as const) {
    const article = await articleOf(`<!doctype html>${source}`);
    assert.match(message(article, 'page/no-article'), new RegExp(`^no article text.*${why}.*“`, 'u'));
    assert.ok(article.blocks.every(({ kind }) => kind === 'boilerplate' || kind === 'headline'));
    assert.equal(article.language, 'und');
  }
});

test('a live blog is one article and said to be one', async () => {
  const live = await articleOf(page({ data: { '@type': 'LiveBlogPosting' } }));
  assert.match(message(live, 'page/live-blog'), /counted as one article/u);
});

test('encodings: the mark, then valid UTF-8, then what the page declares, then windows-1252', async () => {
  const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
  const words = '<!doctype html><title>Gespräch</title><p>Größe';
  const cases: readonly (readonly [Uint8Array, string, RegExp | null])[] = [
    [utf8(words.replace('<title>', '<meta charset=iso-8859-1><title>')), 'Größe', null],
    [latin(words), 'Größe', /read as windows-1252/u],
    [
      latin('<!doctype html><meta charset=windows-1251><title>x</title><p>\u00cf\u00f3\u00f2\u00e8\u00ed'),
      'Путин',
      /windows-1251, as the page declares/u,
    ],
    [Uint8Array.from(`\uFEFF${words}`, (c) => c.charCodeAt(0)), '', null],
  ];
  for (const [bytes, text, note] of cases.slice(0, 3)) {
    const item = await itemOf(bytes);
    assert.ok(item.text.endsWith(text), item.text);
    if (note === null) assert.deepEqual(item.notes, []);
    else assert.match(item.notes[0]?.text ?? '', note);
  }
  const wide = new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le'));
  assert.ok((await itemOf(wide)).text.endsWith('Größe'));
});

test('text in the page cannot act: scripts, styles, handlers and addresses are no text', async () => {
  const { text, page: read } = await itemOf(
    '<!doctype html><title>a<b>b</title><base href=//evil.example><meta http-equiv=refresh content="0;url=//evil.example"><p onclick=alert(1)>Eins <a href="javascript:alert(2)">zwei</a><svg><script>alert(3)</script><text>vier</text></svg><style>p{}</style>',
  );
  assert.equal(text, 'a<b>b\n\nEins zwei');
  assert.ok(!JSON.stringify(read).includes('evil'));
});

test('too large a page is refused with its size; the limit can be raised', async () => {
  const large = utf8(`<!doctype html><p>${'Wort '.repeat(300)}`);
  await assert.rejects(itemOf(large, { maxSize: 1000, path: 'a.html' }), (error) => {
    assert.ok(error instanceof ReadoutError && error.code === 'input/too-large');
    assert.match(error.message, /^a\.html: a page of \d+ bytes, at most 1000 are read$/u);
    return true;
  });
  assert.ok((await itemOf(large, { maxSize: 10_000 })).text.startsWith('Wort'));
});
