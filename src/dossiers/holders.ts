import { isoDay } from '../record/values/days.ts';
import type { Cluster } from './cluster.ts';
import type { Holder } from './link.ts';

/** Which dossier will hold a report, with its day. */
export function holdersOf(
  named: Iterable<{ readonly id: string; readonly cluster: Cluster }>,
): (report: string) => Holder | undefined {
  const holders = new Map<string, Holder>();
  for (const { id, cluster } of named) {
    const holder: Holder = cluster.day === null ? { id } : { id, date: isoDay(cluster.day) };
    for (const { report } of cluster.claims) holders.set(report.id, holder);
  }
  return (report) => holders.get(report);
}
