import type { Dossier } from '../model/dossier.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Reading } from '../model/project.ts';

/** Evidence whose words do not stand where it says, a line each. */
export function orphanSpans(readings: readonly Reading[], dossiers: readonly Dossier[]): string[] {
  const texts = new Map(readings.map(({ article }) => [article.id, article.text]));
  const stands = ({ article, start, end, quote }: Evidence): boolean =>
    texts.get(article)?.slice(start, end) === quote;
  const ofReports = readings.flatMap(({ reports }) =>
    reports.flatMap(({ id, first, values }) => {
      const said = Object.values(values).flatMap((list) => list.flatMap(({ evidence }) => evidence));
      return [first, ...said].every(stands)
        ? []
        : [`report ${id} quotes words that its article does not have there`];
    }),
  );
  const ofContacts = dossiers.flatMap(({ id, attributes }) => {
    const said = Object.values(attributes).flatMap(({ values }) =>
      values.flatMap(({ reports }) => reports.flatMap(({ evidence }) => evidence)),
    );
    return said.every(stands) ? [] : [`contact ${id} quotes words that an article does not have there`];
  });
  return [...ofReports, ...ofContacts];
}
