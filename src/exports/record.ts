import { SCHEMA, type ReadoutRecord } from '../contract/index.ts';
import type { Trip } from '../model/trip.ts';
import { actorsOf } from './actors.ts';
import { articleJson, framingOf, namesOf, timesOf } from './articles.ts';
import { contactJson, dossiersById, discrepancyJson, groupsOf } from './contacts.ts';
import { statementJson } from './statements.ts';

/** Which program and rules made a record. */
export interface Generator {
  readonly version: string;
  readonly rules: string;
}

/** What the trip yielded as the JSON contract has it. */
export function toRecord(trip: Trip, generator: Generator): ReadoutRecord {
  const { articles, dossiers } = trip;
  const others = dossiersById(dossiers);
  return {
    schema: SCHEMA,
    generator: { ...generator, offset_unit: 'utf-16' },
    articles: articles.map(({ article }) => articleJson(article)),
    actors: actorsOf(trip),
    names: articles.flatMap(namesOf),
    times: articles.flatMap(timesOf),
    statements: articles.flatMap(({ article, statements }) =>
      statements.map((statement) => statementJson(statement, article)),
    ),
    contacts: dossiers.map((dossier) => contactJson(dossier, others)),
    discrepancies: trip.discrepancies.map(discrepancyJson),
    framing: articles.flatMap(framingOf),
    groups: groupsOf(dossiers),
  };
}
