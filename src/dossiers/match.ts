import type { ArticleId } from '../model/article.ts';
import { CONTACT_FAMILY } from '../model/contact.ts';
import type { OutlinedArticle, OutlinedReport } from '../model/outline.ts';
import type { Relation } from '../record/values/relation.ts';
import { groupBlock } from './block.ts';
import { Blocks, type Round } from './blocks.ts';
import { isDeictic, liesAhead, type Claim } from './claim.ts';
import type { Cluster } from './cluster.ts';
import type { Day } from './when.ts';
import { joinDayApart } from './day-apart.ts';
import { byName, groupBy } from './group-by.ts';
import { fits } from './when.ts';
import { narrowed, publicationWindow, type Anchor, type Window } from './window.ts';

/**
 * How often days found in one block may settle days in others: a date settles the day of an article, that day a
 * weekday in it, that weekday another article. More rounds found nothing in any article read so far.
 */
const ROUNDS = 3;

/** Groups reports that speak of one contact. The order of the input does not matter. */
export function match(
  articles: readonly OutlinedArticle[],
  reports: readonly OutlinedReport[],
  blocks: Blocks = new Blocks(),
): readonly Cluster[] {
  const own = new Map(articles.map((article) => [article.id, publicationWindow(article)]));
  const sorted = [...reports].sort((a, b) => byName(a.article, b.article) || byName(a.id, b.id));
  let windows: ReadonlyMap<ArticleId, Window> = own;
  let given: ReadonlyMap<string, Day> = new Map();
  let clusters = round(sorted, windows, given, blocks.inRound(0));
  for (let i = 1; i < ROUNDS; i++) {
    windows = narrowedWindows(own, clusters);
    given = relatedDays(clusters, windows);
    clusters = round(sorted, windows, given, blocks.inRound(i));
  }
  return clusters.map((cluster) => cluster.copy());
}

const NOWHERE: Window = { from: -Infinity, to: Infinity, linkedFrom: [] };

function round(
  reports: readonly OutlinedReport[],
  windows: ReadonlyMap<ArticleId, Window>,
  given: ReadonlyMap<string, Day>,
  { claim, group }: Round,
): readonly Cluster[] {
  const claims = reports.map((report) =>
    claim(report, windows.get(report.article) ?? NOWHERE, given.get(report.id) ?? null),
  );
  const people = groupBy(claims, (one) => one.people);
  return [...people].flatMap(([name, same]) => group(name, same, grouped));
}

/** The contacts of the same people: by family, then what leaves its family open. */
function grouped(claims: readonly Claim[]): readonly Cluster[] {
  const families = [...groupBy(claims, (claim) => claim.block).values()].map((family) =>
    joinDayApart(groupBlock(family)),
  );
  return families.length > 1 ? settled(families.flat()) : families.flat();
}

/** "Sprach mit" may mean a meeting: what says neither channel nor place joins the one meeting of these people it fits. */
function settled(clusters: readonly Cluster[]): Cluster[] {
  const gone = new Set<Cluster>();
  const meetings = clusters.filter(
    (cluster) => CONTACT_FAMILY[cluster.claims[0]?.report.type ?? 'call'] === 'meeting',
  );
  for (const open of clusters.filter((cluster) => cluster.isOpenCall && cluster.allDated)) {
    const fitting = meetings.filter(
      (met) =>
        met.day !== null &&
        fits(open.when, met.day) &&
        [...open.articles].every((id) => !met.articles.has(id)),
    );
    const [only, ...others] = fitting;
    if (only === undefined || others.length > 0) continue;
    only.absorb(open, 'match/channel-not-said');
    gone.add(open);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** When the articles were written, by the contacts they report and announce. */
function narrowedWindows(
  own: ReadonlyMap<ArticleId, Window>,
  clusters: readonly Cluster[],
): ReadonlyMap<ArticleId, Window> {
  const anchors = new Map<ArticleId, Anchor[]>();
  for (const cluster of clusters) {
    const { day } = cluster;
    if (day === null) continue;
    const settling = settlingArticles(cluster.claims);
    for (const { report } of cluster.claims) {
      const list = anchors.get(report.article) ?? [];
      list.push({
        day,
        ahead: liesAhead(report),
        deictic: report.main && isDeictic(report),
        articles: settling,
      });
      anchors.set(report.article, list);
    }
  }
  return new Map([...own].map(([id, window]) => [id, narrowed(window, anchors.get(id) ?? [])]));
}

/** Articles whose words give the day of a contact, the first ten by name: those that need no other article for it. */
export function settlingArticles(claims: readonly Claim[]): readonly ArticleId[] {
  const dated = claims.filter((claim) => claim.day !== null);
  const settling = dated.filter((claim) => claim.window.linkedFrom.length === 0);
  const articles = new Set((settling.length > 0 ? settling : dated).map((claim) => claim.report.article));
  return [...articles].sort(byName).slice(0, 10);
}

/** "Nach dem Gespräch mit …": a contact right after the one its article is about took place on that day. */
function relatedDays(
  clusters: readonly Cluster[],
  windows: ReadonlyMap<ArticleId, Window>,
): ReadonlyMap<string, Day> {
  const dayOf = new Map<string, Day>();
  for (const { claims, day } of clusters)
    for (const { report } of claims) if (day !== null && report.main) dayOf.set(report.id, day);
  const found = new Map<string, Day>();
  for (const { claims } of clusters) {
    for (const { report } of claims) {
      const day = followedDay(report, dayOf);
      const window = windows.get(report.article);
      if (day !== null && window !== undefined && window.to <= day + 1) found.set(report.id, day);
    }
  }
  return found;
}

function followedDay(report: OutlinedReport, dayOf: ReadonlyMap<string, Day>): Day | null {
  if (report.values['date'] !== undefined || liesAhead(report)) return null;
  for (const { value } of report.values['relation'] ?? []) {
    const { relation, report: other } = value as Relation;
    const day = relation === 'after' && other !== undefined ? dayOf.get(other) : undefined;
    if (day !== undefined) return day;
  }
  return null;
}
