import type { Coverage, OutlinedCoverage } from '../../dossiers/coverage.ts';
import { byName, groupBy } from '../../dossiers/group-by.ts';
import type { Origins } from '../../dossiers/origins.ts';
import type { ArticleId } from '../../model/article.ts';
import type { Discrepancy, Dossier } from '../../model/dossier.ts';
import { ATTRIBUTES } from '../../record/index.ts';
import type { Reader } from '../../store/index.ts';
import type { Loaded } from './loaded.ts';
import type { Named } from './named.ts';
import type { State } from './state.ts';

/** What is searched. */
export interface Searching {
  readonly named: Named;
  readonly overview: OutlinedCoverage;
  readonly origins: Origins;
  readonly outlines: State['outlines'];
  readonly before: State;
  readonly loaded: Loaded;
  readonly reader: Reader;
  /** Articles that were read anew. */
  readonly changed: ReadonlySet<ArticleId>;
  /** Articles that are changed, or speak of a contact that is built anew or gone. */
  readonly touched: ReadonlySet<ArticleId>;
}

/** What was found, by the place where it was looked for; places that were not looked at are not named. */
export type Found = Map<string, readonly Discrepancy[]>;

/** The coverage of some contacts and articles, in canonical order, as far as it was loaded. */
export function coverageOf(
  { loaded, origins }: Searching,
  ids: Iterable<ArticleId>,
  dossiers: readonly Dossier[],
): Coverage {
  const sorted = [...new Set(ids)].sort(byName);
  const within = <T>(all: ReadonlyMap<ArticleId, T>): Map<ArticleId, T> =>
    new Map(
      sorted.flatMap((id) => {
        const one = all.get(id);
        return one === undefined ? [] : [[id, one] as const];
      }),
    );
  const reports = sorted.flatMap((id) => loaded.readings.get(id)?.reports ?? []);
  return {
    articles: within(loaded.articles),
    seen: within(loaded.seen),
    statements: within(loaded.statements),
    reports: groupBy(
      reports.sort((a, b) => byName(a.id, b.id)),
      ({ article }) => article,
    ),
    dossiers,
    holders: new Map(dossiers.flatMap((dossier) => dossier.reports.map((id) => [id, dossier]))),
    attributes: ATTRIBUTES,
    origins,
  };
}
