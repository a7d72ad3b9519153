import type { ActorRef } from '../model/actor.ts';
import type { ArticleId, Basis } from '../model/article.ts';
import type { ContactStatus, ContactType } from '../model/contact.ts';
import type { Correction } from '../model/correction.ts';
import type { Dossier, DossierAttribute } from '../model/dossier.ts';
import type { OutlinedArticle } from '../model/outline.ts';
import type { Report, ReportedValue } from '../model/report.ts';
import type { Attribute } from '../record/attribute.ts';
import { CONTACT_FAMILY, CONTACT_STATUSES, CONTACT_TYPES } from '../model/contact.ts';
import { contactType } from '../record/values/contact-codes.ts';
import type { Claim } from './claim.ts';
import type { Cluster } from './cluster.ts';
import { standingOf } from './compare.ts';
import { isoDay } from '../record/values/days.ts';
import { namedBest } from './described.ts';
import { byName } from './group-by.ts';
import { identity } from './identity.ts';
import { basisOf, linked, type Holder, type Linked } from './link.ts';
import type { Origins } from './origins.ts';
import { precisionOf } from './when.ts';

/** What dossiers are built with. */
export interface Building {
  readonly attributes: readonly Attribute[];
  readonly origins: Origins;
  readonly corrections: readonly Correction[];
  /** The reports of the clusters, whole, by id. */
  readonly reports: ReadonlyMap<string, Report>;
  /** The dossier that holds a report, by the report's id. */
  readonly dossierOf: (report: string) => Holder | undefined;
}

/** Names a contact by its first evidence: the first by the hash of its text and its place. */
export function clusterId(cluster: Cluster, articles: ReadonlyMap<ArticleId, OutlinedArticle>): string {
  return identity('c', firstPlace(cluster, articles));
}

/** The first evidence of a contact: the hash of its text, and where it begins and ends. */
export function firstPlace(
  cluster: Cluster,
  articles: ReadonlyMap<ArticleId, OutlinedArticle>,
): readonly [string, number, number] {
  let best: readonly [string, number, number] | undefined;
  for (const { report } of cluster.claims) {
    const { article, start, end } = report.first;
    const hash = articles.get(article)?.sha256 ?? article;
    if (best === undefined || hash < best[0] || (hash === best[0] && start < best[1]))
      best = [hash, start, end];
  }
  if (best === undefined) throw new RangeError('a cluster without claims');
  return best;
}

/** Everything the articles say of one contact. */
export function dossierOf(id: string, cluster: Cluster, building: Building): Dossier {
  const reports = reportsIn(cluster, building);
  const attributes = attributesOf(reports, cluster, building);
  return {
    id,
    type: enteredFirst(attributes, 'type', CONTACT_TYPES) ?? typeOf(reports, attributes),
    status: enteredFirst(attributes, 'status', CONTACT_STATUSES) ?? statusOf(reports),
    participants: participantsOf(cluster.claims),
    date: dateOf(cluster, building),
    main: reports.some((report) => report.main),
    attributes,
    reports: reports.map((report) => report.id),
    articles: [...cluster.articles].sort(byName),
    because: [...cluster.because],
  };
}

/** The reports of a contact in canonical order. */
function reportsIn({ claims }: Cluster, { reports }: Building): readonly Report[] {
  return claims
    .map(({ report: { id } }) => {
      const report = reports.get(id);
      if (report === undefined) throw new RangeError(`no report ${id}`);
      return report;
    })
    .sort((a, b) => byName(a.id, b.id));
}

/** The code that a user entered; it outranks what is told by the articles. */
function enteredFirst<T extends string>(
  attributes: Dossier['attributes'],
  name: string,
  codes: readonly T[],
): T | undefined {
  const first = attributes[name]?.values[0];
  return first?.basis === 'entered' ? codes.find((code) => code === first.value) : undefined;
}

/**
 * Reports after the event outrank announcements, main ones mentions; then the type that most of them fit. A conversation of which
 * nothing tells that it was at a distance counts as talks: in our marked coverage two of three such were face to face.
 */
function typeOf(reports: readonly Report[], { channel }: Dossier['attributes']): ContactType {
  const telling = reports.filter(({ type }) => type !== 'call');
  const met = telling.filter(({ type }) => CONTACT_FAMILY[type] === 'meeting');
  const all = met.length > 0 ? met : reports;
  const rank = (report: Report): number => (report.tense === 'after' ? 0 : 2) + (report.main ? 0 : 1);
  const best = Math.min(...all.map(rank));
  const types = all.filter((report) => rank(report) === best).map(({ type }) => type);
  const count = (type: ContactType): number =>
    types.filter((other) =>
      ['same', 'finer'].includes(contactType.compare({ value: type }, { value: other })),
    ).length;
  const [most = 'meeting'] = [...new Set(types)].sort((a, b) => count(b) - count(a) || byName(a, b));
  if (most !== 'call') return most;
  return BY_CHANNEL.get(channel?.values[0]?.value) ?? telling[0]?.type ?? 'talks';
}

/** What an open conversation was, by its channel. */
const BY_CHANNEL: ReadonlyMap<unknown, ContactType> = new Map([
  ['phone', 'phone_call'],
  ['video', 'video_call'],
  ['in_person', 'meeting'],
]);

/** What became of it by the reports after the event, else by the announcements; a later stage outranks an earlier one. */
function statusOf(reports: readonly Report[]): ContactStatus {
  const after = reports.filter((report) => report.tense === 'after');
  const found = new Set((after.length > 0 ? after : reports).map((report) => report.status));
  const stages: readonly ContactStatus[] = [
    'held',
    'under_way',
    'cancelled',
    'postponed',
    'refused',
    'denied',
  ];
  return [...stages, ...CONTACT_STATUSES].find((status) => found.has(status)) ?? 'held';
}

/** Who takes part, each once. */
export function participantsOf(claims: readonly Claim[]): readonly ActorRef[] {
  const seen = new Set<string>();
  return namedBest(claims).participants.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function dateOf(cluster: Cluster, building: Building): Dossier['date'] {
  const said = valuesOf('date', cluster, building).filter(({ value }) => typeof value === 'string');
  const own = said.find(({ reported }) => reported.basis === 'entered');
  if (own !== undefined && precisionOf(String(own.value)) !== 'unknown')
    return { value: String(own.value), precision: precisionOf(String(own.value)), basis: 'entered' };
  if (cluster.day !== null) {
    const value = isoDay(cluster.day);
    const exact = said.filter((one) => String(one.value).startsWith(value));
    const basis: Basis = exact.length > 0 ? basisOf(exact).basis : 'linked';
    return { value, precision: 'day', basis };
  }
  const best = said
    .map((one) => ({ one, value: String(one.value) }))
    .sort((a, b) => fineness(a.value) - fineness(b.value))[0];
  if (best === undefined || precisionOf(best.value) === 'unknown') return null;
  return { value: best.value, precision: precisionOf(best.value), basis: best.one.reported.basis };
}

function fineness(value: string): number {
  return ['day', 'weekday', 'week', 'month', 'year', 'unknown'].indexOf(precisionOf(value));
}

function attributesOf(
  reports: readonly Report[],
  cluster: Cluster,
  building: Building,
): Dossier['attributes'] {
  const found: Record<string, DossierAttribute> = {};
  for (const attribute of building.attributes) {
    const values = valuesOf(attribute.name, cluster, building);
    const standing = standingOf(attribute, values, { reports, origins: building.origins });
    if (standing !== undefined) found[attribute.name] = standing;
  }
  return found;
}

/** The values of an attribute in the order of the reports, those the user entered first. */
function valuesOf(attribute: string, cluster: Cluster, building: Building): readonly Linked[] {
  const reports = reportsIn(cluster, building);
  const said = reports.flatMap((report) => report.values[attribute] ?? []);
  return [...entered(attribute, reports, building.corrections), ...said].map((value) =>
    linked(attribute, value, cluster, building.dossierOf),
  );
}

function entered(
  attribute: string,
  reports: readonly Report[],
  corrections: readonly Correction[],
): ReportedValue[] {
  return corrections.flatMap((correction) => {
    if (correction.kind !== 'set' || correction.attribute !== attribute) return [];
    const report = reports.find(({ id }) => id === correction.report);
    if (report === undefined) return [];
    const rule = `entered: ${correction.because}`;
    return [
      {
        value: correction.value,
        ...(correction.mod === undefined ? {} : { mod: correction.mod }),
        basis: 'entered',
        tense: report.tense,
        voice: [],
        evidence: [report.first],
        rule,
      },
    ];
  });
}
