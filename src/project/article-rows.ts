import type { ArticleRow } from '../model/project.ts';
import type { Reader } from '../store/index.ts';

/** Articles by id, in the order asked for; those that are not there are left out. */
export async function articleRows(ids: Iterable<string>, reader: Reader): Promise<readonly ArticleRow[]> {
  const rows: ArticleRow[] = [];
  for (const id of ids) {
    const row = await reader.article(id);
    if (row !== null) rows.push(row);
  }
  return rows;
}
