import type { Span } from './span.ts';

/** What the tokeniser and the sentence splitter must know of a language. Words in lower case. */
export interface TokenRules {
  /** Abbreviations with their full stops ("dr.", "z.b."), one word each. */
  readonly abbreviations: ReadonlySet<string>;
}

const ADDRESS =
  String.raw`(?:https?://|www\.)[^\s<>"“”„»«]*[^\s<>"“”„»«.,;:!?)\]]` +
  String.raw`|[\p{L}\p{N}._+\-]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+`;
/** A site by its name alone: "lenta.ru", "news.bbc.co.uk". Short, so that no text makes it slow. */
const SITE =
  String.raw`[\p{L}\p{N}][\p{L}\p{N}\-]{1,40}(?:\.[\p{L}\p{N}\-]{1,40}){0,3}?` +
  String.raw`\.(?:de|com|org|net|info|at|ch|eu|ru|ua|uk|fr|pl|tv|gov|int)(?![\p{L}\p{N}])`;
/** 120.000, 1,5, 21:30, 31.12.2021, 2021/22; a letter tail makes a word of it: 50-minütig, 90er. */
const NUMBER = String.raw`\p{N}+(?:[.,:/]\p{N}+)*`;
const INNER = String.raw`[\p{L}\p{M}\p{N}]`;
/** Hyphens and apostrophes inside, and the hyphen that stays with its word: "Außen- und Innenpolitik". */
const TAIL = String.raw`(?:[\-‐‑'’ʼ&]${INNER}+)*(?:[\-‐‑](?=[\s,;)/]))?`;

const TOKEN = new RegExp(
  `${ADDRESS}|${SITE}|((?:${NUMBER}${INNER}*|\\p{L}${INNER}*)${TAIL})|\\.{2,}|…+|-{2,}|[^\\s\\p{Cc}]`,
  'gu',
);
/** What may stand between a full stop and the end of its sentence. */
const CLOSING = /[\s"'“”„»«’‘›‹)\]}]/u;

/**
 * The tokens of one sentence, in order, as spans of `text`. Every character but white space and controls is in exactly one
 * token. A full stop inside the sentence that follows a word or number belongs to it (abbreviation, ordinal); at the end of
 * the sentence only if the abbreviation is listed.
 */
export function tokensIn(text: string, sentence: Span, rules: TokenRules): Span[] {
  const found: Span[] = [];
  const last = lastWordEnd(text, sentence);
  TOKEN.lastIndex = sentence.start;
  for (let match = TOKEN.exec(text); match && match.index < sentence.end; match = TOKEN.exec(text)) {
    const start = match.index;
    let end = Math.min(start + match[0].length, sentence.end);
    if (match[1] !== undefined && end < sentence.end && text[end] === '.')
      end = withFullStop(text, { start, end }, { last, rules });
    if (end < start + match[0].length || end > TOKEN.lastIndex) TOKEN.lastIndex = end;
    found.push({ start, end });
  }
  return found;
}

/** End of the word with its full stop (and the rest of "z.B.") where that belongs to it, else the end of the word. */
function withFullStop(text: string, word: Span, known: { last: number; rules: TokenRules }): number {
  const { last, rules } = known;
  const dotted = dottedRun(text, word);
  if (dotted > word.end + 1 && rules.abbreviations.has(text.slice(word.start, dotted).toLowerCase()))
    return dotted;
  if (text[word.end + 1] === '.') return word.end;
  if (rules.abbreviations.has(text.slice(word.start, word.end + 1).toLowerCase())) return word.end + 1;
  const next = text[word.end + 1] ?? ' ';
  const goesOn = word.end + 1 <= last && (!CLOSING.test(next) || /\s/u.test(next));
  return goesOn ? word.end + 1 : word.end;
}

const DOTTED = /(?:\.\p{L}{1,3})*\./uy;

/** End of a run of short pieces with full stops ("z.B.", "u.s.w."), which may hold abbreviations written without spaces. */
function dottedRun(text: string, word: Span): number {
  if (word.end - word.start > 3) return word.end;
  DOTTED.lastIndex = word.end;
  return DOTTED.test(text) ? DOTTED.lastIndex : word.end;
}

/** Where the last letter or digit of the sentence ends: full stops behind it end the sentence. */
function lastWordEnd(text: string, sentence: Span): number {
  let end = sentence.end;
  while (end > sentence.start && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) end--;
  return end;
}
