import type { Annotation } from '../model/annotation.ts';
import type { Annotator } from './annotator.ts';
import { readTimes } from './time/read.ts';
import { referenceOfArticle } from './time/reference.ts';
import type { Verbs } from './time/setting.ts';

/**
 * Finds dates, clock times, durations and returning times, and places them in the calendar as far as the words and the
 * article's own dates settle it. One reading yields both layers, since "vor zwei Wochen" and "zwei Wochen" exclude each
 * other. Verbs that have been tagged tell the tense better than the tables do, but are not needed.
 */
export const times: Annotator = {
  name: 'times',
  needs: [],
  adds: ['time', 'duration'],
  find: (article, seen, { language }) => {
    const tokens = seen.all('token');
    return readTimes(article.text, language, {
      ref: referenceOfArticle(article.published),
      ...(tokens.length > 0 ? { verbs: verbsOf(tokens) } : {}),
    });
  },
};

/** Indicative finite verbs; a subjunctive says nothing of when. */
function verbsOf(tokens: readonly Annotation<'token'>[]): Verbs {
  const verbs = new Map<number, 'past' | 'present'>();
  for (const { start, value } of tokens) {
    const { verb } = value;
    if (verb?.form !== 'fin' || verb.tense === undefined || verb.mood === 'sub') continue;
    verbs.set(start, verb.tense === 'past' ? 'past' : 'present');
  }
  return verbs;
}
