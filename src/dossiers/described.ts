import type { ActorRef } from '../model/actor.ts';
import type { ArticleId } from '../model/article.ts';
import { CONTACT_FAMILY } from '../model/contact.ts';
import type { OutlinedReport } from '../model/outline.ts';
import { contactType } from '../record/values/contact-codes.ts';
import type { Claim } from './claim.ts';
import type { Cluster } from './cluster.ts';
import { byName, groupBy } from './group-by.ts';
import {
  delegates,
  isBodyOf,
  isOrganisationOf,
  isPersonal,
  leavesOut,
  manyShared,
  sameBySides,
  sidesOf,
} from './naming.ts';
import { fits, type Day } from './when.ts';

/** An open cluster is laid beside those of each day it leaves, where these are no more: "am Dienstag" in an article of August. */
const FEW_DAYS = 7;
const STRETCH = 45;

/**
 * Joins descriptions of one contact that name those who take part differently. Days and families are the same; what
 * else must hold is said by each rule. Where a description fits two others by a rule, it joins neither.
 */
export function joinDescribed(clusters: readonly Cluster[]): readonly Cluster[] {
  const gone = new Set<Cluster>();
  const sorted = [...clusters].sort((a, b) => byName(idOf(a), idOf(b)));
  const onDays = byDays(sorted);
  const announcing = new Announcing(sorted);
  const besideOf = (a: Cluster): readonly Cluster[] => {
    const onSameDays = new Set(daysOf(a).flatMap((day) => onDays.get(`${familyOf(a)} ${day}`) ?? []));
    return [...onSameDays].filter((b) => b !== a && !gone.has(b) && mayBeOne(a, b));
  };
  const fittingOf = (a: Cluster, beside: readonly Cluster[], { fits, ofStretch }: Rule): readonly Cluster[] =>
    beside.filter(
      (b) =>
        !gone.has(b) && mayBeOne(a, b) && (ofStretch === true || isDated(a, b)) && fits(a, b, announcing),
    );
  for (const a of sorted) {
    if (gone.has(a)) continue;
    const beside = besideOf(a);
    for (const rule of RULES) {
      const [b, ...rest] = fittingOf(a, beside, rule);
      if (b === undefined || rest.length > 0 || fittingOf(b, besideOf(b), rule).length > 1) continue;
      const [home, other] = homeOf(a, b);
      home.absorb(other, rule.name);
      announcing.add(home, other);
      gone.add(other);
      if (other === a) break;
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

function byDays(clusters: readonly Cluster[]): ReadonlyMap<string, readonly Cluster[]> {
  const placed = clusters.flatMap((cluster) =>
    daysOf(cluster).map((day) => ({ cluster, key: `${familyOf(cluster)} ${day}` })),
  );
  const groups = groupBy(placed, ({ key }) => key);
  return new Map([...groups].map(([key, list]) => [key, list.map(({ cluster }) => cluster)]));
}

/** The day, the few days that the words leave, or a longer stretch as a whole: "im Mai". */
function daysOf({ day, when, allDated }: Cluster): readonly (Day | string)[] {
  if (day !== null) return [day];
  if (!allDated || !(when.to - when.from < STRETCH)) return [];
  const days = Array.from({ length: when.to - when.from + 1 }, (_, i) => when.from + i);
  const left = days.filter((one) => fits(when, one));
  return left.length <= FEW_DAYS ? left : [`${when.from}-${when.to}`];
}

/** Another naming, and no article that tells of both. */
function mayBeOne(a: Cluster, b: Cluster): boolean {
  return a.claims[0]?.block !== b.claims[0]?.block && [...b.articles].every((id) => !a.articles.has(id));
}

/** At least one of them has its day. */
function isDated(a: Cluster, b: Cluster): boolean {
  return a.day !== null || b.day !== null;
}

/** The one with a day, else the first by name, takes in the other. */
function homeOf(a: Cluster, b: Cluster): readonly [Cluster, Cluster] {
  const first = (a.day === null) === (b.day === null) ? idOf(a) < idOf(b) : a.day !== null;
  return first ? [a, b] : [b, a];
}

function familyOf(cluster: Cluster): string {
  return CONTACT_FAMILY[firstOf(cluster).type];
}

function idOf(cluster: Cluster): string {
  return cluster.claims[0]?.report.id ?? '';
}

interface Rule {
  readonly name: string;
  readonly fits: (a: Cluster, b: Cluster, announcing: Announcing) => boolean;
  /** The same longer stretch will do, where neither has a day. */
  readonly ofStretch?: true;
}

/** Which namings are of one contact, the surest first. */
const RULES: readonly Rule[] = [
  { name: 'match/most-of-many', fits: (a, b) => manyShared(whoOf(a), whoOf(b)) && sameKind(a, b) },
  {
    name: 'match/state-named-for-its-people',
    fits: (a, b) => sameBySides(whoOf(a), whoOf(b)) && sameKind(a, b),
    ofStretch: true,
  },
  {
    name: 'match/body-named-for-its-members',
    fits: (a, b) => areMeetings(a) && (isBodyOf(whoOf(a), whoOf(b)) || isBodyOf(whoOf(b), whoOf(a))),
  },
  {
    name: 'match/organisation-named-for-its-body',
    fits: (a, b) =>
      areMeetings(a) &&
      sameKind(a, b) &&
      (isOrganisationOf(whoOf(a), whoOf(b)) || isOrganisationOf(whoOf(b), whoOf(a))),
  },
  {
    name: 'match/delegates-of-the-same-states',
    fits: (a, b) => areMeetings(a) && delegates(whoOf(a), whoOf(b)) && sameKind(a, b),
  },
  {
    name: 'match/one-more-named',
    fits: (a, b) =>
      (leavesOut(whoOf(a), whoOf(b)) || leavesOut(whoOf(b), whoOf(a))) &&
      sameKind(a, b) &&
      ((a.allMain && b.allMain) || sharePlace(a, b)),
  },
  {
    name: 'match/described-differently',
    fits: (a, b, announcing) =>
      areMeetings(a) && samePlanned(a, b) && wider(whoOf(a), whoOf(b)) && announcing.shareOther(a, b),
  },
];

function firstOf(cluster: Cluster): OutlinedReport {
  const [first] = cluster.claims;
  if (first === undefined) throw new RangeError('a cluster without claims');
  return first.report;
}

function whoOf(cluster: Cluster): readonly ActorRef[] {
  return firstOf(cluster).participants;
}

function areMeetings(cluster: Cluster): boolean {
  return familyOf(cluster) === 'meeting';
}

/** A phone call is no video call: of different people they are two. */
function sameKind(a: Cluster, b: Cluster): boolean {
  return contactType.compare({ value: firstOf(a).type }, { value: firstOf(b).type }) !== 'conflict';
}

function sharePlace(a: Cluster, b: Cluster): boolean {
  return b.claims.some((claim) => a.samePlace(claim));
}

function samePlanned(a: Cluster, b: Cluster): boolean {
  return [...a.claims, ...b.claims].every(
    ({ report }) => report.status === 'planned' || report.tense === 'before',
  );
}

/** No people by name, someone in common, and one of the two is a wide circle: three or more, a group, an organisation. */
function wider(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  if (isPersonal(a) || isPersonal(b)) return false;
  const isWide = (who: readonly ActorRef[]): boolean =>
    who.length > 2 || who.some(({ kind }) => kind === 'group' || kind === 'organisation');
  const left = sidesOf(a);
  return (isWide(a) || isWide(b)) && [...sidesOf(b)].some((side) => left.has(side));
}

/** Which contacts each article announces. */
class Announcing {
  readonly #in = new Map<ArticleId, Set<Cluster>>();

  constructor(clusters: readonly Cluster[]) {
    for (const cluster of clusters) this.add(cluster, cluster);
  }

  /** What the articles announce as the one is now a contact of the other. */
  add(home: Cluster, told: Cluster): void {
    for (const { report } of told.claims) {
      if (report.tense !== 'before') continue;
      const there = this.#in.get(report.article);
      if (there === undefined) this.#in.set(report.article, new Set([home]));
      else there.add(home);
    }
  }

  /** Both descriptions stand in articles that announce another contact in common: one series of dates. */
  shareOther(a: Cluster, b: Cluster): boolean {
    const [near, far] = [this.#beside(a), this.#beside(b)];
    return [...near].some((other) => other !== a && other !== b && far.has(other));
  }

  #beside({ articles }: Cluster): ReadonlySet<Cluster> {
    return new Set([...articles].flatMap((article) => [...(this.#in.get(article) ?? [])]));
  }
}

/** The report whose naming of those who take part is shown: members before their body, no unnamed groups, the most reports, the fewest people. */
export function namedBest(claims: readonly Claim[]): OutlinedReport {
  const sets = [...groupBy(claims, (claim) => claim.block).values()];
  const vague = (list: readonly Claim[]): number =>
    list[0]?.report.participants.filter((one) => one.kind === 'group' || one.id.startsWith('x:')).length ?? 0;
  const alone = (list: readonly Claim[]): number => Number(list[0]?.report.participants.length === 1);
  sets.sort(
    (a, b) =>
      alone(a) - alone(b) ||
      vague(a) - vague(b) ||
      b.length - a.length ||
      (a[0]?.report.participants.length ?? 0) - (b[0]?.report.participants.length ?? 0) ||
      byName(a[0]?.block ?? '', b[0]?.block ?? ''),
  );
  const best = sets[0]?.reduce((one, other) => (rank(other) < rank(one) ? other : one));
  if (best === undefined) throw new RangeError('a dossier without reports');
  return best.report;
}

/** Main reports written after the event first. */
function rank({ report }: Claim): number {
  return (report.main ? 0 : 2) + (report.tense === 'after' ? 0 : 1);
}
