import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toRecord } from '../src/exports/index.ts';
import { readItems, RULES, VERSION } from '../src/index.ts';
import { packProject, verifyPack } from '../src/app.ts';
import { extract } from '../src/articles/extract.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { pageItem } from '../src/sources/html.ts';
import { matching } from '../src/text/matching.ts';
import type { Span } from '../src/text/span.ts';
import { tagTimes } from '../src/times.ts';
import { page } from './made-pages.ts';
import { projectOf, put, text } from './projects.ts';

/** Two articles on one call, with a difference, a headline quote, names with umlauts, lengths, days and statements. */
const TEXTS = [
  `Präsidenten telefonieren: „Größte Sorge“

Oslo, 4. März 2022 (Testdienst). Bundeskanzler Olaf Scholz und der russische Präsident Wladimir Putin haben am 3. März fünfzig Minuten lang miteinander telefoniert. Das Gespräch fand auf Bitten des Kremls statt, teilte das Bundespräsidialamt mit.

„Wir müssen weiter reden, über Gefangene und über Getreide“, sagte Scholz. Das Weiße Haus sprach von einem angeblich „fruchtbaren“ Austausch. Am Dienstag will Außenminister Sergej Lawrow in Zürich mit US-Außenminister Antony Blinken zusammenkommen.`,
  `Kanzler spricht mit Kremlchef

Stand: 04.03.2022 18:20 Uhr

Am Donnerstag hat Kanzler Scholz mit Putin telefoniert. Das Gespräch dauerte zwei Stunden. Nach Angaben Moskaus ging es um die Lieferung von Getreide und den Austausch von Gefangenen. Scholz habe das Gespräch gesucht, hieß es.`,
];

interface Made {
  readonly text: string;
  /** Where each unit of the plain text begins and ends in it. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** The text with its letters dressed: `choose` says how each is. */
function dressed(text: string, choose: () => number): Made {
  const places: { start: number; end: number }[] = [];
  let made = '';
  for (let i = 0; i < text.length; i++) {
    const own = text[i] ?? '';
    const inside = /\p{L}/u.test(own) && /\p{L}/u.test(text[i - 1] ?? '');
    if (inside) made += UNSEEN[choose() % UNSEEN.length] ?? '';
    const start = made.length;
    const n = choose();
    made += own === ' ' ? (SPACES[n % SPACES.length] ?? ' ') : n % 2 === 0 ? own : own.normalize('NFD');
    places.push({ start, end: made.length });
  }
  return { text: made, places };
}
const UNSEEN = ['', '', '', '\u00AD', '\u200B', '\u2060', '\uFEFF', '\u200C', '\u200D', '\u00AD\u200B'];
const SPACES = [' ', ' ', '\u00A0', '\u202F', '\u2009'];

/** Numbers without an order that the seed alone decides. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 16;
  };
}

const record = (texts: readonly string[]) =>
  toRecord(
    readItems(
      texts.map((text, i) => ({
        text,
        origin: `${i}.txt`,
        stated: { id: `a${i}`, file: `${i}.txt` },
        notes: [],
      })),
    ),
    { version: VERSION, rules: RULES },
  );

/** Number of the article that a part of a record speaks of; undefined where it names none. */
function articleOf({ article, id }: Readonly<Record<string, unknown>>): number | undefined {
  const name = [article, id].find((one) => typeof one === 'string' && /^a\d$/u.test(one));
  return typeof name === 'string' ? Number(name.slice(1)) : undefined;
}

/** A record with its spans led to where the same words stand in the dressed texts. */
function led(node: unknown, made: readonly Made[], article = -1): unknown {
  if (Array.isArray(node)) return node.map((one) => led(one, made, article));
  if (typeof node !== 'object' || node === null) return node;
  const fields = node as Record<string, unknown>;
  const own = articleOf(fields) ?? article;
  const inner = Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, led(one, made, own)]));
  const { start, end } = fields;
  if (typeof start !== 'number' || typeof end !== 'number') return inner;
  const { text = '', places = [] } = made[own] ?? {};
  const span = { start: places[start]?.start ?? text.length, end: places[end - 1]?.end ?? 0 };
  return { ...inner, ...span, ...('quote' in fields ? { quote: text.slice(span.start, span.end) } : {}) };
}

/** The record but for hashes and the ids and the order made of them; its words as they are read. */
const comparable = (node: unknown): unknown => {
  const names = new Map<string, number>();
  const named = (id: string): number => names.get(id) ?? names.set(id, names.size).size - 1;
  const told = (key: string, value: unknown): unknown => {
    if (key === 'discrepancies') return sorted(value as readonly Difference[]);
    if (typeof value !== 'string') return value;
    if (key === 'sha256') return null;
    return /^c[0-9a-f]{12}$/u.test(value) ? named(value) : matching(value).text;
  };
  return JSON.parse(JSON.stringify(node, told)) as unknown;
};
interface Difference {
  readonly kind: string;
  readonly attribute?: string;
}
const sorted = (differences: readonly Difference[]): unknown =>
  differences.map((one) => ({ ...one, id: null })).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const keyOf = ({ kind, attribute = '' }: Difference): string => `${kind} ${attribute}`;
/** Every quote of a record with the words of its text at that place. */
function* quotesIn(
  node: unknown,
  texts: readonly string[],
  article = -1,
): Iterable<readonly [string, string]> {
  if (typeof node !== 'object' || node === null) return;
  const fields = node as Record<string, unknown>;
  const own = articleOf(fields) ?? article;
  const { start, end, quote } = fields;
  if (typeof quote === 'string') yield [quote, (texts[own] ?? '').slice(Number(start), Number(end))];
  for (const inner of Object.values(fields)) yield* quotesIn(inner, texts, own);
}

test('unseen signs, taken-apart letters and spaces of print change no value, and every quote stands in the text as it came', () => {
  const whole = record(TEXTS);
  const seen = JSON.stringify(whole);
  for (const word of [
    'PT50M',
    'PT2H',
    '2022-03-03',
    'conflicting',
    'headline_quote_not_in_body',
    'distancing_modifier',
  ])
    assert.ok(seen.includes(word), word);
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const choose = numbersFrom(seed);
      const made = TEXTS.map((text) => dressed(text, choose));
      const texts = made.map(({ text }) => text);
      const found = record(texts);
      assert.deepEqual(comparable(found), comparable(led(whole, made)));
      const quotes = [...quotesIn(found, texts)];
      assert.ok(quotes.length > 50);
      for (const [quote, words] of quotes) assert.equal(quote, words);
    }),
    { seed: 20_220_303, numRuns: 25 },
  );
});

test('the times, words and pages of such a text are read like those of any other', async () => {
  const text = 'Am 3.\u00A0Ma\u0308rz 2022 sprachen sie fu\u0308nfzig Mi\u00ADnu\u00ADten.';
  const times = tagTimes(text, { language: 'de' }).map(({ value, quote }) => [value, quote]);
  assert.deepEqual(times, [
    ['2022-03-03', '3.\u00A0Ma\u0308rz 2022'],
    ['PT50M', 'fu\u0308nfzig Mi\u00ADnu\u00ADten'],
  ]);
  const dressedPage = page({ visibleDate: '3.\u202FMa\u0308rz 2019, 12:05 Uhr', data: {}, metas: '' })
    .replaceAll('Ministerin', 'Mi&shy;nis&shy;te&shy;rin')
    .normalize('NFD');
  const plainPage = page({ visibleDate: '3. März 2019, 12:05 Uhr', data: {}, metas: '' });
  const [one, other] = await Promise.all(
    [dressedPage, plainPage].map(async (html) => {
      const given = await pageItem(new TextEncoder().encode(html), {}, { origin: '-', stated: {} });
      const article = extract(given, LANGUAGES);
      const words = ({ start, end }: Span) => matching(article.text.slice(start, end)).text;
      return {
        published: article.published.value,
        blocks: article.blocks.map((block) => [block.kind, words(block)]),
      };
    }),
  );
  assert.deepEqual(one, other);
  assert.equal(one?.published, '2019-03-03T12:05');
});

test('a project keeps such a text as it came: found by its words, explained, packed and verified', async () => {
  const made = TEXTS.map((words) => dressed(words, numbersFrom(7)).text);
  const { project } = await projectOf();
  await put(project, ...made.map((words, i) => text(words, { id: `a${i}` })));
  const { articles } = await project.search('Gefangene');
  assert.deepEqual(articles.map(({ article }) => article.id).sort(), ['a0', 'a1']);
  const { bytes } = await packProject(project, {
    contact: null,
    name: 'p',
    locale: 'de',
    fulltext: true,
    style: '',
  });
  const { quotes, broken } = verifyPack(bytes);
  assert.deepEqual([broken, quotes.good], [[], quotes.of]);
  assert.deepEqual(await project.damage(), []);
  await project.close();
});
