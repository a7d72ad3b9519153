/**
 * Measures English statements against a corpus of attributions in brat standoff (Source, Cue, Content, linked by E lines).
 *
 *   node --import tsx scripts/quotes-en-score.ts CORPUS.jsonl.gz
 *
 * Gold and found statements are paired one to one by the overlap of their contents, best first. Content: mean share of
 * found characters that are right (P) and of gold characters that are found (R), over all statements. Source: the same over
 * the sources, where gold or product has one.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../src/annotations/annotate.ts';
import { ANNOTATORS } from '../src/annotations/index.ts';
import { extract } from '../src/articles/extract.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { statementsOf } from '../src/reports/voices.ts';
import type { Span } from '../src/text/span.ts';
import { speechAnnotators, worldFor } from './speech-world.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly attributions: Readonly<Record<string, string>>;
}
interface Said {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new RangeError('which corpus?');
const annotators = speechAnnotators(ANNOTATORS);
const sums = { content: { p: 0, r: 0, np: 0, nr: 0 }, source: { p: 0, r: 0, np: 0, nr: 0 } };
for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)) {
  const { id, text, attributions } = JSON.parse(line) as Line;
  const article = extract({ text, origin: id, stated: { id, language: 'en' }, notes: [] }, LANGUAGES);
  const found = statementsOf(article, annotate(article, annotators, worldFor('en')))
    .filter((s) => s.type !== 'reported' && s.partOf === undefined)
    .map((s): Said => ({
      content: s.spans ?? [s.span],
      source: s.speaker?.span === undefined ? [] : [s.speaker.span],
    }));
  compare(goldOf(Object.values(attributions)[0] ?? ''), found);
}
for (const [name, { p, r, np, nr }] of Object.entries(sums)) {
  const [precision, recall] = [p / np, r / nr];
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${name.padEnd(8)} P ${(100 * precision).toFixed(1)}  R ${(100 * recall).toFixed(1)}  F1 ${(100 * f1).toFixed(1)}  (${np} found, ${nr} gold)`,
  );
}

function goldOf(standoff: string): Said[] {
  const spans = new Map<string, Span[]>();
  const said: Said[] = [];
  for (const line of standoff.split('\n')) {
    const [key = '', body = ''] = line.split('\t');
    if (key.startsWith('T')) {
      spans.set(
        key,
        [...body.matchAll(/(\d+) (\d+)/gu)].map((m) => ({ start: Number(m[1]), end: Number(m[2]) })),
      );
    } else if (key.startsWith('E')) {
      const of = (role: string): Span[] =>
        [...body.matchAll(new RegExp(`(?:^| )${role}\\d*:(T\\d+)`, 'gu'))].flatMap(
          (m) => spans.get(m[1] ?? '') ?? [],
        );
      if (of('Content').length > 0) said.push({ content: of('Content'), source: of('Source') });
    }
  }
  return said;
}

function compare(gold: readonly Said[], found: readonly Said[]): void {
  const pairs = gold
    .flatMap((g, i) => found.map((f, j) => ({ i, j, both: overlap(g.content, f.content) })))
    .filter(({ both }) => both > 0)
    .sort((a, b) => b.both - a.both);
  const mates = new Map<number, number>();
  for (const { i, j } of pairs) if (!mates.has(i) && ![...mates.values()].includes(j)) mates.set(i, j);
  const taken = new Set(mates.values());
  gold.forEach((g, i) => {
    const f = found[mates.get(i) ?? -1];
    add('content', g.content, f?.content ?? []);
    add('source', g.source, f?.source ?? []);
  });
  found
    .filter((_, j) => !taken.has(j))
    .forEach((f) => {
      add('content', [], f.content);
      add('source', [], f.source);
    });
}

function add(part: 'content' | 'source', gold: readonly Span[], found: readonly Span[]): void {
  const both = overlap(gold, found);
  const sum = sums[part];
  if (found.length > 0) [sum.p, sum.np] = [sum.p + both / length(found), sum.np + 1];
  if (gold.length > 0) [sum.r, sum.nr] = [sum.r + both / length(gold), sum.nr + 1];
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce(
    (sum, x) =>
      sum + b.reduce((s, y) => s + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
