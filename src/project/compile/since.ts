import type { OutlinedDossier } from '../../dossiers/coverage.ts';
import { timeConflicts } from '../../dossiers/discrepancies/since.ts';
import { inRecord, withId } from '../../dossiers/compile.ts';
import { soleDay, whenOf } from '../../dossiers/when.ts';
import type { ArticleId } from '../../model/article.ts';
import type { Discrepancy, Dossier } from '../../model/dossier.ts';
import type { Outline } from '../../model/outline.ts';
import { coverageOf, type Found, type Searching } from './searching.ts';

/**
 * Looks again at the articles that say since when something is demanded: where they were read anew, where the statement
 * that was earlier stands in a touched article, and where a touched article has an earlier one.
 */
export async function timeConflictsNow(searching: Searching, found: Found): Promise<void> {
  const { outlines, before, changed, touched, reader } = searching;
  for (const id of before.outlines.keys()) if (!outlines.has(id)) found.set(`since ${id}`, []);
  const asking = [...outlines.values()].filter(({ sinces }) => sinces.length > 0);
  if (asking.length === 0) return;
  const told = (await reader.differences({ kind: 'time_conflict' })).rows;
  for (const outline of asking) {
    const rests = told.some((one) => {
      const articles = articlesOf(one);
      return articles[0] === outline.id && articles.some((id) => touched.has(id));
    });
    const stale =
      changed.has(outline.id) || rests || (await conflicts(outline, searching, touched)).length > 0;
    if (stale) found.set(`since ${outline.id}`, await conflicts(outline, searching));
  }
}

/** The article that says since when, then that of the earlier statement. */
function articlesOf({ values }: Discrepancy): readonly ArticleId[] {
  return values.flatMap(({ evidence }) => evidence.map(({ article }) => article));
}

/** What one article has against the statements of all others, or of some. */
async function conflicts(
  { id, sinces }: Outline,
  searching: Searching,
  among?: ReadonlySet<ArticleId>,
): Promise<readonly Discrepancy[]> {
  const { overview, outlines, loaded } = searching;
  const latest = Math.max(...sinces.map(({ from }) => from));
  const sides = new Set(sinces.flatMap((since) => since.sides));
  const speaks = (article: ArticleId): boolean =>
    article !== id &&
    (among?.has(article) ?? true) &&
    outlines.get(article)?.speaking.some((side) => sides.has(side)) === true;
  const earlier = overview.dossiers
    .filter((dossier) => dossier.main && dossier.status === 'held' && dayOf(dossier) < latest)
    .filter((dossier) => dossier.articles.some(speaks))
    .sort(inRecord);
  const articles = [...new Set(earlier.flatMap((dossier) => dossier.articles.filter(speaks)))];
  if (articles.length === 0) return [];
  await loaded.load([id, ...articles]);
  const whole = coverageOf(searching, [id, ...articles], []);
  const dossiers = earlier.map((dossier) => withReports(dossier, searching));
  const holders = new Map(dossiers.flatMap((dossier) => dossier.reports.map((report) => [report, dossier])));
  const all = [...timeConflicts({ ...whole, dossiers, holders })].map(withId);
  return all.filter((one) => articlesOf(one)[0] === id);
}

function dayOf({ date }: OutlinedDossier): number {
  const when = date === null ? null : whenOf(date.value);
  return (when === null ? null : soleDay(when)) ?? Infinity;
}

/** The contact as a dossier without values. */
function withReports(dossier: OutlinedDossier, { overview }: Searching): Dossier {
  const { id, status, participants, date, main, articles } = dossier;
  const reports = articles.flatMap((article) =>
    (overview.reports.get(article) ?? [])
      .filter((report) => overview.holders.get(report.id) === dossier)
      .map((report) => report.id),
  );
  return {
    id,
    type: 'meeting',
    status,
    participants,
    date,
    main,
    articles,
    reports,
    attributes: {},
    because: [],
  };
}
