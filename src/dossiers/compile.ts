import type { Seen } from '../model/annotation.ts';
import type { Article, ArticleId } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { Discrepancy, Dossier } from '../model/dossier.ts';
import type { Report } from '../model/report.ts';
import type { Statement } from '../model/statement.ts';
import type { Attribute } from '../record/attribute.ts';
import { ATTRIBUTES } from '../record/index.ts';
import type { Coverage, Difference, Search } from './coverage.ts';
import { corrected } from './corrected.ts';
import { clusterId, dossierOf } from './dossier.ts';
import { byName, groupBy } from './group-by.ts';
import { holdersOf } from './holders.ts';
import { identity } from './identity.ts';
import { SEARCHES } from './discrepancies/index.ts';
import { origins, type Origins } from './origins.ts';
import { byPlace, joinedStatements } from './statements.ts';

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
  readonly origins: Origins;
}

/**
 * Joins the reports of all articles into one dossier a contact and finds where they differ. Any order gives the same.
 * A project does the same step by step, for what changed (`project/compile/`).
 */
export function compile(findings: Findings, attributes: readonly Attribute[] = ATTRIBUTES): Compiled {
  const coverage = coverageOf(findings, attributes);
  return {
    dossiers: coverage.dossiers,
    discrepancies: differencesIn(coverage, Object.values(SEARCHES).flat()),
    statements: joinedStatements(coverage),
    origins: coverage.origins,
  };
}

/** What the searches find, each difference once, by id. */
export function differencesIn(coverage: Coverage, searches: readonly Search[]): readonly Discrepancy[] {
  const found = searches.flatMap((search) => [...search(coverage)]).map(withId);
  return [...new Map(found.map((one) => [one.id, one])).values()].sort((a, b) => byName(a.id, b.id));
}

function coverageOf(findings: Findings, attributes: readonly Attribute[]): Coverage {
  const { corrections } = findings;
  const sorted = [...findings.articles].sort((a, b) => byName(a.id, b.id));
  const articles = new Map(sorted.map((one) => [one.id, one]));
  const copies = origins(sorted);
  const clusters = corrected(findings.articles, findings.reports, { corrections, origins: copies });
  const named = clusters.map((cluster) => ({ id: clusterId(cluster, articles), cluster }));
  const reports = new Map(findings.reports.map((report) => [report.id, report]));
  const building = { attributes, origins: copies, corrections, reports, dossierOf: holdersOf(named) };
  const dossiers = named.map(({ id, cluster }) => dossierOf(id, cluster, building)).sort(inRecord);
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

/** The order of a record: earliest first, those without a date at the end. */
export function inRecord(a: Pick<Dossier, 'date' | 'id'>, b: Pick<Dossier, 'date' | 'id'>): number {
  return byName(a.date?.value ?? '~', b.date?.value ?? '~') || byName(a.id, b.id);
}

/** The difference with its id: a hash of what it says of whom, and of the places on each side. */
export function withId(difference: Difference): Discrepancy {
  const places = difference.values.flatMap(({ evidence }) =>
    evidence.map((one) => `${one.article}:${one.start}:${one.end}`),
  );
  return {
    ...difference,
    id: identity('d', [difference.kind, difference.contact, difference.attribute, ...places]),
  };
}
