import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../src/articles/extract.ts';
import { dateOfAddress } from '../src/articles/web/page-dates.ts';
import { slashedDates } from '../src/articles/web/slashed-dates.ts';
import { elsewhere } from '../src/languages/elsewhere.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import type { Article } from '../src/model/article.ts';
import { pageItem } from '../src/sources/html.ts';
import { PARAGRAPHS } from './made-pages.ts';

/** A page without data, with these pieces around its article. */
interface Parts {
  readonly lang?: string;
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly paragraphs?: readonly string[];
  readonly after?: string;
}
const read = async ({ lang = 'de', head = '', above = '', below = '', paragraphs = PARAGRAPHS, after = '' }: Parts): Promise<Article> => {
  const body = paragraphs.map((words) => `<p>${words}</p>`).join('');
  const html = `<!doctype html><html lang="${lang}"><head><title>Ministerin reist nach Oslo</title>${head}</head><body><main>${above}<h1>Ministerin reist nach Oslo</h1>${below}${body}${after}</main></body></html>`;
  return extract(await pageItem(new TextEncoder().encode(html), {}, { origin: '-', stated: {} }), LANGUAGES);
}; // prettier-ignore
const META = '<meta property="article:published_time" content="2019-04-03T12:05:00+02:00">';

for (const [what, parts, value] of [
  ['a sentence that says when it was put up', { after: '<div>Dieser Beitrag wurde am 4. April 2019 um 14:48 von Anna in der Rubrik Reisen veröffentlicht und ist lesenswert.</div>' }, '2019-04-04T14:48'],
  ['the same in a short line', { after: '<div>Gespeichert von anna am 4. April 2019 - 18:55</div>' }, '2019-04-04T18:55'],
  ['the second stamp of a line', { after: '<div>Letzte Änderung: 5.4.2019<br>Erschienen am: 4.4.2019</div>' }, '2019-04-04'],
  ['a stamp inside the article', { paragraphs: [`${PARAGRAPHS[0] ?? ''}<br>Veröffentlicht am 4.4.2019<br>Dauer: 4 Minuten`, ...PARAGRAPHS.slice(1)] }, '2019-04-04'],
  ['a date before the first words', { paragraphs: [`4.4.2019 – ${PARAGRAPHS[0] ?? ''}`, ...PARAGRAPHS.slice(1)] }, '2019-04-04'],
  ['a dateline with brackets', { paragraphs: [`Karlsruhe, (4.4.2019). ${PARAGRAPHS[0] ?? ''}`, ...PARAGRAPHS.slice(1)] }, '2019-04-04'],
  ['a signature with a date', { paragraphs: [...PARAGRAPHS, 'Benni<br>4. April 2019'] }, '2019-04-04'],
  ['name and date side by side', { below: '<div class="date"><span>Anna Beispiel</span><span>4.4.2019</span></div>' }, '2019-04-04'],
  ['the nearest of several', { below: '<div>4.4.2019</div>', after: '<aside><div>5.4.2019</div><div>6.4.2019</div></aside>' }, '2019-04-04'],
  ['a date in the address', { head: '<link rel="canonical" href="https://blatt.example/meldungen/29-10-2021">' }, '2021-10-29'],
  ['French', { lang: 'fr', below: '<p class="date">jeudi 4 avril 2019</p>' }, '2019-04-04'],
  ['Spanish', { lang: 'es', below: '<p>Publicado el 4 de abril de 2019</p>' }, '2019-04-04'],
  ['Russian', { lang: 'ru', above: '<p class="date">4 апреля 2019, 13:43</p>' }, '2019-04-04T13:43'],
  ['Romanian', { lang: 'ro', below: '<p>4 aprilie 2019 16:20</p>' }, '2019-04-04T16:20'],
  ['slashes, the day first', { lang: 'pt-BR', below: '<p class="date">04/05/2019</p>' }, '2019-05-04'],
  ['slashes, the month first', { lang: 'en-US', below: '<p class="date">04/05/2019</p>' }, '2019-04-05'],
  ['Japanese', { lang: 'ja', below: '<p class="date">2019年4月5日</p>' }, '2019-04-05'],
] as readonly (readonly [string, Parts, string])[])
  test(`a page without data is dated by ${what}, with the place of the words`, async () => {
    const { published, text } = await read(parts);
    assert.equal(published.value, value);
    if (published.span !== undefined)
      assert.match(text.slice(published.span.start, published.span.end), /\d/u);
  }); // prettier-ignore

for (const [what, parts] of [
  ['slashes that may be read in two ways', { lang: 'en', below: '<p class="date">04/05/2019</p>' }],
  ['a version number', { below: '<div>[1.9.22_1171]</div>' }],
  ['a copyright line', { after: '<footer>© 2019 Beispielblatt</footer>' }],
  ['days of several other texts far below', { after: `<aside>${'<div>Mehr</div>'.repeat(12)}<div>Eins, 1.4.2019</div><div>Zwei, 2.4.2019</div></aside>` }],
  ['an event in the text', { paragraphs: [`Am 4. April 2019 soll es so weit sein. ${PARAGRAPHS[0] ?? ''}`, ...PARAGRAPHS.slice(1)] }],
  ['a month alone', { lang: 'fr', below: '<p class="date">avril 2019</p>' }],
] as readonly (readonly [string, Parts])[])
  test(`a page is not dated by ${what}`, async () => {
    assert.equal((await read(parts)).published.value, null);
  }); // prettier-ignore

test('the day that the page prints goes before that of its data, all are kept, and the conflict is said', async () => {
  const printed = await read({ head: META, below: '<div class="date">5. April 2019</div>' });
  assert.equal(printed.published.value, '2019-04-05');
  assert.equal(printed.text.slice(printed.published.span?.start, printed.published.span?.end), '5. April 2019');
  assert.deepEqual(
    printed.published.candidates?.map(({ value, from }) => [value, from]),
    [['2019-04-05', 'text'], ['2019-04-03T12:05+02:00', 'meta article:published_time']],
  );
  assert.match(
    printed.messages.find(({ code }) => code === 'date/conflict')?.text ?? '',
    /several days of publication: 2019-04-05 is taken; also 2019-04-03 \(meta article:published_time\)/u,
  );
  const asOf = await read({ head: META, below: '<div>Stand: 5.4.2019, 8:00 Uhr</div>' });
  assert.deepEqual([asOf.published.value, asOf.published.note], ['2019-04-05T08:00', 'as of']);
}); // prettier-ignore

test('what is printed gives way where it is no date of the article: above the headline, among other words, in the text, far off', async () => {
  for (const parts of [
    { above: '<div>5. April 2019</div>' },
    { below: '<div>Konzert am 5. April 2019 in der Stadthalle</div>' },
    { below: '<div>Foto: Anna Beispiel, 5.4.2019</div>' },
    { after: `<aside>${'<div>Mehr</div>'.repeat(12)}<div>5. April 2019</div></aside>` },
  ])
    assert.equal((await read({ head: META, ...parts })).published.value, '2019-04-03T12:05+02:00', JSON.stringify(parts));
}); // prettier-ignore

test('a printed day that the data has to the minute keeps the minute', async () => {
  const same = await read({ head: META, below: '<div class="date">3. April 2019</div>' });
  assert.equal(same.published.value, '2019-04-03T12:05+02:00');
  const other = await read({
    head: `${META}<meta name="date" content="2019-04-05T08:00:00+02:00">`,
    below: '<div class="date">5. April 2019</div>',
  });
  assert.equal(other.published.value, '2019-04-05T08:00+02:00');
});

test('dates in addresses', () => {
  for (const [url, day] of [
    ['https://a.example/2019/04/03/x', '2019-04-03'],
    ['https://a.example/2019-04-03-x', '2019-04-03'],
    ['https://a.example/news/03-04-2019', '2019-04-03'],
    ['https://a.example/31-02-2019', undefined],
    ['https://a.example/12345-2019', undefined],
    ['https://a.example/2019/04/x', undefined],
  ] as const)
    assert.equal(dateOfAddress(url)?.value, day, url);
});

test('months of other languages: each word means one month, and every month has words', () => {
  const months = Object.entries(elsewhere.months);
  assert.deepEqual(new Set(months.map(([, n]) => Number(n))), new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
  for (const word of ['listopada', 'listopadu', 'lipanj', 'srpanj'])
    assert.ok(!(word in elsewhere.months), `${word} is another month elsewhere`);
}); // prettier-ignore

test('patterns of dates with slashes take time in proportion', () => {
  const long = '1/'.repeat(50_000);
  for (const lang of [undefined, 'en', 'en-US', 'fr'])
    for (const pattern of slashedDates(lang)) {
      const begun = Date.now();
      for (let at = 0; at < long.length; at += 2) {
        pattern.lastIndex = at;
        pattern.exec(long);
      }
      assert.ok(Date.now() - begun < 2000);
    }
});

test('a page that was changed long after its publication keeps both days, and says from which “today” counts', async () => {
  const changed = (day: string) => read({ head: `${META}<meta property="article:modified_time" content="${day}T08:00:00+02:00">` });
  const again = await changed('2019-06-20');
  assert.equal(again.published.value, '2019-04-03T12:05+02:00');
  assert.deepEqual(again.published.candidates?.map(({ value, from }) => [value.slice(0, 10), from]), [
    ['2019-04-03', 'meta article:published_time'],
    ['2019-06-20', 'meta article:modified_time'],
  ]);
  const said = again.messages.find(({ code }) => code === 'date/updated');
  assert.match(said?.text ?? '', /“today” count from 2019-04-03; also 2019-06-20 \(meta article:modified_time\)/u);
  assert.ok(!(await changed('2019-04-04')).messages.some(({ code }) => code === 'date/updated'));
}); // prettier-ignore
