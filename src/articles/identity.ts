import { createHash } from 'node:crypto';
import type { ArticleId } from '../model/article.ts';

/** Length of an article's id in hexadecimal digits: 48 bits, enough for millions of texts. */
const ID_DIGITS = 12;

/**
 * SHA-256 of the text as UTF-8, in lower-case hexadecimal. `node:crypto` is used as a pure function: the same text gives
 * the same digest, and neither disk nor clock nor network is touched.
 */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The id the source gave, else the start of the digest. */
export function articleId(given: string | undefined, digest: string): ArticleId {
  return given ?? digest.slice(0, ID_DIGITS);
}
