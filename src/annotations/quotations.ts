import type { Found, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { SpeechTables } from '../languages/sections/speech.ts';
import { sliceOf } from '../text/span.ts';
import type { Annotator, World } from './annotator.ts';
import { quotedIn, type Quoted } from './quotation/pairing.ts';

/**
 * Everything between quotation marks, with a first reading of its use. `speech` and `scare` are told apart for good
 * where speakers are known: a short phrase without a speaker is what framing calls a scare quote.
 */
export const quotations: Annotator = {
  name: 'quotations',
  needs: ['sentence'],
  adds: ['quotation'],
  find: findQuotations,
};

function* findQuotations(article: Article, _seen: Seen, { language }: World): Iterable<Found<'quotation'>> {
  for (const quoted of quotedIn(article.text, article.blocks)) {
    const { span, content, end, continues, rule } = quoted;
    if (content.end <= content.start) continue;
    yield {
      layer: 'quotation',
      ...span,
      rule,
      value: {
        content,
        end,
        use: useOf(article.text, quoted, language.speech),
        ...(continues ? { continues } : {}),
      },
    };
  }
}

/** Longest scare quote or title, in words. Longer stretches are somebody's words. */
const SHORT = 5;

function useOf(
  text: string,
  { span, content, continues }: Quoted,
  speech: SpeechTables,
): 'speech' | 'scare' | 'title' {
  const words = sliceOf(text, content).trim();
  const count = words.split(/\s+/u).length;
  if (continues || count > SHORT + 1) return 'speech';
  if (isTitle({ text, start: span.start, words }, speech)) return 'title';
  if (count > SHORT || /[.!?…]$/u.test(words)) return 'speech';
  const own = /(?:^|[:.!?]\s*)$/u.test(text.slice(Math.max(0, span.start - 3), span.start));
  return own && /^\p{Lu}/u.test(words) && count > 1 ? 'speech' : 'scare';
}

/** A name in quotation marks: it begins with a capital and a word for a named thing stands before it. */
function isTitle(
  { text, start, words }: { text: string; start: number; words: string },
  speech: SpeechTables,
): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(words)) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  const noun = /([\p{L}-]+)\s+$/u.exec(before)?.[1]?.toLowerCase();
  if (noun === undefined) return false;
  if (speech.titleArticles.some((word) => word === noun) && speech.outletWords.test(words)) return true;
  return speech.titleNouns.some((title) => noun === title || noun.endsWith(title));
}
