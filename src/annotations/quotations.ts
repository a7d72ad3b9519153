import type { Found, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Annotator, World } from './annotator.ts';
import { quotedIn } from './quotation/pairing.ts';
import { useOf } from './quotation/use.ts';

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
