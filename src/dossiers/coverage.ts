import type { Seen } from '../model/annotation.ts';
import type { Article, ArticleId } from '../model/article.ts';
import type { Discrepancy, Dossier } from '../model/dossier.ts';
import type { Report } from '../model/report.ts';
import type { Statement } from '../model/statement.ts';
import type { Attribute } from '../record/attribute.ts';
import type { Origins } from './origins.ts';

/** Everything that was read, joined: what a search for differences looks at. All lists are in canonical order. */
export interface Coverage {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly seen: ReadonlyMap<ArticleId, Seen>;
  readonly statements: ReadonlyMap<ArticleId, readonly Statement[]>;
  /** The reports of an article. */
  readonly reports: ReadonlyMap<ArticleId, readonly Report[]>;
  readonly dossiers: readonly Dossier[];
  /** The dossier that holds a report, by the report's id. */
  readonly holders: ReadonlyMap<string, Dossier>;
  readonly attributes: readonly Attribute[];
  readonly origins: Origins;
}

/** A difference before it has its id. */
export type Difference = Omit<Discrepancy, 'id'>;

/** A search for differences of one kind. Each difference names the rule that made it one. */
export type Search = (coverage: Coverage) => Iterable<Difference>;

/** The reports of a dossier. */
export function reportsOf(coverage: Coverage, dossier: Dossier): readonly Report[] {
  return dossier.articles.flatMap(
    (article) =>
      coverage.reports.get(article)?.filter(({ id }) => coverage.holders.get(id) === dossier) ?? [],
  );
}

/** The report that an article gives of a dossier's contact. */
export function reportIn(coverage: Coverage, dossier: Dossier, article: ArticleId): Report | undefined {
  return coverage.reports.get(article)?.find(({ id }) => coverage.holders.get(id) === dossier);
}
