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
  if (isTitle({ text, ...span, words }, speech)) return 'title';
  if (count > SHORT || /[.!?…]$/u.test(words)) return 'speech';
  const own = /(?:^|[:.!?]\s*)$/u.test(text.slice(Math.max(0, span.start - 3), span.start));
  return own && /^\p{Lu}/u.test(words) && count > 1 ? 'speech' : 'scare';
}

/**
 * A name in quotation marks: a noun stands right before it that is no word for utterances, an acronym in brackets right behind
 * it, or it is made of capitalised words alone.
 */
function isTitle(
  place: { text: string; start: number; end: number; words: string },
  speech: SpeechTables,
): boolean {
  const { text, start, end, words } = place;
  if (!/^[\p{Lu}\p{N}]/u.test(words) || /[.!?]$/u.test(words)) return false;
  if (/^\s\(\p{Lu}[\p{Lu}\p{Ll}-]{0,8}\)/u.test(text.slice(end, end + 12))) return true;
  const before = text.slice(Math.max(0, start - 60), start);
  const noun = /([\p{L}-]+)\s+$/u.exec(before)?.[1];
  if (noun === undefined) return false;
  const low = noun.toLowerCase();
  if (speech.titleArticles.includes(low) && speech.outletWords.test(words)) return true;
  if (speech.titleNouns.some((title) => low === title || low.endsWith(title))) return true;
  if (speech.wordNouns.includes(low)) return false;
  const parts = words.split(/\s+/u);
  const names = parts.length > 1 && parts.every((part) => /^[\p{Lu}\p{N}–-]/u.test(part));
  return (
    names ||
    (/^\p{Lu}/u.test(noun) &&
      !/[.:!?]\s*$/u.test(before) &&
      speech.capitalNouns &&
      !isOpening(text, start, noun))
  );
}

/** A capital at the beginning of a sentence tells nothing. */
function isOpening(text: string, start: number, word: string): boolean {
  const ahead = text.slice(Math.max(0, start - word.length - 4), start - word.length - 1).trimEnd();
  return ahead === '' || /[.:!?]$/u.test(ahead);
}
