import type { Language } from '../languages/language.ts';
import type { LanguageCode } from '../model/article.ts';
import type { Message } from '../model/message.ts';

/** So much of the text is looked at, UTF-16 units. */
const LOOK = 20_000;
/** Fewer words than this tell no language. */
const LEAST_WORDS = 6;
/** In fewer words than this only those count that no other language has, days and months among them: "Am Montag rief A B an." */
const FEW_WORDS = 12;
/** Function words make up a third and more of running text; a foreign text shares a few spellings. */
const LEAST_SHARE = 0.15;
/** A list or table has few function words: so much is enough where the source itself names the language. */
const STATED_SHARE = 0.05;
/** The best language must have so many times the function words of the next. */
const LEAD = 2;

export interface LanguageRead {
  readonly language: LanguageCode;
  readonly messages: readonly Message[];
}

/** The language of a text: as entered; else as its words tell; else as the source says, where the words do not tell. */
export function languageOf(
  text: string,
  languages: readonly Language[],
  given: { readonly entered?: string | undefined; readonly stated?: string | undefined },
): LanguageRead {
  const entered = codeOf(given.entered, languages);
  if (entered !== null) return { language: entered, messages: [] };
  const words =
    text
      .slice(0, LOOK)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const told =
    words.length < LEAST_WORDS
      ? null
      : words.length < FEW_WORDS
        ? byFew(words, languages)
        : byWords(words, languages);
  if (told !== null) return { language: told, messages: [] };
  const stated = codeOf(given.stated, languages);
  if (stated !== null && (words.length < LEAST_WORDS || shareOf(stated, words, languages) >= STATED_SHARE)) {
    return { language: stated, messages: [] };
  }
  return {
    language: 'und',
    messages: [words.length < LEAST_WORDS ? tooShort(words.length) : unknown(given.stated)],
  };
}

function byWords(words: readonly string[], languages: readonly Language[]): 'de' | 'en' | null {
  const counts = languages.map(({ code, page }) => {
    const known = new Set(page.functionWords);
    return { code, hits: words.filter((word) => known.has(word)).length };
  });
  const [best, next] = counts.sort((a, b) => b.hits - a.hits);
  if (best === undefined || best.hits < words.length * LEAST_SHARE) return null;
  return best.hits >= LEAD * (next?.hits ?? 0) ? best.code : null;
}

/** The language whose own words a short text has, by far more of them than of another's; null where none does. */
function byFew(words: readonly string[], languages: readonly Language[]): 'de' | 'en' | null {
  const known = languages.map(({ code, page }) => {
    const dates = [...Object.keys(page.months), ...Object.keys(page.weekdays)].filter((name) => name.length >= SHORTEST_NAME);
    return { code, words: new Set([...page.functionWords, ...dates.map((name) => name.toLowerCase())]) };
  });
  const counts = known.map((one) => ({ code: one.code, own: words.filter((word) => known.every((other) => other.words.has(word) === (other === one))).length }));
  const [best, next] = counts.sort((a, b) => b.own - a.own);
  return best !== undefined && best.own > 0 && best.own >= LEAD * (next?.own ?? 0) ? best.code : null;
} // prettier-ignore

/** Letters that a name of a day or month has where it is no abbreviation. */
const SHORTEST_NAME = 4;

/** The part of the words that are function words of the language. */
function shareOf(code: 'de' | 'en', words: readonly string[], languages: readonly Language[]): number {
  const known = new Set(languages.find((one) => one.code === code)?.page.functionWords);
  return words.filter((word) => known.has(word)).length / words.length;
}

/** The code of a language we read from a tag such as `de-AT`; null for others. */
function codeOf(tag: string | undefined, languages: readonly Language[]): 'de' | 'en' | null {
  const primary = tag?.toLowerCase().split(/[-_]/u)[0];
  return languages.find(({ code }) => code === primary)?.code ?? null;
}

function tooShort(words: number): Message {
  return { code: 'language/short', text: `${words} word(s) are too few to tell the language` };
}

function unknown(stated: string | undefined): Message {
  const said = stated === undefined ? '' : ` (the source says “${stated}”)`;
  return {
    code: 'language/unknown',
    text: `the words are not those of a language that Readout reads${said}`,
  };
}
