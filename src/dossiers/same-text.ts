import type { Claim } from './claim.ts';
import type { Cluster } from './cluster.ts';
import { groupBy } from './group-by.ts';
import type { Origins } from './origins.ts';

/**
 * Contacts without a day that copies of one text tell in the same words are one: the copy whose date is known settles
 * the other ("zwei Tage danach").
 */
export function joinSameText(clusters: readonly Cluster[], origins: Origins): readonly Cluster[] {
  const gone = new Set<Cluster>();
  const told = clusters.flatMap((cluster) =>
    cluster.claims.map((claim) => ({ cluster, key: keyOf(claim, origins) })),
  );
  for (const group of groupBy(told, ({ key }) => key).values()) {
    const homes = [...new Set(group.map(({ cluster }) => cluster))].filter((cluster) => !gone.has(cluster));
    const home = homes.find(({ day }) => day !== null) ?? homes[0];
    for (const other of homes) {
      if (home === undefined || other === home || other.day !== null || !apart(home, other)) continue;
      home.absorb(other, 'match/same-text');
      gone.add(other);
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** The origin of the article, the people, and the words that tell of the contact. */
function keyOf({ report, block }: Claim, origins: Origins): string {
  return JSON.stringify([origins.get(report.article) ?? report.article, block, report.first.quote]);
}

function apart(a: Cluster, b: Cluster): boolean {
  return [...b.articles].every((id) => !a.articles.has(id));
}
