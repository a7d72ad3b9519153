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
import { Blocks } from './blocks.ts';
import type { Cluster } from './cluster.ts';
import { clusterId } from './dossier.ts';
import { byName, groupBy } from './group-by.ts';
import { identity } from './identity.ts';
import { SEARCHES } from './discrepancies/index.ts';
import { KnownDossiers } from './known-dossiers.ts';
import type { Holder } from './link.ts';
import { originsOf, textsOf, type ArticleText, type Origins } from './origins.ts';
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
  readonly origins: Origins;
}

/** Joins the reports of all articles into one dossier a contact and finds where they differ. Any order gives the same. */
export function compile(findings: Findings, attributes: readonly Attribute[] = ATTRIBUTES): Compiled {
  const { dossiers, discrepancies, statements, origins } = recompile(findings, undefined, attributes);
  return { dossiers, discrepancies, statements, origins };
}

/** A compile that can be carried on: hand it to `recompile` with the findings as they have become. */
export interface Kept extends Compiled {
  readonly memory: Memory;
  /** What was done anew: people whose contacts were grouped, dossiers that were built, their articles. */
  readonly anew: {
    readonly blocks: readonly string[];
    readonly dossiers: readonly string[];
    readonly articles: readonly ArticleId[];
  };
}

/** What a compile remembers. It holds nothing that the findings do not give: without it the result is the same, later. */
interface Memory {
  readonly texts: ReadonlyMap<ArticleId, ArticleText>;
  readonly blocks: Blocks;
  readonly dossiers: KnownDossiers;
  readonly corrections: readonly Correction[];
}

/**
 * The same as `compile`, by way of what an earlier one made: blocks (the contacts of the same people) and dossiers whose
 * reports are the very same objects are taken over, so that an added, changed or removed article costs its own blocks.
 * A store hands in unchanged articles and reports as the objects they were; `before` is not changed and may be used again.
 */
export function recompile(
  findings: Findings,
  before?: Kept,
  attributes: readonly Attribute[] = ATTRIBUTES,
): Kept {
  const { corrections } = findings;
  const isCorrected = JSON.stringify(corrections) !== JSON.stringify(before?.memory.corrections ?? []);
  const memory: Memory = {
    texts: textsOf(findings.articles, before?.memory.texts),
    blocks: new Blocks(before?.memory.blocks),
    dossiers: new KnownDossiers(isCorrected ? undefined : before?.memory.dossiers),
    corrections,
  };
  const coverage = joined(findings, attributes, memory);
  const discrepancies = SEARCHES.flatMap((search) => [...search(coverage)]).map(withId);
  const { rebuilt } = memory.dossiers;
  return {
    dossiers: coverage.dossiers,
    discrepancies: discrepancies.sort((a, b) => byName(a.id, b.id)),
    statements: joinedStatements(coverage),
    origins: coverage.origins,
    memory,
    anew: {
      blocks: [...memory.blocks.changed],
      dossiers: rebuilt.map(({ id }) => id),
      articles: [...new Set(rebuilt.flatMap(({ articles }) => articles))],
    },
  };
}

function joined(findings: Findings, attributes: readonly Attribute[], memory: Memory): Coverage {
  const articles = new Map(
    [...findings.articles].sort((a, b) => byName(a.id, b.id)).map((one) => [one.id, one]),
  );
  const copies = originsOf(memory.texts);
  const guidance = { corrections: findings.corrections, origins: copies, blocks: memory.blocks };
  const clusters = corrected(findings.articles, findings.reports, guidance);
  const named = clusters.map((cluster) => ({ id: clusterId(cluster, articles), cluster }));
  const building = {
    attributes,
    articles,
    origins: copies,
    corrections: findings.corrections,
    dossierOf: holdersOf(named),
  };
  const dossiers = named.map(({ id, cluster }) => memory.dossiers.of(id, cluster, building)).sort(byDate);
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

/** Which dossier will hold a report, with its day. */
function holdersOf(
  named: readonly { readonly id: string; readonly cluster: Cluster }[],
): (report: string) => Holder | undefined {
  const holders = new Map(
    named.flatMap(({ id, cluster }) => {
      const holder: Holder = cluster.day === null ? { id } : { id, date: isoDay(cluster.day) };
      return cluster.claims.map(({ report }): [string, Holder] => [report.id, holder]);
    }),
  );
  return (report) => holders.get(report);
}

function byPlace(a: Statement, b: Statement): number {
  return byName(a.article, b.article) || a.span.start - b.span.start || byName(a.id, b.id);
}

/** Earliest first, those without a date at the end. */
function byDate(a: Dossier, b: Dossier): number {
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
