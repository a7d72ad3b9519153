import type { ArticleId } from '../model/article.ts';
import { contactType } from '../record/values/contact-codes.ts';
import { calledOff, liesAhead, type Claim } from './claim.ts';
import type { Cluster } from './cluster.ts';
import { byName, groupBy } from './group-by.ts';
import { meet } from './when.ts';

/** Days after the article in which a contact that it only announces without a day is looked for. */
const ANNOUNCED = 45;

/**
 * A contact whose day an article does not give is the only one known of these people that it can be: one announced
 * and then held, called off, or told by an article without a date. Where two fit, it stays alone. What is joined so tells which
 * articles belong to one coverage, and so joins some more.
 */
export function joinUndated(clusters: readonly Cluster[]): readonly Cluster[] {
  const joined = joinOnce(clusters);
  return joined.length === clusters.length ? joined : joinOnce(joined);
}

function joinOnce(clusters: readonly Cluster[]): readonly Cluster[] {
  const gone = new Set<Cluster>();
  const series = seriesOf(clusters);
  for (const block of groupBy(clusters, blockOf).values()) {
    if (block.length < 2) continue;
    const sorted = [...block].sort((a, b) => byName(idOf(a), idOf(b)));
    for (const open of sorted.filter(mayBeElsewhere)) {
      const kin = kinOf(open, series);
      const only = soleOf(sorted, (other) => other !== open && !gone.has(other) && mayBe(open, other, kin));
      if (only === undefined) continue;
      only.absorb(open, 'match/only-one-known');
      gone.add(open);
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** The one of which it holds; undefined where it holds of none or, without looking further, of several. */
function soleOf<T>(list: readonly T[], holds: (one: T) => boolean): T | undefined {
  let found: T | undefined;
  for (const one of list) {
    if (!holds(one)) continue;
    if (found !== undefined) return undefined;
    found = one;
  }
  return found;
}

function blockOf({ claims: [first] }: Cluster): string {
  return first?.block ?? '';
}

function idOf({ claims: [first] }: Cluster): string {
  return first?.report.id ?? '';
}

/** None of its reports speaks of the day. */
function isUndated({ day, claims }: Cluster): boolean {
  return day === null && claims.every((claim) => !claim.dated);
}

/**
 * Undated, and announced or told by an article without a date: what a dated article tells as held is of
 * the days before it. An offer that came to nothing, mentioned in passing, is not the meeting that was agreed on later.
 */
function mayBeElsewhere(cluster: Cluster): boolean {
  const [claim] = cluster.claims;
  if (claim === undefined || !isUndated(cluster)) return false;
  const { status } = claim.report;
  if ((status === 'refused' || status === 'denied') && !cluster.allMain) return false;
  return liesAhead(claim.report) || !isBounded(claim);
}

/** For each article the articles that share a contact with it. */
function seriesOf(clusters: readonly Cluster[]): ReadonlyMap<ArticleId, ReadonlySet<Cluster>> {
  const told = clusters.flatMap((cluster) => [...cluster.articles].map((article) => ({ article, cluster })));
  const groups = groupBy(told, ({ article }) => article);
  return new Map([...groups].map(([id, list]) => [id, new Set(list.map(({ cluster }) => cluster))]));
}

function mayBe(open: Cluster, other: Cluster, kin: ReadonlySet<Cluster>): boolean {
  const [claim, [told]] = [open.claims[0], other.claims];
  if (claim === undefined || told === undefined || isUndated(other)) return false;
  if ([...open.articles].some((id) => other.articles.has(id))) return false;
  if (contactType.compare({ value: claim.report.type }, { value: told.report.type }) === 'conflict')
    return false;
  if (!stagesFit(open, other)) return false;
  return isNear(claim, other) || (!isBounded(claim) && (bothMain(open, other) || kin.has(other)));
}

/** What was only announced may have become anything; what was called off was announced or called off; what was held was no more than announced before. */
function stagesFit(open: Cluster, other: Cluster): boolean {
  const report = open.claims[0]?.report;
  if (report === undefined) return false;
  if (calledOff(report)) return other.claims.every((claim) => liesAhead(claim.report));
  return liesAhead(report) || other.claims.some((claim) => !calledOff(claim.report));
}

/** Announced in an article with a date, and within some weeks of it. */
function isNear({ report, window }: Claim, { when }: Cluster): boolean {
  if (!liesAhead(report) || !Number.isFinite(window.from + window.to)) return false;
  const from = calledOff(report) ? window.from - ANNOUNCED : window.from;
  return Number.isFinite(when.from + when.to) && meet(when, { from, to: window.to + ANNOUNCED }) !== null;
}

function isBounded({ window }: Claim): boolean {
  return Number.isFinite(window.from + window.to);
}

function bothMain(open: Cluster, other: Cluster): boolean {
  return open.allMain && other.claims.some(({ report }) => report.main);
}

/** Contacts of articles that share another contact with the articles of this one: they belong to one coverage. */
function kinOf(open: Cluster, series: ReadonlyMap<ArticleId, ReadonlySet<Cluster>>): ReadonlySet<Cluster> {
  const beside = [...open.articles]
    .flatMap((id) => [...(series.get(id) ?? [])])
    .filter((one) => one !== open);
  const articles = new Set(beside.flatMap((one) => [...one.articles]));
  return new Set(
    [...articles].flatMap((id) => [...(series.get(id) ?? [])]).filter((one) => !beside.includes(one)),
  );
}
