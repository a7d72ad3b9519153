import { copiesOf } from '../dossiers/origins.ts';
import type { ArticleId } from '../model/article.ts';
import type { ArticleRow } from '../model/project.ts';
import type { Reader } from '../store/index.ts';

/** Copies whose texts are in memory at once. */
const AT_ONCE = 200;

/** How much of its text each copy among these rows shares with the article it is said to be a copy of, in whole per cent. */
export async function sharedBy(
  rows: readonly Pick<ArticleRow, 'id' | 'origin'>[],
  reader: Reader,
): Promise<ReadonlyMap<ArticleId, number>> {
  const copies = rows.filter(({ id, origin }) => origin !== id);
  const shared = new Map<ArticleId, number>();
  for (let i = 0; i < copies.length; i += AT_ONCE) {
    const some = copies.slice(i, i + AT_ONCE);
    const ids = new Set(some.flatMap(({ id, origin }) => [id, origin]));
    const origins = new Map(some.map(({ id, origin }) => [id, origin]));
    for (const [id, copy] of copiesOf(await reader.articleTexts([...ids]), origins))
      shared.set(id, copy.shared);
  }
  return shared;
}
