import { duration } from '../record/values/duration.ts';
import { contactType } from '../record/values/contact-codes.ts';
import type { Claim } from './claim.ts';
import type { Cluster } from './cluster.ts';
import type { Reading } from '../record/values/value-type.ts';
import { byName } from './group-by.ts';

/**
 * One contact that two articles date a day apart: an evening in Washington is the next morning in Beijing, and a paper
 * may err. Joined only when both are about it, both were written after it, its length fits in both, and no other contact
 * of these people lies near. The dates stay a difference. Takes the clusters of one block.
 */
export function joinDayApart(clusters: readonly Cluster[]): readonly Cluster[] {
  const dated = clusters.filter((cluster) => cluster.day !== null).sort((a, b) => dayOf(a) - dayOf(b));
  const gone = new Set<Cluster>();
  for (const [i, a] of dated.entries()) {
    const b = dated[i + 1];
    if (b === undefined || gone.has(a) || dayOf(b) - dayOf(a) !== 1 || !standAlone(dated, i) || !alike(a, b))
      continue;
    const [home, other] = weight(a, b) <= 0 ? [a, b] : [b, a];
    home.absorb(other, 'match/told-a-day-apart');
    gone.add(other);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

function dayOf({ day }: Cluster): number {
  return day ?? -Infinity;
}

/** No third contact a day before the first or after the second, nor another on their days. */
function standAlone(dated: readonly Cluster[], at: number): boolean {
  const [before, first, second, after] = [dated[at - 1], dated[at], dated[at + 1], dated[at + 2]];
  if (first === undefined || second === undefined) return false;
  const clear = before === undefined || dayOf(first) - dayOf(before) > 1;
  return clear && (after === undefined || dayOf(after) - dayOf(second) > 1);
}

function alike(a: Cluster, b: Cluster): boolean {
  if ([...b.articles].some((id) => a.articles.has(id))) return false;
  const told = [...a.claims, ...b.claims];
  if (told.some(({ report }) => !report.main || report.tense === 'before' || report.status !== 'held'))
    return false;
  const [one, other] = [a.claims[0]?.report.type ?? 'call', b.claims[0]?.report.type ?? 'call'];
  if (contactType.compare({ value: one }, { value: other }) === 'conflict') return false;
  const [left, right] = [lengths(a.claims), lengths(b.claims)];
  return left.some((x) => right.some((y) => duration.compare(x, y) !== 'conflict'));
}

function lengths(claims: readonly Claim[]): readonly Reading<string>[] {
  return claims.flatMap(({ report }) =>
    (report.values['duration'] ?? []).flatMap(({ value, mod }) => {
      if (typeof value !== 'string') return [];
      return [mod === undefined ? { value } : { value, mod }];
    }),
  );
}

/** The day that more articles give, else that of the first article by name. */
function weight(a: Cluster, b: Cluster): number {
  const name = (cluster: Cluster): string => cluster.claims[0]?.report.id ?? '';
  return b.articles.size - a.articles.size || byName(name(a), name(b));
}
