import { CONTACT_FAMILY } from '../model/contact.ts';
import type { Report } from '../model/report.ts';
import { foldedWords } from '../text/fold.ts';
import { sideOf } from '../record/values/actors.ts';
import type { Claim } from './claim.ts';
import type { Cluster } from './cluster.ts';
import { byName, groupBy } from './group-by.ts';

/**
 * Joins descriptions of one meeting that name those who take part differently. Days and families are the same; what
 * else must hold is said by each rule. Principals ("Biden and Putin") never join their states by such a rule.
 */
export function joinDescribed(clusters: readonly Cluster[]): readonly Cluster[] {
  const gone = new Set<Cluster>();
  const onDays = groupBy(
    clusters.filter((cluster) => cluster.day !== null),
    (cluster) => `${familyOf(cluster)} ${cluster.day ?? 0}`,
  );
  for (const sameDay of onDays.values()) {
    if (sameDay.length < 2) continue;
    const sorted = [...sameDay].sort((a, b) => byName(idOf(a), idOf(b)));
    for (const [i, a] of sorted.entries()) {
      for (const b of sorted.slice(i + 1)) {
        if (gone.has(a) || gone.has(b)) continue;
        const rule = ruleFor(a, b, clusters);
        if (rule === null) continue;
        a.absorb(b, rule);
        gone.add(b);
      }
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

function familyOf(cluster: Cluster): string {
  return CONTACT_FAMILY[firstOf(cluster).type];
}

function idOf(cluster: Cluster): string {
  return cluster.claims[0]?.report.id ?? '';
}

function ruleFor(a: Cluster, b: Cluster, all: readonly Cluster[]): string | null {
  if ([...b.articles].some((id) => a.articles.has(id))) return null;
  const [one, other] = [firstOf(a), firstOf(b)];
  if (manyShared(one, other)) return 'match/most-of-many';
  if (familyOf(a) !== 'meeting') return null;
  if (bodyOf(one, other) || bodyOf(other, one)) return 'match/body-named-for-its-members';
  if (delegates(one, other) && sharePlace(a, b)) return 'match/delegates-of-the-same-states';
  const described = samePlanned(a, b) && wider(one, other) && shareOther(a, b, all);
  return described ? 'match/described-differently' : null;
}

function firstOf(cluster: Cluster): Report {
  const [first] = cluster.claims;
  if (first === undefined) throw new RangeError('a cluster without claims');
  return first.report;
}

function sidesOf(report: Report): ReadonlySet<string> {
  return new Set(report.participants.map(sideOf));
}

function isPersonal(report: Report): boolean {
  return report.participants.some((one) => one.kind === 'person');
}

/** One names a body whose name names all whom the other names: the "NATO-Russia Council" is Russia and NATO. */
function bodyOf({ participants: [body, ...rest] }: Report, { participants: members }: Report): boolean {
  if (body === undefined || rest.length > 0 || members.length < 2) return false;
  const name = foldedWords(body.name);
  return members.every((member) => foldedWords(member.name).every((word) => name.includes(word)));
}

/** One names states, the other who spoke for exactly these states. */
function delegates(a: Report, b: Report): boolean {
  if (isPersonal(a) === isPersonal(b)) return false;
  const [left, right] = [sidesOf(a), sidesOf(b)];
  return left.size > 1 && left.size === right.size && [...left].every((side) => right.has(side));
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
function wider(a: Report, b: Report): boolean {
  if (isPersonal(a) || isPersonal(b)) return false;
  const isWide = ({ participants }: Report): boolean =>
    participants.length > 2 || participants.some(({ kind }) => kind === 'group' || kind === 'organisation');
  const left = sidesOf(a);
  return (isWide(a) || isWide(b)) && [...sidesOf(b)].some((side) => left.has(side));
}

/** Both descriptions stand in articles that announce another contact in common: one series of dates. */
function shareOther(a: Cluster, b: Cluster, all: readonly Cluster[]): boolean {
  return all.some(
    (other) =>
      other !== a &&
      other !== b &&
      other.claims.some(({ report }) => report.tense === 'before' && a.articles.has(report.article)) &&
      other.claims.some(({ report }) => report.tense === 'before' && b.articles.has(report.article)),
  );
}

/** Two lists of three or more people or states of which two thirds of the shorter are in both. */
function manyShared(a: Report, b: Report): boolean {
  const [left, right] = [a, b].map((report) => new Set(report.participants.map((one) => one.id)));
  if (left === undefined || right === undefined || left.size < 3 || right.size < 3) return false;
  const shared = [...left].filter((id) => right.has(id)).length;
  return shared * 3 >= Math.min(left.size, right.size) * 2;
}

/** The report whose naming of those who take part is shown: members before their body, no unnamed groups, the most reports, the fewest people. */
export function namedBest(claims: readonly Claim[]): Report {
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
