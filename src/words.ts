import { LANGUAGES } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import type { Article } from './model/article.ts';
import type { GivenSentence, ReadSentence, ReadWord } from './model/read-words.ts';
import { clauseReading } from './syntax/clause-reading.ts';
import { clauseWords } from './syntax/clause-tables.ts';
import { sentenceRules } from './syntax/token-rules.ts';
import { tokenValue, type WordModel } from './syntax/word-model.ts';
import { sentencesIn } from './text/sentences.ts';
import { tokensIn } from './text/tokens.ts';

/** A language with its words. */
export interface Reading {
  readonly language: Language;
  readonly model: WordModel;
}

/** The words of an article, sentence by sentence, block by block. */
export function wordsOfArticle({ id, text, blocks }: Article, reading: Reading): ReadSentence[] {
  const rules = sentenceRules(reading.language.tokens);
  const spans = blocks.flatMap((block) => sentencesIn(text, block, rules));
  return spans.map((span, n) => {
    const tokens = tokensIn(text, span, rules);
    return wordsOfTokens(
      {
        id: `${id}-${n + 1}`,
        text: text.slice(span.start, span.end).replace(/\s+/gu, ' '),
        forms: tokens.map((token) => text.slice(token.start, token.end)),
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
