import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readItems, coverageOf } from '../src/app.ts';
import { extract } from '../src/articles/extract.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import type { Article } from '../src/model/article.ts';
import type { SourceItem } from '../src/model/source.ts';
import { pageItem } from '../src/sources/html.ts';

const ENTRIES = [
  ['15:10', '2021-05-04', 'Baerbock telefoniert mit Blinken', 'Außenministerin Baerbock hat heute mit US-Außenminister Blinken telefoniert, wie ihr Ministerium mitteilte.'],
  ['21:40', '2021-05-03', 'Macron spricht mit Selenskyj', 'Der französische Präsident Macron hat am Abend mit dem ukrainischen Präsidenten Selenskyj telefoniert.'],
  ['09:05', '2021-05-03', 'Treffen in Genf geplant', 'Morgen wollen Unterhändler beider Seiten in Genf weiter über eine Waffenruhe sprechen, hieß es.'],
] as const; // prettier-ignore

interface Made {
  readonly entry: (n: number) => string;
  readonly data?: unknown;
}
const blog = ({ entry, data }: Made): string => `<!doctype html><html lang="de"><head><title>Liveblog zum Krieg</title>
<link rel="canonical" href="https://blatt.example/blog"><meta property="article:published_time" content="2021-05-04T16:00:00+02:00">
${data === undefined ? '' : `<script type="application/ld+json">${JSON.stringify(data)}</script>`}</head>
<body><main><article><h1>Liveblog zum Krieg</h1><p>Alle Entwicklungen des Tages zum Krieg lesen Sie hier im Überblick, fortlaufend und mit der Uhrzeit der Meldung.</p>
${ENTRIES.map((_, n) => entry(n)).join('\n')}</article></main></body></html>`; // prettier-ignore
const at = (n: number) => ENTRIES[n] ?? ENTRIES[0];
const item = (html: string): Promise<SourceItem> =>
  pageItem(new TextEncoder().encode(html), {}, { origin: '-', stated: {} });
const read = async (made: Made): Promise<Article> => extract(await item(blog(made)), LANGUAGES);

const MARKED = (n: number) => {
  const [time, day, title, words] = at(n);
  return `<div class="liveblog-entry" id="e${n}"><time datetime="${day}T${time}:00+02:00">${time} Uhr</time><h2>${title}</h2><p>${words}</p></div>`;
};
const PLAIN = (n: number) => `<section><h2>${at(n)[2]}</h2><p>${at(n)[3]}</p></section>`;
const DATA = {
  '@type': 'LiveBlogPosting',
  headline: 'Liveblog zum Krieg',
  datePublished: '2021-05-04T16:00:00+02:00',
  liveBlogUpdate: ENTRIES.map(([time, day, headline, articleBody], n) => ({
    '@type': 'BlogPosting',
    headline,
    articleBody,
    datePublished: `${day}T${time}:00+02:00`,
    url: `/blog#post-${n}`,
  })),
};

test('a live blog is one article whose entries have their own time and address, from its markup or its data', async () => {
  for (const [made, mark] of [
    [{ entry: MARKED }, 'e'],
    [{ entry: PLAIN, data: DATA }, 'post-'],
  ] as const) {
    const { entries = [], text, messages } = await read(made);
    assert.deepEqual(
      entries.map(({ published, url }) => [published.value, published.basis, url]),
      ENTRIES.map(([time, day], n) => [`${day}T${time}+02:00`, 'stated', `https://blatt.example/blog#${mark}${n}`]),
    );
    for (const [n, { start, end }] of entries.entries()) {
      const words = text.slice(start, end);
      assert.ok(words.includes(at(n)[3]) && !words.includes(at((n + 1) % 3)[3]), words);
    }
    const said = messages.find(({ code }) => code === 'page/live-blog');
    assert.match(said?.text ?? '', /counted as one article; 3 of its entries have a time of their own/u);
  }
}); // prettier-ignore

test('words of an entry count from its own day; the record has the entries', async () => {
  const trip = readItems([await item(blog({ entry: MARKED }))]);
  const { record } = coverageOf(trip);
  assert.equal(record.articles.length, 1);
  assert.equal(record.articles[0]?.entries?.length, 3);
  const resolved = (quote: RegExp) => record.times.find((time) => quote.test(time.quote))?.resolved?.slice(0, 10);
  assert.deepEqual(
    [resolved(/^heute$/u), resolved(/^Morgen$/u), resolved(/Abend/u)],
    ['2021-05-04', '2021-05-04', '2021-05-03'],
  );
}); // prettier-ignore

test('a clock time alone is of the day of the article, and said to be computed', async () => {
  const clock = (n: number) => `<div class="ticker-item"><p>${at(n)[0]} Uhr</p><p>${at(n)[3]}</p></div>`;
  const { entries = [] } = await read({ entry: clock });
  assert.deepEqual(
    entries.map(({ published }) => [published.value, published.basis]),
    ENTRIES.map(([time]) => [`2021-05-04T${time}`, 'computed']),
  );
});

test('no entries: without times, in other articles, for data that names other texts', async () => {
  const bare = (n: number) => `<div class="liveblog-entry"><h2>${at(n)[2]}</h2><p>${at(n)[3]}</p></div>`;
  const timeless = await read({ entry: bare });
  assert.equal(timeless.entries, undefined);
  assert.match(
    timeless.messages.find(({ code }) => code === 'page/live-blog')?.text ?? '',
    /could not be told apart, so that words such as “today” count from the day of the page/u,
  );
  const article = await read({ entry: PLAIN });
  assert.deepEqual([article.entries, article.messages.some(({ code }) => code === 'page/live-blog')], [undefined, false]);
  const others = { ...DATA, liveBlogUpdate: [{ headline: 'Ganz etwas anderes als hier', datePublished: '2021-05-04T10:00:00Z' }] };
  assert.equal((await read({ entry: PLAIN, data: others })).entries, undefined);
}); // prettier-ignore
