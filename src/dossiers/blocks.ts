import type { OutlinedReport } from '../model/outline.ts';
import { claimOf, saidIn, type Claim, type Said } from './claim.ts';
import type { Cluster } from './cluster.ts';
import type { Day } from './when.ts';
import type { Window } from './window.ts';

/** One round of a matching. */
export interface Round {
  /** The claim of a report; of an unchanged report in the same window the very one of the matching before. */
  readonly claim: (report: OutlinedReport, window: Window, given: Day | null) => Claim;
  /** Groups the claims of the same people, or takes what is known of the very same claims. */
  readonly group: (
    people: string,
    claims: readonly Claim[],
    group: (claims: readonly Claim[]) => readonly Cluster[],
  ) => readonly Cluster[];
}

interface Block {
  readonly claims: readonly Claim[];
  /** As they were grouped; never changed, only copied. */
  readonly clusters: readonly Cluster[];
}

interface Claimed {
  readonly claim: Claim;
  readonly window: Window;
  readonly given: Day | null;
}

/**
 * The blocks of a matching: for each round and the same people, their claims and how they were grouped. The next matching
 * groups only those again of which a claim is new, gone, or of another time.
 */
export class Blocks {
  readonly #known: ReadonlyMap<string, Block>;
  readonly #now = new Map<string, Block>();
  /** By round. Reports are remembered as the objects they are: what is handed in again must be the same. */
  readonly #claims: readonly WeakMap<OutlinedReport, Claimed>[];
  readonly #said: WeakMap<OutlinedReport, Said>;

  constructor(before?: Blocks) {
    this.#known = before ? before.#now : new Map<string, Block>();
    this.#claims = before ? before.#claims : Array.from({ length: MOST_ROUNDS }, () => new WeakMap());
    this.#said = before ? before.#said : new WeakMap<OutlinedReport, Said>();
  }

  inRound(round: number): Round {
    return {
      claim: (report, window, given) => this.#claim(report, { round, window, given }),
      group: (people, claims, group) => {
        const name = `${round} ${people}`;
        const known = this.#known.get(name);
        const block = known && areSame(known.claims, claims) ? known : { claims, clusters: group(claims) };
        this.#now.set(name, block);
        return block.clusters;
      },
    };
  }

  #claim(
    report: OutlinedReport,
    { round, window, given }: { readonly round: number; readonly window: Window; readonly given: Day | null },
  ): Claim {
    const known = this.#claims[round]?.get(report);
    if (known?.given === given && isSameWindow(known.window, window)) return known.claim;
    const said = this.#said.get(report) ?? saidIn(report);
    const claim = claimOf(report, window, given, said);
    this.#said.set(report, said);
    this.#claims[round]?.set(report, { claim, window, given });
    return claim;
  }
}

const MOST_ROUNDS = 3;

function areSame(a: readonly Claim[], b: readonly Claim[]): boolean {
  return a.length === b.length && a.every((claim, i) => claim === b[i]);
}

function isSameWindow(a: Window, b: Window): boolean {
  return a === b || (a.from === b.from && a.to === b.to && a.linkedFrom.join() === b.linkedFrom.join());
}
