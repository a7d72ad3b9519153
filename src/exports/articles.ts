import type { ReadoutRecord } from '../contract/index.ts';
import type { Article, ArticleEntry, PublishedCandidate } from '../model/article.ts';
import type { ReadArticle } from '../model/trip.ts';
import { bySpan } from '../text/span.ts';
import { partsJson, quoteJson, spanJson } from './evidence.ts';

/** An article with its parts; the text itself stays where it came from. */
export function articleJson(article: Article): ReadoutRecord['articles'][number] {
  const { id, file, url, sha256, language, outlet, published, bylines, text } = article;
  const { value, precision, basis, note, candidates } = published;
  return {
    id,
    ...(file === undefined ? {} : { file }),
    ...(url === undefined ? {} : { url }),
    sha256,
    language,
    title: article.title === null ? null : quoteJson(text, article.title),
    outlet,
    published: {
      value,
      precision,
      basis,
      ...(note === undefined ? {} : { note }),
      ...(candidates === undefined ? {} : { candidates: candidates.map(candidateJson) }),
    },
    ...(article.entries === undefined ? {} : { entries: article.entries.map(entryJson) }),
    ...(bylines === undefined ? {} : { bylines: [...bylines] }),
    blocks: article.blocks.map((block) => ({ kind: block.kind, ...spanJson(block) })),
    messages: article.messages.map(({ code, text: words, span }) => ({
      code,
      text: words,
      ...(span === undefined ? {} : spanJson(span)),
    })),
  };
}

function entryJson({ start, end, published, url }: ArticleEntry) {
  const { value, precision, basis, note } = published;
  return {
    start,
    end,
    published: { value, precision, basis, ...(note === undefined ? {} : { note }) },
    ...(url === undefined ? {} : { url }),
  };
}

function candidateJson({ value, precision, from, span }: PublishedCandidate) {
  return { value, precision, from, ...(span === undefined ? {} : spanJson(span)) };
}

export function namesOf({ article, seen }: ReadArticle): NonNullable<ReadoutRecord['names']> {
  return seen.all('name').map((name) => ({ article: article.id, ...spanJson(name), kind: name.value.kind }));
}

/** Times and durations, in reading order. */
export function timesOf({ article, seen }: ReadArticle): ReadoutRecord['times'] {
  const times = seen.all('time').map((time) => {
    const { type, value, mod, resolved, basis, candidates } = time.value;
    return {
      article: article.id,
      ...quoteJson(article.text, time),
      type,
      value,
      ...(mod === undefined ? {} : { mod }),
      ...(resolved === undefined ? {} : { resolved }),
      basis,
      ...(candidates === undefined ? {} : { candidates: [...candidates] }),
    };
  });
  const durations = seen.all('duration').map((duration) => ({
    article: article.id,
    ...quoteJson(article.text, duration),
    type: 'DURATION' as const,
    value: duration.value.value,
    ...(duration.value.mod === undefined ? {} : { mod: duration.value.mod }),
    basis: 'stated' as const,
  }));
  return [...times, ...durations].sort(bySpan);
}

export function framingOf({ article, seen }: ReadArticle): ReadoutRecord['framing'] {
  return seen.all('framing').map((framing) => ({
    article: article.id,
    ...quoteJson(article.text, framing),
    ...partsJson(framing.spans),
    kind: framing.value.kind,
    ...(framing.value.cue === undefined ? {} : { cue: framing.value.cue }),
    reason: framing.value.reason,
  }));
}
