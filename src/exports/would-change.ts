import type { DossierAttribute, DossierValue } from '../model/dossier.ts';
import type { Trip } from '../model/trip.ts';
import type { WhyWords } from '../record/labels/why.ts';

/** What would change the value shown first, or how it stands: one sentence each. */
export function wouldChange(
  { standing, values, couldNotKnow }: DossierAttribute,
  trip: Trip,
  words: WhyWords,
): string[] {
  const [first, ...rivals] = values;
  if (first === undefined) return [couldNotKnow.length > 0 ? words.later : words.anyArticle];
  return [
    ...(standing === 'single_source' ? [words.second] : []),
    ...(standing === 'conflicting' ? [words.conflict] : []),
    ...basis(first, trip, words),
    ...(writtenBefore(first) ? [words.before] : []),
    ...(rivals.length === 0 && standing !== 'single_source' ? [words.other] : []),
    words.user,
  ];
}

/** A computed value hangs on the dates of its article, a linked one on other articles. */
function basis(
  { basis: how, linkedFrom = [], reports }: DossierValue,
  { articles }: Trip,
  words: WhyWords,
): string[] {
  const named = (ids: readonly string[]): string =>
    [...new Set(ids)]
      .map((id) => articles.find(({ article }) => article.id === id)?.article)
      .map((article) => article?.file ?? article?.id ?? '')
      .join(', ');
  if (how === 'linked') return [words.linked(named(linkedFrom))];
  if (how !== 'computed') return [];
  return [words.computed(named(reports.flatMap(({ evidence }) => evidence.map(({ article }) => article))))];
}

function writtenBefore({ reports }: DossierValue): boolean {
  return reports.every(({ tense }) => tense === 'before');
}
