import type { DossierAttribute, DossierValue } from '../model/dossier.ts';
import type { Trip } from '../model/trip.ts';

/** What would change the value shown first, or how it stands: one sentence each, in English. */
export function wouldChange({ standing, values, couldNotKnow }: DossierAttribute, trip: Trip): string[] {
  const [first, ...rivals] = values;
  if (first === undefined) {
    return couldNotKnow.length > 0
      ? ['An article written after the event that gives it.']
      : ['An article that gives it.'];
  }
  return [
    ...(standing === 'single_source'
      ? ['A second article with a text of its own that gives the same: corroborated.']
      : []),
    ...(standing === 'conflicting'
      ? [`An article more does not settle it: all values stay, the order has a rule.`]
      : []),
    ...basis(first, trip),
    ...(writtenBefore(first)
      ? ['Words written after the event that give another value are shown before it.']
      : []),
    ...(rivals.length === 0 && standing !== 'single_source' ? ['An article that gives another value.'] : []),
    'A value that a user enters, with a reason, is shown before all others.',
  ];
}

/** A computed value hangs on the dates of its article, a linked one on other articles. */
function basis({ basis: how, linkedFrom = [], reports }: DossierValue, { articles }: Trip): string[] {
  const named = (ids: readonly string[]): string =>
    [...new Set(ids)]
      .map((id) => articles.find(({ article }) => article.id === id)?.article)
      .map((article) => article?.file ?? article?.id ?? '')
      .join(', ');
  if (how === 'linked') return [`It is taken from ${named(linkedFrom)}; without that it is open.`];
  if (how !== 'computed') return [];
  const own = reports.flatMap(({ evidence }) => evidence.map(({ article }) => article));
  return [
    `It is computed from the day of publication of ${named(own)}; another day there gives another value.`,
  ];
}

function writtenBefore({ reports }: DossierValue): boolean {
  return reports.every(({ tense }) => tense === 'before');
}
