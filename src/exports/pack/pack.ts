import { createHash } from 'node:crypto';
import { PACK_SCHEMA, type PackManifest } from '../../contract/pack.ts';
import { csvLines } from '../csv.ts';
import { json } from '../json.ts';
import { sheetHtml } from '../sheet/html.ts';
import { annotationPage, around } from './annotations.ts';
import type { PackContent, PackFile, Packing, PackSource } from './content.ts';
import { packSheet } from './page.ts';
import { quotesOf, type Quote } from './quotes.ts';

const COLUMNS = [
  'kind', 'of', 'property', 'article_id', 'outlet', 'published', 'sha256', 'start', 'end', 'prefix', 'quote', 'suffix', 'rule',
] as const; // prettier-ignore

type Source = PackManifest['sources'][number];

/** The files of an evidence pack, `manifest.json` first. Pure: the same content gives the same bytes. */
export function packFiles(content: PackContent, { locale, fulltext, style }: Packing): PackFile[] {
  const { record, origins, revision } = content;
  const texts = new Map(content.sources.map(({ article, text }) => [article, text]));
  const quotes = quotesOf(record);
  const sources = content.sources.map((source, i) => sourceOf(source, i, fulltext));
  const files = new Map(sources.map((source) => [source.article, source.text ?? source.quotes]));
  const material = {
    record: content.shown,
    origins,
    revision,
    locale,
    fileOf: (id: string) => files.get(id) ?? undefined,
  };
  const body = [
    textFile('index.html', [sheetHtml(packSheet(content, material, fulltext), { style: { text: style } })]),
    textFile('record.json', json.write(record)),
    textFile('annotations.jsonld', [`${JSON.stringify(annotationPage(record, texts), null, 1)}\n`]),
    textFile('quotes.csv', csvLines([COLUMNS, ...quotes.map((quote) => csvRow(quote, content))])),
    textFile('log.jsonl', content.events.map((event) => `${JSON.stringify(event)}\n`)),
    ...content.sources.flatMap((source, i) => sourceFiles(source, sources[i], quotes)),
  ]; // prettier-ignore
  const manifest: PackManifest = {
    schema: PACK_SCHEMA,
    generator: record.generator,
    project: content.project,
    revision,
    contact: content.contact,
    base: {
      articles: record.articles.length,
      independent: new Set(record.articles.map(({ id }) => origins.get(id) ?? id)).size,
    },
    fulltext,
    sources,
    log: { whole: content.wholeLog, events: content.events.length },
    files: body.map(({ path, bytes }) => ({ path, sha256: sha256Of(bytes), bytes: bytes.length })),
  };
  return [textFile('manifest.json', [`${JSON.stringify(manifest, null, 1)}\n`]), ...body];
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Names of the files of one text: a number and the beginning of its hash, never a name from outside. */
function sourceOf({ article, sha256, added, item, bytes }: PackSource, i: number, fulltext: boolean): Source {
  const base = `sources/${String(i + 1).padStart(3, '0')}-${sha256.slice(0, 12)}`;
  const ending = /\.([a-z\d]{1,5})$/iu.exec(item.stated.file ?? '')?.[1]?.toLowerCase() ?? 'bin';
  const { page, ...rest } = item;
  return {
    article,
    sha256,
    added,
    text: fulltext ? `${base}.txt` : null,
    raw: fulltext && bytes !== null ? `${base}.raw.${ending}` : null,
    quotes: fulltext ? null : `${base}.quotes.json`,
    // What a page says of itself may hold its whole text.
    item: fulltext && page !== undefined ? { ...rest, page } : rest,
  };
}

function sourceFiles({ article, text, bytes }: PackSource, names: Source | undefined, quotes: readonly Quote[]): PackFile[] {
  if (names === undefined) return [];
  const whole = names.text === null ? [] : [textFile(names.text, [text])];
  const raw = names.raw === null || bytes === null ? [] : [{ path: names.raw, bytes }];
  if (names.quotes === null) return [...whole, ...raw];
  const parts = quotes.filter((one) => one.article === article).flatMap((one) => [one, ...(one.spans ?? [])]);
  const once = new Map(parts.map(({ start, end }) => [`${start}-${end}`, { start, end, quote: text.slice(start, end) }]));
  const sorted = [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  return [textFile(names.quotes, [`${JSON.stringify(sorted, null, 1)}\n`])];
} // prettier-ignore

function csvRow({ article, start, end, quote, of }: Quote, { record, sources }: PackContent): string[] {
  const text = sources.find((one) => one.article === article)?.text ?? '';
  const told = record.articles.find(({ id }) => id === article);
  const { prefix, suffix } = around(text, { start, end });
  return [
    of.kind, of.id, of.property ?? '', article, told?.outlet ?? '', told?.published.value ?? '', told?.sha256 ?? '',
    String(start), String(end), prefix, quote, suffix, of.rule ?? '',
  ]; // prettier-ignore
}

function textFile(path: string, pieces: Iterable<string>): PackFile {
  return { path, bytes: new TextEncoder().encode([...pieces].join('')) };
}
