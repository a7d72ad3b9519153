import type { Dossier } from '../model/dossier.ts';
import type { Report } from '../model/report.ts';
import type { Relation } from '../record/values/relation.ts';
import { areSame } from './blocks.ts';
import type { Claim } from './claim.ts';
import type { Cluster } from './cluster.ts';
import { dossierOf, type Building } from './dossier.ts';

interface Known {
  readonly claims: readonly Claim[];
  /** Everything else that the dossier was made of. */
  readonly made: readonly unknown[];
  readonly dossier: Dossier;
}

/** The dossiers of a compile with what they were made of: the next one builds only those again that are made of something else. */
export class KnownDossiers {
  readonly #known: ReadonlyMap<string, Known>;
  readonly #now = new Map<string, Known>();
  readonly #rebuilt: Dossier[] = [];

  constructor(before?: KnownDossiers) {
    this.#known = before ? before.#now : new Map<string, Known>();
  }

  /** Those that were built, in the order of building. */
  get rebuilt(): readonly Dossier[] {
    return this.#rebuilt;
  }

  of(id: string, cluster: Cluster, building: Building): Dossier {
    const { claims } = cluster;
    const made = madeOf(cluster, building);
    const known = this.#known.get(id);
    const same = known && areSame(known.claims, claims) && areEqual(known.made, made);
    const now = same ? known : { claims, made, dossier: dossierOf(id, cluster, building) };
    if (now !== known) this.#rebuilt.push(now.dossier);
    this.#now.set(id, now);
    return now.dossier;
  }
}

/** Reasons, the day, origins of the articles, and the dossiers that its relations name. */
function madeOf({ claims, because, day, articles }: Cluster, building: Building): readonly unknown[] {
  const origins = [...articles].map((id) => building.origins.get(id));
  const others = claims.flatMap(({ report }) => relationsOf(report).map(building.dossierOf));
  return [day, ...because, ...origins, ...others.flatMap((one) => [one?.id, one?.date])];
}

function areEqual(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** Reports that the words set before or after this one. */
function relationsOf({ values }: Report): readonly string[] {
  const tied = [
    ...(values['next_steps'] ?? []),
    ...(values['previous'] ?? []),
    ...(values['relation'] ?? []),
  ];
  return tied.flatMap(({ value }) => {
    const { report } = value as Partial<Relation>;
    return report === undefined ? [] : [report];
  });
}
