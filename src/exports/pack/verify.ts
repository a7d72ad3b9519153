import { packManifest, type PackManifest } from '../../contract/pack.ts';
import { record as recordForm, type ReadoutRecord } from '../../contract/record.ts';
import type { Span } from '../../text/span.ts';
import { sha256Of } from './pack.ts';
import { quotesOf, type Quote } from './quotes.ts';

/** A place where a pack is not what it says. */
export interface Broken {
  readonly what: 'quote' | 'text' | 'file' | 'annotation' | 'log';
  /** In words: which, and what stands there instead. */
  readonly why: string;
}

/** How many of something hold. */
export interface Held {
  readonly good: number;
  readonly of: number;
}

/** What came of checking a pack. */
export interface Verification {
  readonly manifest: PackManifest;
  readonly quotes: Held;
  /** None where the pack holds quotes only. */
  readonly texts: Held;
  readonly files: Held;
  /** All that does not hold: quotes first, in the order of the record. Empty when all is well. */
  readonly broken: readonly Broken[];
}

/** Reads a file of the pack as text; undefined where there is none, or no UTF-8. */
type ReadText = (path: string | null) => string | undefined;

/**
 * Checks every quote against the text beside it, every text against its hash, every file against the manifest. A string tells
 * why the files are no evidence pack at all.
 */
export function verifyFiles(files: ReadonlyMap<string, Uint8Array>): Verification | string {
  const read: ReadText = (path) => decoded(path === null ? undefined : files.get(path));
  const manifest = packManifest.safeParse(parsed(read('manifest.json')));
  if (!manifest.success) return 'it has no manifest.json of an evidence pack';
  const record = recordForm.safeParse(parsed(read('record.json')));
  if (!record.success) return 'it has no record.json that can be read';
  const words = wordsIn(manifest.data, read);
  const quotes = brokenQuotes(record.data, words);
  const texts = brokenTexts(manifest.data, record.data, read);
  const named = brokenFiles(manifest.data, files);
  const annotations = brokenAnnotations(parsed(read('annotations.jsonld')), manifest.data, read);
  const held = (of: number, broken: readonly Broken[]): Held => ({ good: Math.max(0, of - broken.length), of });
  return {
    manifest: manifest.data,
    quotes: held(quotesOf(record.data).length, quotes),
    texts: held(manifest.data.sources.filter(({ text }) => text !== null).length, texts),
    files: held(manifest.data.files.length, named),
    broken: [...quotes, ...texts, ...annotations, ...named],
  };
} // prettier-ignore

/** The words at a place of an article, as the pack's sources have them; undefined where they do not have the place. */
type WordsAt = (article: string, span: Span) => string | undefined;

function wordsIn({ sources }: PackManifest, read: ReadText): WordsAt {
  const texts = new Map(sources.map(({ article, text }) => [article, read(text)]));
  const parts = new Map(sources.map(({ article, quotes }) => [article, excerptsIn(parsed(read(quotes)))]));
  return (article, { start, end }) => {
    const text = texts.get(article);
    if (text !== undefined) return end <= text.length ? text.slice(start, end) : undefined;
    return parts.get(article)?.get(`${start}-${end}`);
  };
}

/** Quotes of a text by their places. */
function excerptsIn(value: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(value)) return new Map();
  return new Map(
    value.flatMap((one: unknown) =>
      typeof one === 'object' && one !== null && 'start' in one && 'end' in one && 'quote' in one && typeof one.quote === 'string'
        ? [[`${String(one.start)}-${String(one.end)}`, one.quote] as const]
        : [],
    ),
  );
} // prettier-ignore

function brokenQuotes(record: ReadoutRecord, words: WordsAt): Broken[] {
  return quotesOf(record).flatMap((quote): Broken[] => {
    const found = words(quote.article, quote);
    if (found !== undefined && sameText(found, quote.quote)) return [];
    const there = found === undefined ? 'no such place' : `“${found}”`;
    return [
      {
        what: 'quote',
        why: `article ${quote.article}, characters ${quote.start}–${quote.end} (${nameOf(quote)}): the record has “${quote.quote}”, the source ${there}`,
      },
    ];
  });
}

function nameOf({ of: { kind, id, property } }: Quote): string {
  return property === undefined ? `${kind} ${id}` : `${kind} ${id} ${property}`;
}

/** Texts whose hash is not the one that manifest and record name; without full texts only the names are compared. */
function brokenTexts({ sources }: PackManifest, { articles }: ReadoutRecord, read: ReadText): Broken[] {
  return sources.flatMap(({ article, sha256, text, quotes }): Broken[] => {
    const told = articles.find(({ id }) => id === article)?.sha256;
    const body = read(text ?? quotes);
    if (body === undefined) return [{ what: 'text', why: `article ${article}: ${text ?? quotes ?? 'its text'} is missing or no UTF-8` }];
    const is = text === null ? sha256 : sha256Of(body);
    if (told === sha256 && is === sha256) return [];
    return [{ what: 'text', why: `article ${article}: the text has the hash ${is}, the record names ${told ?? 'none'}` }];
  });
} // prettier-ignore

function brokenFiles({ files: listed }: PackManifest, files: ReadonlyMap<string, Uint8Array>): Broken[] {
  const changed = listed.flatMap(({ path, sha256 }): Broken[] => {
    const bytes = files.get(path);
    if (bytes === undefined) return [{ what: 'file', why: `${path} is missing` }];
    return sha256Of(bytes) === sha256
      ? []
      : [{ what: 'file', why: `${path} is not the file that was packed` }];
  });
  const known = new Set(['manifest.json', ...listed.map(({ path }) => path)]);
  const added = [...files.keys()].filter((path) => !known.has(path));
  return [
    ...changed,
    ...added.map((path): Broken => ({ what: 'file', why: `${path} is not in the manifest` })),
  ];
}

/** Annotations whose words do not stand at their place, counted in code points, of the text with their hash. */
function brokenAnnotations(page: unknown, { sources }: PackManifest, read: ReadText): Broken[] {
  const texts = new Map(sources.map(({ article, text }) => [article, read(text)]));
  const points = new Map(
    [...texts].flatMap(([id, text]) => (text === undefined ? [] : [[id, Array.from(text)] as const])),
  );
  const items = field(page, 'items');
  if (!Array.isArray(items)) return [{ what: 'annotation', why: 'annotations.jsonld is no annotation page' }];
  return (items as unknown[]).flatMap(targetsOf).flatMap(({ article, start, end, exact }): Broken[] => {
    const found = points.get(article)?.slice(start, end).join('');
    if (found === undefined || sameText(found, exact)) return [];
    return [
      {
        what: 'annotation',
        why: `article ${article}, code points ${start}–${end}: annotations.jsonld has “${exact}”, the source “${found}”`,
      },
    ];
  });
}

interface Target extends Span {
  readonly article: string;
  readonly exact: string;
}

/** The targets of an annotation that name a place and words; anything else has none. */
function targetsOf(item: unknown): Target[] {
  const targets = field(item, 'target');
  if (!Array.isArray(targets)) return [];
  return (targets as unknown[]).flatMap((target) => {
    const article = field(target, 'readout:article');
    const [place, words] = asList(field(target, 'selector'));
    const [start, end, exact] = [field(place, 'start'), field(place, 'end'), field(words, 'exact')];
    const fits = typeof article === 'string' && typeof start === 'number' && typeof end === 'number' && typeof exact === 'string';
    return fits ? [{ article, start, end, exact }] : [];
  });
} // prettier-ignore

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Equal as UTF-8: a lone half of a UTF-16 pair cannot be written to a file. */
function sameText(a: string, b: string): boolean {
  const written = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));
  return a === b || written(a) === written(b);
}

function decoded(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes === undefined ? undefined : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
} // prettier-ignore

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
