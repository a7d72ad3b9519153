import type { Annotation } from '../model/annotation.ts';
import { publishedAt, type Article, type Published } from '../model/article.ts';
import { bySpan, type Span } from '../text/span.ts';
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
    const verbs = tokens.length > 0 ? { verbs: verbsOf(tokens) } : {};
    return countedFromEntries(article, (published) =>
      readTimes(article.text, language, { ref: referenceOfArticle(published), ...verbs }),
    );
  },
};

/** The times of an article; those in entries of a live blog as they read from the entry's own day. Entries of one day are read at once. */
function countedFromEntries<T extends Span>(article: Article, read: (published: Published) => T[]): T[] {
  const { published, entries = [] } = article;
  const day = ({ value }: Published): string => value?.slice(0, 10) ?? '';
  const days = new Map([published, ...entries.map((entry) => entry.published)].map((one) => [day(one), one]));
  if (days.size === 1) return read(published);
  const found = [...days.values()].flatMap((one) =>
    read(one).filter(({ start }) => day(publishedAt(article, start)) === day(one)),
  );
  return found.sort(bySpan);
}

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
