import type { ArticleId } from '../model/article.ts';
import type { DossierValue } from '../model/dossier.ts';
import type { ReportedValue } from '../model/report.ts';
import type { Relation } from '../record/values/relation.ts';
import type { Cluster } from './cluster.ts';
import { isoDay } from '../record/values/days.ts';
import { settlingArticles } from './match.ts';
import { fits, isOpen, whenOf } from './when.ts';

/** A reported value with what other articles settle about it. */
export interface Linked {
  readonly value: unknown;
  readonly reported: ReportedValue;
  /** Set for a value that other articles settle. */
  readonly linkedFrom?: readonly ArticleId[];
}

/** The dossier that holds a report, with its date where the reports give a day. */
export interface Holder {
  readonly id: string;
  readonly date?: string;
}

/** Attributes whose values are days that other articles may settle. */
const DAYS: ReadonlySet<string> = new Set(['date', 'start', 'end']);

/**
 * The value as the dossier has it: a bare weekday or a date without its year takes the day of its dossier, and a
 * relation to a report names the dossier of that report.
 */
export function linked(
  attribute: string,
  reported: ReportedValue,
  cluster: Cluster,
  dossierOf: (report: string) => Holder | undefined,
): Linked {
  const { value } = reported;
  if (DAYS.has(attribute) && typeof value === 'string') return linkedDay(value, reported, cluster);
  return isRelation(value) ? { value: linkedRelation(value, dossierOf), reported } : { value, reported };
}

function linkedDay(value: string, reported: ReportedValue, cluster: Cluster): Linked {
  const when = whenOf(value);
  const { day } = cluster;
  if (!isOpen(value) || when === null || day === null || !fits(when, day)) return { value, reported };
  const time = value.indexOf('T');
  const rest = time < 0 || value.endsWith('TNI') ? '' : value.slice(time);
  const [{ article }] = reported.evidence;
  const by = settlingArticles(cluster.claims).filter((id) => id !== article);
  const window = cluster.claims.find(({ report }) => report.article === article)?.window.linkedFrom ?? [];
  return { value: `${isoDay(day)}${rest}`, reported, linkedFrom: by.length > 0 ? by : window };
}

function isRelation(value: unknown): value is Relation {
  return typeof value === 'object' && value !== null && 'relation' in value && 'report' in value;
}

function linkedRelation(value: Relation, dossierOf: (report: string) => Holder | undefined): Relation {
  const holder = value.report === undefined ? undefined : dossierOf(value.report);
  if (holder === undefined) return value;
  const { id, date } = holder;
  return { ...value, contact: id, ...(date === undefined ? {} : { date }) };
}

/** How a value of a dossier was come by: the strongest way of its reports. */
export function basisOf(values: readonly Linked[]): Pick<DossierValue, 'basis' | 'linkedFrom'> {
  const bases = new Set(
    values.map(({ linkedFrom, reported }) => (linkedFrom === undefined ? reported.basis : 'linked')),
  );
  for (const basis of ['entered', 'stated', 'computed'] as const) if (bases.has(basis)) return { basis };
  return { basis: 'linked', linkedFrom: [...new Set(values.flatMap((one) => one.linkedFrom ?? []))].sort() };
}
