import type { Claim } from './claim.ts';
import type { Cluster } from './cluster.ts';

/** Groups the claims of the same people, or takes what is known of the very same claims. */
export type Grouping = (
  people: string,
  claims: readonly Claim[],
  group: (claims: readonly Claim[]) => readonly Cluster[],
) => readonly Cluster[];

interface Block {
  readonly claims: readonly Claim[];
  /** As they were grouped; never changed, only copied. */
  readonly clusters: readonly Cluster[];
}

/**
 * The blocks of a compile: for each round and the same people, their claims and how they were grouped. The next compile
 * groups only those again of which a claim is new, gone, or of another time.
 */
export class Blocks {
  readonly #known: ReadonlyMap<string, Block>;
  readonly #now = new Map<string, Block>();
  readonly #changed = new Set<string>();

  constructor(before?: Blocks) {
    this.#known = before ? before.#now : new Map<string, Block>();
  }

  /** Names of the people whose contacts were grouped anew. */
  get changed(): ReadonlySet<string> {
    return this.#changed;
  }

  inRound(round: number): Grouping {
    return (people, claims, group) => {
      const name = `${round} ${people}`;
      const known = this.#known.get(name);
      const block = known && areSame(known.claims, claims) ? known : { claims, clusters: group(claims) };
      if (block !== known) this.#changed.add(people);
      this.#now.set(name, block);
      return block.clusters;
    };
  }
}

/** True for the same reports in the same order, read in articles of the same time. */
export function areSame(a: readonly Claim[], b: readonly Claim[]): boolean {
  return a.length === b.length && a.every((claim, i) => isSame(claim, b[i]));
}

/** The same report, read in an article of the same time. */
function isSame(a: Claim, b: Claim | undefined): boolean {
  if (b === undefined || a.report !== b.report || a.day !== b.day || a.dated !== b.dated) return false;
  const times = [
    a.window.from - b.window.from,
    a.window.to - b.window.to,
    a.when.from - b.when.from,
    a.when.to - b.when.to,
  ];
  // Infinity minus itself is no number, and the same.
  if (times.some((apart) => apart !== 0 && !Number.isNaN(apart))) return false;
  return a.window.linkedFrom.join() === b.window.linkedFrom.join();
}
