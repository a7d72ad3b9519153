import type { NameAt, WhoText } from './text.ts';

/** The person named right after the phrase, or set off by commas before or after it. */
export function nameNear(text: WhoText, start: number, end: number): NameAt | undefined {
  const after = text.nameFrom.get(end + 1);
  if (after?.name.value.kind === 'person') {
    if (text.words[end + 1]?.gap === ' ') return after;
    if (isComma(text, end) && isClosed(text, after.last) && !isAttribute(text, start)) return after;
  }
  const before = text.nameTo.get(start - 1);
  if (before?.name.value.kind !== 'person' || !isComma(text, start - 1)) return undefined;
  return isClosed(text, end) ? before : undefined;
}

/** "die Erklärung der Außenminister": a genitive of several, where one would need another article. */
export function isOfSeveral(text: WhoText, start: number): boolean {
  const { words, lexicon } = text;
  if (!lexicon.tables.cases.genitiveLike.includes(words[start]?.form ?? '')) return false;
  return isAttribute(text, start) && !lexicon.notNames.has(words[start - 1]?.form ?? '');
}

/** "ein Kritiker des Präsidenten, X,": what follows belongs to the noun before. */
function isAttribute(text: WhoText, start: number): boolean {
  const { genitiveWords, cases } = text.lexicon.tables;
  const form = text.words[start]?.form ?? '';
  if (!genitiveWords.includes(form) && !cases.genitiveLike.includes(form)) return false;
  return text.words[start]?.gap === ' ' && text.pos[start - 1] === 'NOUN';
}

function isComma(text: WhoText, after: number): boolean {
  const [a, b] = [text.words[after], text.words[after + 1]];
  return a !== undefined && b !== undefined && /^\s?[,(]\s?$/u.test(text.text.slice(a.end, b.start));
}

/** The words end with a mark, so that what stands between two marks is an apposition. */
function isClosed(text: WhoText, last: number): boolean {
  return /[,.;:)!?]/u.test(text.text.charAt(text.words[last]?.end ?? 0));
}
