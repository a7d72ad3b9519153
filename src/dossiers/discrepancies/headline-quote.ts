import { evidence } from '../../model/evidence.ts';
import { sliceOf } from '../../text/span.ts';
import type { Coverage, Difference } from '../coverage.ts';
import { bodyWords, hasWords, headlineQuotations, quotedWords } from './quoted.ts';

/** Words that a headline or heading quotes and that the text below it nowhere has, in any inflection. */
export function* headlineQuotes(coverage: Coverage): Generator<Difference> {
  for (const article of coverage.articles.values()) {
    const quotations = headlineQuotations(coverage, article);
    if (quotations.length === 0) continue;
    const body = bodyWords(article);
    if (body.length === 0) continue;
    for (const quotation of quotations) {
      const wanted = quotedWords(article, quotation.value.content);
      if (wanted.length === 0 || body.some((words) => hasWords(words, wanted))) continue;
      yield {
        kind: 'headline_quote_not_in_body',
        // One word in quotation marks is more often a label than speech.
        severity: isOneWord(sliceOf(article.text, quotation.value.content)) ? 'info' : 'conflict',
        article: article.id,
        rule: 'headline-quote/words-not-below',
        values: [
          { value: sliceOf(article.text, quotation.value.content), evidence: [evidence(article, quotation)] },
        ],
      };
    }
  }
}

function isOneWord(words: string): boolean {
  return !/\s/u.test(words.trim());
}
