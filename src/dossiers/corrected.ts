import type { Correction } from '../model/correction.ts';
import type { OutlinedArticle, OutlinedReport } from '../model/outline.ts';
import type { Blocks } from './blocks.ts';
import type { Cluster } from './cluster.ts';
import { joinDescribed } from './described.ts';
import { byName } from './group-by.ts';
import { match } from './match.ts';
import type { Origins } from './origins.ts';
import { joinSameText } from './same-text.ts';
import { joinUndated } from './undated.ts';

/** What the user corrected, and which articles are copies. */
export interface Guidance {
  readonly corrections: readonly Correction[];
  readonly origins: Origins;
  /** What an earlier matching grouped; it takes up what this one groups. */
  readonly blocks?: Blocks;
}

/** Matches reports as the user corrected it: ignored ones left out, parted ones alone, joined ones together. */
export function corrected(
  articles: readonly OutlinedArticle[],
  reports: readonly OutlinedReport[],
  { corrections, origins, blocks }: Guidance,
): readonly Cluster[] {
  const named = (kind: 'ignore' | 'part'): ReadonlySet<string> =>
    new Set(corrections.flatMap((one) => (one.kind === kind ? [one.report] : [])));
  const [ignored, parted] = [named('ignore'), named('part')];
  const active = reports.filter(({ id }) => !ignored.has(id));
  const free = active.filter(({ id }) => !parted.has(id));
  const alone = active.filter(({ id }) => parted.has(id));
  const clusters = [
    ...joinSameText(joinUndated(joinDescribed(match(articles, free, blocks))), origins),
    ...alone.flatMap((report) => match(articles, [report])),
  ];
  return joinedByUser(clusters, corrections);
}

function joinedByUser(clusters: readonly Cluster[], corrections: readonly Correction[]): readonly Cluster[] {
  const gone = new Set<Cluster>();
  for (const correction of corrections) {
    if (correction.kind !== 'join') continue;
    const wanted = new Set(correction.reports);
    const [first, ...others] = clusters
      .filter((cluster) => !gone.has(cluster) && cluster.claims.some(({ report }) => wanted.has(report.id)))
      .sort((a, b) => byName(a.claims[0]?.report.id ?? '', b.claims[0]?.report.id ?? ''));
    for (const other of others) {
      first?.absorb(other, `entered: ${correction.because}`);
      gone.add(other);
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}
