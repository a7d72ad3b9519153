import type { OutlinedArticle, OutlinedReport } from '../model/outline.ts';
import type { Anchor } from '../model/project.ts';

/** Digits of the hash that stand in an anchor: enough to tell apart the versions of one article. */
const DIGITS = 16;

/** The anchors of an article's reports, by report id. */
export function anchorsOf(
  article: OutlinedArticle,
  reports: readonly OutlinedReport[],
): ReadonlyMap<string, Anchor> {
  const times = new Map<string, number>();
  return new Map(
    reports.map(({ id, first }) => {
      const place = `${article.id}:${article.sha256.slice(0, DIGITS)}:${first.start}-${first.end}`;
      const before = times.get(place) ?? 0;
      times.set(place, before + 1);
      return [id, before === 0 ? place : `${place}#${before + 1}`];
    }),
  );
}

/** The article an anchor stands in. Ids may hold colons, hashes and places do not. */
export function articleOf(anchor: Anchor): string {
  return anchor.replace(/:[0-9a-f]+:\d+-\d+(?:#\d+)?$/u, '');
}
