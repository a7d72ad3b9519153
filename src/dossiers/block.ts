import type { Claim } from './claim.ts';
import { Cluster } from './cluster.ts';
import type { Day } from './when.ts';
import { byName, groupBy } from './group-by.ts';
import { withinDays } from './several-days.ts';
import { fits, meet, type When } from './when.ts';

/** Stretches longer than this, in days, join a dated contact only at the same place: "2014" is no date. */
const LONG = 62;

/**
 * Groups the claims of one block, that is of the same people in the same family of contacts. Days come first: what is
 * of one day is one contact, what is of two days is two. Then what leaves several days joins the one contact it fits;
 * where it fits several and nothing tells them apart, it stays alone.
 */
export function groupBlock(told: readonly Claim[]): Cluster[] {
  const claims = withinDays(told);
  const onDays = groupBy(
    claims.filter((claim) => claim.day !== null),
    (claim) => claim.day,
  );
  const dated = new DatedClusters([...onDays.values()].flatMap(ofOneDay));
  const open = claims.filter((claim) => claim.day === null).sort(surestFirst);
  const rest = open.filter((claim) => !joinDated(dated, claim));
  return [...dated.all, ...groupOpen(rest)];
}

/** Dated words before none, main reports before mentions, short stretches before long ones, then by name. */
function surestFirst(a: Claim, b: Claim): number {
  return (
    Number(b.dated) - Number(a.dated) ||
    Number(b.report.main) - Number(a.report.main) ||
    length(a.when) - length(b.when) ||
    byName(a.report.id, b.report.id)
  );
}

function length({ from, to }: When): number {
  return Number.isFinite(to - from) ? to - from : Number.MAX_SAFE_INTEGER;
}

/** Claims of one day: one contact, unless one article tells of two. */
function ofOneDay(claims: readonly Claim[]): Cluster[] {
  const lists = [...groupBy(claims, (claim) => claim.report.article).values()];
  const most = lists.reduce((best, list) => (list.length > best.length ? list : best), lists[0] ?? []);
  const clusters = most.map((claim) => new Cluster(claim));
  for (const list of lists) if (list !== most) for (const claim of list) place(clusters, claim);
  return clusters;
}

function place(clusters: Cluster[], claim: Claim): void {
  let best: Cluster | null = null;
  for (const cluster of clusters) {
    if (cluster.articles.has(claim.report.article)) continue;
    if (best === null || cluster.affinity(claim) > best.affinity(claim)) best = cluster;
  }
  if (best === null) clusters.push(new Cluster(claim));
  else best.join(claim, 'match/same-day');
}

/** Clusters with a day, in the order of their days. */
class DatedClusters {
  readonly all: readonly Cluster[];
  readonly #days: readonly Day[];

  constructor(clusters: readonly Cluster[]) {
    this.all = [...clusters].sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
    this.#days = this.all.map((cluster) => cluster.day ?? 0);
  }

  /** Those whose day fits. */
  fitting(when: When): Cluster[] {
    const found: Cluster[] = [];
    for (let i = this.#firstFrom(when.from); i < this.all.length; i++) {
      const [cluster, day] = [this.all[i], this.#days[i]];
      if (cluster === undefined || day === undefined || day > when.to) break;
      if (fits(when, day)) found.push(cluster);
    }
    return found;
  }

  #firstFrom(day: Day): number {
    let [low, high] = [0, this.#days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#days[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function joinDated(dated: DatedClusters, claim: Claim): boolean {
  const { when, report } = claim;
  if (!claim.dated && !Number.isFinite(when.from + when.to)) return false;
  const vague = when.weekday === undefined && when.monthDay === undefined && length(when) > LONG;
  const free = dated
    .fitting(when)
    .filter((cluster) => !cluster.articles.has(report.article) && (!vague || cluster.samePlace(claim)));
  const chosen = onlyOne(free, claim);
  chosen?.join(claim, claim.dated ? 'match/fits-one-day' : 'match/only-one-near');
  return chosen !== null;
}

/** The one cluster left: by day, else by type and place. Several mean none. */
function onlyOne(clusters: readonly Cluster[], claim: Claim): Cluster | null {
  if (clusters.length <= 1) return clusters[0] ?? null;
  const scores = clusters.map((cluster) => cluster.affinity(claim));
  const most = Math.max(...scores);
  const best = clusters.filter((_, i) => scores[i] === most);
  return best.length === 1 && most >= 4 ? (best[0] ?? null) : null;
}

/** Claims without a day of their own, among themselves: those that speak alike of the same stretch of days. */
function groupOpen(claims: readonly Claim[]): Cluster[] {
  const near = new Map<string, Cluster[]>();
  const all: Cluster[] = [];
  for (const claim of claims) {
    const places = placesOf(claim);
    const candidates = new Set(places.flatMap((place) => near.get(place) ?? []));
    const fitting = [...candidates].filter((cluster) => mayJoin(cluster, claim));
    const chosen = onlyOne(fitting, claim);
    if (chosen !== null) {
      chosen.join(claim, 'match/same-stretch');
      continue;
    }
    const cluster = new Cluster(claim);
    all.push(cluster);
    for (const place of places) {
      const there = near.get(place);
      if (there === undefined) near.set(place, [cluster]);
      else there.push(cluster);
    }
  }
  return all;
}

/** Where to look for claims of the same stretch: the months it touches; the like words, where it has no bounds. */
function placesOf({ when, dated, report }: Claim): readonly string[] {
  if (!dated && !report.main) return [];
  if (length(when) > 800)
    return dated ? [`${when.weekday ?? ''} ${when.month ?? ''} ${when.monthDay ?? ''}`] : [];
  const [first, last] = [Math.floor(when.from / 31), Math.floor(when.to / 31)];
  return Array.from({ length: last - first + 1 }, (_, i) => `m${first + i}`);
}

/** Open claims join when both give the day in like words, or both articles are about the contact. */
function mayJoin(cluster: Cluster, { report, dated, when }: Claim): boolean {
  const together =
    (cluster.allMain && report.main) || (cluster.allDated && dated && alike(cluster.when, when));
  return together && !cluster.articles.has(report.article) && meet(cluster.when, when) !== null;
}

/** Two stretches are alike when both are bounded and on the same weekday, or both a date without its year. */
function alike(a: When, b: When): boolean {
  if (length(a) <= 400 && length(b) <= 400) return a.weekday === b.weekday;
  return a.monthDay !== undefined && a.monthDay === b.monthDay;
}
