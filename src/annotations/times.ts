import type { Annotator } from './annotator.ts';
import { readTimes } from './time/read.ts';
import { referenceOfArticle } from './time/reference.ts';

/**
 * Finds dates, clock times, returning times and durations, and places them in the calendar as far as the words and the
 * article's own dates settle it. One reading yields both layers, since "vor zwei Wochen" and "zwei Wochen" exclude each
 * other. What is a duration is told in `durations.ts`.
 */
export const times: Annotator = {
  name: 'times',
  needs: [],
  adds: ['time', 'duration'],
  find: (article, _seen, { language }) =>
    readTimes(article.text, language.calendar, language.code, referenceOfArticle(article.published)),
};
