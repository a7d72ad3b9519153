import { contactJson, discrepancyJson, dossiersById, valueJson } from '../exports/contacts.ts';
import { evidenceJson } from '../exports/evidence.ts';
import { statementJson } from '../exports/statements.ts';
import type { ArticleRow, ContactRow, Version } from '../model/project.ts';
import type { ReadoutError } from '../model/errors.ts';
import type { Arrival } from './add.ts';
import type { ContactChange } from './changes.ts';
import type { Corrected } from './corrections.ts';
import type { LoggedEvent, StatedDifference, StatementIn } from './project.ts';
import type { Reanalysis } from './reanalyse.ts';
import type { Found } from './search.ts';
import type { FoundValues } from './search-values.ts';
import type { VersionDiff } from './versions.ts';

/** What the commands of a project print with `--json`, and pages as their `.json`: names as in the record. */

export function contactRowJson({ participants, ...row }: ContactRow) {
  return { ...row, participants: participants.map(({ id, name }) => ({ actor: id, name })) };
}

/** Shares of copies, by article, in whole per cent. */
type Shares = ReadonlyMap<string, number>;

export function articleRowJson({ ignored, ...row }: ArticleRow, shares: Shares) {
  const shared = shares.get(row.id);
  return { ...row, ignored, ...(shared === undefined ? {} : { shared }) };
}

export function differenceJson(difference: StatedDifference) {
  const { state, because } = difference;
  return { ...discrepancyJson(difference), state, because };
}

export function foundJson({ articles, total }: Found, shares: Shares) {
  return {
    total,
    articles: articles.map(({ article, hits }) => ({
      ...articleRowJson(article, shares),
      hits: hits.map(({ evidence, shown }) => ({ ...evidenceJson(evidence), shown })),
    })),
  };
}

export function foundValuesJson({ field, contacts, total }: FoundValues) {
  const others = dossiersById(contacts.map(({ dossier }) => dossier));
  return {
    field,
    total,
    contacts: contacts.map(({ dossier, values, silent, couldNotKnow }) => ({
      id: dossier.id,
      type: dossier.type,
      status: dossier.status,
      participants: dossier.participants.map(({ id, name }) => ({ actor: id, name })),
      date: dossier.date,
      values: values.map((value) => valueJson(value, others)),
      silent: [...silent],
      could_not_know: [...couldNotKnow],
    })),
  };
}

export function eventJson({ n, at, by, kind, because, payload, holds, hash }: LoggedEvent) {
  return { n, at, by, kind, because, holds, payload, hash };
}

export function changeJson({ id, before, after, attributes }: ContactChange) {
  const json = (dossier: ContactChange['before']) =>
    dossier === null ? null : contactJson(dossier, dossiersById([dossier]));
  return { id, attributes, before: json(before), after: json(after) };
}

export function correctedJson({ event, changes }: Corrected, dryRun: boolean) {
  const { n, kind, payload } = event;
  return { event: dryRun ? null : n, kind, payload, changes: changes.map(changeJson) };
}

export function versionJson({ n, sha256, added, item }: Version) {
  return { n, sha256, added, origin: item.origin, stated: item.stated };
}

export function versionDiffJson({ article, from, to, words, values }: VersionDiff) {
  return { article, from, to, words, values };
}

export function statementInJson({ statement, article }: StatementIn) {
  return statementJson(statement, article);
}

export function arrivalsJson({
  arrivals,
  failed,
  interrupted,
}: {
  readonly arrivals: readonly Arrival[];
  readonly failed: readonly ReadoutError[];
  readonly interrupted: boolean;
}) {
  return {
    arrivals: arrivals.map(({ origin, place }) => ({ origin, ...place })),
    failed: failed.map(({ where, code, message }) => ({ place: where ?? null, code, reason: message })),
    interrupted,
  };
}

export function reanalysisJson({ articles, changes, proposals, adrift }: Reanalysis, dryRun: boolean) {
  return {
    articles,
    dry_run: dryRun,
    changes: changes.map(changeJson),
    proposals,
    adrift: adrift.map(({ n }) => n),
  };
}
