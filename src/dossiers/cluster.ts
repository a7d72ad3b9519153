import type { ArticleId } from '../model/article.ts';
import type { OutlinedReport } from '../model/outline.ts';
import { folded } from '../text/fold.ts';
import type { Claim } from './claim.ts';
import { isoDay } from '../record/values/days.ts';
import type { Day } from './when.ts';
import { meet, shown, soleDay, type When } from './when.ts';

/** Reports that are taken to be of one contact, in the making. What decides on joining is kept in sums, not searched for. */
export class Cluster {
  readonly claims: Claim[];
  readonly articles = new Set<ArticleId>();
  /** The day, where a report gives it, or where all of them together leave one. */
  get day(): Day | null {
    return this.#day;
  }
  readonly because: string[] = [];
  /** What all claims together leave of the day. */
  when: When;
  allMain = true;
  allDated = true;
  #day: Day | null;
  readonly #types = new Set<string>();
  readonly #places = new Set<string>();
  readonly #parts = new Set<boolean>();

  constructor(first: Claim) {
    this.claims = [first];
    this.when = first.when;
    this.#day = first.day;
    this.#count(first);
  }

  /** A cluster with the same claims, so that one that is kept stays as it is. */
  copy(): Cluster {
    const [first, ...others] = this.claims;
    if (first === undefined) throw new RangeError('a cluster without claims');
    const copy = new Cluster(first);
    for (const claim of others) copy.#add(claim);
    copy.because.push(...this.because);
    return copy;
  }

  /** Adds a claim. The reason is a rule name with what it went by. */
  join(claim: Claim, rule: string): void {
    const who = claim.report.participants.map((one) => one.name).join(', ');
    const day = this.day === null ? shown(this.when) : isoDay(this.day);
    this.because.push(`${claim.report.id} ${rule}: ${who}; ${shown(claim.when)} fits ${day}`);
    this.#add(claim);
  }

  #add(claim: Claim): void {
    this.claims.push(claim);
    this.when = meet(this.when, claim.when) ?? this.when;
    this.#day ??= soleDay(this.when);
    this.#count(claim);
  }

  /** Takes in another cluster. */
  absorb(other: Cluster, rule: string): void {
    this.because.push(...other.because);
    for (const claim of other.claims) this.join(claim, rule);
  }

  /** How well a claim fits beyond people and day: 4 for the type, 2 for the place, 1 for main or passing. */
  affinity({ report }: Claim): number {
    const place = placeOf(report);
    return (
      (this.#types.has(report.type) ? 4 : 0) +
      (place !== null && this.#places.has(place) ? 2 : 0) +
      (this.#parts.has(report.main) ? 1 : 0)
    );
  }

  /** No report says by which channel, or whether they met. */
  get isOpenCall(): boolean {
    return this.#types.size === 1 && this.#types.has('call');
  }

  samePlace({ report }: Claim): boolean {
    const place = placeOf(report);
    return place !== null && this.#places.has(place);
  }

  #count({ report, dated }: Claim): void {
    this.articles.add(report.article);
    this.allMain &&= report.main;
    this.allDated &&= dated;
    this.#types.add(report.type);
    this.#parts.add(report.main);
    const place = placeOf(report);
    if (place !== null) this.#places.add(place);
  }
}

/** The place a report gives for the whole contact, folded. */
function placeOf(report: OutlinedReport): string | null {
  for (const { value } of report.values['place'] ?? []) {
    if (typeof value === 'object' && value !== null && 'place' in value && !('participant' in value)) {
      return folded(String(value.place));
    }
  }
  return null;
}
