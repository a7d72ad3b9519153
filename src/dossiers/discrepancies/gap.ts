import { evidence, type Evidence } from '../../model/evidence.ts';
import type { Dossier } from '../../model/dossier.ts';
import { reportsOf, type Coverage, type Difference } from '../coverage.ts';
import { isOpen } from '../when.ts';

/** At most this many words of the articles that could settle the day are shown. */
const CLUES = 4;

/** Contacts that an article is about, that were held, and whose day the articles do not give: the user may know it. */
export function* gaps(coverage: Coverage): Generator<Difference> {
  for (const dossier of coverage.dossiers) {
    if (!dossier.main || dossier.status !== 'held' || dossier.date?.precision === 'day') continue;
    const said = (dossier.attributes['date']?.values ?? []).map(({ value, reports }) => ({
      value,
      evidence: reports.flatMap((report) => report.evidence),
    }));
    const first = reportsOf(coverage, dossier)[0]?.first;
    const none = first === undefined ? [] : [{ value: null, evidence: [first] }];
    yield {
      kind: 'gap',
      severity: 'needs_user',
      contact: dossier.id,
      attribute: 'date',
      rule: 'gap/day-not-given',
      values: [...(said.length > 0 ? said : none), ...clues(coverage, dossier)],
    };
  }
}

/** Weekdays in the articles that would give the day, were the day of publication known. */
function clues(coverage: Coverage, dossier: Dossier): Difference['values'] {
  const found = reportsOf(coverage, dossier).flatMap((report): { value: unknown; evidence: Evidence[] }[] => {
    const article = coverage.articles.get(report.article);
    if (article === undefined || !report.main) return [];
    const open = coverage.seen.get(report.article)?.all('time') ?? [];
    return open
      .filter(({ value }) => value.resolved === undefined && isOpen(value.value))
      .map((time) => ({
        value: time.value.candidates ?? time.value.value,
        evidence: [evidence(article, time)],
      }));
  });
  return found.slice(0, CLUES);
}
