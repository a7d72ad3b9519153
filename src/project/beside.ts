import { ABOUT_WORDS, isAboutSaid } from '../dossiers/said-in.ts';
import type { ContactId } from '../model/project.ts';
import type { Reader } from '../store/index.ts';

/** Ids of differences within articles that name no contact and are about words said in or about this one. */
export async function besideContact(contact: ContactId, reader: Reader): Promise<readonly string[]> {
  const telling = await reader.articlesOf([contact]);
  const { rows } = await reader.differences({ article: telling, kind: ABOUT_WORDS });
  const articles = [...new Set(rows.flatMap(({ article }) => article ?? []))];
  if (articles.length === 0) return [];
  const said = (await reader.linkedReadings(articles))
    .flatMap(({ statements }) => statements)
    .filter((statement) => statement.contact === contact)
    .map(({ article, span }) => ({ article, ...span }));
  return rows.filter((one) => isAboutSaid(one, said)).map(({ id }) => id);
}
