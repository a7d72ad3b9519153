import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../languages/index.ts';
import type { Article } from '../model/article.ts';
import type { ArticleOverride } from '../model/correction.ts';
import type { Stated } from '../model/source.ts';
import { extract } from './extract.ts';

const BODY = [
  'Die Außenministerin hat am Mittwoch in Oslo mit ihrem Amtskollegen über das Abkommen gesprochen. Beide wollen die Verhandlungen fortsetzen.',
  'Nach Angaben einer Sprecherin dauerte das Gespräch länger als geplant. Es sei aber noch nicht über alle Fragen entschieden worden, sagte sie.',
].join('\n\n');

function read(text: string, stated: Stated = {}, overrides: readonly ArticleOverride[] = []): Article {
  return extract({ text, origin: '-', stated, notes: [] }, LANGUAGES, overrides);
}
const title = (article: Article) =>
  article.title && article.text.slice(article.title.start, article.title.end);
const of = (article: Article, kind: string) =>
  article.blocks
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => article.text.slice(start, end));
const codes = (article: Article) => article.messages.map(({ code }) => code);

test('a crawler’s header stands before the headline and gives the month', () => {
  const article = read(` date 2019-04 Ministerin spricht in Oslo über Abkommen\n\n${BODY}`);
  assert.equal(title(article), 'Ministerin spricht in Oslo über Abkommen');
  assert.deepEqual(of(article, 'boilerplate'), ['date 2019-04']);
  assert.equal(article.published.value, '2019-04');
  assert.equal(article.published.precision, 'month');
  assert.ok(codes(article).includes('date/month-only'));
});

test('a time stamp on the headline’s line or on its own is furniture and dates this version', () => {
  for (const gap of [' ', '\n', '\n\n']) {
    const article = read(
      `date 2019-04 Ministerin spricht in Oslo über Abkommen${gap}Stand: 03.04.2019 12:05 Uhr\n\n${BODY}`,
    );
    assert.equal(title(article), 'Ministerin spricht in Oslo über Abkommen');
    assert.deepEqual(of(article, 'boilerplate'), ['date 2019-04', 'Stand: 03.04.2019 12:05 Uhr']);
    const { value, precision, basis, note } = article.published;
    assert.deepEqual(
      { value, precision, basis, note },
      { value: '2019-04-03T12:05', precision: 'minute', basis: 'stated', note: 'as of' },
    );
  }
});

test('a label behind a bar is cut off the headline', () => {
  const article = read(
    `Ministerin spricht in Oslo über Abkommen | Anna Beispiel\n\n${BODY}\n\nsource site-7`,
  );
  assert.equal(title(article), 'Ministerin spricht in Oslo über Abkommen');
  assert.deepEqual(of(article, 'boilerplate'), ['| Anna Beispiel', 'source site-7']);
  assert.equal(
    title(read(`Oslo | Ministerin spricht über Abkommen\n\n${BODY}`)),
    'Oslo | Ministerin spricht über Abkommen',
  );
});

test('the headline ends where an article carries on without a line break', () => {
  const glued = read(`date 2019-04 Ministerin spricht in Oslo über Abkommen ${BODY.replace('\n\n', ' ')}`);
  assert.equal(title(glued), 'Ministerin spricht in Oslo über Abkommen');
  assert.equal(of(glued, 'paragraph').length, 1);
  const sentence = read(
    `date 2019-04 Die Ministerin war am Mittwoch in Oslo. Sie sprach dort mit ihrem Amtskollegen.\n\n${BODY}`,
  );
  assert.equal(title(sentence), 'Die Ministerin war am Mittwoch in Oslo.');
});

test('a text that begins with its first paragraph has no title', () => {
  assert.equal(read(BODY).title, null);
  assert.equal(read(`Oslo, 3. April 2019 (dpa) – ${BODY}`).title, null);
});

test('short lines between paragraphs are headings, lists are not', () => {
  const [first, second] = BODY.split('\n\n');
  const article = read(
    `Ministerin spricht in Oslo\n\n${first}\n\nStreit um „rote Linien“\n\n${second}\n\nEins\n\nZwei\n\nDrei\n\n${first}`,
  );
  assert.deepEqual(of(article, 'heading'), ['Streit um „rote Linien“']);
});

test('a dateline dates the article and stays in its paragraph', () => {
  for (const [line, value] of [
    ['Oslo, 3. April 2019 (dpa) –', '2019-04-03'],
    ['Oslo (Norwegen), 03.04.2019 –', '2019-04-03'],
    ['BERLIN/OSLO (dpa) –', null],
    ['OSLO, 3. April (Reuters)', null],
    ['Oslo/Kiel, 3. April 2019 (Norddienst)', '2019-04-03'],
    ['Oslo am 3. April 2019 (Norddienst)', null],
  ] as const) {
    const article = read(`${line} ${BODY}`);
    assert.equal(article.published.value, value, line);
    assert.ok(of(article, 'paragraph')[0]?.startsWith(line), line);
  }
  const year = read(
    `date 2019-04 Ministerin spricht in Oslo\n\nOSLO, 3. April (Reuters) – ${BODY}`,
  ).published;
  assert.deepEqual([year.value, year.basis], ['2019-04-03', 'computed']);
});

test('what the source says outranks the text, what the user says outranks both', () => {
  const text = `Ministerin spricht in Oslo\n\nStand: 03.04.2019 12:05 Uhr\n\n${BODY}`;
  assert.equal(read(text, { published: '2019-04-02' }).published.value, '2019-04-02');
  assert.equal(read(text, { published: '2019-04-03' }).published.value, '2019-04-03T12:05');
  const [id] = [read(text).id];
  const entered = read(text, {}, [{ article: id, published: '2019-05', outlet: 'Beispielblatt' }]);
  assert.deepEqual(
    [entered.published.value, entered.published.basis, entered.outlet],
    ['2019-05', 'entered', 'Beispielblatt'],
  );
  const other = read(text, {}, [{ article: 'another', outlet: 'Beispielblatt' }]);
  assert.equal(other.outlet, null);
});

test('forms of a stated publication', () => {
  for (const [published, value, precision] of [
    ['2019', '2019', 'year'],
    ['2019-04', '2019-04', 'month'],
    ['2019-04-03', '2019-04-03', 'day'],
    ['2019-04-03T12:05:59Z', '2019-04-03T12:05Z', 'minute'],
    ['2019-04-03 12:05:59.5+02:00', '2019-04-03T12:05+02:00', 'minute'],
    ['3.4.2019', '2019-04-03', 'day'],
    ['Wed, 03 Apr 2019 12:05:00 +0200', '2019-04-03T12:05+02:00', 'minute'],
    ['April 3, 2019 at 1:05 pm', '2019-04-03T13:05', 'minute'],
    ['31.02.2019', null, 'unknown'],
    ['gestern', null, 'unknown'],
  ] as const) {
    const article = read(BODY, { published });
    assert.deepEqual([article.published.value, article.published.precision], [value, precision], published);
    assert.equal(codes(article).includes('date/none'), value === null, published);
  }
});

test('the language is told by the words, or not at all', () => {
  const english =
    'The foreign minister spoke with her counterpart in Oslo on Wednesday, and they agreed that the talks would go on after the summer.';
  const dutch =
    'De minister van Buitenlandse Zaken heeft woensdag in Oslo met haar ambtgenoot gesproken over het verdrag en zij willen verder praten.';
  assert.equal(read(BODY).language, 'de');
  assert.equal(read(english).language, 'en');
  assert.equal(read(english, { language: 'de' }).language, 'en');
  assert.equal(read(dutch).language, 'und');
  assert.ok(codes(read(dutch, { language: 'nl' })).includes('language/unknown'));
  assert.equal(read('Ministerin in Oslo').language, 'und');
  assert.equal(read('Am Montag rief die Ministerin ihren Kollegen an.').language, 'de');
  assert.equal(read('The minister called her counterpart on Monday.').language, 'en');
  assert.equal(read('Minister Dahl, Oslo, in, Minister Berg, Bergen, in').language, 'und');
  assert.equal(read('De minister sprak woensdag in Oslo met haar ambtgenoot.').language, 'und');
  assert.ok(codes(read('Ministerin in Oslo')).includes('language/short'));
  assert.equal(read('Ministerin in Oslo', { language: 'de-AT' }).language, 'de');
});

test('an empty text is an article without blocks', () => {
  for (const text of ['', ' \n\t ']) {
    const article = read(text);
    assert.deepEqual([article.blocks, article.title, codes(article)], [[], null, ['text/empty']]);
  }
});

test('a weekday that does not fit its date is said', () => {
  const text = (day: string) => `Ministerin spricht in Oslo\n\nStand: ${day}, 3. April 2019\n\n${BODY}`;
  assert.ok(!codes(read(text('Mittwoch'))).includes('date/weekday-mismatch'));
  const wrong = read(text('Freitag')).messages.find(({ code }) => code === 'date/weekday-mismatch');
  assert.ok(wrong?.span !== undefined);
  assert.equal(text('Freitag').slice(wrong.span.start, wrong.span.end), 'Stand: Freitag, 3. April 2019');
});

test('a text that was published again keeps every day with where it stands, and says that they differ', () => {
  const text = (published: string, asOf: string) =>
    `Ministerin spricht in Oslo\n\nVeröffentlicht am ${published} | Stand: ${asOf}\n\nDie Ministerin hat heute in Oslo telefoniert. ${BODY}`;
  const again = read(text('28.12.2018', '03.04.2019'));
  assert.equal(again.published.value, '2019-04-03');
  assert.deepEqual(
    again.published.candidates?.map(({ value, from }) => [value, from]),
    [
      ['2019-04-03', 'as of'],
      ['2018-12-28', 'time stamp of the text'],
    ],
  );
  const said = again.messages.find(({ code }) => code === 'date/conflict');
  assert.match(
    said?.text ?? '',
    /“today” count from 2019-04-03; also 2018-12-28 \(time stamp of the text\)/u,
  );
  assert.equal(again.text.slice(said?.span?.start, said?.span?.end), 'Veröffentlicht am 28.12.2018');
  for (const same of [text('02.04.2019', '03.04.2019'), text('03.04.2019', '03.04.2019')])
    assert.ok(!codes(read(same)).includes('date/conflict'));
  const stated = extract(
    { text: text('28.12.2018', '28.12.2018'), origin: '-', stated: { published: '2019-04-03' }, notes: [] },
    LANGUAGES,
  );
  assert.deepEqual(
    stated.published.candidates?.map(({ from }) => from),
    ['source', 'as of', 'time stamp of the text'],
  );
  assert.ok(codes(stated).includes('date/conflict'));
});

test('lines wrapped at a fixed width, or broken inside a sentence, are one paragraph', () => {
  const words = `${BODY.replace('\n\n', ' ')} ${BODY.replace('\n\n', ' ')}`;
  const wrapped = words.replace(/(.{60,72}) /gu, '$1\n');
  assert.ok(wrapped.split('\n').length > 5);
  assert.equal(of(read(`Ministerin spricht in Oslo\n\n${wrapped}`), 'paragraph').length, 1);
  const broken = BODY.replace(' in Oslo', '\nin Oslo');
  assert.equal(of(read(`Ministerin spricht\n\n${broken}`), 'paragraph').length, 2);
});
