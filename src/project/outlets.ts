import { accountOf, type Account } from '../dossiers/account.ts';
import type { Discrepancy } from '../model/dossier.ts';
import type { ArticleRow, ContactRow } from '../model/project.ts';
import type { Trip } from '../model/trip.ts';
import type { Given } from '../pipeline.ts';
import type { ContactQuery, Page, Reader } from '../store/index.ts';
import { tripAround } from './trips.ts';

/** Which of the contacts are asked for, and how many articles. */
export interface OutletQuery {
  readonly contacts: ContactQuery;
  /** Most articles to give, and to read for words and sources. */
  readonly articles: number;
}

/** What one outlet published and told. */
export interface OutletFile {
  readonly articles: Page<ArticleRow>;
  /** The first articles with everything read in them. */
  readonly trip: Trip;
  readonly contacts: Page<{ readonly row: ContactRow; readonly account: Account }>;
  /** Differences within its articles, and contacts that others announce and they leave out. */
  readonly within: readonly Discrepancy[];
}

interface Around {
  readonly reader: Reader;
  readonly given: Given;
}

/** What the outlet published, or an article that does not say who published it. Null where there is neither. */
export async function outletFile(
  name: string,
  { contacts: asked, articles: most }: OutletQuery,
  { reader, given }: Around,
): Promise<OutletFile | null> {
  const named = await reader.articles({ outlet: name, limit: most });
  const alone = named.total > 0 ? null : await reader.article(name);
  if (named.total === 0 && alone?.outlet !== null) return null;
  const which = alone === null ? { outlet: name } : { article: name };
  const articles = alone === null ? named : { rows: [alone], total: 1 };
  const contacts = await reader.contacts({ ...asked, ...which });
  const ids = contacts.rows.map(({ id }) => id);
  const dossiers = new Map((await reader.dossiers(ids)).map((one) => [one.id, one]));
  const telling = [...new Set([...dossiers.values()].flatMap((one) => one.articles))];
  const own = alone === null ? await reader.publishedBy(name, telling) : new Set([name]);
  const { rows: differences } = await reader.differences({ contact: ids });
  return {
    articles,
    trip: await tripAround([], reader, given, articles.rows.map(({ id }) => id)),
    contacts: {
      total: contacts.total,
      rows: contacts.rows.flatMap((row) => {
        const dossier = dossiers.get(row.id);
        const of = differences.filter(({ contact }) => contact === row.id);
        return dossier === undefined ? [] : [{ row, account: accountOf(dossier, (one) => own.has(one), of) }];
      }),
    },
    within: (await reader.differences({ ...which, weightiestFirst: true, limit: most })).rows,
  };
} // prettier-ignore
