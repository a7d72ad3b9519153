import type { Seen } from '../model/annotation.ts';
import type { Article, ArticleId } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { Discrepancy, Dossier } from '../model/dossier.ts';
import type { Report } from '../model/report.ts';
import type { Statement } from '../model/statement.ts';
import type { Attribute } from '../record/attribute.ts';
import { ATTRIBUTES } from '../record/index.ts';
import type { Coverage, Difference } from './coverage.ts';
import { corrected } from './corrected.ts';
import { isoDay } from '../record/values/days.ts';
import { clusterId, dossierOf } from './dossier.ts';
import { byName, groupBy } from './group-by.ts';
import { identity } from './identity.ts';
import { SEARCHES } from './discrepancies/index.ts';
import { origins } from './origins.ts';
import { joinedStatements } from './statements.ts';

/** What the trip has found in all articles, with what the user corrected. */
export interface Findings {
  readonly articles: readonly Article[];
  readonly reports: readonly Report[];
  readonly statements: readonly Statement[];
  readonly seen: ReadonlyMap<ArticleId, Seen>;
  readonly corrections: readonly Correction[];
}

export interface Compiled {
  readonly dossiers: readonly Dossier[];
  readonly discrepancies: readonly Discrepancy[];
  /** The statements with what only all articles together tell of them. */
  readonly statements: readonly Statement[];
}

/** Joins the reports of all articles into one dossier a contact and finds where they differ. Any order gives the same. */
export function compile(findings: Findings, attributes: readonly Attribute[] = ATTRIBUTES): Compiled {
  const coverage = joined(findings, attributes);
  const discrepancies = SEARCHES.flatMap((search) => [...search(coverage)]).map(withId);
  return {
    dossiers: coverage.dossiers,
    discrepancies: discrepancies.sort((a, b) => byName(a.id, b.id)),
    statements: joinedStatements(coverage),
  };
}

function joined(findings: Findings, attributes: readonly Attribute[]): Coverage {
  const articles = new Map(
    [...findings.articles].sort((a, b) => byName(a.id, b.id)).map((one) => [one.id, one]),
  );
  const copies = origins(findings.articles);
  const guidance = { corrections: findings.corrections, origins: copies };
  const clusters = corrected(findings.articles, findings.reports, guidance);
  const named = clusters.map((cluster) => ({ id: clusterId(cluster, articles), cluster }));
  const holders = new Map(
    named.flatMap(({ id, cluster }) => {
      const holder = cluster.day === null ? { id } : { id, date: isoDay(cluster.day) };
      return cluster.claims.map(({ report }) => [report.id, holder]);
    }),
  );
  const building = {
    attributes,
    articles,
    origins: copies,
    corrections: findings.corrections,
    dossierOf: (report: string) => holders.get(report),
  };
  const dossiers = named.map(({ id, cluster }) => dossierOf(id, cluster, building)).sort(byDate);
  return {
    articles,
    seen: findings.seen,
    statements: groupBy([...findings.statements].sort(byPlace), (statement) => statement.article),
    reports: groupBy(
      [...findings.reports].sort((a, b) => byName(a.id, b.id)),
      (report) => report.article,
    ),
    dossiers,
    holders: new Map(dossiers.flatMap((dossier) => dossier.reports.map((id) => [id, dossier]))),
    attributes,
    origins: copies,
  };
}

function byPlace(a: Statement, b: Statement): number {
  return byName(a.article, b.article) || a.span.start - b.span.start || byName(a.id, b.id);
}

/** Earliest first, those without a date at the end. */
function byDate(a: Dossier, b: Dossier): number {
  return byName(a.date?.value ?? '~', b.date?.value ?? '~') || byName(a.id, b.id);
}

function withId(difference: Difference): Discrepancy {
  const places = difference.values.flatMap(({ evidence }) =>
    evidence.map((one) => `${one.article}:${one.start}:${one.end}`),
  );
  return {
    id: identity('d', [difference.kind, difference.contact, difference.attribute, ...places]),
    ...difference,
  };
}
