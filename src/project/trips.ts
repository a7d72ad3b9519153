import { inOrder } from '../articles/order.ts';
import type { Discrepancy, Dossier } from '../model/dossier.ts';
import type { Reading } from '../model/project.ts';
import type { Trip } from '../model/trip.ts';
import type { Given } from '../pipeline.ts';
import type { Reader } from '../store/index.ts';
import { readAgain } from './reading.ts';

/** The whole project as one trip: what `read` would yield of the same articles, with the ids and corrections of the project. */
export async function wholeTrip(reader: Reader, given: Given): Promise<Trip> {
  return tripOf(
    await reader.linkedReadings(),
    { dossiers: await reader.dossiers(), discrepancies: (await reader.differences()).rows },
    given,
  );
}

/** The contacts with their articles, `more` articles, and what the contacts refer to: a trip as far as one page shows it. */
export async function tripAround(
  contacts: readonly string[],
  reader: Reader,
  given: Given,
  more: readonly string[] = [],
): Promise<Trip> {
  const shown = await reader.dossiers(contacts);
  const related = [...new Set(shown.flatMap(contactsIn))].filter((id) => !contacts.includes(id));
  const others = await reader.dossiers(related);
  const articles = [...new Set([...more, ...shown.flatMap((dossier) => dossier.articles)])];
  const discrepancies: Discrepancy[] = [];
  for (const contact of contacts) discrepancies.push(...(await reader.differences({ contact })).rows);
  const readings = await reader.linkedReadings(articles);
  return tripOf(readings, { dossiers: [...shown, ...others], discrepancies }, given);
}

/** One article with the contacts it speaks of. */
export async function tripOfArticle(id: string, reader: Reader, given: Given): Promise<Trip> {
  const { rows } = await reader.contacts({ article: id });
  return tripOf(
    await reader.linkedReadings([id]),
    {
      dossiers: await reader.dossiers(rows.map((row) => row.id)),
      discrepancies: (await reader.differences({ article: id })).rows,
    },
    given,
  );
}

interface Compiled {
  readonly dossiers: readonly Dossier[];
  readonly discrepancies: readonly Discrepancy[];
}

function tripOf(readings: readonly Reading[], { dossiers, discrepancies }: Compiled, given: Given): Trip {
  const byId = new Map(readings.map((one) => [one.article.id, one]));
  const articles = inOrder(readings.map(({ article }) => article)).flatMap((article) => {
    const reading = byId.get(article.id);
    return reading === undefined ? [] : [readAgain(reading, given)];
  });
  return { articles, dossiers, discrepancies, known: (id) => given.gazetteer.entry(id) };
}

/** Ids of other contacts that the values of a dossier name. */
function contactsIn(dossier: Dossier): readonly string[] {
  return Object.values(dossier.attributes).flatMap(({ values }) =>
    values.flatMap(({ value }) =>
      typeof value === 'object' && value !== null && 'contact' in value && typeof value.contact === 'string'
        ? [value.contact]
        : [],
    ),
  );
}
