import type { Found } from '../model/annotation.ts';
import { sentenceRules } from '../syntax/token-rules.ts';
import { sentencesIn } from '../text/sentences.ts';
import type { Annotator } from './annotator.ts';

/** Splits every block of the article into sentences, boilerplate too: the value tells the kind of block. */
export const sentences: Annotator = {
  name: 'sentences',
  needs: [],
  adds: ['sentence'],
  *find(article, _seen, { language }): Iterable<Found<'sentence'>> {
    const rules = sentenceRules(language.tokens);
    for (const [block, { kind, ...span }] of article.blocks.entries())
      for (const { start, end } of sentencesIn(article.text, span, rules))
        yield { layer: 'sentence', start, end, value: { block, kind }, rule: `${language.code}/sentences` };
  },
};
