/**
 * Main content and publication of saved pages: `tsx scripts/html-score.ts CORPUS OUT.json`. CORPUS is the folder of the sets; OUT
 * is a flat object of figures. Each set is measured as its own repository measures it (scripts/html-measures.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from '../src/articles/extract.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import type { Article, BlockKind } from '../src/model/article.ts';
import { pageItem } from '../src/sources/html.ts';
import { rougeSum, shingles, tarFiles, type Found } from './html-measures.ts';

interface Gold {
  readonly html: string;
  readonly country?: string;
  readonly articleBody?: string;
  readonly body?: readonly string[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly date?: string | null;
  readonly gold?: { readonly publishing_date: string | null; readonly body: FundusBody };
}
interface FundusBody {
  readonly summary?: readonly string[];
  readonly sections: readonly {
    readonly headline: readonly string[];
    readonly paragraphs: readonly string[];
  }[];
}

const [corpus = '', out = ''] = process.argv.slice(2);
const figures: Record<string, number> = {};
const TEXT: readonly BlockKind[] = ['heading', 'paragraph'];
const WITH_DEK: readonly BlockKind[] = ['dek', ...TEXT];

await scrapinghub();
await fundus();
await fundusEval();
await segmentsAndDates();
writeFileSync(out, JSON.stringify(figures));

async function scrapinghub(): Promise<void> {
  const found: Found[] = [];
  for (const [gold, article] of await pairs('scrapinghub', 'scrapinghub'))
    found.push(shingles(gold.articleBody ?? '', partsOf(article, TEXT).join('\n')));
  figures['scrapinghub.f1'] = f1(mean(found.map(({ p }) => p)), mean(found.map(({ r }) => r)));
}

async function fundus(): Promise<void> {
  const found = { german: [] as number[], other: [] as number[] };
  const dates: boolean[] = [];
  for (const [{ gold, country = '' }, article] of await pairs('fundus', 'fundus')) {
    if (gold === undefined) continue;
    const group = /^(?:de|at|ch|lu|li)$/u.test(country) ? 'german' : 'other';
    found[group].push(rougeSum(paragraphsOf(gold.body), partsOf(article, WITH_DEK)).f);
    if (gold.publishing_date !== null) dates.push(isDay(article, gold.publishing_date));
  }
  figures['fundus-german.f1'] = mean(found.german);
  figures['fundus-other.f1'] = mean(found.other);
  figures['fundus.published'] = share(dates);
}

async function fundusEval(): Promise<void> {
  const all = await pairs('fundus-eval', 'fundus-eval');
  figures['fundus-eval.f1'] = mean(
    all.map(([gold, article]) => rougeSum(gold.body ?? [], partsOf(article, WITH_DEK)).f),
  );
}

/** Pages of which only pieces are known: what must be in the text and what must not, and the day of publication. */
async function segmentsAndDates(): Promise<void> {
  const counts = { tp: 0, fn: 0, fp: 0 };
  for (const [gold, article] of await pairs('adbar', 'trafilatura')) {
    const text = partsOf(article, WITH_DEK).join('\n');
    const hits = (gold.with ?? []).filter((piece) => text.includes(piece)).length;
    counts.tp += hits;
    counts.fn += (gold.with ?? []).length - hits;
    counts.fp += (gold.without ?? []).filter((piece) => text.includes(piece)).length;
  }
  figures['segments.f1'] = f1(counts.tp / (counts.tp + counts.fp), counts.tp / (counts.tp + counts.fn));
  const dated = (await pairs('adbar', 'htmldate')).filter(([{ date }]) => typeof date === 'string');
  figures['htmldate.published'] = share(dated.map(([{ date }, article]) => isDay(article, date ?? '')));
}

/** The gold of a set with the article that is read from its page. */
async function pairs(pages: string, gold: string): Promise<[Gold, Article][]> {
  const files = new Map(
    [...tarFiles(gunzipSync(readFileSync(join(corpus, `${pages}-pages.tar.gz`))))].map(({ name, bytes }) => [
      name.split('/').at(-1) ?? name,
      bytes,
    ]),
  );
  const lines = gunzipSync(readFileSync(join(corpus, `${gold}-gold.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    // The set writes a missing day as Python does.
    .map((line) => JSON.parse(line.replaceAll(': NaN', ': null')) as Gold);
  const found: [Gold, Article][] = [];
  for (const one of lines) {
    const bytes = files.get(one.html);
    if (bytes === undefined) continue;
    const item = await pageItem(bytes, {}, { origin: one.html, stated: {} });
    found.push([one, extract(item, LANGUAGES)]);
  }
  return found;
}

function partsOf({ text, blocks }: Article, kinds: readonly BlockKind[]): string[] {
  return blocks.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => text.slice(start, end));
}

function paragraphsOf({ summary = [], sections }: FundusBody): string[] {
  return [...summary, ...sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])];
}

function isDay(article: Article, gold: string): boolean {
  return article.published.value?.slice(0, 10) === gold.slice(0, 10);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share(values: readonly boolean[]): number {
  return values.filter((value) => value).length / values.length;
}

function f1(p: number, r: number): number {
  return (2 * p * r) / (p + r);
}
