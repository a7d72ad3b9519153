import type { Discrepancy, DiscrepancyKind } from '../model/dossier.ts';
import type { ArticleId } from '../model/article.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Kinds of differences within one article that are about somebody's words. */
export const ABOUT_WORDS: readonly DiscrepancyKind[] = ['headline_quote_not_in_body', 'attribution_conflict'];

/** Where words stand that were said in or about a contact. */
interface Said extends Span {
  readonly article: ArticleId;
}

/** What is looked at of a difference. */
type Within = Pick<Discrepancy, 'kind'> & {
  readonly contact?: string | undefined;
  readonly article?: ArticleId | undefined;
  readonly values: readonly { readonly evidence: readonly Said[] }[];
};

/** True for a difference within one article that names no contact and is about words said in or about this one. */
export function isAboutSaid({ kind, contact, article, values }: Within, said: readonly Said[]): boolean {
  if (contact !== undefined || article === undefined || !ABOUT_WORDS.includes(kind)) return false;
  const words = values.flatMap(({ evidence }) => evidence);
  return words.some((one) => said.some((other) => other.article === one.article && overlaps(one, other)));
}
