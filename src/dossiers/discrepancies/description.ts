import type { Report } from '../../model/report.ts';
import { blockOf } from '../claim.ts';
import { reportsOf, type Coverage, type Difference } from '../coverage.ts';
import { groupBy } from '../group-by.ts';

/** One planned contact whose participants the articles name differently. */
export function* descriptionConflicts(coverage: Coverage): Generator<Difference> {
  for (const dossier of coverage.dossiers) {
    if (!dossier.because.some((reason) => reason.includes(' match/described-differently:'))) continue;
    const ways = [...groupBy(reportsOf(coverage, dossier), blockOf).values()];
    yield {
      kind: 'description_conflict',
      severity: 'conflict',
      contact: dossier.id,
      attribute: 'participants',
      rule: 'description/participants-named-differently',
      values: ways.map((reports) => ({
        value: namesOf(reports),
        evidence: reports.map((report) => report.first),
      })),
    };
  }
}

function namesOf([first]: readonly Report[]): string {
  return first?.participants.map((one) => one.name).join(', ') ?? '';
}
