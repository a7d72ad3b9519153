import type { ReadoutRecord } from '../contract/index.ts';
import type { ActorRef } from '../model/actor.ts';
import type { Discrepancy, Dossier, DossierAttribute, DossierValue } from '../model/dossier.ts';
import type { ReportedValue } from '../model/report.ts';
import { isActor } from './actors.ts';
import { evidenceJson } from './evidence.ts';

type ContactJson = ReadoutRecord['contacts'][number];
type AttributeJson = NonNullable<ContactJson['attributes'][string]>;
type ValueJson = AttributeJson['values'][number];

export function contactJson(dossier: Dossier): ContactJson {
  const { id, type, status, date, main } = dossier;
  return {
    id,
    type,
    status,
    participants: dossier.participants.map(actorJson),
    date,
    main,
    articles: dossier.articles.map((article) => ({ article })),
    because: [...dossier.because],
    attributes: Object.fromEntries(
      Object.entries(dossier.attributes).map(([name, attribute]) => [name, attributeJson(attribute)]),
    ),
  };
}

function attributeJson({ standing, values, silent, couldNotKnow }: DossierAttribute): AttributeJson {
  return { standing, values: values.map(valueJson), silent: [...silent], could_not_know: [...couldNotKnow] };
}

/** A value with everyone who reports it. */
export function valueJson({ value, mod, basis, linkedFrom, behind, reports }: DossierValue): ValueJson {
  return {
    value: plain(value),
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

/** A value as JSON: actors by id and name, everything else as it is. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (isActor(value)) return actorJson(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
