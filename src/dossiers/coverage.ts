import type { Seen } from '../model/annotation.ts';
import type { Article, ArticleId } from '../model/article.ts';
import type { Discrepancy, Dossier } from '../model/dossier.ts';
import type { OutlinedArticle, OutlinedReport } from '../model/outline.ts';
import type { Report } from '../model/report.ts';
import type { Statement } from '../model/statement.ts';
import type { Attribute } from '../record/attribute.ts';
import type { Origins } from './origins.ts';

/** Articles and contacts as far as their outlines tell. All lists are in canonical order. */
export interface OutlinedCoverage<R extends OutlinedReport = OutlinedReport> {
  readonly articles: ReadonlyMap<ArticleId, OutlinedArticle>;
  /** The reports of an article. */
  readonly reports: ReadonlyMap<ArticleId, readonly R[]>;
  readonly dossiers: readonly OutlinedDossier[];
  /** The dossier that holds a report, by the report's id. */
  readonly holders: ReadonlyMap<string, OutlinedDossier>;
}

/** A contact without what the articles say of it: a dossier is one. */
export type OutlinedDossier = Pick<Dossier, 'id' | 'status' | 'participants' | 'date' | 'main' | 'articles'>;

/** Everything that was read, joined: what a search for differences looks at. */
export interface Coverage extends OutlinedCoverage<Report> {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly seen: ReadonlyMap<ArticleId, Seen>;
  readonly statements: ReadonlyMap<ArticleId, readonly Statement[]>;
  readonly dossiers: readonly Dossier[];
  readonly holders: ReadonlyMap<string, Dossier>;
  readonly attributes: readonly Attribute[];
  readonly origins: Origins;
}

/** A difference before it has its id. */
export type Difference = Omit<Discrepancy, 'id'>;

/** A search for differences of one kind. Each difference names the rule that made it one. */
export type Search = (coverage: Coverage) => Iterable<Difference>;

/** The reports of a dossier. */
export function reportsOf<R extends OutlinedReport>(
  coverage: OutlinedCoverage<R>,
  dossier: OutlinedDossier,
): readonly R[] {
  return dossier.articles.flatMap(
    (article) =>
      coverage.reports.get(article)?.filter(({ id }) => coverage.holders.get(id) === dossier) ?? [],
  );
}

/** The report that an article gives of a dossier's contact. */
export function reportIn<R extends OutlinedReport>(
  coverage: Pick<OutlinedCoverage<R>, 'reports' | 'holders'>,
  dossier: OutlinedDossier,
  article: ArticleId,
): R | undefined {
  return coverage.reports.get(article)?.find(({ id }) => coverage.holders.get(id) === dossier);
}
