import { contactStatus, contactType, type ReadoutRecord } from '../contract/index.ts';
import type { ActorRef } from '../model/actor.ts';
import type { ArticleId } from '../model/article.ts';
import type { Discrepancy, Dossier, DossierAttribute, DossierValue } from '../model/dossier.ts';
import type { ReportedValue } from '../model/report.ts';
import { isActor } from './actors.ts';
import { evidenceJson } from './evidence.ts';

type ContactJson = ReadoutRecord['contacts'][number];
type AttributeJson = NonNullable<ContactJson['attributes'][string]>;
type ValueJson = AttributeJson['values'][number];

/** The dossiers of a record by id. */
export type ById = ReadonlyMap<string, Dossier>;

export function dossiersById(dossiers: readonly Dossier[]): ById {
  return new Map(dossiers.map((dossier) => [dossier.id, dossier]));
}

/** A contact; `others` are the dossiers of the record, so that a relation can name the day of the other contact. */
export function contactJson(dossier: Dossier, others: ById): ContactJson {
  const { id, type, status, date, main } = dossier;
  return {
    id,
    type,
    status,
    participants: dossier.participants.map(actorJson),
    date,
    main,
    articles: dossier.articles.map((article) => articleJson(article, dossier)),
    because: [...dossier.because],
    attributes: Object.fromEntries(
      Object.entries(dossier.attributes).map(([name, attribute]) => [name, attributeJson(attribute, others)]),
    ),
  };
}

/**
 * What one article makes of the contact: the first of the values that it reports itself, by the order of the dossier. Words
 * that leave the kind open ("Gespräch") yield to those that do not, and say no more than the dossier where there are none.
 */
function articleJson(
  article: ArticleId,
  { type: settled, attributes }: Dossier,
): NonNullable<ContactJson['articles']>[number] {
  const told = (name: string): unknown[] =>
    (attributes[name]?.values ?? [])
      .filter(({ reports }) => reports.some(({ evidence: [first] }) => first.article === article))
      .map(({ value }) => value);
  const types = told('type').flatMap((value) => contactType.safeParse(value).data ?? []);
  const exact = types.find((type) => type !== 'call') ?? (types.length > 0 ? settled : undefined);
  const status = contactStatus.safeParse(told('status')[0]).data;
  return {
    article,
    ...(exact === undefined ? {} : { type: exact }),
    ...(status === undefined ? {} : { status }),
  };
}

function attributeJson(
  { standing, independent, values, silent, couldNotKnow }: DossierAttribute,
  others: ById,
): AttributeJson {
  return {
    standing,
    independent,
    values: values.map((value) => valueJson(value, others)),
    silent: [...silent],
    could_not_know: [...couldNotKnow],
  };
}

/** A value with everyone who reports it. */
export function valueJson(
  { value, mod, basis, linkedFrom, behind, reports }: DossierValue,
  others: ById,
): ValueJson {
  return {
    value: plain(withDay(value, others)),
    ...(mod === undefined ? {} : { mod }),
    basis,
    ...(linkedFrom === undefined ? {} : { linked_from: [...linkedFrom] }),
    ...(behind === undefined ? {} : { behind }),
    reports: reports.flatMap(reportsJson),
  };
}

/** One entry for each stretch of words that reports the value. */
function reportsJson({ evidence, voice, tense, rule }: ReportedValue): ValueJson['reports'] {
  return evidence.map((words) => ({
    ...evidenceJson(words),
    voice: voice.map((one) => one.name),
    tense,
    rule,
  }));
}

export function discrepancyJson(discrepancy: Discrepancy): ReadoutRecord['discrepancies'][number] {
  const { id, kind, severity, contact, article, attribute, rule } = discrepancy;
  return {
    id,
    kind,
    severity,
    ...(contact === undefined ? {} : { contact }),
    ...(article === undefined ? {} : { article }),
    ...(attribute === undefined ? {} : { attribute }),
    rule,
    values: discrepancy.values.map(({ value, evidence }) => ({
      value: plain(value),
      evidence: evidence.map(evidenceJson),
    })),
  };
}

/** Per contact the articles that it joins. */
export function groupsOf(dossiers: readonly Dossier[]): ReadoutRecord['groups'] {
  return dossiers.map(({ id, articles }) => articles.map((article) => ({ contact: id, article })));
}

function actorJson({ id, name }: ActorRef): { actor: string; name: string } {
  return { actor: id, name };
}

/** A relation to another contact of the record also says the day of that contact. */
function withDay(value: unknown, others: ById): unknown {
  if (typeof value !== 'object' || value === null || !('contact' in value)) return value;
  const other = typeof value.contact === 'string' ? others.get(value.contact) : undefined;
  return other?.date ? { ...value, date: other.date.value } : value;
}

/** A value as JSON: actors by id and name, everything else as it is. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (isActor(value)) return actorJson(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
