import { annotate } from '../src/annotations/annotate.ts';
import { ANNOTATORS } from '../src/annotations/index.ts';
import { extract } from '../src/articles/extract.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import type { Language } from '../src/languages/language.ts';
import type { Layer, Seen } from '../src/model/annotation.ts';
import type { Article } from '../src/model/article.ts';
import { overlaps } from '../src/text/span.ts';
import { article as plain } from './factory.ts';
import type { Case, Mark } from './marks.ts';
import { LAYERS, shown, type Shown } from './show.ts';
import { worldOf } from './world.ts';

/** What came of a case: what is wrong, one line each, and the trace that is printed only then. */
export interface Outcome {
  readonly wrong: readonly string[];
  readonly trace: () => string;
}

/** True when something finds what cases of this layer ask for. */
export function isCovered(layer: string): boolean {
  return (
    layer === 'block' ||
    layer === 'published' ||
    ANNOTATORS.some(({ adds }) => adds.some((added) => added === layer))
  );
}

/** Reads a case with the real rules and compares what they find with the marks. */
export function runCase(one: Case): Outcome {
  const { layer = '', language: code = '', published, partial, rule } = one.settings;
  const language = LANGUAGES.find((known) => known.code === code);
  if (language === undefined) throw new RangeError(`no language ${code}`);
  const { title, text } = one;
  if (layer === 'block' || layer === 'published') {
    const article = read(title === undefined ? text : `${title}\n\n${text}`, language, published);
    const found = layer === 'block' ? blocksOf(article) : publishedOf(article);
    return compare(one, found, { text: article.text, partial: partial !== undefined, trace: () => '' });
  }
  const parts = { text, language: language.code, ...(title && { title }), ...(published && { published }) };
  const article = plain(parts);
  const until = ANNOTATORS.findIndex(({ adds }) => adds.some((added) => added === layer));
  const seen = annotate(article, ANNOTATORS.slice(0, until + 1), worldOf(language));
  const found = seen
    .all(layer as Layer)
    .map((annotation) => shown(annotation, article.text, seen))
    .filter((a) => rule === undefined || rule === '' || a.rule.includes(rule));
  return compare(one, found, {
    text: article.text,
    partial: partial !== undefined,
    trace: () => everything(seen, article.text),
  });
}

interface Against {
  readonly text: string;
  readonly partial: boolean;
  readonly trace: () => string;
}

/** Every mark must be found with the fields it names; unless `partial`, nothing else may be found. */
function compare({ marks, negative }: Case, found: readonly Shown[], against: Against): Outcome {
  const { text, partial } = against;
  const wanted = marks.filter(({ expected }) => expected !== null);
  const used = new Set<Shown>();
  const wrong = wanted.flatMap((mark) => {
    const same = found.filter((a) => sameSpans(a, mark) && !used.has(a));
    const right = same.find((a) => differences(mark, a).length === 0);
    const best = right ?? same[0];
    if (best === undefined) return [`missed     ${quoted(text, mark)} ${wish(mark)}`];
    used.add(best);
    return right === undefined
      ? [`not right  ${quoted(text, best)} ${differences(mark, best).join('; ')} · ${best.rule}`]
      : [];
  });
  const forbidden = marks.filter(({ expected }) => expected === null);
  const extra = found.filter((a) => {
    if (used.has(a)) return false;
    return negative || !partial || forbidden.some((mark) => overlaps(mark, a));
  });
  const more = extra.map((a) => `too much   ${quoted(text, a)} ${a.fields[''] ?? ''} · ${a.rule}`);
  return { wrong: [...wrong, ...more], trace: against.trace };
}

function sameSpans(a: Shown, mark: Mark): boolean {
  const key = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => `${start}-${end}`).join();
  return key(a.spans) === key(mark.spans);
}

function differences(mark: Mark, { fields }: Shown): readonly string[] {
  return Object.entries(mark.expected ?? {}).flatMap(([name, wanted]) => {
    const is = fields[name] ?? 'none';
    return sameMembers(is, wanted) ? [] : [`${name === '' ? 'value' : name} is ${is}, expected ${wanted}`];
  });
}

/** Actors joined with `+` may stand in any order. */
function sameMembers(a: string, b: string): boolean {
  const sorted = (members: string) => members.split('+').sort().join('+');
  return a === b || sorted(a) === sorted(b);
}

function wish({ expected }: Mark): string {
  return Object.entries(expected ?? {})
    .map(([name, value]) => (name === '' ? value : `${name}=${value}`))
    .join('; ');
}

function quoted(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `“${text.slice(start, end).replaceAll('\n', '¶')}”`;
}

/** Everything the rules found, but for tokens: what, where, which rule. */
function everything(seen: Seen, text: string): string {
  return LAYERS.filter((layer) => layer !== 'token')
    .flatMap((layer) => seen.all(layer).map((annotation) => ({ layer, ...shown(annotation, text, seen) })))
    .map((a) => `  ${a.layer.padEnd(11)} ${quoted(text, a)} ${a.fields[''] ?? ''} · ${a.rule}`)
    .join('\n');
}

function read(text: string, { code }: Language, published?: string): Article {
  const stated = { language: code, ...(published && { published }) };
  return extract({ text, origin: '-', stated, notes: [] }, LANGUAGES);
}

function blocksOf({ blocks }: Article): readonly Shown[] {
  return blocks.map(({ kind, start, end }) => ({
    start,
    end,
    spans: [{ start, end }],
    fields: { '': kind },
    rule: 'layout',
  }));
}

function publishedOf({ published }: Article): readonly Shown[] {
  const { span, value, precision, basis, note } = published;
  if (span === undefined) return [];
  return [
    { ...span, spans: [span], fields: { '': value ?? 'none', precision, basis, note }, rule: note ?? '' },
  ];
}
