import { trimmed, type Span } from '../text/span.ts';
import type { Page } from './page.ts';

/** No line of furniture is longer; a paragraph that begins alike is. */
const LONGEST = 300;
/** Marks of furniture in any language. */
const ANYWHERE: readonly (readonly [string, RegExp])[] = [
  ['page/crawl-footer', /^source\s+\p{L}[\p{L}\p{N}.-]*\p{N}$/iu],
  ['page/crawl-footer', /^(?:source|url|link):?\s+(?:https?:\/\/\S+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2}\S*)$/iu],
  ['page/address', /^(?:https?:\/\/|www\.)\S+$/iu],
  ['page/address', /^[^\s@]+@[^\s@]+$/u],
  ['page/account', /^@[\w.]+$/u],
  ['page/copyright', /^(?:©|\(c\)\s)/iu],
  ['page/copyright', /©\s?[^.!?]{2,80}$/u],
  ['page/rule', /^[^\p{L}\p{N}]+$/u],
];

/** Names the rule that makes a line furniture of the page; null when it is part of the article. */
export function boilerplateRule(text: string, line: Span, page: Page): string | null {
  if (line.end - line.start > LONGEST) return null;
  const words = text.slice(line.start, line.end);
  const known = ANYWHERE.find(([, pattern]) => pattern.test(words))?.[0];
  if (known !== undefined) return known;
  const rule = page.lines.find(({ pattern }) => pattern.test(words))?.rule;
  if (rule !== undefined) return rule;
  if (isCaption(words, page)) return 'page/caption';
  return page.agency.line.test(words) ? 'page/agency' : null;
}

/** True for a label of related articles with nothing behind it: the titles stand on the lines below. */
export function opensList(text: string, line: Span, page: Page): boolean {
  if (line.end - line.start > LONGEST) return false;
  const words = text.slice(line.start, line.end);
  const related = page.lines.find(({ rule, pattern }) => rule.endsWith('/related') && pattern.test(words));
  return related?.pattern.exec(words)?.[0].length === words.length;
}

/** True for a line that ends with a credit: an agency or names behind the word for it, and no sentence. */
function isCaption(words: string, page: Page): boolean {
  const [, before = '', names = ''] = page.credit.exec(words) ?? [];
  if (!/\p{L}/u.test(names)) return false;
  if (page.agency.any.test(names) || /[/©@]/u.test(names)) return true;
  const parts = names.trim().split(/[\s,]+/u);
  return before !== ' ' && parts.length <= 4 && parts.every((part) => /^\p{Lu}/u.test(part));
}

/** True for a line that names who wrote the article, where the place in the page allows one. */
export function isByline(text: string, line: Span, page: Page): boolean {
  return line.end - line.start <= 160 && page.byline.test(text.slice(line.start, line.end));
}

/** A crawler's footer behind the last sentence. */
const CRAWL_TAIL = /(?<=[.!?»“”"])\s+source\s+\p{L}[\p{L}\p{N}.-]*\p{N}$/iu;

/** Furniture behind the last sentence of a paragraph: agency tag, related articles, crawler's footer; null when there is none. */
export function tailOf(text: string, line: Span, page: Page): Span | null {
  let end = line.end;
  for (const pattern of [CRAWL_TAIL, page.trailing, page.agency.closing]) {
    const tail = text.slice(Math.max(line.start, end - LONGEST), end);
    const match = pattern.exec(tail);
    if (match !== null) end -= tail.length - match.index;
  }
  return end === line.end ? null : trimmed(text, { start: end, end: line.end });
}
