import { LANGUAGES } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import type { Article } from './model/article.ts';
import type { GivenSentence, ReadSentence, ReadWord } from './model/read-words.ts';
import { clauseReading } from './syntax/clause-reading.ts';
import { clauseWords } from './syntax/clause-tables.ts';
import { sentenceRules } from './syntax/token-rules.ts';
import { tokenValue, type WordModel } from './syntax/word-model.ts';
import { asKept, asRead, matching } from './text/matching.ts';
import { sentencesIn } from './text/sentences.ts';
import type { Span } from './text/span.ts';
import { tokensIn } from './text/tokens.ts';

/** A language with its words. */
export interface Reading {
  readonly language: Language;
  readonly model: WordModel;
}

/** The words of an article, sentence by sentence, block by block. */
export function wordsOfArticle({ id, text, blocks }: Article, reading: Reading): ReadSentence[] {
  const rules = sentenceRules(reading.language.tokens);
  const plain = matching(text);
  const spans = asRead(blocks, plain, text).flatMap((block) => sentencesIn(plain.text, block, rules));
  const wordsAt = (span: Span): string => {
    const { start, end } = asKept(span, plain, text);
    return text.slice(start, end);
  };
  return spans.map((span, n) => {
    const tokens = tokensIn(plain.text, span, rules);
    return wordsOfTokens(
      {
        id: `${id}-${n + 1}`,
        text: wordsAt(span).replace(/\s+/gu, ' '),
        forms: tokens.map(wordsAt),
        spaces: tokens.map((token, i) => i + 1 === tokens.length || tokens[i + 1]?.start !== token.end),
      },
      reading,
    );
  });
}

/** The words of a sentence whose tokens are given: all of them, none changed. */
export function wordsOfTokens(
  { id, text, forms, spaces }: GivenSentence,
  { language, model }: Reading,
): ReadSentence {
  const { words } = clauseReading(model.tag(forms), clauseWords(language.words), model);
  return {
    id,
    text,
    words: words.map((word, i): ReadWord => {
      const { form, pos, verb } = tokenValue(word);
      const { lemma, joined } = word;
      const spaceAfter = spaces[i] ?? true;
      return { form, pos, lemma, ...(verb && { verb }), ...(joined !== undefined && { joined }), spaceAfter };
    }),
  };
}

/** The language of a code; undefined when there is none. */
export function languageOf(code: string): Language | undefined {
  return LANGUAGES.find((language) => language.code === code);
}
