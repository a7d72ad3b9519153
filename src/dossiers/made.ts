import { createHash } from 'node:crypto';
import type { Relation } from '../record/values/relation.ts';
import type { Claim } from './claim.ts';
import type { Cluster } from './cluster.ts';
import type { Origins } from './origins.ts';

/** What decides, beside the reports of a contact, what its dossier says. */
export interface Making {
  readonly origins: Origins;
  /** What holds a report, named in any way that tells contacts apart. */
  readonly holderOf: (report: string) => string | undefined;
  /** What the user entered for the contact of a report, in any form that tells it apart; absent for nothing. */
  readonly entered: ReadonlyMap<string, string>;
}

/**
 * Tells two clusters apart whose dossiers may differ: the same of the same reports, as long as their articles were not
 * read anew. It takes in everything that `dossierOf` looks at.
 */
export function madeOf(cluster: Cluster, making: Making): string {
  const { claims, because, day, articles } = cluster;
  const parts = [
    String(day),
    ...claims.map((claim) => claimed(claim)),
    ...because,
    ...textsOf([...articles], making.origins),
    ...claims.flatMap(({ report }) => making.entered.get(report.id) ?? []),
    ...relationsOf(cluster).map((id) => making.holderOf(id) ?? ''),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('base64').slice(0, 22);
}

/** Which of the articles have one text, whatever its first is called: by number of the text. */
function textsOf(articles: readonly string[], origins: Origins): readonly string[] {
  const numbers = new Map<string, number>();
  return articles.map((id) => {
    const text = origins.get(id) ?? id;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return String(number);
  });
}

function claimed({ report, day, window }: Claim): string {
  return `${report.id} ${String(day)} ${window.linkedFrom.join(' ')}`;
}

/** Reports that the words of a contact set before or after it. */
export function relationsOf({ claims }: Cluster): readonly string[] {
  return claims.flatMap(({ report: { values } }) =>
    [...(values['next_steps'] ?? []), ...(values['previous'] ?? []), ...(values['relation'] ?? [])].flatMap(
      ({ value }) => (value as Partial<Relation>).report ?? [],
    ),
  );
}
