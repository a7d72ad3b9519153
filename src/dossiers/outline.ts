import type { Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Outline, OutlinedReport, OutlinedValue } from '../model/outline.ts';
import type { Report } from '../model/report.ts';
import type { Statement } from '../model/statement.ts';
import { sideOf } from '../record/values/actors.ts';
import { longSayings } from './discrepancies/attribution.ts';
import { sincesIn } from './discrepancies/since.ts';
import { byPlace, quotationsOf } from './statements.ts';

/** What one article yielded. */
export interface Yielded {
  readonly article: Article;
  readonly reports: readonly Report[];
  readonly statements: readonly Statement[];
  readonly seen: Seen;
}

/** The attributes that matching and naming look at; a test holds that the outlines match as the reports do. */
const MATCHED = ['date', 'start', 'end', 'duration', 'place', 'relation', 'next_steps', 'previous'] as const;

/** The outline of one article. */
export function outlineOf({ article, reports, statements: told, seen }: Yielded): Outline {
  const { id, sha256, published } = article;
  const statements = [...told].sort(byPlace);
  const speakers = statements.flatMap(({ speaker }) => speaker?.actors.slice(0, 1) ?? []);
  return {
    id,
    sha256,
    published: { value: published.value },
    reports: reports.map(outlined),
    quotations: quotationsOf(article, told),
    sayings: longSayings({ article, statements, seen }),
    sinces: sincesIn(article, seen).map(({ from, sides }) => ({ from, sides: [...sides].sort() })),
    speaking: [...new Set(speakers.map(sideOf))].sort(),
  };
}

function outlined(report: Report): OutlinedReport {
  const { id, article, type, status, participants, main, tense, cutOff, first } = report;
  const values = Object.fromEntries(
    MATCHED.flatMap((name) => {
      const said = report.values[name];
      return said === undefined ? [] : [[name, said.map(valueIn)]];
    }),
  );
  const cut = cutOff === true ? { cutOff } : {};
  return { id, article, type, status, participants, main, tense, ...cut, first, values };
}

function valueIn({ value, mod, evidence: [{ start, end }] }: OutlinedValue): OutlinedValue {
  return { value, ...(mod === undefined ? {} : { mod }), evidence: [{ start, end }] };
}
