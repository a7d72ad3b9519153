import type { FramingEntry, FramingTables } from '../languages/sections/framing.ts';
import type { Annotation, Found, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { contains, sliceOf, type Span } from '../text/span.ts';
import type { Annotator, World } from './annotator.ts';

/**
 * Words that mark distance or take a side, and scare quotes, each with its reason. Only the outlet's own wording counts:
 * what stands inside a quotation that a speaker is given for is the speaker's.
 */
export const framing: Annotator = {
  name: 'framing',
  needs: ['sentence', 'quotation', 'attribution'],
  adds: ['framing'],
  *find(article, seen, world) {
    yield* loadedWords(article, seen, world);
    yield* scareQuotes(article, seen, world);
  },
};

function* loadedWords(article: Article, seen: Seen, { language }: World): Iterable<Found<'framing'>> {
  const find = finderOf(language.framing);
  for (const sentence of seen.all('sentence')) {
    if (sentence.value.kind === 'boilerplate') continue;
    const words = [...sliceOf(article.text, sentence).matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].map(
      (m) => ({
        word: m[0].toLowerCase(),
        start: sentence.start + m.index,
        end: sentence.start + m.index + m[0].length,
      }),
    );
    for (const [i, { start, end }] of words.entries()) {
      const hit = find(words, i);
      if (hit === null) continue;
      const span = { start, end: words[i + hit.length - 1]?.end ?? end };
      if (inSomebodysWords(seen, span)) continue;
      const { kind, cue, reason, source } = hit.entry;
      const rule = `${language.code}/framing/${kind}`;
      yield { layer: 'framing', ...span, rule, value: { kind, cue, reason: `${reason} (${source})` } };
    }
  }
}

interface Word extends Span {
  readonly word: string;
}
interface Hit {
  readonly entry: FramingEntry;
  /** Words it takes. */
  readonly length: number;
}
type Finder = (words: readonly Word[], at: number) => Hit | null;

/** Looks an entry up by its forms: one word, two words, or the end of a longer word. */
function finderOf({ entries }: FramingTables): Finder {
  const exact = new Map(entries.flatMap((entry) => entry.forms.map((form) => [form, entry] as const)));
  const endings = [...exact].filter(([form]) => form.startsWith('*'));
  return (words, at) => {
    const word = words[at]?.word ?? '';
    const before = words[at - 1]?.word ?? '';
    const allowed = (entry: FramingEntry | undefined, length: number): Hit | null => {
      if (entry === undefined || entry.notAfter?.includes(before) === true) return null;
      if (entry.notWith !== undefined && near(words, at, entry.notWith)) return null;
      return entry.notBefore?.includes(words[at + length]?.word ?? '') === true ? null : { entry, length };
    };
    const ending = endings.find(([form]) => word.length >= form.length && word.endsWith(form.slice(1)))?.[1];
    return (
      allowed(exact.get(`${word} ${words[at + 1]?.word ?? ''}`), 2) ??
      allowed(exact.get(word), 1) ??
      allowed(ending, 1)
    );
  };
}

function near(words: readonly Word[], at: number, others: readonly string[]): boolean {
  return words.slice(Math.max(0, at - 8), at).some(({ word }) => others.includes(word));
}

/** True inside quotation marks, other than for a short phrase that the outlet itself fenced off. */
function inSomebodysWords(seen: Seen, span: Span): boolean {
  return seen.over('quotation', span).some((q) => q.value.use === 'speech' && contains(q, span));
}

function* scareQuotes(article: Article, seen: Seen, { language }: World): Iterable<Found<'framing'>> {
  const spoken = new Set(seen.all('attribution').flatMap((a) => a.value.quotation ?? []));
  const words = (q: Annotation<'quotation'>): string => sliceOf(article.text, q.value.content).toLowerCase();
  const spokenWords = new Set(
    seen
      .all('quotation')
      .filter((q) => spoken.has(q.id))
      .map(words),
  );
  for (const quotation of seen.all('quotation')) {
    if (quotation.value.use !== 'scare' || spoken.has(quotation.id) || spokenWords.has(words(quotation)))
      continue;
    if (nested(seen, quotation) || hasSpeaker(seen, quotation)) continue;
    const { reason, source } = language.framing.scareQuote;
    yield {
      layer: 'framing',
      start: quotation.start,
      end: quotation.end,
      rule: `${language.code}/framing/scare-quote`,
      value: {
        kind: 'scare_quote',
        cue: sliceOf(article.text, quotation.value.content),
        reason: `${reason} (${source})`,
      },
    };
  }
}

function nested(seen: Seen, quotation: Annotation<'quotation'>): boolean {
  return seen.over('quotation', quotation).some((q) => q.id !== quotation.id && contains(q, quotation));
}

/**
 * True inside what somebody said in direct, indirect or free indirect speech. Reported acts and infinitives ("rief auf, das
 * Land zu verlassen") are in the outlet's words.
 */
function hasSpeaker(seen: Seen, span: Span): boolean {
  return seen
    .over('attribution', span)
    .filter((a) => a.value.type !== 'reported' && !a.rule.endsWith('/infinitive'))
    .some((a) => (a.spans ?? [a]).some((part) => contains(part, span)));
}
